import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearsEarned, greetedNames } from '../../testing/dossier/greeted.ts'
import { randomDossier } from '../../testing/dossier/random.ts'
import type { Dossier, Formality } from '../dossier/dossier.ts'
import { namesNobody, partsOf } from '../dossier/name.ts'
import { quotable } from '../dossier/quotable.ts'
import type { Step } from '../plan/step.ts'
import { askedNames, greetingLine } from './greeting.ts'
import { sceneOf } from './scene.ts'

const now = Temporal.ZonedDateTime.from('2026-10-21T12:00[UTC]')
const step: Step = {
  id: 'one/nudge/x',
  kind: 'nudge',
  to: ['x'],
  channel: 'email',
  opens: now,
  best: now,
  due: now,
  state: 'ready',
  says: '',
  why: [],
  facts: [],
}

const sceneWith = (name: string, formality: Formality) => {
  const { opportunity, ...rest } = randomDossier(2)
  const dossier: Dossier = {
    ...rest,
    opportunity: { ...opportunity, company: { ...opportunity.company, formality } },
    people: new Map([['x', { id: 'x', name, primary: false, helper: false }]]),
  }
  return sceneOf(step, quotable(dossier), { sentAt: now, steering: new Map() })
}

test('a letter greets as the name allows: by the given name, by the whole of it with “Dear” where that is in doubt, a mailbox not at all', () => {
  for (const [name, given, formal] of greetedNames) {
    const { plain: whole } = partsOf(name)
    const titled = bearsEarned(name) && bearsEarned(formal)
    const plain = titled ? formal : given
    const hi = titled || /^(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau) /.test(plain) ? 'Dear' : 'Hi'
    const expected = namesNobody(name) ? 'Hello,' : plain ? `${hi} ${plain},` : `Dear ${whole},`
    const scene = sceneWith(name, 'neutral')
    assert.equal(greetingLine(scene).text, expected)
    assert.equal(askedNames(scene).length > 0, plain === '', name)
  }
})

test('nobody is greeted as “Hi First Last”', () => {
  for (const [name] of greetedNames)
    for (const formality of ['informal', 'neutral'] as const) {
      const { text } = greetingLine(sceneWith(name, formality))
      assert.ok(
        !/^Hi \p{Lu}\S+ \p{Lu}/u.test(text) ||
          /^Hi (?:Dr|Mr|Ms|Mrs|Lord|Rev|Rabbi|Fr|Sister|Chef)\b/.test(text),
        text,
      )
    }
})
