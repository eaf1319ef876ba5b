import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readLetter } from '../letter.ts'
import { hitsIn } from './cues.ts'
import { featureNames, featuresOf } from './features.ts'
import { formalityOfText, offFor } from './formality.ts'
import { type Tone, toneOf, tones } from './tone.ts'
import { weights } from './weights.ts'

const said: readonly (readonly [name: string, tone: Tone, text: string])[] = [
  [
    'urgent and polite',
    'energetic',
    'Hi Kim,\n\nI have an offer with an answer due on Wednesday, and yours is the job I would rather do. Is there a chance you could tell me where things stand before then? I am glad to make time for a call.\n\nMany thanks,\nFarid',
  ],
  [
    'understated',
    'energetic',
    'Dear Ruth,\n\nI was rather taken with the way your ward hands over: one board, no paper. I have wanted to work like that for years.\n\nKind regards,\nBronwen',
  ],
  [
    'terse',
    'energetic',
    'Dana, thank you. Three things stood out: the review, the small teams, the honesty. I’m in for the next round. Lee',
  ],
  [
    'an apology for something real',
    'energetic',
    'Hi Tara,\n\nSorry for the slow reply; I was at a wedding. Yes to Thursday, and I’m looking forward to meeting Ben. I’ll bring the plan we talked about.\n\nThanks,\nOwen',
  ],
  [
    'lifeless',
    'flat',
    'Dear Ms Allen,\n\nThank you for the interview. I confirm that I am available. I await your reply.\n\nRegards,\nTom',
  ],
  [
    'pleading',
    'desperate',
    'Dear Mike,\n\nPlease give me a chance, I beg you. I cannot pay my rent and nobody else will hire me.\n\nRoy',
  ],
  [
    'blaming',
    'rude',
    'Dana,\n\nYou promised an answer by Friday. Why haven’t you called? This is unprofessional and a waste of my time.\n\nRoy',
  ],
  ['chatting', 'over-casual', 'heyyy Dana!! omg that was so fun lol, lmk when u guys wanna chat 😂\n\nroy'],
]

for (const [name, tone, text] of said) {
  test(`${name}: ${tone}`, () => assert.equal(toneOf(text).tone, tone))
}

test('scores add up to one, words point at themselves and do not overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    ...said.flatMap(([, , text]) => text.split(/(?<=[.!?])\s/)),
    '“’”\u00a0',
    '\n\n',
    '😂',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      const { scores, words, tone } = toneOf(text)
      assert.ok(Math.abs(tones.reduce((sum, each) => sum + scores[each], 0) - 1) < 1e-9)
      assert.ok(tones.every((each) => scores[each] <= scores[tone]))
      const { text: plain } = readLetter(text)
      let end = 0
      for (const word of words) {
        assert.ok(word.from >= end && word.to > word.from)
        assert.equal(plain.slice(word.from, word.to), word.text)
        end = word.to
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('every feature has a weight for every tone, and a constant', () => {
  const letter = readLetter('Hi Dana,\n\nThank you.\n\nLee')
  assert.equal(featuresOf(letter, hitsIn(letter.text)).length, featureNames.length)
  assert.equal(weights.length, tones.length)
  for (const row of weights) assert.equal(row.length, featureNames.length + 1)
})

test('a letter to a court is more formal than a mail, and a mail than a chat', () => {
  const [court, mail, chat] = [
    'Dear Judge Marchetti,\n\nIt was an honour to be interviewed in your chambers. I enclose the memorandum you requested.\n\nYours sincerely,\nEleanor Voss',
    'Hi Lena,\n\nThank you for your time. I’d be glad to send more.\n\nBest regards,\nSiobhán',
    'hey u, that was sooo fun lol, ttyl',
  ].map(formalityOfText)
  assert.ok((court ?? 0) > (mail ?? 0) && (mail ?? 0) > (chat ?? 0))
})

test('without a word about the reader only extremes are off', () => {
  const mail = readLetter(
    'Hey Lena,\n\nThanks for today! I’d love to help, and it’d be fun.\n\nCheers,\nMick',
  )
  assert.equal(offFor(mail, undefined), undefined)
  assert.equal(offFor(mail, 'formal'), 'too casual')
  assert.equal(
    offFor(
      readLetter(
        'heyyy omg lol that was sooo fun u guys 😂😂 gonna tell my mates lol, soooo cool, ttyl xx 😂',
      ),
      undefined,
    ),
    'too casual',
  )
})
