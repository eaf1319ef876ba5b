import type { Guide } from '../vocabulary/guides.ts'
import type { Numbers } from '../vocabulary/numbers.ts'

/** A question on which the guides do not agree, and what Afterword does about it. */
export interface Disagreement {
  readonly question: string
  readonly positions: readonly { readonly guides: readonly Guide[]; readonly says: string }[]
  readonly afterword: string
  readonly rules: readonly string[]
  /** The numbers that move it towards another guide. */
  readonly numbers: readonly (keyof Numbers)[]
}

export const disagreements: readonly Disagreement[] = [
  {
    question: 'How soon does the thank-you go out?',
    positions: [
      { guides: ['ace'], says: 'within three hours, at the latest by the end of the day' },
      { guides: ['mastering'], says: 'within 24 hours' },
      { guides: ['eight'], says: 'at once' },
      { guides: ['basics'], says: 'soon; a late one looks disorganised' },
    ],
    afterword: 'Best within three hours, due by the end of the day, still welcome for 24 hours.',
    rules: ['T1', 'T2'],
    numbers: ['thankYouBestHours', 'thankYouWelcomeHours'],
  },
  {
    question: 'Does a quick message look overeager?',
    positions: [
      { guides: ['mastering'], says: 'too soon can come across as overeager or pushy' },
      { guides: ['ace'], says: 'the first message goes out within hours' },
    ],
    afterword: 'Thanks go out within hours; questions wait for their day.',
    rules: ['T1', 'B4'],
    numbers: ['thankYouBestHours'],
  },
  {
    question: 'They named a date. When do you ask?',
    positions: [
      { guides: ['ace'], says: 'the day after it' },
      { guides: ['quick'], says: 'when more than two days have passed' },
      { guides: ['eight'], says: 'a few days after a span: about a week means day ten' },
    ],
    afterword:
      'On the third day after a date, three days after a span; whoever likes to follow up soon asks the day after.',
    rules: ['T4', 'T5', 'T6'],
    numbers: ['nudgeAfterHearBy', 'nudgeAfterSpan'],
  },
  {
    question: 'Nobody named a date. When do you ask?',
    positions: [
      { guides: ['quick'], says: 'after more than a week' },
      { guides: ['mastering'], says: 'after two weeks' },
    ],
    afterword:
      'On day eight, or after two weeks if a fuller message went out in between; whoever follows up without hurry always waits two weeks.',
    rules: ['T7', 'T8'],
    numbers: ['nudgeNothingNamed', 'nudgeAfterDetailed'],
  },
  {
    question: 'How often do you follow up?',
    positions: [
      { guides: ['quick'], says: 'once is enough in most cases, with a short line more in some' },
      { guides: ['eight'], says: 'more than once, each time with something of value' },
    ],
    afterword: 'One question, one optional check-in, and something useful every two weeks at most.',
    rules: ['T9', 'T10', 'B1', 'B2'],
    numbers: ['statusAskingMost', 'checkInAfter', 'valueAddEvery'],
  },
  {
    question: 'How formal is it?',
    positions: [
      { guides: ['quick'], says: 'always formal, no emoji' },
      { guides: ['basics'], says: 'by the field: software is less formal than law or banking' },
    ],
    afterword:
      'By the field or as you record it; the review warns in formal places and only remarks elsewhere.',
    rules: ['C3', 'X15', 'X24'],
    numbers: [],
  },
  {
    question: 'Paper or e-mail?',
    positions: [
      { guides: ['quick'], says: 'digital only; a handwritten note is too much and too late' },
      { guides: ['eight'], says: 'something tangible can set you apart, by express' },
      { guides: ['basics'], says: 'in a formal office a written note may be valued more' },
    ],
    afterword: 'What the reader prefers; else e-mail, with a letter beside it in a formal office.',
    rules: ['C2', 'C3', 'C6', 'C8'],
    numbers: [],
  },
  {
    question: 'A panel: one note to all, or one to each?',
    positions: [
      { guides: ['ace'], says: 'ideally one to each; addressed to all, each by name with a point of theirs' },
      { guides: ['basics'], says: 'one to each; lumping them together looks like ticking a box' },
    ],
    afterword:
      'One to each. On a panel of more than five, those you hardly spoke with share one, each by name.',
    rules: ['M4', 'M14'],
    numbers: ['panelJointAbove'],
  },
  {
    question: 'Is “just checking in” all right?',
    positions: [
      { guides: ['quick'], says: 'a simple line that checks in and offers help will do' },
      { guides: ['house'], says: 'the data on answers speak against it' },
    ],
    afterword: 'The review asks for a reason: what was said, a date that passed, something useful.',
    rules: ['X14'],
    numbers: [],
  },
]
