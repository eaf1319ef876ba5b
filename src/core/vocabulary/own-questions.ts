import type { MessageKind } from './step-kinds.ts'

/**
 * What becomes of an answer. `said`: it stands in the message, word for word. `day`: the day they named. `terms`: what one wants to know of
 * an offer. `talk`: for the talk about the offer, and only for oneself. `person`: said to whoever gets the note that is passed on. `whom`, `think`:
 * nothing; it is shown or asked so that it is thought of.
 */
type Becomes = 'said' | 'day' | 'terms' | 'talk' | 'person' | 'whom' | 'think'

/** Something that only the person knows, asked on the page of a message that is no thank-you. */
export interface OwnQuestion {
  /** `{name}` stands for whoever reads it. */
  readonly asks: string
  readonly becomes: Becomes
  /** Ways to begin; `…` stands for the person’s own words. */
  readonly starters: readonly string[]
}

const none: readonly OwnQuestion[] = []

const said = (asks: string, ...starters: readonly string[]): OwnQuestion => ({
  asks,
  becomes: 'said',
  starters,
})

const day: OwnQuestion = { asks: 'What day did they name?', becomes: 'day', starters: [] }
const news = said(
  'Anything new they should know?',
  'Since we spoke, I …',
  'I have finished …',
  'I can start …',
  'I also heard back about …',
)
const clear: OwnQuestion = {
  asks: 'What must be clear before you say yes?',
  becomes: 'terms',
  starters: ['When would I …?', 'Who decides …?', 'How many … a week?', 'Is … part of it?'],
}
const change: OwnQuestion = {
  asks: 'What would you change, and why?',
  becomes: 'talk',
  starters: ['I’d need …, because …', 'I’d rather …, because …', 'Without …, I can’t …'],
}
const known = said(
  'What reason may they know? None is fine.',
  'I have decided to …',
  'I have taken …',
  'It is too far from …',
  'I need to … first',
)

/**
 * The one or two questions of each kind of message. None where the debrief asks (thanks, the fuller message, a connection), where facts
 * alone are told (another time, a date elsewhere, an address, a yes), or where one question is the whole message.
 */
export const ownQuestions: Readonly<Record<MessageKind, readonly OwnQuestion[]>> = {
  'find-address': none,
  'thank-you': none,
  detailed: none,
  promise: [
    said('What are you sending?', 'Here is …', 'It covers …', 'I have put together …'),
    said('Where should they look first?', 'Start with …', 'Page 2 shows …', 'The part you asked about is …'),
  ],
  reschedule: none,
  'follow-up': [news],
  nudge: [day, news],
  'check-in': [news],
  'value-add': [said('What have you got for them?', 'I came across …', 'You asked about …, so …')],
  connect: none,
  forward: [
    { asks: 'Who should get it?', becomes: 'whom', starters: [] },
    {
      asks: 'What did you and {name} talk about?',
      becomes: 'person',
      starters: ['You told me …', 'You showed me …', 'We both …', 'When you said …, I thought of …'],
    },
  ],
  lever: none,
  withdraw: [
    {
      asks: 'Is anything else signed and cleared? If not, keep this one open: it cannot be taken back.',
      becomes: 'think',
      starters: [],
    },
    { ...known, asks: 'What may they know?' },
  ],
  reply: [
    said(
      'What would you answer them?',
      'Yes, …',
      'I’m sorry, …',
      'I could do …',
      'The answer to your question is …',
    ),
  ],
  close: [
    said(
      'Anything you’d still thank them for?',
      'Thank you for …',
      'I liked how …',
      'You told me …, and I …',
      'I learned that …',
    ),
  ],
  feedback: none,
  helper: none,
  'offer-answer': [clear, change],
  'offer-time': [clear],
  'offer-talk': [clear, change],
  'offer-accept': none,
  'offer-decline': [
    said('What did you honestly like?', 'I liked …', 'You were …, and …', 'I won’t forget …'),
    known,
  ],
  joining: none,
}
