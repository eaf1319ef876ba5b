import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { randomDossier } from '../../testing/dossier/random.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { plan } from './plan.ts'
import { titleOf } from './title.ts'

/** The sentence, its title, what it goes on with, what goes along. */
const rows: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
  ['Thank Dana, best before 13:45', 'Thank Dana', undefined, []],
  ['Thank Dana now: late is better than never', 'Thank Dana now', undefined, []],
  [
    'Thank Dana, welcome until 10:45 on Saturday 28 November; in the same message keep your promise to Dana by 30 November',
    'Thank Dana',
    undefined,
    ['keep your promise to Dana by 30 November'],
  ],
  [
    'Thank Helen for the offer: glad, not yet accepting; in the same message propose a talk to Helen about the offer, in person or on camera; in the same message ask Helen for a little more time',
    'Thank Helen for the offer',
    'glad, not yet accepting',
    ['propose a talk to Helen about the offer, in person or on camera', 'ask Helen for a little more time'],
  ],
  ['Keep your promise to Dana: it was due on 18 November', 'Keep your promise to Dana', undefined, []],
  ['Call Dana, as you promised, by 18 November', 'Call Dana', 'as you promised, by 18 November', []],
  [
    'Dana answered. What does it mean: a courtesy, or a no?',
    'Dana answered',
    'What does it mean: a courtesy, or a no?',
    [],
  ],
  [
    'Wait: nothing to ask Dana before Friday 27 November',
    'Wait: nothing to ask Dana before Friday 27 November',
    undefined,
    [],
  ],
  // Nothing is cut where a name goes on.
  [
    'Ask Ruth to pass your thanks on to Tom, Ana and Bo',
    'Ask Ruth to pass your thanks on to Tom, Ana and Bo',
    undefined,
    [],
  ],
  ['Tell Dr. Marsh how it went', 'Tell Dr. Marsh how it went', undefined, []],
  ['Connect with Tomasz on LinkedIn', 'Connect with Tomasz on LinkedIn', undefined, []],
]

describe('the title of a step', () => {
  for (const [says, title, more, along] of rows)
    test(says, () => {
      assert.deepEqual(titleOf({ says }), { title, ...(more === undefined ? {} : { more }), along })
    })

  test('is short, begins the sentence, and loses nothing that goes along', () => {
    const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/New_York]')
    for (let seed = 0; seed < 300; seed += 1) {
      const dossier = randomDossier(seed)
      for (const step of plan(dossier, playbookFor(dossier, {}), now)) {
        const { title, along } = titleOf(step)
        assert.ok(title.length >= 4 && step.says.startsWith(title), step.says)
        for (const each of along) assert.ok(step.says.includes(each), step.says)
      }
    }
  })
})
