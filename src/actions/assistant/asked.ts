import { messageIn } from '../../core/assistant/answer.ts'
import type { AssistantSettings } from '../../core/assistant/assistant.ts'
import { briefFor } from '../../core/compose/brief.ts'
import type { AskedSentence, Draft } from '../../core/compose/draft.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import { quotable } from '../../core/dossier/quotable.ts'
import type { Message } from '../../core/keep/keep.ts'
import { type Complaint, done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Step } from '../../core/plan/step.ts'
import { X2 } from '../../core/review/checks/private-text.ts'
import { type Invention, inventions, type Strike, struck } from '../../core/review/inventions/inventions.ts'
import { secretsIn } from '../../core/review/inventions/secrets.ts'
import { readLetter } from '../../core/review/letter.ts'
import { readingOf } from '../../core/time/reading.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk, Looking } from '../action.ts'
import { draftFromNotes, draftPlanned } from '../draft.ts'
import type { Planned } from '../plan.ts'

/** The one message an assistant is asked about. */
export interface Meant {
  readonly planned: Planned
  readonly step: Step
  readonly draft: Draft
}

/** The message of one step; refused where the step has none. */
export const messageMeant = (planned: Planned, step: Step): Outcome<Meant> => {
  const [draft] = draftPlanned(planned, ({ id }) => id === step.id).drafts
  if (!draft)
    return refused({
      message: `There is nothing to write for ${step.id}.`,
      plain: 'There is nothing to write here.',
    })
  return done({ planned, step, draft })
}

/** What repeats something private must not be shown to anyone, not even to an assistant. */
const tellsPrivate = ({ findings }: Draft): boolean => findings.some(({ rule }) => rule === 'X2')

/** The exact text an assistant is given: from the quotable notes, and the writer’s own words unless they repeat private ones. */
export const promptFor = ({ planned, step, draft }: Meant): string => {
  const own = draft.own && !tellsPrivate(draft) && draft.body !== draftFromNotes(planned, step.id)?.body
  const { dossier } = planned
  const told = quotable({
    ...dossier,
    said: dossier.said.filter(({ text }) => !repeatsPrivate(text, dossier)),
  })
  return briefFor(step, told, own ? draft : undefined, draft.sentAt)
}

/** An answer held against the notes: what is left of it, what was struck and why, and what the review says of the rest. */
export interface Checked {
  readonly opportunity: string
  readonly step: string
  readonly subject: string
  readonly body: string
  readonly strikes: readonly Strike[]
  /** What still stands in it and only the writer can own. */
  readonly asked: readonly AskedSentence[]
  readonly findings: Draft['findings']
  /** The message as it stands. */
  readonly before: { readonly subject: string; readonly body: string }
  /** The words were kept as the user's own; the id takes it back. */
  readonly change?: string
  readonly says?: string
}

const put = (messages: readonly Message[], message: Message): readonly Message[] => [
  ...messages.filter(({ step }) => step !== message.step),
  message,
]

const repeatsPrivate = (text: string, dossier: Dossier): boolean =>
  Boolean(X2.judge({ reviewed: { to: [], body: `${text.replace(/(?<![.!?])[.!?]*$/, '')}.` }, dossier }))

/** The sentences that repeat something private, whoever wrote them. */
const privateIn = (body: string, dossier: Dossier): Invention[] =>
  readLetter(body)
    .sentences.filter(({ text }) => repeatsPrivate(text, dossier))
    .map((sentence) => ({ ...sentence, kind: 'private', says: 'This repeats a private note.', sentence }))

/** The draft without the sentences nobody has owned yet: an answer cannot make them known by saying them again. */
const owned = ({ subject, body, own }: Draft) => ({
  subject,
  body: (own?.asked ?? []).reduce((left, { text }) => left.replaceAll(text, ''), body),
})

/** Holds an answer against notes and review. Whatever it says, no yes comes with it. */
export const checkedAnswer = (
  answer: string,
  opportunity: string,
  meant: Meant,
  desk: Looking,
): Outcome<Checked> => {
  const { planned, step, draft } = meant
  const { subject: said, body: text } = messageIn(answer)
  if (text === '') return refused({ message: 'There is no message in this answer.' })
  const subject = draft.subject === '' ? undefined : said
  const reading = readingOf(planned.dossier, step, draft.sentAt)
  const ground = {
    to: [...step.to, ...(step.about ?? [])],
    reading,
    draft: owned(draft),
    step: step.id,
    secrets: secretsIn(planned.dossier),
  }
  const held = (letter: { subject?: string | undefined; body: string }) =>
    struck(letter, [
      ...inventions(letter, quotable(planned.dossier), ground),
      ...privateIn(letter.body, planned.dossier),
    ])
  const left = held({ subject, body: text })
  const { asked } = held({ body: left.body })
  const words = { subject: left.subject ?? draft.subject, body: left.body }
  const messages = put(planned.messages, { step: step.id, ...words, savedAt: stamp(desk.now) })
  const [reviewed] = draftPlanned({ ...planned, messages }, ({ id }) => id === step.id).drafts
  const findings = reviewed?.findings ?? []
  const against = findings.filter(({ severity }) => severity === 'error').length + left.strikes.length
  return done(
    {
      opportunity,
      step: step.id,
      ...words,
      strikes: left.strikes,
      asked: asked.map(({ text, because }) => ({ text, because: because.join(' ') })),
      findings,
      before: { subject: draft.subject, body: draft.body },
    },
    against,
  )
}

/** Why an answer may not be kept; empty where it may. */
export const againstKeeping = ({ body, findings }: Checked): readonly Complaint[] => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    return errors.map(({ message, rule }) => ({
      message: `Not kept: ${message} (${rule})`,
      plain: `Not kept: ${message}`,
    }))
  return readLetter(body).sentences.length === 0
    ? [{ message: 'Not kept: nothing of this answer is in your notes.' }]
    : []
}

/** The settings of an assistant that is on; else what to do about it. */
export const turnedOn = async (desk: Desk): Promise<Outcome<AssistantSettings>> => {
  if (!desk.assistant) return unavailable({ message: 'There is no assistant here.' })
  const settings = await desk.assistant.settings()
  if (!settings.ok) return settings
  return settings.value?.on
    ? done(settings.value)
    : unavailable({
        message: 'The assistant is off. The same text can be copied for one you already use.',
        way: { says: 'What turning it on would mean', action: 'model', give: {} },
      })
}
