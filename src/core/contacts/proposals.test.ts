import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from './contact.ts'
import { firmKey } from './firm-key.ts'
import type { Proposal, There } from './proposal.ts'
import { proposer } from './proposals.ts'

const firms = [{ opportunity: 'mill', company: 'Mill & Marsh Ltd.', role: 'Lead' }]
const there: readonly There[] = [
  {
    opportunity: 'mill',
    id: 'dana',
    name: 'Dana Okonkwo',
    company: 'Mill & Marsh',
    title: 'Head of Data',
    email: 'dana@mill.example',
  },
  { id: 'ana', name: 'Ana Ruiz', company: 'Pan', linkedin: 'https://www.linkedin.com/in/ana' },
]
const of = (told: Told, to?: (typeof firms)[number]): Proposal | string =>
  proposer(there, firms, to)({ place: 'row 2', told, left: [] })

const says = (proposal: Proposal | string): string => {
  if (typeof proposal === 'string') return proposal
  const { known, to, namesake } = proposal
  if (known) return `known ${known.of.id}: adds ${Object.keys(known.adds)}, differs ${known.differs}`
  return `${to ? `to ${to.opportunity}` : 'known from now on'}${namesake ? `, namesake ${namesake.id}` : ''}`
}

const rows: readonly (readonly [string, Told, string])[] = [
  [
    'by address',
    { name: 'D. Okonkwo', emails: ['DANA@mill.example'], phones: ['+1 416 555'] },
    'known dana: adds phone, differs ',
  ],
  [
    'by name at the firm, written otherwise',
    { name: 'OKONKWO Dana', company: 'Mill and Marsh', title: 'VP' },
    'known dana: adds , differs title',
  ],
  [
    'by name at the firm',
    { name: 'Okonkwo, Dána', company: 'Mill & Marsh Limited', title: 'VP' },
    'known dana: adds , differs title',
  ],
  [
    'by profile',
    { name: 'Ana R. Soto', pages: ['linkedin.com/in/ana'], emails: ['a@p.example'] },
    'known ana: adds email, differs ',
  ],
  ['a new one at a firm one talks to', { name: 'Bo Lind', company: 'MILL & MARSH' }, 'to mill'],
  ['a new one elsewhere', { name: 'Bo Lind', company: 'Marsh' }, 'known from now on'],
  [
    'the same name elsewhere is nobody for sure',
    { name: 'Dana Okonkwo', company: 'Loaf' },
    'known from now on, namesake dana',
  ],
  ['nobody', { emails: ['x@y.example'] }, 'row 2: there is no name; left out.'],
]

test('whoever a file brings is known for sure, goes to the firm one talks to, or is known from now on', () => {
  for (const [called, told, wanted] of rows) assert.equal(says(of(told)), wanted, called)
  assert.equal(says(of({ name: 'Dana Okonkwo' }, firms[0])), 'known dana: adds , differs ')
  assert.equal(says(of({ name: 'Bo Lind', company: 'Loaf' }, firms[0])), 'to mill')
})

test('whoever stands in the file twice is told of once', () => {
  const propose = proposer([], [])
  const entry = (place: string, told: Told) => propose({ place, told, left: [] })
  assert.equal(typeof entry('row 2', { name: 'Bo Lind', emails: ['bo@l.example'] }), 'object')
  assert.equal(
    entry('row 9', { name: 'Bo Lind', emails: ['bo@l.example'] }),
    'row 9: Bo Lind stands in row 2 already; left out.',
  )
  assert.equal(typeof entry('row 10', { name: 'Bo Lind', emails: ['other@l.example'] }), 'object')
})

test('a firm is the same whatever its legal form', () => {
  for (const [one, other, same] of [
    ['Mill & Marsh Ltd.', 'mill marsh', true],
    ['Müller GmbH & Co. KG', 'Muller', true],
    ['Group', 'Group', true],
    ['Delta', 'Delta Dental', false],
    ['Co', 'Inc', false],
  ] as const)
    assert.equal(firmKey(one) === firmKey(other), same, `${one} / ${other}`)
})
