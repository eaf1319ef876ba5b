import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLetter } from './letter.ts'

const greetings: readonly (readonly [string, string | undefined])[] = [
  ['Hi Dana,\n\nThank you.', 'Dana'],
  ['Dear Ms. Feldmann:\n\nThank you.', 'Ms. Feldmann'],
  ['Dear Sir Anand, Ms Feldmann and Josh,\n\nThank you.', 'Sir Anand, Ms Feldmann and Josh'],
  ['Hey Dana – thank you for today.', 'Dana'],
  ['Hi Dana, one more note from me.', 'Dana'],
  ['Hello,\n\nThank you.', ''],
  ['Dear ,\n\nThank you.', ''],
  ['Dana,\n\nThank you.', 'Dana'],
  ['Dear Ilse van der Meer,\n\nThank you.', 'Ilse van der Meer'],
  ['Dear Mr du Toit\n\nThank you.', 'Mr du Toit'],
  ['Dear Professor ffrench\n\nThank you.', 'Professor ffrench'],
  ['Hi Dana thank you\n\nBest.', ''],
  ['Thank you for your time today, Dana!', undefined],
  ['Highly recommended reading, this paper.', undefined],
]

for (const [text, names] of greetings) {
  test(`who is greeted in “${text.split('\n')[0]}”`, () => {
    assert.equal(readLetter(text).greeting?.names.text, names)
  })
}

const sentences = (body: string) => readLetter(body).sentences.map(({ text }) => text)

test('sentences end at stops, not at abbreviations', () => {
  assert.deepEqual(
    sentences('Hi Dana,\n\nI met Dr. Rao at 10 a.m. on Tuesday. Was it good? Yes!\n\nBest,\nPriya'),
    ['I met Dr. Rao at 10 a.m. on Tuesday.', 'Was it good?', 'Yes!'],
  )
})

test('greeting, sign-off and quoted history are not said again; a postscript is', () => {
  const body =
    'Hi Dana,\n\nThank you.\n\nBest regards,\nPriya Raman\n+1 416 555 0137\n\nPS: It was good to skate.\n\nOn Tue, 17 Nov 2026, Dana wrote:\n> See you [soon].'
  assert.deepEqual(sentences(body), ['Thank you.', 'It was good to skate.'])
  assert.equal(readLetter(body).signature?.text, 'Priya Raman')
})

test('the note below a divider is read as a letter of its own', () => {
  const letter = readLetter(
    'Dear Olive,\n\nWould you pass this on?\n\nWith thanks,\nThomas\n\n— — —\n\nDear Josh, thank you for Thursday. Thomas',
  )
  assert.equal(letter.greeting?.names.text, 'Olive')
  assert.equal(letter.inner?.greeting?.names.text, 'Josh')
})

test('a name behind the last stop signs a letter; a word does not', () => {
  assert.equal(readLetter('Hi Phil,\n\nGood meeting. Tuesday? Ade').signature?.text, 'Ade')
  assert.equal(readLetter('Hi Phil,\n\nGood meeting. Shall we talk? Tuesday').signature, undefined)
})

test('every span points at its own text', () => {
  const body = 'Hi  Inês ,\n\n “Thank you.”  It’s — well — good.\n\n- one\n- two\n\nCheers,\nPiotr Zając\n'
  const { text, greeting, sentences: said, closing, signature } = readLetter(body)
  for (const span of [greeting, greeting?.names, ...said, closing, signature]) {
    assert.equal(span && text.slice(span.from, span.to), span?.text)
  }
  assert.equal(text.length, body.length)
})
