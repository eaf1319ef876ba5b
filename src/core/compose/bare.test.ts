import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { northwind, planned, screening } from '../plan/situations/planned.ts'
import { composeAll } from './compose.ts'

const thanks = (points: string, promises = '') => {
  const yaml = northwind(`interviews:
${screening(`    debrief:
      points: [${points}]
      nextSteps: {text: dana rings me tuesday, hearBy: 2026-11-24, who: dana}
`)}${promises}`)
  const now = '2026-11-17T12:00[America/Toronto]'
  const read = readDossier(yaml, { file: 'bare.yaml' })
  assert.ok(read.ok)
  const steps = planned(yaml, now).steps.filter(({ kind }) => kind === 'thank-you')
  const [draft] = composeAll(steps, read.dossier, Temporal.ZonedDateTime.from(now))
  assert.ok(draft)
  return draft
}

const insight = (text: string) => `{id: i, kind: insight, who: dana, text: "${text}"}`

const lacking: readonly (readonly [name: string, points: string, asks: RegExp])[] = [
  ['a note nobody can read', insight('2 ppl chk every run, swap mthly'), /^You noted: “2 ppl chk every run/],
  ['no note at all', '', /^What did Dana tell you that you would tell at home tonight\?$/],
  ['private notes alone', '{kind: clue, who: dana, text: "38k max"}', /^What did Dana tell you/],
  [
    'the reader’s own words before one’s own deed',
    `{kind: strength, who: dana, text: "q 30ish -> 6"}, ${insight('w/ 2 ppl, no hdl time')}`,
    /^You noted: “w\/ 2 ppl/,
  ],
  [
    'what was said already, and not to their face, before what was only noted',
    `${insight('w/ 2 ppl, no hdl time')}, {kind: insight, who: dana, say: "She lets the juniors speak first."}`,
    /^You noted: “She lets the juniors speak first.”\. That speaks about .* Would you say it like this\?$/,
  ],
]
for (const [name, points, asks] of lacking)
  test(`a thank-you without its talk says so and asks: ${name}`, () => {
    const { bare, body } = thanks(points)
    assert.match(bare?.says ?? '', /^Nothing of your talk is in this letter yet\./)
    assert.match(bare?.ask.ask ?? '', asks)
    assert.ok((bare?.ask.starters.length ?? 0) > 3)
    assert.doesNotMatch(body, /38k|looking for|gladly|further/)
  })

const holding: readonly (readonly [name: string, points: string, promises: string])[] = [
  ['a note that is told', insight('the team measures everything twice'), ''],
  ['a question', '{kind: missed-question, who: dana, text: "how many engineers per team"}', ''],
  ['words that are said', '{kind: insight, who: dana, say: "You told me how the team measures twice."}', ''],
  [
    'a promise',
    insight('2 ppl chk'),
    'promises:\n  - {id: p, by: me, who: dana, what: send her link to cleaning script}\n',
  ],
]
for (const [name, points, promises] of holding)
  test(`one that holds something of it is a letter: ${name}`, () => {
    assert.equal(thanks(points, promises).bare, undefined)
  })

const things: readonly (readonly [what: string, said: RegExp | undefined])[] = [
  ['send her link to cleaning script', /I'll send you the link to the cleaning script[.,]/],
  ['text her number of the guy who rebuilds starters', undefined],
  ['one page on first 90 days', /I'll send you one page on the first 90 days[.,]/],
  ['she emails me the falls audit', undefined],
  ['cuttings off my old salvia', undefined],
]
for (const [what, said] of things)
  test(`a promise by its thing alone: ${what}`, () => {
    const { sentences } = thanks(
      insight('2 ppl chk'),
      `promises:\n  - {id: p, by: me, who: dana, what: ${JSON.stringify(what)}}\n`,
    )
    const text = sentences.find(({ facts }) => facts.includes('promise:p'))?.text
    if (said) assert.match(text ?? '', said)
    else assert.doesNotMatch(text ?? '', /the (?:number|audit|salvia)[.,]/)
  })
