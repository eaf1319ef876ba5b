import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readDossier } from '../core/dossier/read.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { plan } from '../core/plan/plan.ts'
import { playbookFor } from '../core/playbook/playbook.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { boardAction } from './board.ts'
import { stepEntries } from './calendar/entries.ts'
import { calendarAction } from './calendar.ts'
import { settledRaw } from './change.ts'
import { opportunitiesAction } from './opportunities.ts'
import { perform } from './perform.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const desk = { ...deskOver(store, now), account: 'me' }

const toronto = 'America/Toronto'
const talk = (id: string, starts: string, more: object = {}) => ({
  ...{ id, stage: 'panel' as const, format: 'video' as const, met: ['ana'] },
  ...{
    starts: `${starts}[${toronto}]`,
    ends: `${starts.replace(/T(\d\d)/, (_all, hour: string) => `T${Number(hour) + 1}`)}[${toronto}]`,
  },
  ...more,
})
const raw = (company: string, status: string, more: Partial<RawDossier> = {}): RawDossier => ({
  afterword: 1,
  me: { name: 'Ada', zone: toronto },
  opportunity: { role: 'Baker', company: { name: company, zone: toronto }, status },
  people: { ana: { name: 'Ana Bell', email: 'ana@loaf.example' } },
  ...more,
})
const raws: Readonly<Record<string, RawDossier>> = {
  mill: raw('Mill', 'applied'),
  loaf: raw('Loaf', 'open', {
    interviews: [talk('late', '2026-11-30T22:00'), talk('off', '2026-11-20T10:00', { outcome: 'cancelled' })],
    promises: [
      { id: 'due', by: 'me', who: 'ana', what: 'the oven plan', due: '2026-11-30' },
      { id: 'kept', by: 'me', who: 'ana', what: 'the recipe', due: '2026-11-30', kept: true },
      { id: 'theirs', by: 'them', who: 'ana', what: 'the rota', due: '2026-12-01' },
    ],
  }),
  crust: raw('Crust', 'open', {
    interviews: [talk('held', '2026-11-02T10:00')],
    history: [
      {
        id: 't',
        at: '2026-11-03T09:00-05:00',
        direction: 'out',
        channel: 'email',
        with: ['ana'],
        kind: 'thank-you',
      },
    ],
  }),
  crumb: raw('Crumb', 'rejected', {
    interviews: [talk('held', '2026-11-25T10:00')],
    promises: [{ id: 'p', by: 'me', who: 'ana', what: 'nothing more', due: '2026-11-24' }],
  }),
}
const kept = store.write(
  'me',
  {
    me: { from: 0, to: { name: 'Ada', zone: toronto } },
    opportunities: Object.entries(raws).map(([id, each]) => ({
      ...{ id, from: 0 },
      to: {
        raw: value(settledRaw(each)),
        messages: [],
        example: false,
        nextDueAt: '2026-11-18T12:00:00.000Z',
      },
    })),
  },
  { at: '2026-11-18T17:00:00.000Z', by: 'you', door: 'test', says: 'kept' },
)

const shown = async (given: object) => {
  value(await kept)
  const look = value(await perform(calendarAction, { ...given }, desk))
  return {
    ...look,
    entries: look.days.flatMap(({ day, entries }) =>
      entries.filter(({ is }) => is !== 'step').map(({ is, id, company }) => `${day} ${is} ${company} ${id}`),
    ),
  }
}

test('a month shows interviews and promises on their days, what was called off, kept or is over left out', async () => {
  const { entries, days } = await shown({ view: 'month', day: '2026-11-18' })
  assert.deepEqual(entries, [
    '2026-11-02 interview Crust held',
    '2026-11-25 interview Crumb held',
    '2026-11-30 interview Loaf late',
    '2026-11-30 promise Loaf due',
    '2026-12-01 promise Loaf theirs',
  ])
  assert.deepEqual([days[0]?.day.toString(), days.at(-1)?.day.toString()], ['2026-10-26', '2026-12-06'])
})

test('a week runs from Monday to Sunday, and a late hour stays on its own day', async () => {
  const { entries, days } = await shown({ view: 'week', day: '2026-11-30' })
  assert.equal(days.length, 7)
  assert.deepEqual(entries, [
    '2026-11-30 interview Loaf late',
    '2026-11-30 promise Loaf due',
    '2026-12-01 promise Loaf theirs',
  ])
})

test('it leads back to the first thing and on to the last, or to what may have to be done, and no further', async () => {
  const beyond = async (view: string, day: string) => {
    const { earlier, later } = await shown({ view, day })
    return [earlier, later]
  }
  assert.deepEqual(await beyond('month', '2026-11-18'), [false, true])
  assert.deepEqual(await beyond('month', '2026-12-18'), [true, false])
  assert.deepEqual(await beyond('week', '2026-11-18'), [true, true])
  assert.deepEqual(await beyond('week', '2026-11-02'), [false, true])
})

test('what is due stands on its day, once', async () => {
  const { days } = await shown({ view: 'month', day: '2026-11-18' })
  const steps = days.flatMap(({ entries }) => entries.filter(({ is }) => is === 'step'))
  assert.ok(steps.length > 0)
  const keys = steps.map(({ opportunity, id }) => `${opportunity} ${id}`)
  assert.deepEqual(keys, [...new Set(keys)])
})

test('what is due at the end of a day stands on that day', () => {
  const text = readFileSync(join(import.meta.dirname, '../../examples/search/3-fernhill.yaml'), 'utf8')
  const read = readDossier(text, { file: 'fernhill.yaml' })
  assert.ok(read.ok)
  const { dossier } = read
  const then = Temporal.ZonedDateTime.from('2026-11-20T12:00[America/Toronto]')
  const steps = plan(dossier, playbookFor(dossier, {}), then, [])
  const entries = stepEntries(
    { id: 'pie', dossier, steps, now: then, beside: [], messages: [] },
    false,
    toronto,
  )
  const decide = entries.find(({ says }) => says.startsWith('Decide by'))
  assert.match(decide?.says ?? '', /24 November$/)
  assert.equal(decide?.day.toString(), '2026-11-24')
})

test('a day that is none is refused with what to type', async () => {
  for (const day of ['2026-02-30', 'soon', '20261118', "' or 1=1"]) {
    const refused = await perform(calendarAction, { day }, desk)
    assert.ok(!refused.ok, day)
    assert.equal(refused.problems[0]?.field, 'day')
  }
})

test('the board and the list put each where it stands', async () => {
  value(await kept)
  const { columns } = value(await perform(boardAction, {}, desk))
  assert.deepEqual(
    columns.map(({ stands, opportunities }) => [stands, opportunities.map(({ id }) => id)]),
    [
      ['applied', ['mill']],
      ['talking', ['loaf']],
      ['waiting', ['crust']],
      ['offer', []],
      ['over', ['crumb']],
    ],
  )
  const listed = value(await perform(opportunitiesAction, { stands: 'waiting', look: true }, desk))
  assert.deepEqual(
    listed.opportunities.map(({ id, look }) => [id, look?.last?.by]),
    [['crust', 'wrote']],
  )
  assert.equal(listed.count, 1)
})

test('however many have something to do, all of it stands there: at once where one waits, on a page in portions, kept from then on', async () => {
  const { store: many, remove: gone } = newStore()
  try {
    const firms = Array.from({ length: 30 }, (_, index) => `firm-${index}`)
    const held = raw('Crust', 'open', { interviews: [talk('held', '2026-11-18T09:00')] })
    value(
      await many.write(
        'me',
        {
          me: { from: 0, to: { name: 'Ada', zone: toronto } },
          opportunities: firms.map((id) => ({
            ...{ id, from: 0 },
            to: {
              raw: value(settledRaw(held)),
              messages: [],
              example: false,
              nextDueAt: '2026-11-18T12:00:00.000Z',
            },
          })),
        },
        { at: '2026-11-18T17:00:00.000Z', by: 'you', door: 'test', says: 'kept' },
      ),
    )
    const asked = async (door: string) => {
      const look = value(await perform(calendarAction, {}, { ...deskOver(many, now), account: 'me', door }))
      const steps = look.days.flatMap(({ entries }) => entries.filter(({ is }) => is === 'step'))
      return [look.more, new Set(steps.map(({ opportunity }) => opportunity)).size]
    }
    assert.deepEqual(await asked('web'), [30, 0])
    for (let times = 0; times < 200 && (await asked('web'))[0] !== 0; times += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    assert.deepEqual(await asked('web'), [0, 30])
    assert.deepEqual(await asked('command line'), [0, 30])
  } finally {
    await gone()
  }
})
