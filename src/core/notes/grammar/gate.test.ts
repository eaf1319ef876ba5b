import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growsFaster } from '../../../testing/growth.ts'
import { gate, type Slot } from './gate.ts'

const names = new Set(['dana', 'northwind'])

/** What the grammar is sure of, by what it is to be. */
const sure: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  that: [
    'your team ditched the photo app',
    'you told me that each nurse has a buddy',
    'nurses write their own rota',
    'every removal gets a letterbox drop 10 days before',
    'you asked me to draw my cloning strategy on the whiteboard',
    'there is no release manager',
    'your team deploys every day and nobody is paged at night',
    'two of the six ovens are older than I am',
    'your team is shifting from Redshift to Snowflake',
    'one of your apprentices built the bench we sat on',
    'it is the only unit near me doing nocturnal dialysis',
    'Dana runs the yard herself',
    'every prototype gets played by someone’s parents',
    'the vans are restocked overnight',
    'the second boss teaches nothing new',
  ],
  how: [
    'how much say your data team has',
    'how careful you are with handovers',
    'what you measure first',
    'why you left banking',
    'who owns the price files',
  ],
  noun: [
    'the Thursday reading group',
    'your story about the mis-dated fax',
    'the garden your ward planted',
    'crews of two people',
    'the way you plan lessons',
  ],
  evidence: ['three years of skeleton arguments'],
  gerund: ['turning work down', 'building models people trust', 'not being the only one'],
  verb: ['send you the write-up'],
  deed: ['am calm under pressure', 'can hold a class of 30'],
  habit: ['trained at Plymouth', 'keeps bees'],
  question: ['how big is the team', 'is there study leave', 'what does a normal day look like'],
  sentence: ['I rebuilt the rota for 40 nurses. My manager kept it; it is still in use'],
}

/** What it is not sure of, or what is wrong; each is much like something above. */
const unsure: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  that: [
    'vans restocked overnight',
    'orders picked at night',
    'pickers trained by the growers',
    'Marcus runs the yard himself',
    'the marcus runs 11 vans',
    'your team has 6 pts at home',
    'the lights went w no warning',
    'your team plan the rota',
    'interview started late',
    'the staff plan changes weekly',
    'we both trained at Leeds, she even had the same room',
    'your team bought 3 cameras, cut surveyors from 4 to 2',
    'your team = 2 people',
    'the rota (new) is public',
    'your team pays mileage since September',
    'every bus washed nightly',
    'foreman has been there 31 years',
    'PI reads every draft',
    'you runs the ward',
  ],
  how: ['how much say', 'how your team plan'],
  noun: [
    '28 chairs',
    'no overtime',
    'outdoor classroom',
    'rota out on Thursdays',
    'night support once in 6 weeks',
    'the priyanka',
    'Rosie',
    'lots of rework on the frames',
    'own filter coffee',
    'council votes on it in the new year',
    'led small teams',
    'your team of 7',
  ],
  evidence: ['report accepted'],
  gerund: ['the turning work', 'braze clean'],
  verb: ['sends you the write-up'],
  deed: ['calm under pressure'],
  habit: ['keep bees'],
  question: ['training paid', 'hybrid days', 'Sundays off, is that real'],
  sentence: ['I rebuilt the rota. Great feedback'],
}

test('the grammar accepts what is surely a statement, a thing, a doing, a question', () => {
  for (const [slot, texts] of Object.entries(sure))
    for (const text of texts) assert.equal(gate(slot as Slot, text, names), undefined, `${slot}: ${text}`)
})

test('what is not surely one is refused with a reason and a question', () => {
  for (const [slot, texts] of Object.entries(unsure))
    for (const text of texts) {
      const refused = gate(slot as Slot, text, names)
      assert.ok(refused, `${slot}: ${text}`)
      assert.match(refused.ask ?? '', /.{10,}/, text)
    }
})

test('the reason is the true one', () => {
  const because = (text: string) => gate('that', text, names)?.because
  assert.match(because('your team has 6 pts at home') ?? '', /“pts” is no word/)
  assert.match(because('Marcus runs the yard himself') ?? '', /nobody of the name “Marcus”/)
  assert.match(because('interview started late') ?? '', /which “interview”/)
  assert.match(because('pickers trained by the growers') ?? '', /who did it/)
  assert.match(because('it is quiet, we go home at six') ?? '', /more than one thing/)
})

for (const [what, text] of [
  [
    'a long text',
    (size: number) =>
      'the team that runs the rota and the ward with the vans of the firm works and '
        .repeat(size / 25)
        .trim(),
  ],
  ['a word of thousands of letters', (size: number) => 'é'.repeat(2 * size)],
] as const)
  test(`${what} takes no more than its length in time`, () => {
    assert.ok(
      !growsFaster(
        (size) => {
          const given = text(size)
          return () => gate('sentence', given, names)
        },
        [25, 200, 1000, 8000],
      ),
    )
  })
