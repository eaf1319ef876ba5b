import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactTyped, metTyped } from './contact.ts'

const contacts: readonly (readonly [string, object])[] = [
  ['dana@northwind.example', { email: 'dana@northwind.example' }],
  [' mailto:dana@northwind.example ', { email: 'dana@northwind.example' }],
  ['Dana Okonkwo <dana@northwind.example>', { email: 'dana@northwind.example' }],
  ['linkedin.com/in/dana-okonkwo', { linkedin: 'https://www.linkedin.com/in/dana-okonkwo' }],
  ['https://ca.linkedin.com/in/dana/?trk=x', { linkedin: 'https://www.linkedin.com/in/dana' }],
  ['in/renée', { linkedin: 'https://www.linkedin.com/in/renée' }],
  ['+1 (416) 555-0144', { phone: '+1 (416) 555-0144' }],
]
for (const [text, value] of contacts)
  test(`“${text}” is ${Object.keys(value)[0]}`, () => {
    const read = contactTyped(text)
    assert.ok(read.ok)
    assert.deepEqual(read.value.value, value)
  })

const none = [
  ...['dana', 'dana@', '@dana', 'a b@c.example', 'https://example.com/in/dana', 'linkedin.com', 'call me'],
  ...['linkedin.com/company/northwind', '12345', '(((((((((', 'notlinkedin.com/in/dana', ''],
]
for (const text of none)
  test(`“${text}” is nowhere to reach anyone, and is asked for`, () => {
    const read = contactTyped(text)
    assert.ok(!read.ok)
    assert.match(read.problems[0]?.message ?? '', /Write it such as/)
  })

const people: readonly (readonly [string, object])[] = [
  ['Dana', { name: 'Dana' }],
  ['Dana Okonkwo | Talent Partner', { name: 'Dana Okonkwo', title: 'Talent Partner' }],
  ['Dana | dana@n.example', { name: 'Dana', email: 'dana@n.example' }],
  [
    'Dana | CTO | Founder | in/dana',
    { name: 'Dana', title: 'CTO | Founder', linkedin: 'https://www.linkedin.com/in/dana' },
  ],
  ['Dana | CTO | ', { name: 'Dana', title: 'CTO' }],
  ['Dana | | +44 20 7946 0000', { name: 'Dana', phone: '+44 20 7946 0000' }],
]
for (const [line, value] of people)
  test(`“${line}” is someone who was met`, () => {
    const read = metTyped(line)
    assert.ok(read.ok)
    assert.deepEqual(read.value.value, value)
  })

const nobody: readonly (readonly [string, RegExp])[] = [
  [' | CTO | dana@n.example', /the name is missing/],
  ['Dana | CTO | dana at n', /^Dana: “dana at n” is no e-mail address/],
]
for (const [line, says] of nobody)
  test(`“${line}” is refused with what is wrong`, () => {
    const read = metTyped(line)
    assert.ok(!read.ok)
    assert.match(read.problems[0]?.message ?? '', says)
  })
