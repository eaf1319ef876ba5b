import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Person, Touch } from '../dossier/dossier.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { sampleDossier } from '../playbook/sample-dossier.ts'
import { helpersIn } from './helpers.ts'
import { plan } from './plan.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Toronto]`)
const now = at('2026-11-20T12:00')
const ben: Person = { id: 'ben', name: 'Ben Achebe', email: 'ben@m.example', primary: false, helper: true }
const word = (day: string, more: Partial<Touch> = {}): Touch => ({
  ...{ id: `t-${day}`, at: at(`${day}T10:00`), direction: 'out', channel: 'email', with: ['ben'] },
  ...{ kind: 'helper', ...more },
})
const firm = (id: string, people: readonly Person[], touches: readonly Touch[] = []) => {
  const sample = sampleDossier({ people: new Map(people.map((each) => [each.id, each])), touches })
  const dossier: Dossier = { ...sample, opportunity: { ...sample.opportunity, company: { name: id } } }
  return { id, dossier, now, steps: plan(dossier, playbookFor(dossier, {}), now) }
}
const told = (...firms: readonly ReturnType<typeof firm>[]) =>
  helpersIn(firms).map(({ name, at: where }) => [
    name,
    where.map(({ id, thanked }) => `${id}${thanked ? ` ${thanked.toPlainDate()}` : ''}`).join(', '),
  ])

test('one person at two firms is one, whatever they are called there; somebody else of that name is not', () => {
  const [other, same] = [firm('mill', [{ ...ben, id: 'b', name: 'B. Achebe' }]), firm('quay', [ben])]
  assert.deepEqual(told(other, same), [['B. Achebe', 'mill, quay']])
  assert.deepEqual(told(same, firm('mill', [{ ...ben, email: 'other@m.example' }])).length, 2)
})

test('whoever only interviewed is none', () => {
  assert.deepEqual(told(firm('mill', [{ ...ben, helper: false }])), [])
})

test('thanked is the last word of thanks or news that went out: not a nudge, not what came in, not what is planned', () => {
  const touches = [
    word('2026-11-10'),
    word('2026-11-12', { kind: 'thank-you' }),
    word('2026-11-14', { kind: 'nudge' }),
    word('2026-11-15', { direction: 'in', kind: 'reply' }),
    word('2026-11-25'),
  ]
  assert.deepEqual(told(firm('mill', [ben], touches)), [['Ben Achebe', 'mill 2026-11-12']])
})
