import type { Child } from 'hono/jsx'
import { allEnglishes, englishes } from '../../core/vocabulary/englishes.ts'

/** What may be told about a note that belongs to no dossier. */
export interface Told {
  readonly text: string
  readonly name: string
  readonly role: string
  readonly company: string
  readonly kind: string
  readonly formality: string
  readonly english: string
}

export const nothingTold: Told = {
  text: '',
  name: '',
  role: '',
  company: '',
  kind: 'thank-you',
  formality: '',
  english: 'US',
}

const kinds = [
  ['thank-you', 'a thank-you'],
  ['nudge', 'a first question after silence'],
  ['check-in', 'a last question'],
  ['value-add', 'something useful, sent along'],
  ['reply', 'an answer to them'],
  ['offer-answer', 'thanks for an offer'],
  ['offer-decline', 'a no to an offer'],
  ['close', 'an answer to their no'],
] as const

const formalities = [
  ['', 'not sure'],
  ['formal', 'formal: law, banks, public service'],
  ['neutral', 'in between'],
  ['informal', 'informal: studios, small shops'],
] as const

const Choice = ({
  name,
  says,
  of,
  value,
}: {
  name: string
  says: string
  of: readonly (readonly [string, string])[]
  value: string
}) => (
  <div class="field">
    <label for={`review-${name}`}>{says}</label>
    <select id={`review-${name}`} name={name}>
      {of.map(([key, word]) => (
        <option value={key} selected={key === value}>
          {word}
        </option>
      ))}
    </select>
  </div>
)

const Line = ({ name, says, value }: { name: string; says: string; value: string }) => (
  <div class="field">
    <label for={`review-${name}`}>{says}</label>
    <input id={`review-${name}`} name={name} value={value} autocomplete="off" />
  </div>
)

/**
 * The page that reviews any note: one text, what is known about it, and what a careful friend would say. The same on the
 * user's machine and as a page of its own; `rules` is where the rules are read, before the rule's id.
 */
export const ReviewForm = ({
  told,
  rules,
  children,
}: {
  told: Told
  rules: 'pages' | 'one-page'
  children?: Child
}) => (
  <>
    <h1>Read a note before it goes</h1>
    <p class="lead">Paste any note to an interviewer. It is read here, kept nowhere and sent to nobody.</p>
    <form method="post" class="entry review" id="review" data-rules={rules}>
      <div class="field">
        <label for="review-text">The note</label>
        <p class="hint">If it has a subject, begin with a line “Subject: …”.</p>
        <textarea id="review-text" name="text" rows={14} required maxlength={20000}>
          {told.text}
        </textarea>
      </div>
      <p class="meta" id="review-length" role="status" />
      <details>
        <summary>What may be known about it</summary>
        <Line name="name" says="The reader’s name, as it is spelled" value={told.name} />
        <Line name="role" says="The role" value={told.role} />
        <Line name="company" says="The company" value={told.company} />
        <Choice name="kind" says="What kind of message it is" of={kinds} value={told.kind} />
        <Choice name="formality" says="How formal their world is" of={formalities} value={told.formality} />
        <Choice
          name="english"
          says="Whose English"
          of={allEnglishes.map((each) => [each, englishes[each].says] as const)}
          value={told.english}
        />
      </details>
      <button type="submit">Review it</button>
    </form>
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">What a careful friend would say</h2>
      <div id="review-findings" aria-live="polite">
        {children ?? <p>Nothing yet: paste a note.</p>}
      </div>
    </section>
    <p class="meta">
      Spelling is looked up in a dictionary; most slips of grammar no program finds. Read it aloud once more.
    </p>
  </>
)
