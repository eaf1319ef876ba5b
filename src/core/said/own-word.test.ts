import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellsOnly } from './own-word.ts'

const cases: readonly (readonly [sentences: readonly string[], tells: boolean])[] = [
  [['You call people 3 days before a refill runs out.'], true],
  [['That you call people 3 days before a refill runs out.'], true],
  [['You told me you keep one sheet of every mistake.'], true],
  [['Every apprentice gets one day a month with another trade.'], true],
  [['You run the maths trail; the kids measure the shadow every month.'], true],
  [['You said nobody dies alone.', 'The other rooms wait.'], true],
  [['Your mounts.', 'You pad them with old duvets.'], true],
  [['You call people first.', 'My grandma would have loved that.'], false],
  [['You call people first.', 'Most places wait.'], false],
  [['You call people first.', "That's clever."], false],
  [['You call people first; sensible, saves the calls later.'], false],
  [['You call people first.', 'Everywhere else they wait.'], false],
  [['You watch the chart; 2 nurses read it aloud.'], true],
  [['You know them so well.'], false],
  [['You really let people finish.'], false],
  [['Your kitchen is spotless.'], false],
  [['Other companies never come back to a roof.'], false],
  [['The other shops never come back to a roof.'], true],
  [['Nobody ever shows the sheet.'], false],
  [['You let the juniors speak first!'], false],
  [['I never saw that done.'], false],
  [['The one dog with the bell.'], false],
  [['You keep the best one for the apprentice.'], false],
  [['Sound off first.'], false],
  [[], false],
]
for (const [sentences, tells] of cases)
  test(`“${sentences.join(' ')}” ${tells ? 'only tells' : 'says something of the writer’s own, or is not sure'}`, () => {
    assert.equal(tellsOnly(sentences), tells)
  })
