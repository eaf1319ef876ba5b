import type { Dossier } from '../../core/dossier/dossier.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import type { BoxAsked } from '../debrief-asked.ts'
import type { Box } from '../debrief-boxes.ts'
import type { Sent } from '../form.ts'

/** More than one sentence: why it matters was said already. */
const isSaidFully = (words: string): boolean => /[.!?…]\s+\S/.test(words)

/** The one thing more that is asked of a box: what its letter misses, else what is usually worth a further sentence. */
const Further = ({
  box,
  usual,
  asked,
  sent,
}: {
  box: Box
  usual: string | undefined
  asked: BoxAsked | undefined
  sent: Sent | undefined
}) => {
  const name = `why:${box.key}`
  const typed = sent?.get(name)?.at(-1) ?? ''
  // “Why that?”
  const usualKind = usual !== undefined && (box.kind === 'any' || box.kind === 'insight') ? 'why' : ''
  const asks = asked?.ask ?? usual ?? ''
  return (
    <div
      class="field"
      data-further={`say:${box.key}`}
      data-usual={usual}
      data-usual-kind={usualKind}
      hidden={asks === '' && typed === ''}
    >
      <label for={name}>{asks}</label>
      <textarea id={name} name={name} rows={2} autocapitalize="sentences" spellcheck>
        {typed}
      </textarea>
      <input
        type="hidden"
        name={`ask:${box.key}`}
        value={sent?.get(`ask:${box.key}`)?.at(-1) ?? asked?.kind ?? usualKind}
      />
      <details class="starters" hidden={asked === undefined} data-into={name}>
        <summary>Ways to begin</summary>
        <ul>
          {(asked?.starters ?? []).map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </details>
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
  asked,
  met,
  dossier,
  sent,
  first = false,
}: {
  box: Box
  asks: string
  further?: DebriefQuestion['further']
  /** What its letter asks of it. */
  asked?: BoxAsked | undefined
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
      {box.locked || box.private ? null : (
        <Further box={box} usual={isSaidFully(box.words) ? undefined : further} asked={asked} sent={sent} />
      )}
    </>
  )
}
