import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bakery, letters, toInes } from '../../../testing/bakery.ts'
import { randomCases } from '../../../testing/random-cases.ts'
import { review } from '../../review/review.ts'
import { isChat } from '../../said/chat.ts'
import { begun } from '../../said/opener.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'

const words = fc.constantFrom(
  ...[
    'you close early',
    'the bakers sing',
    'i ran the tills',
    'that you weigh it',
    'how the dough decides, i like it',
  ],
  ...[
    'your dog at the door',
    'who bakes on sundays',
    'moved one oven lol',
    'thank you, Ruth',
    'please find attached the plan',
  ],
  ...[
    'the plan for XXX',
    'it was today and on Friday',
    'could you refer me',
    'when it rained',
    '😀',
    'haha',
    'my name is Marta',
  ],
)
const point = fc.record(
  {
    kind: fc.constantFrom<PointKind>(
      'insight',
      'strength',
      'moment',
      'missed-question',
      'stumble',
      'anecdote',
      'finding',
      'request',
    ),
    say: words,
    who: fc.constantFrom('ines', 'col'),
    text: fc.constantFrom('rota', 'she said the rota hangs by the door'),
  },
  { requiredKeys: ['kind', 'say'] },
)

test('whatever was said stands in exactly one letter, or is told as left out with the reason; no letter is refused', () => {
  fc.assert(
    fc.property(fc.uniqueArray(point, { maxLength: 7, selector: ({ say }) => say }), (points) => {
      const dossier = bakery(points)
      const drafts = letters(dossier, 'visit/thank-you/ines', 'visit/thank-you/col')
      for (const { id } of dossier.interviews[0]?.debrief?.points ?? []) {
        const fact = `point:${id}`
        const told = drafts.filter(({ sentences }) => sentences.some(({ facts }) => facts.includes(fact)))
        const out = drafts.flatMap(({ unused }) => unused).filter((each) => each.fact === fact)
        assert.ok(told.length === 1 || (told.length === 0 && out.length > 0), fact)
        assert.ok(out.every(({ because }) => because !== ''))
      }
      for (const draft of drafts) {
        for (const { text } of draft.sentences) assert.ok(draft.body.includes(text), text)
        const reviewed = { ...draft, draft, interview: 'visit' }
        const errors = review(reviewed, dossier).filter(({ severity }) => severity === 'error')
        assert.deepEqual(
          errors.map(({ message }) => `${message}\n${draft.body}`),
          [],
        )
      }
    }),
    { numRuns: randomCases(150), seed: 11 },
  )
})

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .replaceAll(/['’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !isChat(word))

const standInOrder = (words: readonly string[], body: readonly string[]): boolean => {
  let at = 0
  for (const word of body) if (word === words[at]) at += 1
  return at === words.length
}

test('every word that was said stands in the letter, in its order, save what a mend may drop', () => {
  const typed = fc.constantFrom(
    ...[
      'hi ines so what i liked most was the tour lol',
      'oh and the till lady knowing every order',
      'that you weigh it twice thats clever',
      'tell ines i did the same with the night crew',
      'me too i keep a list',
      'did the same at my old shop, took us a year',
      'the oven question i should have said that i turn it',
      'not changing the oven, thats rare',
      'HALF OF YOU NEVER BAKED AND IT SHOWS',
      'hedges, i lay them the old way',
      'you spilling your tea on the till 😂',
      'i ran the tills for six years i never missed a shift',
      'when you said you still bake one loaf a week i thought thats a boss i want to work for',
    ],
  )
  const kinds = fc.constantFrom<PointKind>(
    'insight',
    'strength',
    'moment',
    'finding',
    'stumble',
    'common-ground',
  )
  fc.assert(
    fc.property(typed, kinds, (say, kind) => {
      const { body, unused } = toInes([{ kind, who: 'ines', say }])
      const said = wordsIn(begun(say, new Set(['ines', 'duarte'])))
      const led = /^(?:that|how)$/.test(said[0] ?? '') ? said.slice(1) : said
      assert.ok(unused.length > 0 || standInOrder(led, wordsIn(body)), `${say}\n${body}`)
    }),
    { numRuns: randomCases(120), seed: 3 },
  )
})
