import type { Drafted } from '../../actions/drafted.ts'
import type { Interview } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import { starters } from '../../core/playbook/d/starters.ts'
import type { BoxAsked } from '../debrief-asked.ts'
import { boxesFor, isHardly, otherBoxes } from '../debrief-boxes.ts'
import type { Sent } from '../form.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import type { BoxSpelled } from '../ui/box-spellings.tsx'
import { ActionForm } from '../ui/form.tsx'
import { FreeNotes } from '../ui/free-notes.tsx'
import { Growing } from '../ui/growing.tsx'
import { Layout, Problems } from '../ui/layout.tsx'
import { Pick, Promised } from '../ui/promised.tsx'
import { SaidBox } from '../ui/said-box.tsx'
import { Talk } from '../ui/talk.tsx'

/** The button that keeps it and leads on to its letter. */
export const readsLetter = 'letter'

/** What every question of the page is handed. */
interface Asking {
  readonly opened: Opened
  readonly interview: Interview
  /** What was typed before, where it could not be kept. */
  readonly sent: Sent | undefined
  /** What the letters of what is kept ask of its boxes. */
  readonly boxesAsked?: readonly BoxAsked[]
}

const wants = [
  ['keen', 'yes'],
  ['unsure', 'not sure'],
  ['out', 'no'],
] as const

const ways = [
  ['', 'not said'],
  ['email', 'by e-mail'],
  ['phone', 'by phone'],
  ['linkedin', 'on LinkedIn'],
  ['text', 'by text message'],
  ['letter', 'by letter'],
] as const

const Next = ({ interview, sent, question }: Asking & { question: string }) => {
  const { nextSteps, askedNextSteps } = interview.debrief ?? {}
  return (
    <div class="field">
      <label for="next">{question}</label>
      <textarea id="next" name="next" rows={2} autocapitalize="sentences" spellcheck>
        {sent?.get('next')?.at(-1) ?? nextSteps?.text ?? ''}
      </textarea>
      <label for="hearBy">The day they named, if they did</label>
      <input
        id="hearBy"
        name="hearBy"
        type="date"
        value={sent?.get('hearBy')?.at(-1) ?? nextSteps?.hearBy?.toString() ?? ''}
      />
      <div class="many">
        <label>
          <input
            type="checkbox"
            name="unsaid"
            value="1"
            checked={sent ? sent.has('unsaid') : askedNextSteps === false}
          />{' '}
          They didn’t say
        </label>
      </div>
    </div>
  )
}

const Keen = ({ opened, sent, question }: Asking & { question: string }) => {
  const chosen = sent ? sent.get('note:keen')?.at(-1) : opened.dossier.opportunity.keen
  return (
    <fieldset class="field">
      <legend>{question}</legend>
      <div class="many">
        {wants.map(([value, says]) => (
          <label>
            <input type="radio" name="note:keen" value={value} checked={chosen === value} /> {says}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const Hardly = ({ interview, sent, about }: Asking & { about: string }) => {
  const kept = interview.debrief?.points.some((point) => isHardly(point) && point.who === about) ?? false
  return (
    <div class="many">
      <input type="hidden" name={`may-hardly:${about}`} value="1" />
      <label>
        <input
          type="checkbox"
          name={`hardly:${about}`}
          value="1"
          checked={sent ? sent.has(`hardly:${about}`) : kept}
        />{' '}
        We hardly spoke
      </label>
    </div>
  )
}

/** A question that is answered in a sentence or a note: what was kept stands in its box. */
const Sentences = ({ asked, first, ...asking }: Asking & { asked: DebriefQuestion; first: boolean }) => {
  const { opened, interview, sent, boxesAsked = [] } = asking
  const { boxes, noted } = boxesFor(asked, interview)
  return (
    <>
      {noted.map(({ text }) => (
        <p class="hint">Noted: {text}</p>
      ))}
      {boxes.map((box, index) => (
        <SaidBox
          box={box}
          asks={index === 0 ? asked.question : `${asked.question} (${index + 1})`}
          further={asked.further}
          asked={boxesAsked.find(({ key }) => key === box.key)}
          met={interview.met}
          dossier={opened.dossier}
          sent={sent}
          first={first && index === 0}
        />
      ))}
      {asked.kind === 'any' && asked.about && interview.met.length > 1 ? (
        <Hardly {...asking} about={asked.about} />
      ) : null}
    </>
  )
}

const Question = ({
  asked,
  first = false,
  ...asking
}: Asking & { asked: DebriefQuestion; first?: boolean }) => {
  const { question, kind } = asked
  if (kind === 'promise') return <Promised {...asking} question={question} />
  if (kind === 'next-steps') return <Next {...asking} question={question} />
  if (kind === 'keen') return <Keen {...asking} question={question} />
  return <Sentences {...asking} asked={asked} first={first} />
}

/** What may be noted beside, one by one. */
const More = ({ asked, opened, sent }: Asking & { asked: DebriefQuestion }) => {
  const key = `${asked.kind}${asked.about ? `@${asked.about}` : ''}`
  const [id, field] = [`q-${key}`, `note:${key}`]
  const name = asked.about ? opened.dossier.people.get(asked.about)?.name : undefined
  return (
    <div class="field">
      <label for={id}>
        {name ? <strong>{name}: </strong> : null}
        {asked.question}
      </label>
      {asked.kind === 'prefers' ? (
        <Pick id={id} name={field} options={ways} sent={sent} />
      ) : (
        <textarea id={id} name={field} rows={2} autocapitalize="sentences" spellcheck>
          {sent?.get(field)?.at(-1) ?? ''}
        </textarea>
      )}
    </div>
  )
}

/** Ways to begin; where script runs they are buttons under the box that is written in. */
const Starters = ({ interview }: Pick<Asking, 'interview'>) => (
  <details id="starters" class="starters">
    <summary>Ways to begin a sentence</summary>
    <ul>
      {starters[interview.stage].map(({ says }) => (
        <li>{says}</li>
      ))}
    </ul>
  </details>
)

const Form = ({
  questions,
  more,
  problems,
  writes,
  ...asking
}: Asking & {
  questions: readonly DebriefQuestion[]
  more: readonly DebriefQuestion[]
  problems: readonly Complaint[]
  /** There is a letter to read once it is kept. */
  writes: boolean
}) => {
  const { opened, interview, sent } = asking
  const tonight = questions.filter(({ when }) => when === 'tonight')
  return (
    <form
      method="post"
      action={href('keepDebrief')}
      class="entry"
      id="debrief"
      data-refused={sent ? 'yes' : undefined}
    >
      <input type="hidden" name="opportunity" value={opened.kept.id} />
      <input type="hidden" name="interview" value={interview.id} />
      <input type="hidden" name={own.back} value={href('opportunity', { id: opened.kept.id })} />
      {questions
        .filter(({ when }) => when === 'now')
        .map((asked, index) => (
          <>
            <Question {...asking} asked={asked} first={index === 0} />
            {index === 0 ? <Starters interview={interview} /> : null}
          </>
        ))}
      {otherBoxes(questions, interview).map((box) => (
        <SaidBox box={box} asks="You also said" met={[]} dossier={opened.dossier} sent={sent} />
      ))}
      <details open={problems.length > 0}>
        <summary>The rest, this evening ({tonight.length + more.length})</summary>
        {tonight.map((asked) => (
          <Question {...asking} asked={asked} />
        ))}
        {more.map((asked) => (
          <More {...asking} asked={asked} />
        ))}
      </details>
      <div class="act">
        {writes ? (
          <button type="submit" name={readsLetter} value="1">
            Read the letter
          </button>
        ) : null}
        <button type="submit" class={writes ? 'link' : undefined}>
          Keep it
        </button>
        <noscript>
          <button
            type="submit"
            class="plain"
            name={own.onward}
            value={`${href('debrief', { id: opened.kept.id }, { interview: interview.id })}#growing`}
          >
            Keep it and read the letter
          </button>
        </noscript>
      </div>
    </form>
  )
}

/** The questions of now, made for a phone in a lobby; the rest folds out for the evening. What was kept stands there to be changed. */
export const DebriefPage = ({
  opened,
  interview,
  questions,
  more,
  problems = [],
  sent,
  letters,
  spelled,
  asked,
  room,
}: {
  opened: Opened
  interview: Interview
  /** What is asked, whatever was kept. */
  questions: readonly DebriefQuestion[]
  /** What is still worth noting beside. */
  more: readonly DebriefQuestion[]
  /** Why it could not be kept, with what was typed. */
  problems?: readonly Complaint[]
  sent?: Sent
  /** What would be written of what is kept. */
  letters: Drafted | undefined
  /** How the words of its boxes would be written. */
  spelled: readonly BoxSpelled[]
  asked: readonly BoxAsked[]
  room: Room
}) => {
  const { dossier, kept } = opened
  const note = room.actions.get('note')
  const isNew = interview.debrief === undefined
  return (
    <Layout title="Debrief" at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={href('opportunity', { id: kept.id })}>{dossier.opportunity.company.name}</a>
        {isNew ? <span class="progress"> · 2 of 3</span> : null}
      </p>
      <h1>{isNew ? 'Now, while it is fresh' : 'What stayed with you'}</h1>
      <Talk opened={opened} interview={interview} room={room} />
      <p>Say it as you would to them. Spelling doesn’t matter.</p>
      <Problems of={problems} />
      <p class="to-letter">
        <a class="alone" href="#growing">
          The letter grows below
        </a>
      </p>
      <div class="with-letter">
        <Form
          opened={opened}
          interview={interview}
          sent={sent}
          questions={questions}
          more={more}
          problems={problems}
          writes={(letters?.drafts.length ?? 0) > 0}
          boxesAsked={asked}
        />
        <Growing letters={letters} spelled={spelled} asked={asked} />
      </div>
      <FreeNotes opened={opened} interview={interview} room={room} />
      {note ? (
        <details class="add">
          <summary>Another note</summary>
          <ActionForm
            action={note}
            fields={['kind', 'who', 'text', 'better', 'private']}
            hidden={{ opportunity: kept.id, interview: interview.id }}
            back={room.here}
            button="Keep"
            name="note"
            dossier={dossier}
          />
        </details>
      ) : null}
    </Layout>
  )
}
