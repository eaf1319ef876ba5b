import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, screening } from './planned.ts'

/** Dana met Priya; Sam is the primary contact or not; Ruth and Rita are others of the firm. */
const after = ({ next = '', sam = '', history = '', opportunity = '' }) =>
  planned(
    northwind(
      `interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: 2026-11-24${next}}
`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}`,
      opportunity,
    )
      .replace('email: sam@northwind.example', `email: sam@northwind.example${sam}`)
      .replace(
        'people:\n',
        'people:\n  rec: {name: Rita Moreau, email: rita@agency.example}\n  ruth: {name: Ruth Feldmann, email: ruth@northwind.example}\n',
      ),
    '2026-11-30T09:00[America/Toronto]',
  )
const asked = (of: Parameters<typeof after>[0]) =>
  Object.keys(after(of).states('nudge')).map((id) => id.replace('screen/nudge/', ''))

const primary = ', contact: primary'
const named = ', who: ruth'
const wrote = (who: string, day = '18') =>
  `  - {at: 2026-11-${day}T10:00-05:00, direction: in, channel: email, with: [${who}], kind: reply, meaning: {is: courtesy}}\n`
const says = (text: string) => `, who: ruth, text: "${text}"`

const table: readonly [name: string, of: Parameters<typeof after>[0], who: string][] = [
  ['the primary contact before who merely named the date', { next: named, sam: primary }, 'sam'],
  [
    'who writes for the firm before who merely named the date',
    { next: named, history: wrote('dana') },
    'dana',
  ],
  ['the one who wrote last', { next: named, history: wrote('sam') + wrote('dana', '19') }, 'dana'],
  ['the primary contact before who writes', { sam: primary, history: wrote('dana') }, 'sam'],
  [
    'who said “I’ll call you” before the primary contact',
    { next: says("she'll ring me herself"), sam: primary },
    'ruth',
  ],
  [
    'who will call, told by her name',
    { next: says('Ruth talks to the heads then calls me'), sam: primary },
    'ruth',
  ],
  ['who will write', { next: says('Ms Feldmann will e-mail me either way'), sam: primary }, 'ruth'],
  [
    'who is going to be in touch',
    { next: says('she is going to be in touch'), history: wrote('dana') },
    'ruth',
  ],
  [
    'the agency before everybody',
    { next: says("she'll call me"), sam: primary, opportunity: 'agency: rec' },
    'rec',
  ],
  // What must not fire.
  ['someone else will call', { next: says('HR will call me'), sam: primary }, 'sam'],
  [
    'they will all have a chat and ring',
    { next: says("they'll have a chat and ring me"), sam: primary },
    'sam',
  ],
  ['she asks someone else to call', { next: says('she will ask HR to call me'), sam: primary }, 'sam'],
  ['she calls somebody else', { next: says('Ruth calls my references'), sam: primary }, 'sam'],
  ['she will not call', { next: says("she won't call before the board has met"), sam: primary }, 'sam'],
  ['I am to call her', { next: says('I call Ruth'), sam: primary }, 'sam'],
  ['her assistant writes', { next: says('her assistant will write to me'), sam: primary }, 'sam'],
  ['who named the date, where nobody else is known', { next: named }, 'ruth'],
  ['the first met, where nobody named it', {}, 'dana'],
  [
    'a machine’s receipt is nobody’s writing',
    { next: named, history: wrote('dana').replace('reply, meaning: {is: courtesy}', 'auto-reply') },
    'ruth',
  ],
]
for (const [name, of, who] of table) {
  test(`who is asked: ${name}`, () => assert.deepEqual(asked(of), [who]))
}
