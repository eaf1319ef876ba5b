import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samePerson } from './same-person.ts'

test('an address decides who is the same, then a profile, the name where there is neither', () => {
  assert.ok(samePerson({ name: 'Dana O', email: 'D@x.example' }, { name: 'Dana', email: 'd@X.example' }))
  assert.ok(samePerson({ name: 'Dana O' }, { name: 'dana o', email: 'd@x.example' }))
  assert.ok(samePerson({ name: 'Dana O', linkedin: 'in/dana' }, { name: 'D. Okonkwo', linkedin: 'in/dana' }))
  assert.ok(!samePerson({ name: 'Dana', email: 'd@x.example' }, { name: 'Dana', email: 'e@x.example' }))
  assert.ok(!samePerson({ name: 'Dana', linkedin: 'in/dana' }, { name: 'Dana', linkedin: 'in/dana-2' }))
  assert.ok(!samePerson({ name: 'Dana' }, { name: 'Diana' }))
})

test('what was said of two decides before their names and addresses', () => {
  const [one, other] = [
    { name: 'Dana', email: 'd@x.example' },
    { name: 'Dana Okonkwo', email: 'e@y.example' },
  ]
  assert.ok(samePerson({ ...one, same: 'a' }, { ...other, same: 'a' }))
  assert.ok(!samePerson({ ...one, same: 'a' }, { ...other, same: 'b' }))
  assert.ok(!samePerson({ name: 'Dana', apart: ['x', 'y'] }, { name: 'Dana', apart: ['y'] }))
  assert.ok(samePerson({ name: 'Dana', apart: ['x'] }, { name: 'Dana', apart: ['y'] }))
})
