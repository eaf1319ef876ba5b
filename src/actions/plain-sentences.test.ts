/** What a page says of a deed, done or refused, holds no word that only the program uses: every action is refused in every way a wrong name can bring. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { done } from '../core/outcome.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { wordOfTheInside } from '../testing/plain.ts'
import type { Desk } from './action.ts'
import { flagsOf } from './fields.ts'
import { actions } from './list.ts'
import { perform } from './perform.ts'

const { store, remove } = newStore()
after(remove)

/** Ids that nobody would write by chance. */
const search = `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: xq-firm, role: Lead, company: {name: Mill & Marsh, zone: America/Toronto}}
people:
  xq-dana: {name: Dana Okonkwo, email: dana@mill.example, title: Head of Data}
  xq-kim: {name: Kim Lee, email: kim@mill.example}
interviews:
  - id: xq-screen
    stage: screening
    format: video
    starts: '2026-11-18T10:00[America/Toronto]'
    ends: '2026-11-18T11:00[America/Toronto]'
    met: [xq-dana, xq-kim]
    debrief: {points: [{id: xq-note, kind: insight, who: xq-dana, text: The analysts get the numbers before stand-up.}, {id: xq-doubt, kind: reaction, who: xq-dana, text: cool about the dates}]}
promises: [{id: xq-promise, by: me, who: xq-dana, what: send the write-up, due: '2026-11-20'}]
`
const example = readFileSync(join(import.meta.dirname, '../../examples/search/3-fernhill.yaml'), 'utf8')

const desk = (): Desk =>
  deskOver(store, Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]'), {
    door: 'web',
    yes: 'shown',
    read: async (path) => done(path === 'a.yaml' ? search : 'Dear Dana,\n\nThank you.\n\nPriya'),
    readBytes: async () => done(Buffer.from(search)),
    examples: async () => [example],
  })

/** What is right for a key, by its name. */
const right: Readonly<Record<string, unknown>> = {
  ...{ opportunity: 'xq-firm', step: 'xq-screen/thank-you/xq-dana', interview: 'xq-screen' },
  ...{
    note: 'xq-doubt',
    person: 'xq-dana',
    who: 'xq-dana',
    from: 'xq-dana',
    to: 'xq-dana',
    with: ['xq-dana'],
  },
  ...{
    file: 'xq-firm',
    files: ['xq-firm'],
    text: 'They like tests.',
    body: 'Dear Dana,\n\nThank you.\n\nPriya',
  },
  ...{ until: '2026-11-20T12:00', elsewhere: 'xq-firm', as: 'xq-dana', is: 'courtesy', kind: 'note' },
  ...{ about: 'dates', condition: 'a check', company: 'Quay', role: 'Clerk', starts: '2026-11-18T09:00' },
}

/** Keys that hold the name of something, which no person types on a page. */
const names =
  /^(?:opportunity|step|interview|id|note|person|who|from|to|with|as|elsewhere|change|condition|rules|set|into)$/

before(async () => {
  value(await perform(actions.find(({ name }) => name === 'import') as never, { files: ['a.yaml'] }, desk()))
})

const refusals = async (name: string): Promise<readonly string[]> => {
  const action = actions.find((each) => each.name === name)
  assert.ok(action)
  const flags = flagsOf(action.input)
  const needed = Object.fromEntries(
    flags.flatMap(({ key, required }) => (required && key in right ? [[key, right[key]]] : [])),
  )
  const said: string[] = []
  for (const { key, many, value: kind } of flags) {
    const wrong = 'xq-none'
    const outcome = await perform(action, { ...needed, [key]: many ? [wrong] : wrong }, desk())
    if (outcome.ok) continue
    for (const { message } of outcome.problems)
      if (
        wordOfTheInside(message) ||
        (message.includes('xq-') && ((names.test(key) && kind !== 'DAY') || !message.includes(wrong)))
      )
        said.push(`${name} ${key}: ${message}`)
  }
  return said
}

test('no refusal names an id, a rule or a word of a list', async () => {
  const outside = new Set([
    'erase',
    'example',
    'model',
    'nearby',
    'connect',
    'sign-in',
    'autostart',
    'remind',
  ])
  const said: string[] = []
  for (const { name } of actions) if (!outside.has(name)) said.push(...(await refusals(name)))
  assert.deepEqual(said, [])
})
