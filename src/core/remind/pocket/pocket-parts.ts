/** What the pocket page asks once, beside who was there: for each how it is asked, and whether it stays with whoever notes it. */
export interface PocketPart {
  readonly asks: string
  readonly further?: string
  /** Only for oneself. */
  readonly own?: true
  /** Asked this evening. */
  readonly tonight?: true
  /** One of these words, else as it is typed. */
  readonly words?: readonly string[]
  readonly day?: true
  /** One of those who stand above. */
  readonly person?: true
}

/** Who and when: what the notes are found a place by. */
export const pocketHead = {
  firm: { asks: 'Which firm?' },
  role: { asks: 'Which role?' },
  day: { asks: 'Which day?', day: true },
  time: { asks: 'When did it begin?' },
} as const satisfies Readonly<Record<string, PocketPart>>

/** Of each person; `{name}` is whoever stands above it. */
export const pocketTold = {
  asks: 'What did {name} tell or show you that you’d tell someone at home?',
  further: 'Why that?',
} as const

/** In the words and the order of the debrief. */
export const pocketAnswers = {
  aside: { asks: 'How do you feel it went?', own: true },
  strength: {
    asks: 'What have you done that would help {name}?',
    further: 'What changed because of it?',
  },
  moment: { asks: 'Was there a friendly moment?' },
  next: { asks: 'What happens next? Who acts, and by when?' },
  'hear-by': { asks: 'The day they named, if they did', day: true },
  unsaid: { asks: 'They didn’t say', words: ['yes'] },
  promise: { asks: 'Did you promise anything?' },
  'promise-to': { asks: 'To whom?', person: true },
  'promise-by': { asks: 'By which day?', day: true },
  'their-promise': { asks: 'Did they promise anything?' },
  'promised-by': { asks: 'Who?', person: true },
  keen: { asks: 'Still want it?', words: ['yes', 'not sure', 'no'] },
  stumble: { asks: 'Is there one answer you’d change?', tonight: true },
  'missed-question': { asks: 'Anything you forgot to ask?', tonight: true },
  clue: { asks: 'Any clue to what they look for, or a doubt of theirs?', own: true, tonight: true },
  lesson: { asks: 'A lesson for next time?', own: true, tonight: true },
} as const satisfies Readonly<Record<string, PocketPart>>

type HeadKey = keyof typeof pocketHead
export type PocketKey = keyof typeof pocketAnswers

/** What was noted on a phone; each text is one line, and empty where nothing was said. */
export interface PocketNotes {
  readonly head: Readonly<Record<HeadKey, string>>
  readonly people: readonly { readonly name: string; readonly told: string }[]
  readonly answers: Readonly<Record<PocketKey, string>>
}

/** What a page is given when it is handed out: where its mail goes, and the word in the subject that the mailbox knows it by. */
export interface PocketOwn {
  readonly address: string
  readonly word: string
}
