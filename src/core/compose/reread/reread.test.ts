import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { randomDossier } from '../../../testing/dossier/random.ts'
import { randomCases } from '../../../testing/random-cases.ts'
import type { Dossier } from '../../dossier/dossier.ts'
import { readDossier } from '../../dossier/read.ts'
import type { Step } from '../../plan/step.ts'
import { type MessageKind, stepKinds } from '../../vocabulary/step-kinds.ts'
import { composeAll } from '../compose.ts'
import { reread } from './reread.ts'

/** A sentence that fails, and one much like it in which nothing is wrong. */
const pairs: readonly (readonly [wrong: string, right: string])[] = [
  ['What a good team on the ward.', 'What a good team there is on the ward.'],
  ['Six beds per nurse on nights.', 'Thank you for six beds per nurse on nights.'],
  ['I was glad that you has a garden.', 'I was glad that you have a garden.'],
  [
    'It was good to hear that they runs two shifts and they was open.',
    'It was good to hear that they run two shifts.',
  ],
  ['I explains the rota.', 'What I do explains the rota.'],
  ['You said that each nurse have a buddy.', 'You said that each nurse has a buddy.'],
  ['I liked hearing that these two teams is one.', 'I liked hearing that these two teams are one.'],
  ['You told me that she have a garden.', 'You asked me whether she could have a garden.'],
  [
    'I was glad to hear that the staff write your own rota.',
    'I was glad to hear that you write your own rota.',
  ],
  [
    'I would look forward to it in the week of the 4th by the 4th.',
    'I would look forward to it in the week of the 4th.',
  ],
  ['I look forward to hearing by week of the 4th.', 'I look forward to hearing by the 4th.'],
  ['The ward is quiet, we go home at six.', 'If the ward is quiet, we go home at six.'],
  ['I taught two groups who had failed, most passed.', 'I taught two groups, most of them new.'],
  ['The drafting survives a review, I can show it.', 'For drafting that survives a review, I can show it.'],
  ['It is good that you is here.', 'What I promised you is here.'],
  ['The ward is quiet, we’ll go home at six.', 'If the ward is quiet, we’ll go home at six.'],
  ['I is glad that the ward is open.', 'I am glad that the ward is open.'],
  ['You said that it were a small garden.', 'You asked what I would grow if it were a small garden.'],
  ['You told me that this ward are all volunteers.', 'You told me that this lot are all volunteers.'],
  ['My team moved to streaming, I led it.', 'My team moved to streaming, and I led it.'],
]

for (const [wrong, right] of pairs) {
  test(`“${wrong}” is heard, “${right}” is not`, () => {
    assert.notEqual(reread(wrong), undefined)
    assert.equal(reread(right), undefined)
  })
}

const kinds = (Object.keys(stepKinds) as (keyof typeof stepKinds)[]).filter(
  (kind): kind is MessageKind => stepKinds[kind].message,
)

const failing = (dossier: Dossier): readonly string[] =>
  dossier.interviews.flatMap((interview) => {
    const now = interview.ends.add({ hours: 2 })
    const steps = interview.met.flatMap((person) =>
      kinds.map(
        (kind): Step => ({
          id: `${interview.id}/${kind}/${person}`,
          kind,
          to: [person],
          channel: 'email',
          opens: now,
          best: now,
          due: now,
          state: 'ready',
          says: '',
          why: [],
          interview: interview.id,
          facts: [],
        }),
      ),
    )
    return composeAll(steps, dossier, now).flatMap(({ sentences }) =>
      sentences
        .filter(({ element }) => element !== 'greeting' && element !== 'sign-off')
        .flatMap(({ text }) => {
          const found = reread(text)
          return found === undefined ? [] : [`${text} (${found})`]
        }),
    )
  })

const examples = join(import.meta.dirname, '../../../../examples')

test('no letter of an example or of a random search fails it', () => {
  for (const folder of [examples, join(examples, 'more'), join(examples, 'search')])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      const read = readDossier(readFileSync(join(folder, file), 'utf8'), { file })
      assert.ok(read.ok, file)
      assert.deepEqual(failing(read.dossier), [], file)
    }
  for (let seed = 0; seed < randomCases(25); seed += 1)
    assert.deepEqual(failing(randomDossier(seed)), [], String(seed))
})

test('no letter of docs/letters.md fails it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/letters.md'), 'utf8')
  const bodies = [
    ...page.matchAll(
      /^ {2}(?:Hi|Dear|Hello)\b[^\n]*,\n([\s\S]*?)\n {2}(?:Best|Kind|Yours|With|Warm|All)\b/gm,
    ),
  ].map(([, body = '']) => body)
  assert.ok(bodies.length >= 15, String(bodies.length))
  for (const body of bodies)
    for (const paragraph of body.split(/\n\s*\n/))
      assert.equal(reread(paragraph.replaceAll(/\s+/g, ' ').trim()), undefined, paragraph)
})
