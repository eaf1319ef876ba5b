import { flags, passes } from '../example.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import { type Check, formality, letterOf } from '../reviewed.ts'

export const X24: Check = {
  id: 'X24',
  title: 'As formal as the reader’s world',
  says: 'In formal offices “Dear” rather than “Hi”, and no contractions.',
  sources: [
    { guide: 'basics', says: 'Law and banking are more formal than software; write accordingly.' },
    { guide: 'quick', says: 'Keep a formal tone.' },
  ],
  judge: (facts) => {
    if (formality(facts) !== 'formal') return undefined
    const word = letterOf(facts).greeting
    const hi =
      word && /^(hi|hey|hi there)$/i.test(word.word)
        ? [{ from: word.from, to: word.from + word.word.length }]
        : []
    return orNothing([
      ...hi.map((place) =>
        notice(X24, 'hint', place, 'In a formal office “Dear” is safer.', [instead(place, 'Dear')]),
      ),
      ...spots(
        facts,
        /\b(?:I'm|I've|I'd|I'll|don't|can't|won't|it's|that's|isn't|wasn't|didn't|haven't|couldn't|wouldn't)\b/gi,
      )
        .slice(0, 1)
        .map((spot) => notice(X24, 'hint', spot, 'In a formal letter write it out in full.')),
    ])
  },
  cases: [
    flags('“Hi” to an insurer', 'Hi Ms Forsyth,\n\nThank you for today.\n\nCallum', 'Hi', { at: 'chambers' }),
    flags('a contraction', 'Dear Ms Forsyth,\n\nIt was good to meet you. I’m glad.\n\nCallum', 'I’m', {
      at: 'chambers',
    }),
    passes('“Hi” in a studio', 'Hi Marc,\n\nI’m glad we met.\n\nAmina'),
    passes('formal to an insurer', 'Dear Ms Forsyth,\n\nThank you for today.\n\nCallum', { at: 'chambers' }),
  ],
}
