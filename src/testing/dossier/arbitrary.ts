import fc from 'fast-check'
import type { Dossier } from '../../core/dossier/dossier.ts'
import { readDossier } from '../../core/dossier/read.ts'
import { ownChannels } from '../../core/vocabulary/channels.ts'
import { allHelps } from '../../core/vocabulary/helps.ts'
import { allPointKinds, type PointKind, staysPrivate } from '../../core/vocabulary/point-kinds.ts'
import { allStages } from '../../core/vocabulary/stages.ts'
import { allStatuses } from '../../core/vocabulary/statuses.ts'
import { allTouchKinds } from '../../core/vocabulary/touch-kinds.ts'

const odd = fc.constantFrom(
  'yes',
  'null',
  '1e3',
  '2026-11-17',
  'he said: go',
  "it's #1, [really]",
  '“so”, she said',
  '"quoted"',
  '- dash',
  '  leading',
  'trailing ',
  'two\nlines',
  'ends in a break\n',
  'a  \n\n  b',
  '🎉 naïve café',
  '*star',
  '!tag',
  '%percent',
  '{a: b}',
  'they still look for a [second engineer]',
  'the plan for XXX is TBD',
  'please find attached the report on the mill',
  'could you introduce me to the platform team',
  'thank you, Ruth',
  'the office moves today and they met yesterday',
  'we spoke about it this morning on Friday',
)
const words = fc
  .array(fc.constantFrom('nightly', 'batches', 'moved', 'to', 'streaming', 'the', 'team', 'last', 'spring'), {
    minLength: 2,
    maxLength: 9,
  })
  .map((list) => list.join(' '))
const note = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: odd })
const zones = ['America/Toronto', 'Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Tokyo']
const zone = fc.constantFrom(...zones)
const dayOf = (index: number): string => Temporal.PlainDate.from('2026-09-01').add({ days: index }).toString()
const day = fc.nat(150).map(dayOf)
const time = fc.tuple(fc.integer({ min: 8, max: 18 }), fc.integer({ min: 10, max: 58 }))
const instant = fc
  .tuple(day, time, fc.constantFrom('Z', '+02:00', '-05:00'))
  .map(([date, [hour, minute], offset]) => `${date}T${String(hour).padStart(2, '0')}:${minute}${offset}`)

/** So many minutes after an hour of a day, as the clock there shows it: an hour that the clocks skip is the one after. */
const clockAt = (date: string, hour: number, length: number, where: string): string => {
  const starts = Temporal.PlainDateTime.from(date).with({ hour }).toZonedDateTime(where)
  return starts.add({ minutes: length }).toString({ offset: 'auto', smallestUnit: 'minute' })
}

/** A key that is there in about half of all cases. */
const perhaps = <Value>(key: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((held) => (held === undefined ? {} : { [key]: held }))
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all))

/**
 * Realistic dossiers that the reader accepts, with strange texts among the notes. `mark` is put into the words of every
 * private point, so that a law can say it never comes out again.
 */
export const arbitraryDossier = ({ mark }: { readonly mark?: string } = {}): fc.Arbitrary<Dossier> =>
  fc.integer({ min: 1, max: 6 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `p${index}`)
    const who = fc.constantFrom(...ids)
    const point = merged(
      fc.record({ kind: fc.constantFrom(...allPointKinds), text: note }),
      perhaps('who', who),
      perhaps('private', fc.boolean()),
      perhaps('say', note),
      perhaps('enough', fc.boolean()),
    ).map((held: { kind: PointKind; text: string; private?: boolean; say?: string; enough?: boolean }) => {
      const hidden = staysPrivate(held.kind, held.private)
      const { say, text, ...rest } = held
      if (hidden) return { ...rest, text: mark === undefined ? text : `${mark} ${text}` }
      // Of what may be said either is enough.
      return say === undefined
        ? { ...rest, text }
        : text.length % 2
          ? { ...rest, say }
          : { ...rest, text, say }
    })
    const debrief = merged(
      perhaps('points', fc.array(point, { maxLength: 6 })),
      perhaps('nextSteps', merged(perhaps('text', note), perhaps('who', who), perhaps('hearBy', day))),
      perhaps('askedNextSteps', fc.boolean()),
    )
    // Mostly in working hours; some at night there, since the zone of the reader's company need not be that of the call.
    const hours = fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 8, max: 17 }) },
      fc.integer({ min: 0, max: 23 }),
    )
    const held = fc
      .tuple(zone, day, hours, fc.integer({ min: 15, max: 600 }))
      .chain(([where, date, hour, length]) =>
        merged(
          fc.record({
            stage: fc.constantFrom(...allStages),
            format: fc.constantFrom('video', 'phone', 'onsite', 'take-home', 'chat', 'one-way'),
            starts: fc.constant(clockAt(date, hour, 0, where)),
            ends: fc.constant(clockAt(date, hour, length, where)),
            met: fc.subarray(ids),
          }),
          perhaps('outcome', fc.constantFrom('held', 'moved', 'cancelled', 'no-show')),
          perhaps('changedBy', fc.constantFrom('me', 'them')),
          perhaps('place', words),
          perhaps('ill', fc.boolean()),
          perhaps('debrief', debrief),
        ),
      )
    const touch = merged(
      fc.record({
        at: instant,
        direction: fc.constantFrom('in', 'out'),
        channel: fc.constantFrom(...ownChannels),
        kind: fc.constantFrom(...allTouchKinds),
        with: fc.subarray(ids, { minLength: 1 }),
      }),
      perhaps('text', note),
      perhaps('returns', day),
      perhaps('answerBy', day),
      perhaps('about', fc.constant('pay')),
    )
    const promise = merged(
      fc.record({ by: fc.constantFrom('me', 'them'), who, what: note, kept: fc.boolean() }),
      perhaps('due', day),
      perhaps('condition', note),
    )
    const person = merged(
      fc.record({ name: fc.constantFrom('Dana Okonkwo', 'Ruth Feldmann', 'Nguyễn Thị Hạnh', 'J. Penrose') }),
      perhaps('email', fc.constant('someone@company.example')),
      perhaps('phone', fc.constant('+1 416 555 0100')),
      perhaps('contact', fc.constant('primary')),
      perhaps('pronouns', fc.constantFrom('she/her', 'they/them')),
      perhaps('helper', fc.boolean()),
      perhaps('helped', fc.constantFrom(...allHelps)),
      perhaps('same', fc.constantFrom('okonkwo-1', 'okonkwo-2')),
      perhaps('apart', fc.subarray(['a-1', 'a-2'], { minLength: 1 })),
      perhaps('zone', zone),
      perhaps('prefers', fc.constantFrom(...ownChannels)),
    )
    return merged(
      fc.record({
        afterword: fc.constant(1),
        me: merged(
          perhaps('name', fc.constant('Priya Raman')),
          perhaps('zone', zone),
          perhaps('words', fc.array(fc.constantFrom('Kestrel', 'Flink', 'sepsis-six'), { maxLength: 3 })),
          perhaps(
            'phrases',
            merged(
              perhaps('greeting', fc.constant(['Hello'])),
              perhaps('closing', fc.constant(['Warm wishes,', 'Many thanks,'])),
            ),
          ),
          perhaps('strengths', fc.array(fc.record({ skill: words, proof: note }), { maxLength: 3 })),
          perhaps('rest', fc.record({ at: instant, until: instant, by: fc.constant('me') })),
          perhaps('temper', fc.constantFrom('eager', 'balanced', 'patient')),
        ),
        opportunity: merged(
          fc.record({
            role: fc.constantFrom('Data Engineer', 'Data Engineer', 'Engineer [Remote]', 'Nurse (m/f/d)'),
            company: merged(
              fc.record({ name: fc.constant('Northwind') }),
              perhaps('zone', zone),
              perhaps('field', fc.constantFrom('law', 'software', 'retail')),
            ),
            status: fc.constantFrom(...allStatuses),
          }),
          perhaps('noContact', fc.boolean()),
          perhaps('notes', words),
          perhaps('expected', fc.record({ amount: fc.nat(200_000) })),
        ),
        people: fc
          .tuple(...ids.map(() => person))
          .map((all) => Object.fromEntries(all.map((one, index) => [ids[index] ?? '', one]))),
        interviews: fc
          .array(held, { maxLength: 4 })
          .map((all) => all.map((one, index) => ({ id: `i${index}`, ...one }))),
        promises: fc.array(promise, { maxLength: 3 }),
        history: fc.array(touch, { maxLength: 6 }),
      }),
      perhaps(
        'offer',
        merged(
          fc.record({ receivedAt: instant, from: who }),
          perhaps('respondBy', day),
          perhaps('change', note),
          perhaps('signed', fc.boolean()),
          perhaps('signedOn', day),
          perhaps(
            'conditions',
            fc.array(merged(fc.record({ what: words }), perhaps('cleared', day)), { maxLength: 2 }),
          ),
          perhaps(
            'counters',
            fc.array(
              merged(
                fc.record({ from: fc.constantFrom('them', 'employer'), at: instant }),
                perhaps('amount', fc.nat(200_000)),
                perhaps('declined', fc.boolean()),
              ),
              { maxLength: 2 },
            ),
          ),
        ),
      ),
      perhaps(
        'choices',
        fc.array(
          fc.oneof(
            fc.record({
              step: fc.constant('nudge:p0'),
              kind: fc.constant('snooze'),
              until: instant,
              at: instant,
              by: fc.constant('me'),
            }),
            merged(
              fc.record({
                step: fc.constant('i0/thank-you/p0'),
                kind: fc.constant('voice'),
                warmth: fc.constantFrom('warmer', 'formal'),
                shorter: fc.boolean(),
                version: fc.integer({ min: 0, max: 20 }),
                at: instant,
                by: fc.constant('me'),
              }),
              perhaps('without', fc.array(words, { minLength: 1, maxLength: 2 })),
            ),
          ),
        ),
      ),
      perhaps(
        'said',
        fc.array(fc.record({ step: fc.constant('i0/nudge/p0'), text: note, at: instant }), { maxLength: 2 }),
      ),
      perhaps(
        'elsewhere',
        fc.array(fc.record({ what: fc.constant('offer'), until: day, nameIt: fc.boolean() })),
      ),
    ).map((file) => {
      const read = readDossier(JSON.stringify(file), { file: 'arbitrary.json' })
      if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
      return read.dossier
    })
  })
