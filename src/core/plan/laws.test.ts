import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { randomCases } from '../../testing/random-cases.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { balance } from '../playbook/b/index.ts'
import { offers } from '../playbook/o/index.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { timing } from '../playbook/t/index.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { plan } from './plan.ts'
import type { Step } from './step.ts'

const base = Temporal.ZonedDateTime.from('2026-11-15T12:00[UTC]')
/** Any hour of the year before and the year after. */
const moment = fc.integer({ min: -365 * 24, max: 365 * 24 }).map((hours) => base.add({ hours }))
const cases = fc.tuple(arbitraryDossier(), moment)
const planOf = (dossier: Dossier, now: Temporal.ZonedDateTime): readonly Step[] =>
  plan(dossier, playbookFor(dossier, {}), now)
const holds = (law: (steps: readonly Step[], dossier: Dossier, now: Temporal.ZonedDateTime) => void) =>
  fc.assert(
    fc.property(cases, ([dossier, now]) => law(planOf(dossier, now), dossier, now)),
    { numRuns: randomCases(250), seed: 7 },
  )

const live = new Set<Step['state']>(['ready', 'due', 'late'])
const asking = new Set<Step['kind']>(['nudge', 'check-in', 'follow-up'])
const alone = new Set<Step['kind']>([
  'prep',
  'debrief',
  'find-address',
  'lesson',
  'keep-moving',
  'offer-review',
  'reply',
])

test('ids are unique', () => {
  holds((steps) => assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length))
})

test('every step says why, with rules that exist and guides that speak for them', () => {
  const known = new Set([...balance, ...offers, ...timing].map(({ id }) => id))
  holds((steps) => {
    for (const step of steps) {
      assert.ok(step.why.length > 0, step.id)
      for (const { rule, guides, because } of step.why) {
        assert.match(rule, /^[PDMTCXBOK]\d+$/)
        if (/^[TBO]/.test(rule)) assert.ok(known.has(rule), `${step.id}: ${rule}`)
        assert.ok(guides.length > 0 && because.length > 0, step.id)
      }
    }
  })
})

test('a step opens before its best moment, which is not after its due time', () => {
  // Thanks for what ended after ten at night are best sent in the morning; their due time does not move for that.
  const nightly = new Set<Step['kind']>(['thank-you', 'forward', 'find-address'])
  holds((steps) => {
    for (const { id, kind, opens, best, due } of steps) {
      assert.ok(opens.epochMilliseconds <= due.epochMilliseconds, `${id} opens ${opens}, due ${due}`)
      assert.ok(opens.epochMilliseconds <= best.epochMilliseconds, `${id} opens ${opens}, best ${best}`)
      const inTime = best.epochMilliseconds <= due.epochMilliseconds
      assert.ok(inTime || (nightly.has(kind) && opens.hour >= 22), `${id} best ${best}, due ${due}`)
    }
  })
})

test('what waits has not opened, and what is ready has', () => {
  holds((steps, _dossier, now) => {
    for (const { id, opens, state } of steps) {
      const open = opens.epochMilliseconds <= now.epochMilliseconds
      if (live.has(state)) assert.ok(open, `${id} is ${state} before ${opens}`)
      if (state === 'waiting') assert.ok(!open, `${id} waits after ${opens}`)
    }
  })
})

test('no dead rows: what can be done has a way to go or is done alone', () => {
  holds((steps) => {
    for (const step of steps) {
      if (!live.has(step.state)) continue
      assert.ok(step.channel !== 'none' || alone.has(step.kind), `${step.id} leads nowhere`)
      if (step.channel !== 'none') assert.ok(step.to.length > 0, `${step.id} speaks to nobody`)
    }
  })
})

test('a process has one open question at a time', () => {
  holds((steps) => {
    const open = steps.filter(({ kind, state }) => asking.has(kind) && live.has(state))
    assert.ok(open.length < 2, open.map(({ id }) => id).join(' and '))
  })
})

test('one message to one person in one day: of several only those stand that cannot wait, or ways of answering one offer', () => {
  let along = 0
  const law = (steps: readonly Step[], now: Temporal.ZonedDateTime) => {
    const open = steps.filter(
      ({ kind, state, channel }) =>
        live.has(state) && stepKinds[kind].message && kind !== 'connect' && channel !== 'letter',
    )
    const canWait = ({ kind, optional, due }: Step) =>
      !/^offer-(?:answer|talk|accept|decline)$/.test(kind) &&
      (optional ||
        stepKinds[kind].unasked ||
        Temporal.PlainDate.compare(due.toPlainDate(), now.withTimeZone(due.timeZoneId).toPlainDate()) > 0)
    for (const reader of new Set(open.flatMap(({ to }) => to))) {
      const idle = open.filter((step) => step.to.includes(reader) && canWait(step))
      assert.ok(idle.length <= 1, idle.map(({ id }) => id).join(' and '))
    }
    for (const step of steps) {
      if (step.along === undefined) continue
      along += 1
      const head = steps.find(({ id }) => id === step.along)
      assert.ok(head && live.has(head.state) && head.folds?.includes(step.id), `${step.id} in ${step.along}`)
    }
  }
  // Right after a round there is most to say.
  const after = fc.tuple(arbitraryDossier(), fc.nat(5), fc.nat(30))
  fc.assert(
    fc.property(after, ([dossier, which, hours]) => {
      const held = dossier.interviews[which % Math.max(dossier.interviews.length, 1)]
      const now = (held?.ends ?? base).add({ hours })
      law(planOf(dossier, now), now)
      // Where nothing rests there is more to be said.
      const { rest: _rest, ...me } = dossier.me
      law(planOf({ ...dossier, me }, now), now)
    }),
    { numRuns: randomCases(700), seed: 7 },
  )
  assert.ok(along > randomCases(20), `the law has to meet messages that go along: ${along}`)
})

test('a block says which rule, why, and that it can be overridden', () => {
  holds((steps) => {
    for (const step of steps) {
      assert.equal(step.blocked !== undefined, step.state === 'blocked', step.id)
      if (!step.blocked) continue
      assert.ok(step.blocked.overridable && step.blocked.because.length > 0)
      assert.ok(step.why.some(({ rule }) => rule === step.blocked?.rule))
    }
  })
})

test('what can be done comes first', () => {
  const rank = (step: Step) => (live.has(step.state) ? 0 : step.state === 'blocked' ? 1 : 2)
  holds((steps) => {
    const ranks = steps.map(rank)
    assert.deepEqual(ranks, ranks.toSorted())
  })
})

test('the plan does not depend on the order in which facts were written down', () => {
  const shuffled = <Value>(values: readonly Value[], by: number): Value[] =>
    values
      .map((value, index) => ({ value, key: Math.imul(index + 1, 2654435761 ^ by) >>> 0 }))
      .toSorted((one, other) => one.key - other.key)
      .map(({ value }) => value)
  fc.assert(
    fc.property(cases, fc.nat(), ([dossier, now], by) => {
      const other: Dossier = {
        ...dossier,
        interviews: shuffled(dossier.interviews, by).map((held) => ({
          ...held,
          ...(held.debrief
            ? { debrief: { ...held.debrief, points: shuffled(held.debrief.points, by) } }
            : {}),
        })),
        touches: shuffled(dossier.touches, by),
        promises: shuffled(dossier.promises, by),
        choices: shuffled(dossier.choices, by),
      }
      const brief = (steps: readonly Step[]) => steps.map(({ id, state, due }) => `${state} ${id} ${due}`)
      assert.deepEqual(brief(planOf(other, now)), brief(planOf(dossier, now)))
    }),
    { numRuns: randomCases(250), seed: 11 },
  )
})

test('the same facts at the same moment give the same plan', () => {
  holds((steps, dossier, now) => assert.equal(JSON.stringify(planOf(dossier, now)), JSON.stringify(steps)))
})

test('private text never comes out', () => {
  const mark = 'ZX81-SECRET'
  let marked = 0
  fc.assert(
    fc.property(fc.tuple(arbitraryDossier({ mark }), moment), ([dossier, now]) => {
      if (dossier.interviews.some((held) => held.debrief?.points.some(({ text }) => text.includes(mark))))
        marked += 1
      assert.ok(!JSON.stringify(planOf(dossier, now)).includes(mark))
    }),
    { numRuns: randomCases(250), seed: 13 },
  )
  assert.ok(marked > randomCases(50), 'the law has to meet private notes')
})
