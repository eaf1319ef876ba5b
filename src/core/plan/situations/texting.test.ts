import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeAll } from '../../compose/compose.ts'
import { readDossier } from '../../dossier/read.ts'
import { review } from '../../review/review.ts'
import { northwind, planned, rules, screening } from './planned.ts'

const phone = 'phone: "+1 416 555 0100"'
const email = 'email: dana@northwind.example'
const came = (channel: string, at: string, kind = 'reply, meaning: {is: courtesy}') =>
  `  - {at: ${at}, direction: in, channel: ${channel}, with: [dana], kind: ${kind}, text: see you}\n`
const texted = came('text', '2026-11-18T10:00-05:00')

/** Dana’s ways, what went between the two, and whether Priya writes texts at all. */
const withDana = (dana: string, history = '', me = '') =>
  northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: 2026-11-24}
`)}history:
  - {at: 2026-11-17T12:00-05:00, direction: out, channel: email, with: [dana], kind: other}
${history}`)
    .replace(email, dana)
    .replace('english: CA', `english: CA${me}`)
const nudge = 'screen/nudge/dana'
const later = '2026-11-27T09:00[America/Toronto]'
const evening = '2026-11-17T13:00[America/Toronto]'

const asked: readonly [name: string, source: string, channel: string, rule: string][] = [
  ['her last word was a text', withDana(`${email}, ${phone}`, texted), 'text', 'C14'],
  ['she likes texts', withDana(`${email}, ${phone}, prefers: text`), 'text', 'C2'],
  ['she texted, and no address is known', withDana(phone, texted), 'text', 'C14'],
  // What is not texted.
  [
    'she wrote an e-mail after her text',
    withDana(`${email}, ${phone}`, texted + came('email', '2026-11-19T10:00-05:00')),
    'email',
    'C8',
  ],
  ['she never texted', withDana(`${email}, ${phone}`), 'email', 'C8'],
  [
    'Priya texted first, and she did not',
    withDana(
      `${email}, ${phone}`,
      texted
        .replace('direction: in', 'direction: out')
        .replace('kind: reply, meaning: {is: courtesy}', 'kind: other'),
    ),
    'email',
    'C8',
  ],
  ['her number is not known', withDana(email, texted), 'email', 'C8'],
  ['she likes texts, and her number is not known', withDana(`${email}, prefers: text`), 'email', 'C2'],
  ['she texted, and prefers e-mail', withDana(`${email}, ${phone}, prefers: email`, texted), 'email', 'C2'],
  ['Priya writes only e-mail', withDana(`${email}, ${phone}`, texted, ', channels: [email]'), 'email', 'C8'],
  ['only a number is known: a call', withDana(phone), 'phone', 'C11'],
]
for (const [name, source, channel, rule] of asked) {
  test(`asked where ${name}: ${channel}`, () => {
    const step = planned(source, later).step(nudge)
    assert.equal(step.channel, channel)
    assert.ok(rules(step).includes(rule), rules(step).join(' '))
  })
}

test('thanks go by text only where she texts and no address is known, or where she likes it', () => {
  const first = came('text', '2026-11-16T10:00-05:00')
  const thanks = (source: string) => planned(source, evening).step('screen/thank-you/dana')
  assert.equal(thanks(withDana(phone, first)).channel, 'text')
  assert.ok(!rules(thanks(withDana(phone, first))).includes('C9'))
  assert.equal(thanks(withDana(`${email}, ${phone}, prefers: text`)).channel, 'text')
  assert.equal(thanks(withDana(`${email}, ${phone}`, first)).channel, 'email')
  // Else they stay warned about.
  assert.equal(thanks(withDana(phone)).channel, 'phone')
  assert.ok(rules(thanks(withDana(phone))).includes('C9'))
})

test('a text message is one short paragraph, signed with a name, that its own review lets pass', () => {
  for (const [source, now, id] of [
    [withDana(`${email}, ${phone}`, texted), later, nudge],
    [withDana(`${email}, ${phone}, prefers: text`), evening, 'screen/thank-you/dana'],
  ] as const) {
    const read = readDossier(source, { file: 'text.yaml' })
    assert.ok(read.ok)
    const steps = planned(source, now).steps
    const [draft] = composeAll(
      steps.filter((step) => step.id === id),
      read.dossier,
      Temporal.ZonedDateTime.from(now),
    )
    assert.ok(draft)
    assert.equal(draft.subject, '')
    assert.match(draft.body, /^Hi Dana,\n[^\n]+\nPriya$/)
    assert.ok(draft.body.split(/\s+/).length <= 80, draft.body)
    for (const { text } of draft.sentences) assert.ok(draft.body.includes(text), text)
    const found = review({ ...draft, draft }, read.dossier)
    assert.deepEqual(
      found.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule} ${message}`),
      [],
    )
  }
})
