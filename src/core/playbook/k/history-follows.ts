import type { Person } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { held, type MovingFacts, movingSample, type Suggestion } from './moving-facts.ts'

/** Those of the interview ahead with whom something has gone back and forth. */
const knownBefore = ({ dossier, before }: MovingFacts): Person[] =>
  (before?.met ?? [])
    .filter((id) => dossier.touches.some((touch) => touch.with.includes(id)))
    .flatMap((id) => dossier.people.get(id) ?? [])

const written = movingSample({
  touches: [
    {
      id: 't',
      at: Temporal.ZonedDateTime.from('2026-11-17T12:00[America/Toronto]'),
      direction: 'out',
      channel: 'email',
      with: ['dana'],
      kind: 'thank-you',
    },
  ],
})

export const K8: Rule<MovingFacts, Suggestion & { readonly advice: string }> = {
  id: 'K8',
  title: 'History follows the person',
  says: 'What went between you follows a person to the next round, and to another company: read it again before you meet.',
  sources: [{ guide: 'house', says: 'People change companies more often than they change.' }],
  judge: (facts) => {
    const known = knownBefore(facts)
    if (known.length === 0) return undefined
    return {
      advice: `Read again what went between you and ${known.map(({ name }) => name).join(', ')}.`,
      because: 'What went between you stays with the person, in the next round and wherever they work next.',
    }
  },
  cases: [
    {
      name: 'you have written to Dana, and meet her again',
      facts: { ...written, before: held() },
      expect: (verdict) => /Dana Okonkwo/.test(verdict?.advice ?? ''),
    },
    {
      name: 'nothing has passed between you',
      facts: { ...movingSample(), before: held() },
      expect: undefined,
    },
    { name: 'no interview lies ahead', facts: written, expect: undefined },
  ],
}
