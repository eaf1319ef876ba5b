import type { Interview } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'

interface Facts {
  /** What became of the meeting. */
  readonly outcome?: Interview['outcome']
  /** Who moved it, called it off, or did not come. */
  readonly by: 'me' | 'them'
  readonly ill: boolean
  /** The new time is on record. */
  readonly fixed: boolean
  /** It would be today, and they can be called. */
  readonly callNow?: boolean
}

interface Verdict {
  readonly does: 'confirm' | 'ask' | 'apologise' | 'wish well' | 'thank'
  readonly because: string
}

const facts = (more: Partial<Facts>): Facts => ({ by: 'them', ill: false, fixed: false, ...more })
const does =
  (what: Verdict['does']) =>
  (verdict: Verdict | undefined): boolean =>
    verdict?.does === what

export const T22: Rule<Facts, Verdict> = {
  id: 'T22',
  title: 'Another time',
  says: 'A new time is confirmed with thanks. Who cannot come says so before the meeting (on the same day by phone or text, with a mail after it) and asks for another time; illness needs no details. Who did not come says sorry at once. Where they moved it, thanks and patience; where they are ill, good wishes.',
  sources: [
    { guide: 'house', says: 'A meeting that is moved kindly is a meeting; one that is missed is a story.' },
  ],
  judge: ({ outcome, by, ill, fixed, callNow }) => {
    if (outcome === undefined || outcome === 'held') return undefined
    if (fixed)
      return outcome === 'moved'
        ? { does: 'confirm', because: 'A new time stands: a short thank-you confirms it.' }
        : undefined
    if (outcome === 'no-show')
      return by === 'me'
        ? {
            does: 'apologise',
            because: 'You did not come: say sorry at once, briefly, and ask for another time.',
          }
        : undefined
    if (by === 'me')
      return {
        does: 'ask',
        because: callNow
          ? `The meeting is today, and mail may be read too late: call or text first${ill ? ', without details' : ''}, and write a line after it so that it stands in writing.`
          : ill
            ? 'You are ill: that is reason enough, without details. Ask for another time.'
            : 'You cannot come: ask for another time before they wait for you.',
      }
    if (ill)
      return { does: 'wish well', because: 'They are ill: good wishes, and no question about the time.' }
    return outcome === 'moved'
      ? { does: 'thank', because: 'They moved it: a short thank-you, and the new time is theirs to name.' }
      : undefined
  },
  cases: [
    {
      name: 'moved, the new time is known',
      facts: facts({ outcome: 'moved', fixed: true }),
      expect: does('confirm'),
    },
    { name: 'moved by them, no new time', facts: facts({ outcome: 'moved' }), expect: does('thank') },
    { name: 'they are ill', facts: facts({ outcome: 'cancelled', ill: true }), expect: does('wish well') },
    { name: 'I cannot come', facts: facts({ outcome: 'moved', by: 'me' }), expect: does('ask') },
    { name: 'I am ill', facts: facts({ outcome: 'moved', by: 'me', ill: true }), expect: does('ask') },
    {
      name: 'I am ill, and it is today',
      facts: facts({ outcome: 'cancelled', by: 'me', ill: true, callNow: true }),
      expect: (verdict) => verdict?.does === 'ask' && /call or text first/.test(verdict.because),
    },
    { name: 'I did not come', facts: facts({ outcome: 'no-show', by: 'me' }), expect: does('apologise') },
    { name: 'they did not come (T19)', facts: facts({ outcome: 'no-show' }), expect: undefined },
    { name: 'they called it off (T19)', facts: facts({ outcome: 'cancelled' }), expect: undefined },
    { name: 'it took place', facts: facts({ outcome: 'held' }), expect: undefined },
    { name: 'nothing is said of it', facts: facts({}), expect: undefined },
    {
      name: 'called off, and another one is fixed',
      facts: facts({ outcome: 'cancelled', fixed: true }),
      expect: undefined,
    },
  ],
}
