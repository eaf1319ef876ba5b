import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allStages } from '../../vocabulary/stages.ts'
import { allStepKinds, type StepKind, stepKinds } from '../../vocabulary/step-kinds.ts'
import { messages, requirementsFor } from './index.ts'
import { message } from './message-facts.ts'

for (const rule of messages) {
  test(`${rule.id}: ${rule.title}`, () => {
    for (const { name, facts, expect } of rule.cases) {
      const verdict = rule.judge(facts)
      if (typeof expect === 'function') assert.ok(expect(verdict), `${name}: ${JSON.stringify(verdict)}`)
      else assert.deepEqual(verdict, expect, name)
    }
  })
}

const wanted = (kind: StepKind, stage?: 'informational' | 'screening' | 'case', more = {}) =>
  new Map(requirementsFor(message(kind, stage, more)).map((each) => [each.element, each]))

test('every element is asked for once, by the most specific list', () => {
  const found = requirementsFor(message('thank-you', 'screening'))
  assert.equal(new Set(found.map((each) => each.element)).size, found.length)
  assert.equal(found.find((each) => each.element === 'thanks')?.rule, 'M2')
  assert.equal(found.find((each) => each.element === 'insight')?.rule, 'M7')
})

test('what one list always wants stays so where another only wants it if noted', () => {
  assert.equal(wanted('thank-you', 'screening').get('enthusiasm')?.wanted, 'always')
  assert.equal(wanted('offer-talk').get('question')?.wanted, 'if-noted')
})

test('next steps are asked for only where nobody told them', () => {
  assert.ok(wanted('thank-you', 'screening', { knowsNextSteps: false }).has('ask-next-steps'))
  assert.ok(!wanted('thank-you', 'screening', { knowsNextSteps: true }).has('ask-next-steps'))
  assert.ok(!wanted('nudge', 'screening', { knowsNextSteps: false }).has('ask-next-steps'))
})

test('a step without a message wants nothing', () => {
  assert.deepEqual(requirementsFor(message('debrief', 'screening')), [])
  assert.deepEqual(requirementsFor(message('keep-moving')), [])
})

test('a message nobody wrote a list for still thanks', () => {
  assert.deepEqual([...wanted('helper').keys()], ['thanks'])
})

test('each kind of step has the list that its row says: one of its own, the general one, or none', () => {
  const general = 'M6'
  for (const kind of allStepKinds) {
    const rules = allStages.flatMap((stage) => requirementsFor(message(kind, stage)).map(({ rule }) => rule))
    const has = rules.length === 0 ? 'none' : rules.some((rule) => rule !== general) ? 'own' : 'general'
    assert.equal(has, stepKinds[kind].list, `${kind}: its M rule is listed in requirements.ts`)
  }
})

test('section M counts every list and the three rules about asking', () => {
  assert.deepEqual(
    messages.map(({ id }) => id),
    Array.from({ length: 17 }, (_, index) => `M${index + 1}`),
  )
})
