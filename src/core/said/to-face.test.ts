import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canBe, verbReading } from '../english/verb-forms.ts'
import { spacedWords } from './spell/place.ts'
import { type Facing, toTheirFace } from './to-face.ts'

const luca: Facing = {
  names: new Set(['luca', 'ferri']),
  others: new Set(['marie']),
  about: 'reader',
  side: true,
}
const mrsOsei: Facing = { ...luca, names: new Set(['mrs', 'grace', 'osei']), sex: 'she' }

/** What was typed, and how it is said to Luca. */
const turned: readonly (readonly [said: string, faced: string])[] = [
  // By name.
  ['Luca showed me the notebook in red pen.', 'You showed me the notebook in red pen.'],
  ['luca rings at six and asks what went wrong', 'you ring at six and ask what went wrong'],
  ["Luca told me he keeps a sheet and he's on 61.", "You told me you keep a sheet and you're on 61."],
  ["Luca's mounts are on the wall", 'Your mounts are on the wall'],
  ['lucas van has a kettle in it', 'your van has a kettle in it'],
  ['luca doesnt shout', "you don't shout"],
  ['Dr. Ferri said that was the issue', 'You said that was the issue'],
  ['dr ferri said yes', 'you said yes'],
  ['Sir took me through the gym', 'You took me through the gym'],
  ['and everybody went outside, also Luca', 'and everybody went outside, also you'],
  ['I drew one for Luca', 'I drew one for you'],
  [
    "a kid called me Banana and by ten o'clock Luca was too",
    "a kid called me Banana and by ten o'clock you were too",
  ],
  ['I knocked twice. Luca opened', 'I knocked twice. You opened'],
  // As one.
  ['He was proud of his bakers.', 'You were proud of your bakers.'],
  ['she showed me the boxes outside every room', 'you showed me the boxes outside every room'],
  ['so he told me nobody works alone', 'so you told me nobody works alone'],
  ['it was 14 minutes down to 9 she reckoned', 'it was 14 minutes down to 9 you reckoned'],
  ['staff meal was her dumplings', 'staff meal was your dumplings'],
  [
    'he had glitter up his sleeve and just said nothing',
    'you had glitter up your sleeve and just said nothing',
  ],
  ['the light went and he just continued', 'the light went and you just continued'],
  ["she's been on nights for years", "you've been on nights for years"],
  ['she made her bakers count', 'you made your bakers count'],
  ['i saw her pick the dough', 'i saw you pick the dough'],
  ['i gave it to her and left', 'i gave it to you and left'],
  ['it was spanakopita, gave her half', 'it was spanakopita, gave you half'],
  ['she told me in January they open', 'you told me in January you open'],
  ['nobody gets called, it rolls back and they look', 'nobody gets called, it rolls back and you look'],
  [
    'she weighs the bin after every bake, writes it on the wall',
    'you weigh the bin after every bake, write it on the wall',
  ],
  ["she's kept every card", "you've kept every card"],
  ["he's proud of it", "you're proud of it"],
  ['how does she keep them', 'how do you keep them'],
  ['is that up to them', 'is that up to you'],
  ['is he there on sundays', 'are you there on sundays'],
  ['she always says hello first', 'you always say hello first'],
  ['he goes along on a ship and knows the crew by name', 'you go along on a ship and know the crew by name'],
  ['the tin on the desk is hers', 'the tin on the desk is yours'],
  ['he built the oven himself', 'you built the oven yourself'],
  ["she said she'd been a cook", "you said you'd been a cook"],
  ['she has her own key', 'you have your own key'],
  [
    'the cat came and sat down, she says he does all the interviews',
    'the cat came and sat down, you say he does all the interviews',
  ],
  ['she reckons you draw better once you have seen it', 'you reckon you draw better once you have seen it'],
  [
    'she said her grandson would not stop about volcanoes',
    'you said your grandson would not stop about volcanoes',
  ],
  [
    'her form is one page, my grandmother could say what she signed',
    'your form is one page, my grandmother could say what she signed',
  ],
  // Their side.
  ['they shut line 2 one full day every month', 'you shut line 2 one full day every month'],
  [
    'they go sit at the kitchen table first. i wrote those letters and nobody opens them',
    'you go sit at the kitchen table first. i wrote those letters and nobody opens them',
  ],
  ['they send the same two lads to a house', 'you send the same two lads to a house'],
  ['they leave the seed heads up till march', 'you leave the seed heads up till march'],
  [
    'who does the paperwork for the dust zones, them or a contractor',
    'who does the paperwork for the dust zones, you or a contractor',
  ],
  ['is it my own van or theirs', 'is it my own van or yours'],
  ['do they train on saturdays', 'do you train on saturdays'],
  ["they're open about pay", "you're open about pay"],
  ['their kettle is never off', 'your kettle is never off'],
  [
    'they have a receptionist on every review, like she gets a vote',
    'you have a receptionist on every review, like she gets a vote',
  ],
  // Who was nobody in particular, or others who came later, take nothing back of what was surely theirs.
  [
    'they make a booklet before somebody calculates. she said one week of looking saves two months',
    'you make a booklet before somebody calculates. you said one week of looking saves two months',
  ],
  [
    "they have a wall where the kids hang up their stuff. she said it's theirs so they decide",
    "you have a wall where the kids hang up their stuff. you said it's theirs so they decide",
  ],
  [
    'they keep a book. a lady rang and was cross. she said it was late',
    'you keep a book. a lady rang and was cross. she said it was late',
  ],
  [
    'they quit fines and she said more books came back. I would tell my grandma that she had one',
    'you quit fines and you said more books came back. I would tell my grandma that she had one',
  ],
]

/** What stays as it is: nobody in it is the reader, or it may be somebody else. */
const kept: readonly string[] = [
  'nobody gets called and they look',
  'i saw the 40 drives they did',
  'you ring home when one is quiet, not if he is sick',
  'your foils are in before she has even sat down',
  'you told me osian would say he cannot',
  'you let the crew choose and they stay',
  'can you say what they pay',
  'The oven was cold.',
  'Luca, the oven was cold.',
  'one man has his bus badge by the door',
  'the patient said he was cold',
  'my sister always tidies so i told her',
  'my boss never asked what he could do',
  'a lady rings and she wants tea',
  'Marie came in and she laughed',
  'the dog follows him everywhere',
  'the baker left and he took the starter',
  'before any analyst touches the data they follow an officer',
  'if someone is late they ring first',
  'nobody leaves before they are done',
  'everyone knows what they do',
  'every child reads and they choose the book',
  'do designers do it themselves',
  'do the two classes plan together or on their own',
  'families see it once and then they are afraid',
  'the nurses pick their own shifts',
  'a resident rings and they come',
  'at the last place they gave me a key after two days',
  'my company never asks and they lose people',
  'most places say so and then they forget',
  'at the cannery they fixed it with tape',
  'by the bus company they give me the key',
  'kids show up and you feed them',
  'the seed heads stay because birds need them',
  'people wait for their turn',
  'our team asks what they need',
  'it rained on the day and the stand held',
  'you keep the old tools and use them',
  'i had a foreman once who wrote it down for me',
  'my husband laughed when i told him',
  'every manager spends two days in another store',
  'the other hospitals close and they send them here',
  'i wrote to the tenants and asked what they wanted',
  'the little boy asked if sharks have dentists and his mum nodded',
  'a customer phoned and she was glad',
  'we phoned the skippers and their children answered',
  'both drivers said they liked it',
]

test('what speaks about the reader is offered as it would be said to them', () => {
  for (const [said, faced] of turned) {
    const found = toTheirFace(said, luca)
    assert.equal(found?.text, faced, said)
    assert.equal(found.whose, 'sure', said)
    assert.equal(toTheirFace(faced, luca)?.text ?? faced, faced, `twice: ${said}`)
  }
})

test('what may be somebody else stays as it is', () => {
  for (const said of kept) {
    const found = toTheirFace(said, luca)
    assert.ok(found === undefined || found.whose === 'somebody', `${said}: ${found?.text}`)
  }
})

test('what belongs to somebody by name is not taken for what they do', () => {
  assert.equal(toTheirFace('the bone that said property of luca dont lick', luca), undefined)
})

test('a word that wants an eye is only asked about', () => {
  for (const [said, faced] of [
    ['do they need the masters before you apply', 'do you need the masters before you apply'],
    ['they drew the plans and they keep a copy', 'you drew the plans and you keep a copy'],
  ] as const) {
    const found = toTheirFace(said, luca)
    assert.equal(found?.text, faced)
    assert.equal(found.whose, 'ask')
  }
  for (const said of [
    'Luca told Marie he would ring.',
    'Luca rings one listener and asks what he got wrong',
    'He asked her about the oven.',
    'lucas toddler came in and she just kept going',
    'they give you 20 minutes',
  ])
    assert.equal(toTheirFace(said, luca)?.whose, 'somebody', said)
})

test('who is known as “she” is not the “he” of a story', () => {
  assert.equal(
    toTheirFace('the robin came, she calls him the inspector', mrsOsei)?.text,
    'the robin came, you call him the inspector',
  )
  assert.equal(toTheirFace('he fed the cat', mrsOsei), undefined)
  assert.equal(toTheirFace('he fed the cat', { ...luca, sex: 'they' }), undefined)
})

test('in a case that was worked on only who says something is the reader, and in one’s own story nobody', () => {
  const about = (kind: Facing['about'], said: string) => toTheirFace(said, { ...luca, about: kind })?.text
  assert.equal(about('case', 'I saw that he was not looking left'), undefined)
  assert.equal(about('case', 'she had a look and there it was'), undefined)
  assert.equal(
    about('case', 'she showed me the pear. she had a look'),
    'you showed me the pear. you had a look',
  )
  assert.equal(about('case', 'they came loose'), undefined)
  assert.equal(about('oneself', 'he said I was right'), undefined)
})

test('who hires for somebody else is not “they”', () => {
  assert.equal(toTheirFace('they shut the line once a month', { ...luca, side: false }), undefined)
})

test('of what is offered, some can be taken', () => {
  const some = toTheirFace('she says it and he knows', { ...mrsOsei }, ({ was }) => was !== 'she says')
  assert.equal(some?.text, 'she says it and he knows')
})

const pronoun = /^(?:you|your|yours|yourself|yourselves|you'(?:d|ll|re|ve))$/

test('taking changes only pronouns and their verbs', () => {
  const part = fc.constantFrom(...turned.map(([said]) => said), ...kept)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const said = parts.join('. ')
      const faced = toTheirFace(said, luca)
      const [was, now] = [said, faced?.text ?? said].map((text) => spacedWords(text).map(({ low }) => low))
      const before = new Set(was)
      const others = (now ?? []).filter((word) => !before.has(word) && !pronoun.test(word))
      for (const word of others) {
        const base = word.replace("n't", '')
        assert.ok(/^(?:are|were|have|do)$/.test(base) || canBe(base, 'base'), `${said}: ${word}`)
        assert.ok(/^(?:are|were|have|do)$/.test(base) || verbReading(base) !== undefined)
      }
      assert.equal(
        said.replace(/[^.,;:!?]/g, '').length >= (faced?.text ?? said).replace(/[^.,;:!?]/g, '').length,
        true,
      )
    }),
  )
})
