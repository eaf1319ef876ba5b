import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotable, steering } from '../dossier/quotable.ts'
import { readDossier } from '../dossier/read.ts'
import { worthSending } from './worth-sending.ts'

interface Told {
  readonly field: string
  readonly role: string
  readonly points?: readonly string[]
  readonly promises?: readonly string[]
  readonly history?: readonly string[]
}

const dossierOf = ({ field, role, points = [], promises = [], history = [] }: Told) => {
  const list = (name: string, items: readonly string[], indent = '') =>
    items.length > 0 ? `${indent}${name}:\n${items.map((item) => `${indent}  - {${item}}\n`).join('')}` : ''
  const read = readDossier(
    `afterword: 1
me: {name: Noor Haddad, email: noor@example.org, zone: Europe/London, english: GB}
opportunity: {role: ${role}, company: {name: Brackwater, field: ${field}, country: GB, zone: Europe/London}}
people:
  ada: {name: Ada Lindqvist, email: ada@brackwater.example}
  ben: {name: Ben Osei, email: ben@brackwater.example}
interviews:
  - id: talk
    stage: panel
    format: onsite
    starts: 2026-10-05T10:00[Europe/London]
    ends: 2026-10-05T11:00[Europe/London]
    met: [ada, ben]
    debrief:
${list('points', points, '      ')}      askedNextSteps: true
${list('promises', promises)}${list('history', history)}`,
    { file: 'test' },
  )
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  return read.dossier
}

const now = Temporal.ZonedDateTime.from('2026-10-20T09:00[Europe/London]')
const ideas = (told: Told) => {
  const dossier = dossierOf(told)
  return worthSending(quotable(dossier), { to: ['ada'] }, now, steering(dossier))
}

const cases: readonly (readonly [name: string, told: Told, first: RegExp])[] = [
  [
    'law: an unkept promise before everything else, and said to be late',
    {
      field: 'law',
      role: 'Associate',
      points: ['kind: insight, who: ada, text: they brief counsel by phone'],
      promises: ['by: me, who: ada, what: send the note on limitation periods, due: 2026-10-09'],
    },
    /^Keep your promise: send the note on limitation periods\.$/,
  ],
  [
    'software: what was left open',
    {
      field: 'software',
      role: 'Data Engineer',
      points: [
        'kind: insight, who: ada, text: the backfill runs at night',
        'kind: stumble, who: ada, text: late events',
      ],
    },
    /answer you owe them on “late events”/,
  ],
  [
    'design: a finding becomes a sketch',
    {
      field: 'design',
      role: 'Brand Designer',
      points: [
        'kind: finding, text: the mark fails below twelve pixels',
        'kind: interest, text: their poster archive',
      ],
    },
    /“the mark fails below twelve pixels”: a sketch/,
  ],
  [
    'education: common ground is looked for, not made up',
    {
      field: 'school',
      role: 'Primary Teacher',
      points: [
        'kind: common-ground, who: ada, text: choir singing',
        'kind: insight, who: ada, text: reading at breakfast',
      ],
    },
    /^Look for a book, a lesson or a study on what you share: “choir singing”\. Only send it/,
  ],
  [
    'retail: one’s own work is taken further as a plan',
    {
      field: 'retail',
      role: 'Shop Manager',
      points: ['kind: finding, text: the queue begins at the oven'],
    },
    /“the queue begins at the oven”: one page with a plan and a figure/,
  ],
  [
    'trades: what drew one to the work is tried as a drawing',
    {
      field: 'joinery workshop',
      role: 'Carpenter',
      points: ['kind: interest, who: ada, text: the curved stair'],
    },
    /^Try something small around “the curved stair”: a drawing or a list of parts\.$/,
  ],
  [
    'a promise that was noted with its stop is told with one',
    {
      field: 'retail',
      role: 'Shop Manager',
      promises: ['by: me, who: ada, what: send the rota for March.., due: 2026-10-30'],
    },
    /^Keep your promise: send the rota for March\.$/,
  ],
  [
    'healthcare: a question not asked',
    {
      field: 'healthcare',
      role: 'Ward Nurse',
      points: ['kind: missed-question, text: who leads the night handover?'],
    },
    /“who leads the night handover”/,
  ],
  [
    'hospitality: what the reader told',
    {
      field: 'hospitality',
      role: 'Sous Chef',
      points: ['kind: insight, who: ada, text: no stock is bought in'],
    },
    /^Look for a place, a book or a supplier that bears on “no stock is bought in”/,
  ],
]

for (const [name, told, first] of cases) {
  test(name, () => {
    const [best] = ideas(told)
    assert.match(best?.idea ?? '', first)
    assert.ok((best?.because.length ?? 0) > 20)
  })
}

test('a clue moves a note up and is never told', () => {
  const points = [
    'kind: insight, who: ada, text: the archive is open to schools',
    'kind: insight, who: ada, text: the harbour survey is redrawn by hand',
    'kind: clue, who: ada, text: cares most about the harbour survey',
  ]
  const found = ideas({ field: 'museum', role: 'Researcher', points })
  assert.match(found[0]?.idea ?? '', /harbour survey is redrawn/)
  assert.ok(!JSON.stringify(found).includes('cares most'))
})

test('what belongs to a colleague, what was kept and what went out already is not offered', () => {
  const found = ideas({
    field: 'retail',
    role: 'Buyer',
    points: [
      'kind: insight, who: ben, text: markdowns start on Thursdays',
      'kind: finding, text: two regions carry almost all of the leak',
    ],
    promises: [
      'by: me, who: ada, what: send the file, kept: true',
      'by: them, who: ada, what: send the date',
    ],
    history: [
      'at: 2026-10-06T09:00+01:00, direction: out, channel: email, with: [ada], kind: thank-you, text: "I found that two regions carry almost all of the leak."',
    ],
  })
  assert.deepEqual(found, [])
})

test('nobody to send to, nothing to send', () => {
  assert.deepEqual(worthSending(quotable(dossierOf({ field: 'law', role: 'Clerk' })), { to: [] }, now), [])
})
