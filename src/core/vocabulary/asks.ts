/**
 * What makes a message better, and only the person can say. `noted`: what they would say about a note that stands nowhere in it. `why`: what a thing
 * that was told means to them, since its reader knows the thing. `helps`: what a deed of theirs would be good for there. `asked`: what a better answer
 * is the answer to; `about`: what it was that went wrong, where nothing was asked. `moment`: why it is remembered.
 */
export const askKinds = {
  asked: {
    asks: 'What had {name} asked you? A few words will do.',
    starters: ['Why I …', 'How I would …', 'What I do when …', 'The … question'],
  },
  about: { asks: 'What was that about? A few words will do.', starters: ['The …', 'When I …'] },
  noted: { asks: 'What would you say to {name} about it?', starters: [] },
  why: {
    asks: '{name} knows that. Why did it stay with you?',
    starters: [
      'I’d never seen that: …',
      'Where I work now, …',
      'That is how I’d like to work, because …',
      'It made me think of …',
    ],
  },
  helps: {
    asks: 'What would that help {name} with?',
    starters: ['That would help with …', 'You said you need …', 'I’d do the same with your …'],
  },
  moment: {
    asks: 'How was that for you?',
    starters: ['It made me …', 'I laughed, because …', 'I needed that, because …'],
  },
} as const satisfies Readonly<Record<string, { readonly asks: string; readonly starters: readonly string[] }>>

export type AskKind = keyof typeof askKinds

/** One is named by what it asks and the note it is about: `why:insight-dana-1a2b3c`. */
export const askId = (kind: AskKind, note: string): string => `${kind}:${note}`

/** What such a name stands for; undefined where it is none. */
export const askNamed = (id: string): { readonly kind: AskKind; readonly note: string } | undefined => {
  const [, kind = '', note = ''] = /^([a-z]+):(.+)$/s.exec(id) ?? []
  return Object.hasOwn(askKinds, kind) ? { kind: kind as AskKind, note } : undefined
}
