import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Person } from '../../dossier/dossier.ts'
import { facingOf } from './facing.ts'

const rows: readonly (readonly [more: Partial<Person>, sex: string | undefined])[] = [
  [{ name: 'Mrs Ines Duarte' }, 'she'],
  [{ name: 'Ines Duarte', honorific: 'Frau' }, 'she'],
  [{ name: 'Mr Col Pratt' }, 'he'],
  [{ name: 'Col Pratt', honorific: 'Herr' }, 'he'],
  [{ name: 'Mr Col Pratt', pronouns: 'they/them' }, 'they'],
  [{ name: 'Dr Ines Duarte' }, undefined],
  [{ name: 'Ines Duarte' }, undefined],
]
for (const [more, sex] of rows)
  test(`how ${Object.values(more).join(', ')} is spoken of: ${sex ?? 'not known'}`, () => {
    const person: Person = { id: 'p', name: '', primary: false, helper: false, ...more }
    const known = { people: new Map([['p', person]]), opportunity: {} } as unknown as Dossier
    assert.equal(facingOf(known, [person], 'insight').sex, sex)
  })
