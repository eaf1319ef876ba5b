import type { Rule } from '../rule.ts'

interface UnreachedFacts {
  /** A way to them is known that the writer uses. */
  readonly known?: boolean
  /** Someone can be asked, or can pass a note on. */
  readonly contact: boolean
  /** What would go to them: a note to be passed on, thanks with nobody to thank, a question how it stands, or for their address. */
  readonly what: 'address' | 'note' | 'nobody' | 'message' | 'asked'
  /** The last message to them came back. */
  readonly cameBack?: boolean
  /** For `nobody`: what it was in which nobody was met. */
  readonly met?: 'chat' | 'recording' | 'round'
}

const says =
  (words: RegExp) =>
  (say: { readonly because: string } | undefined): boolean =>
    say !== undefined && words.test(say.because)

const found = 'add one and the step wakes up'

export const C12: Rule<UnreachedFacts, { readonly because: string }> = {
  id: 'C12',
  title: 'Where no way is known, ask whoever invited you',
  says: 'Someone no way is known to, or whose mail came back, is asked after: the primary contact passes a note on or tells the address. Nobody is invented.',
  numbers: ['addressWithin'],
  sources: [
    {
      guide: 'ace',
      says: 'Ask your contact whether they can share the details; if not, send a note to be passed on.',
    },
    { guide: 'eight', says: 'A business card settles it: ask for one next time.' },
    { guide: 'house', says: 'A step that leads nowhere rests and says what would wake it.' },
  ],
  judge: ({ known, contact, what, cameBack, met = 'round' }) => {
    if (known) return undefined
    if (cameBack)
      return { because: 'Your message came back: the address is wrong, so the message has not arrived.' }
    if (what === 'nobody')
      return { because: `You met nobody in this ${met} and no contact is on record; ${found}.` }
    if (what === 'note')
      return { because: 'No address is on record; the one who knows them can pass your note on.' }
    if (what === 'asked')
      return {
        because:
          'Nobody is on record who could be asked: the invitation or their page names someone. Add them, and the question wakes up.',
      }
    if (what === 'message') return { because: `No way to reach them that you use is on record; ${found}.` }
    return {
      because: contact
        ? 'No way to reach them is on record; whoever invited you knows one. Next time a business card settles it.'
        : 'No way to reach them is on record, and nobody who could pass a note on. Next time a business card settles it.',
    }
  },
  cases: [
    {
      name: 'whoever invited you is known',
      facts: { contact: true, what: 'address' },
      expect: says(/invited you/),
    },
    {
      name: 'nobody could pass it on',
      facts: { contact: false, what: 'address' },
      expect: says(/and nobody/),
    },
    {
      name: 'a note to be passed on',
      facts: { contact: true, what: 'note' },
      expect: says(/pass your note on/),
    },
    {
      name: 'a mail that came back',
      facts: { contact: true, what: 'address', cameBack: true },
      expect: says(/came back/),
    },
    {
      name: 'a recording',
      facts: { contact: false, what: 'nobody', met: 'recording' },
      expect: says(/this recording/),
    },
    { name: 'no way that you use', facts: { contact: false, what: 'message' }, expect: says(/wakes up/) },
    {
      name: 'results with nobody to ask',
      facts: { contact: false, what: 'asked' },
      expect: says(/be asked/),
    },
    ...(['address', 'note', 'nobody', 'message', 'asked'] as const).map((what) => ({
      name: `a way is known (${what})`,
      facts: { known: true, contact: true, what },
      expect: undefined,
    })),
  ],
}
