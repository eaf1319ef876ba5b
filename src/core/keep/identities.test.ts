import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alikeAmong, identitiesOf, type MetThere } from './identities.ts'

let count = 0
const met = (name: string, more: Partial<MetThere> = {}): MetThere => {
  count += 1
  return { opportunity: `o${count}`, id: 'p', example: false, name, ...more }
}

const likenessOf = (one: MetThere, other: MetThere): string | undefined =>
  alikeAmong(identitiesOf([one, other]))[0]?.by

const alike: readonly (readonly [MetThere, MetThere, by: string])[] = [
  [met('Dana Okonkwo', { email: 'd@x.example' }), met('Dana O.', { email: 'D@X.example' }), 'address'],
  [met('Dana Okonkwo', { linkedin: 'in/dana' }), met('D. Okonkwo', { linkedin: 'in/dana' }), 'profile'],
  [met('Renée Dubois'), met('Renee Dubois'), 'name'],
  [met('Dr. Renée Dubois'), met('Renée Dubois, PhD'), 'name'],
  [met('Dubois, Renée'), met('Renée Dubois'), 'name'],
  [met('Kim Min-ji'), met('Min-ji Kim'), 'name'],
  [met('Dana Okonkwo', { email: 'd@x.example' }), met('Dana Okonkwo', { email: 'd@y.example' }), 'name'],
  [met('Dana K. Okonkwo'), met('Dana Okonkwo'), 'near'],
  [met('DANA OKONKWO'), met('Dana Okonkwo Jr.'), 'name'],
  [met('Anna Müller'), met('Anna Mueller'), 'name'],
  [met('Lars Jørgensen'), met('Lars Joergensen'), 'name'],
  [met('Mike Rowe'), met('Michael Rowe'), 'short'],
  [met('Dan Fields'), met('Daniel P. Fields'), 'short'],
  [met('Michael Müller'), met('Mike Mueller'), 'short'],
]

const others: readonly (readonly [MetThere, MetThere])[] = [
  [met('Dana Okonkwo'), met('Diana Okonkwo')],
  [met('Dana'), met('Dana')],
  [met('June Rowe'), met('Jun Rowe')],
  [met('Mike Rowe'), met('Robert Rowe')],
  [met('Maria Rossi'), met('Mario Rossi')],
  [met('Recruiting Team'), met('Recruiting Team')],
  [met('Dana Okonkwo', { apart: ['x'] }), met('Dana Okonkwo', { apart: ['x'] })],
  [
    met('Dana Okonkwo', { opportunity: 'one', id: 'a' }),
    met('Dana Okonkwo', { opportunity: 'one', id: 'b' }),
  ],
  [met('Dana Okonkwo', { example: true }), met('Dana Okonkwo')],
  [met('Dana Okonkwo', { same: 'a' }), met('Dana Okonkwo', { same: 'a' })],
]

test('two are proposed as one by an address, a profile, or a name however it is written', () => {
  for (const [one, other, by] of alike)
    assert.equal(likenessOf(one, other), by, `${one.name} / ${other.name}`)
})

test('a first name alone, a mailbox, a similar name, who was said to be two, and who is met in one place are not', () => {
  for (const [one, other] of others)
    assert.equal(likenessOf(one, other), undefined, `${one.name} / ${other.name}`)
})

test('whoever shares a word is one, and one is proposed with others as a whole', () => {
  const [a, b, c] = [
    met('Dana Okonkwo', { same: 'w' }),
    met('D. Okonkwo', { same: 'w' }),
    met('Dana Okonkwo'),
  ]
  assert.deepEqual(identitiesOf([a, b, c]), [[a, b], [c]])
  const [found, ...more] = alikeAmong(identitiesOf([a, b, c]))
  assert.deepEqual(found, { one: [a, b], other: [c], by: 'name' })
  assert.deepEqual(more, [])
})

test('a thousand of one name make a few proposals, at once', () => {
  const many = Array.from({ length: 1000 }, () => met('Dana Okonkwo'))
  const started = performance.now()
  assert.ok(alikeAmong(identitiesOf(many)).length <= 3)
  assert.ok(performance.now() - started < 2000)
})
