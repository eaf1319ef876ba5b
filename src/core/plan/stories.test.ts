import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Interview, Person, Point } from '../dossier/dossier.ts'
import { sampleDossier } from '../playbook/sample-dossier.ts'
import { lessonsOf, storiesFor } from './stories.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Toronto]`)
const now = at('2026-11-20T12:00')
const point = (kind: Point['kind'], text: string, who?: string): Point => ({
  ...{ id: text, kind, text, private: kind === 'lesson' },
  ...(who === undefined ? {} : { who }),
})
const talk = (day: string, met: readonly string[], points: readonly Point[], more = {}): Interview => ({
  ...{ id: `talk-${day}`, stage: 'screening', format: 'video', presented: false },
  ...{ starts: at(`${day}T10:00`), ends: at(`${day}T11:00`), met, debrief: { points }, ...more },
})
const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name, primary: false, helper: false, ...more },
})
const firm = (name: string, people: readonly Person[], interviews: readonly Interview[]): Dossier => {
  const sample = sampleDossier({ people: new Map(people.map((each) => [each.id, each])), interviews })
  return { ...sample, opportunity: { ...sample.opportunity, company: { name } } }
}

const dana = person('dana', 'Dana Okonkwo', { email: 'dana@n.example' })
const tom = person('tom', 'Tom Reyes')
const here = firm(
  'Northwind',
  [dana, tom],
  [talk('2026-11-17', ['dana', 'tom'], [point('anecdote', 'the night the oven died', 'dana')])],
)
const ahead = { met: ['dana', 'tom'] }
const told = (dossiers: readonly Dossier[]) =>
  storiesFor(here, ahead, dossiers, now).map(({ text, told: all, heard }) => [
    text,
    all.map(({ company, who }) => `${company}: ${who.join('+')}`).join(' | '),
    heard.join('+'),
  ])

test('what nobody of the interview ahead has heard comes first; who heard a story is said', () => {
  const mill = firm(
    'Mill',
    [person('kim', 'Kim Lee')],
    [talk('2026-11-10', ['kim'], [point('anecdote', 'how the rota was mended')])],
  )
  assert.deepEqual(told([mill]), [
    ['how the rota was mended', 'Mill: Kim Lee', ''],
    ['the night the oven died', 'Northwind: Dana Okonkwo', 'dana'],
  ])
})

test('the same story in the same words is one, the latest telling first, and whoever was in the room has heard it', () => {
  const mill = firm(
    'Mill',
    [person('kim', 'Kim Lee'), person('ann', 'Ann Ray')],
    [talk('2026-11-19', ['kim', 'ann'], [point('anecdote', 'The night the oven died.')])],
  )
  assert.deepEqual(told([mill]), [
    ['The night the oven died.', 'Mill: Kim Lee+Ann Ray | Northwind: Dana Okonkwo', 'dana'],
  ])
})

test('a listener is known again at another firm: by the address, by the name only where an address is missing', () => {
  const moved = (email?: string) =>
    firm(
      'Mill',
      [person('d', 'Dana Okonkwo', email ? { email } : {})],
      [talk('2026-11-10', ['d'], [point('anecdote', 'how the rota was mended')])],
    )
  const heardBy = (dossier: Dossier) => told([dossier]).find(([text]) => text?.includes('rota'))?.[2]
  assert.equal(heardBy(moved('DANA@n.example')), 'dana')
  assert.equal(heardBy(moved()), 'dana')
  assert.equal(heardBy(moved('dana.o@other.example')), '')
})

test('told is only what was told: not what lies ahead, was called off, or is another kind of note', () => {
  const mill = firm(
    'Mill',
    [tom],
    [
      talk('2026-11-25', ['tom'], [point('anecdote', 'ahead')]),
      talk('2026-11-12', ['tom'], [point('anecdote', 'called off')], { outcome: 'cancelled' }),
      talk('2026-11-11', ['tom'], [point('insight', 'no story')]),
    ],
  )
  assert.deepEqual(
    told([mill]).map(([text]) => text),
    ['the night the oven died'],
  )
})

test('lessons of other firms come the latest first, each once', () => {
  const one = firm('Mill', [], [talk('2026-11-10', [], [point('lesson', 'Have the figures ready')])])
  const other = firm(
    'Quay',
    [],
    [talk('2026-11-12', [], [point('lesson', 'have the figures ready.'), point('lesson', 'speak slower')])],
  )
  assert.deepEqual(
    lessonsOf([one, other], now).map(({ text, company }) => `${text} (${company})`),
    ['have the figures ready. (Quay)', 'speak slower (Quay)'],
  )
})
