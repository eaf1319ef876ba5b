import type { Child } from 'hono/jsx'
import { savedMark } from '../../../actions/words.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import type { Dossier } from '../../../core/dossier/dossier.ts'
import type { Step } from '../../../core/plan/step.ts'
import { wordsToKnow } from '../../../core/review/proofreader.ts'
import type { Opened } from '../../page.ts'
import { cameFrom } from '../../ui/fact.ts'
import { daySays } from '../../ui/when.ts'

/** A paragraph cut where the sentences begin, so that each can say where it came from. */
const pieces = (
  paragraph: string,
  draft: Draft,
): readonly { text: string; facts?: Draft['sentences'][0]['facts'] }[] => {
  const found = draft.sentences
    .map((sentence) => ({ ...sentence, at: paragraph.indexOf(sentence.text) }))
    .filter(({ at, element }) => at >= 0 && element !== 'greeting' && element !== 'sign-off')
    .toSorted((one, other) => one.at - other.at)
  const cut: { text: string; facts?: Draft['sentences'][0]['facts'] }[] = []
  let from = 0
  for (const { at, text, facts } of found) {
    if (at < from) continue
    if (at > from) cut.push({ text: paragraph.slice(from, at) })
    cut.push({ text, facts })
    from = at + text.length
  }
  return from < paragraph.length ? [...cut, { text: paragraph.slice(from) }] : cut
}

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      <>
        {index > 0 ? <br /> : null}
        {line}
      </>
    ))}
  </>
)

/** The words of a message, each sentence with where it came from. */
export const LetterText = ({ draft, dossier }: { draft: Draft; dossier: Dossier }) => (
  <>
    {draft.body.split(/\n\n+/).map((paragraph) => (
      <p>
        {pieces(paragraph, draft).map(({ text, facts }) =>
          facts ? (
            <span class="said" title={cameFrom(facts, dossier)}>
              <Lines text={text} />
            </span>
          ) : (
            <Lines text={text} />
          ),
        )}
      </p>
    ))}
  </>
)

/** The letter as a sheet of paper. Where script runs, the writing desk opens on it (browser/desk). */
export const Sheet = ({
  draft,
  opened,
  step,
  foot,
}: {
  draft: Draft
  opened: Opened
  step: Step
  /** What is asked at its foot. */
  foot?: Child
}) => {
  const { dossier, planned, kept } = opened
  const at = Temporal.ZonedDateTime.compare(step.best, planned.now) > 0 ? step.best : planned.now
  const to = draft.to.map((id) => dossier.people.get(id)?.name ?? id).join(', ')
  // A mail's address stands on a mail alone.
  const address =
    draft.channel === 'email' ? draft.to.flatMap((id) => dossier.people.get(id)?.email ?? []) : []
  return (
    <article
      class="sheet"
      aria-label="The message"
      id="desk"
      data-opportunity={kept.id}
      data-step={step.id}
      data-kind={draft.kind}
      data-channel={draft.channel}
      data-english={dossier.me.english}
      data-words={JSON.stringify(wordsToKnow(dossier))}
      data-leave={JSON.stringify(draft.manner?.leave ?? [])}
      data-saved={savedMark(draft.own?.savedAt)}
      data-frozen={draft.own?.approved ? 'yes' : undefined}
    >
      <dl>
        <dt>To</dt>
        <dd>
          {to}
          {address.length > 0 ? (
            <span class="meta">
              {' '}
              {address.map((each, index) => (
                <>
                  {index > 0 ? ', ' : ''}
                  {each.slice(0, each.indexOf('@') + 1)}
                  <wbr />
                  {each.slice(each.indexOf('@') + 1)}
                </>
              ))}
            </span>
          ) : null}
        </dd>
        {draft.subject ? (
          <>
            <dt id="subject-label">Subject</dt>
            <dd id="subject">{draft.subject}</dd>
          </>
        ) : null}
        <dt>Best sent</dt>
        <dd>{daySays(at)}</dd>
      </dl>
      <div class="letter" id="letter">
        <LetterText draft={draft} dossier={dossier} />
      </div>
      <p class="meta" id="desk-says" role="status" />
      {foot}
    </article>
  )
}
