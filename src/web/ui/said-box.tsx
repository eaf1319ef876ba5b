import type { Dossier } from '../../core/dossier/dossier.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import type { Box } from '../debrief-boxes.ts'
import type { Sent } from '../form.ts'

/** More than one sentence: why it matters was said already. */
const isSaidFully = (words: string): boolean => /[.!?…]\s+\S/.test(words)

const Further = ({ box, asks, sent }: { box: Box; asks: string; sent: Sent | undefined }) => {
  const name = `why:${box.key}`
  return (
    <div class="field" data-further={`say:${box.key}`}>
      <label for={name}>{asks}</label>
      <textarea id={name} name={name} rows={2} autocapitalize="sentences" spellcheck>
        {sent?.get(name)?.at(-1) ?? ''}
      </textarea>
    </div>
  )
}

/** On a panel: to whom of them it would be said. */
const ToWhom = ({
  box,
  met,
  dossier,
  sent,
}: {
  box: Box
  met: readonly string[]
  dossier: Dossier
  sent: Sent | undefined
}) => {
  const name = `who:${box.key}`
  return (
    <>
      <label for={name}>{box.private ? 'Of whom' : 'To whom'}</label>
      <select id={name} name={name}>
        <option value="">nobody in particular</option>
        {met.map((id) => (
          <option value={id} selected={sent?.get(name)?.at(-1) === id}>
            {dossier.people.get(id)?.name ?? id}
          </option>
        ))}
      </select>
    </>
  )
}

const Lock = ({ box, sent }: { box: Box; sent: Sent | undefined }) => {
  if (box.private) return <span class="hint">Only for you: it is never quoted.</span>
  const name = `lock:${box.key}`
  const isLocked = sent ? sent.has(name) : box.locked
  return (
    <div class="many">
      <label>
        <input type="checkbox" name={name} value="1" checked={isLocked} /> only for me
      </label>
      {sent && box.locked && !isLocked ? (
        <label>
          <input type="checkbox" name={`agree:${box.key}`} value="1" /> These words may be said to them
        </label>
      ) : null}
    </div>
  )
}

/** One box of the debrief, with its lock: an ordinary field, so that it can be dictated into. */
export const SaidBox = ({
  box,
  asks,
  further,
  met,
  dossier,
  sent,
  first = false,
}: {
  box: Box
  asks: string
  further?: DebriefQuestion['further']
  /** Those it may be said to, where it was asked of nobody in particular. */
  met: readonly string[]
  dossier: Dossier
  sent: Sent | undefined
  first?: boolean
}) => {
  const name = `say:${box.key}`
  const isNew = box.key.startsWith('new:')
  const isSomeones = box.who === undefined && box.kind !== 'aside' && box.kind !== 'lesson'
  return (
    <>
      <div class="field">
        <label for={name}>{asks}</label>
        <textarea
          id={name}
          name={name}
          rows={2}
          autofocus={first}
          autocapitalize="sentences"
          spellcheck
          data-said={box.private ? undefined : ''}
          data-about={box.who}
        >
          {sent?.get(name)?.at(-1) ?? box.words}
        </textarea>
        {isNew ? null : <input type="hidden" name={`was:${box.key}`} value={box.words} />}
        {isNew && isSomeones && met.length > 1 ? (
          <ToWhom box={box} met={met} dossier={dossier} sent={sent} />
        ) : null}
        {isNew && isSomeones && met.length === 1 ? (
          <input type="hidden" name={`who:${box.key}`} value={met[0]} />
        ) : null}
        <Lock box={box} sent={sent} />
      </div>
      {further && !box.locked && !isSaidFully(box.words) ? (
        <Further box={box} asks={further} sent={sent} />
      ) : null}
    </>
  )
}
