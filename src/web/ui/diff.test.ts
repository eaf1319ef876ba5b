import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compared } from './diff.ts'

const side = (before: string, after: string, is: 'gone' | 'new') =>
  compared(before, after)
    .filter((run) => run.is === is)
    .map(({ text }) => text.trim())

const cases: readonly (readonly [string, string, string[], string[]])[] = [
  ['Hi Dana, thank you.', 'Hi Dana, thank you.', [], []],
  ['Hi Dana, thank you.', 'Hello Dana, thank you.', ['Hi'], ['Hello']],
  ['Thank you for today.', 'Thank you very much for today.', [], ['very much']],
  ['One two three four', 'One four', ['two three'], []],
  ['', 'All new', [], ['All new']],
  ['a\n\nb', 'a b', [], []],
]

for (const [before, after, gone, added] of cases) {
  test(`“${before.replaceAll('\n', '⏎')}” to “${after}”`, () => {
    assert.deepEqual(side(before, after, 'gone'), gone)
    assert.deepEqual(side(before, after, 'new'), added)
  })
}

test('what is the same and new together is the later text, word for word', () => {
  const text = fc.array(fc.constantFrom('thank', 'you', 'for', 'today,', 'Dana', 'I', 'hope'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const made = compared(one.join(' '), other.join(' '))
        .filter(({ is }) => is !== 'gone')
        .map((run) => run.text)
        .join('')
      assert.equal(made, other.join(' '))
    }),
  )
})
