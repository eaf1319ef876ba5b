import type {
  Dossier,
  Interview,
  Moment,
  Person,
  Point,
  Promised,
  Touch,
} from '../../core/dossier/dossier.ts'
import type { PointKind } from '../../core/vocabulary/point-kinds.ts'
import { allStages } from '../../core/vocabulary/stages.ts'

/** mulberry32: small, fast, the same on every machine. */
const generator = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const names = [
  'Dana Okonkwo',
  'Ruth Feldmann',
  'Mike Ferro',
  'Ana Duarte',
  'Li Wei',
  'Sam Okafor',
  'Ines Moreau',
]
const places = [
  { country: 'CA', region: 'ON', zone: 'America/Toronto' },
  { country: 'GB', region: 'ENG', zone: 'Europe/London' },
  { country: 'US', region: 'MA', zone: 'America/New_York' },
  { country: 'AU', region: 'NSW', zone: 'Australia/Sydney' },
  { country: 'JP', zone: 'Asia/Tokyo' },
] as const
const kinds: readonly PointKind[] = [
  'insight',
  'moment',
  'common-ground',
  'interest',
  'strength',
  'stumble',
  'clue',
]
const base = Temporal.ZonedDateTime.from('2026-10-20T09:00[UTC]')

/**
 * A dossier of realistic size from a number: 1–4 interviews, 1–5 people, 4–12 points each with some private, up to six
 * touches, sometimes promises, an offer, a choice. For benchmarks, where making it may not cost more than planning it.
 */
export const randomDossier = (seed: number): Dossier => {
  const next = generator(seed)
  const below = (count: number) => Math.floor(next() * count)
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value
  const place = pick(places)
  const local = base.withTimeZone(place.zone)

  const people = new Map<string, Person>()
  for (let index = below(5); index >= 0; index -= 1) {
    const name = names[index] ?? 'Kim Example'
    people.set(`p${index}`, {
      id: `p${index}`,
      name,
      ...(next() < 0.85 ? { email: `p${index}@company.example` } : {}),
      ...(next() < 0.2
        ? { prefers: pick(['email', 'phone', 'letter', 'linkedin', 'text'] as const), phone: '+1 555 0100' }
        : {}),
      primary: next() < 0.2,
      helper: next() < 0.1,
    })
  }
  const ids = [...people.keys()]
  const someone = () => pick(ids)

  const point = (held: number, index: number): Point => {
    const kind = pick(kinds)
    return {
      id: `${kind}-${held}-${index}`,
      kind,
      who: someone(),
      text: 'the team moved from nightly batches to streaming last spring',
      ...(kind === 'stumble' ? { better: 'I would measure first and then decide' } : {}),
      private: kind === 'clue',
    }
  }

  const interviews: Interview[] = []
  let starts: Moment = local.add({ days: below(20), hours: below(8) })
  for (let index = 0; index <= below(4); index += 1) {
    const ends = starts.add({ minutes: 30 + below(90) })
    const named = next()
    interviews.push({
      id: `i${index}`,
      stage: pick(allStages),
      format: pick(['video', 'onsite', 'phone', 'take-home', 'chat'] as const),
      presented: false,
      starts,
      ends,
      ...(next() < 0.1 ? { outcome: pick(['moved', 'cancelled', 'no-show'] as const) } : {}),
      met: ids.filter(() => next() < 0.6),
      ...(next() < 0.85
        ? {
            debrief: {
              points: Array.from({ length: 4 + below(9) }, (_, at) => point(index, at)),
              ...(named < 0.4
                ? {
                    nextSteps: {
                      text: 'they will call',
                      hearBy: ends.toPlainDate().add({ days: 3 + below(10) }),
                    },
                  }
                : named < 0.6
                  ? { nextSteps: { span: 'about a week', spanDays: 7 } }
                  : {}),
            },
          }
        : {}),
    })
    starts = starts.add({ days: 2 + below(9) })
  }

  const touches: Touch[] = Array.from({ length: below(7) }, (_, index): Touch => {
    const out = next() < 0.6
    return {
      id: `t${index}`,
      at: local.add({ days: below(35), minutes: below(600) }),
      direction: out ? 'out' : 'in',
      channel: 'email',
      with: [someone()],
      kind: out
        ? pick(['thank-you', 'nudge', 'value-add', 'check-in'] as const)
        : pick(['reply', 'auto-reply', 'bounce', 'invitation', 'rejection'] as const),
    }
  })

  const promises: Promised[] =
    next() < 0.4
      ? [
          {
            id: 'me-write-up',
            by: pick(['me', 'them'] as const),
            who: someone(),
            what: 'send the write-up',
            due: local.toPlainDate().add({ days: below(30) }),
            kept: next() < 0.3,
          },
        ]
      : []

  return {
    me: {
      name: 'Priya Raman',
      email: 'priya@home.example',
      zone: 'Europe/Warsaw',
      english: 'GB',
      strengths: [],
      temper: 'balanced',
      channels: [],
      numbers: {},
    },
    opportunity: {
      role: 'Senior Data Engineer',
      company: { name: 'Northwind', field: 'software', ...place },
      status: 'open',
    },
    people,
    interviews,
    promises,
    touches,
    ...(next() < 0.15
      ? {
          offer: {
            receivedAt: local.add({ days: 20 + below(15) }),
            from: someone(),
            amount: 100 + below(50),
            asked: 120,
            respondBy: local.toPlainDate().add({ days: 30 + below(14) }),
            terms: [],
            reviewers: [],
            questions: [],
            signed: false,
            conditions: [],
            counters: [],
          },
        }
      : {}),
    choices: [],
    elsewhere: [],
    said: [],
  }
}
