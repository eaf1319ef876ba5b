import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mike, voice } from '../../testing/notes/voice.ts'
import type { Fragment, Voice } from './fragment.ts'
import { readNote } from './read.ts'

type Form = keyof Fragment['forms']

/** Notes of Dana, told to Dana: the note, a form it takes, and its words in that form. */
const taken: readonly (readonly [note: string, form: Form, words: string])[] = [
  [
    'the platform team moved from nightly batches to streaming last spring and the analysts now get numbers before stand-up',
    'that',
    'your platform team moved from nightly batches to streaming last spring and the analysts now get numbers before stand-up',
  ],
  [
    'how much say the data team has in what the product team measures',
    'how',
    'how much say your data team has in what the product team measures',
  ],
  [
    'we both learned to skate as adults on the Nathan Phillips rink',
    'that',
    'we both learned to skate as adults on the Nathan Phillips rink',
  ],
  [
    'building data platforms that finance people trust',
    'gerund',
    'building data platforms that finance people trust',
  ],
  ["whether I'd run Flink in production", 'how', "whether I'd run Flink in production"],
  [
    'I have run Kafka Streams in production for three years',
    'sentence',
    'I have run Kafka Streams in production for three years',
  ],
  [
    'the firm turns down work it cannot staff with a partner in the room',
    'that',
    'your firm turns down work it cannot staff with a partner in the room',
  ],
  [
    'his story about losing his first injunction because of a mis-dated fax',
    'noun',
    'your story about losing your first injunction because of a mis-dated fax',
  ],
  [
    'second-seat associates are on their feet within a year',
    'that',
    'second-seat associates are on their feet within a year',
  ],
  [
    'she asked what I would have argued for the other side, which no panel has asked me before',
    'that',
    'you asked what I would have argued for the other side, which no panel has asked me before',
  ],
  ['the Thursday reading group', 'noun', 'the Thursday reading group'],
  [
    'my grandfather was a court usher and let me sit at the back of Court 3 when I was nine',
    'that',
    'my grandfather was a court usher and let me sit at the back of Court 3 when I was nine',
  ],
  [
    'regional buyers set prices by gut and by spreadsheet',
    'that',
    'regional buyers set prices by gut and by spreadsheet',
  ],
  [
    'that the strategy team reports strait to the CEO',
    'that',
    'your strategy team reports straight to the CEO',
  ],
  ['both of us started out teaching maths', 'that', 'we both started out teaching maths'],
  [
    'a third of the markdowns landed in weeks when the item would have sold anyway',
    'that',
    'a third of the markdowns landed in weeks when the item would have sold anyway',
  ],
  [
    'two regions carry almost all of the margin leak',
    'that',
    'two regions carry almost all of the margin leak',
  ],
  [
    'who owns the price files between the buyers and the stores',
    'question',
    'who owns the price files between the buyers and the stores',
  ],
  [
    'he opened the spreadsheet himself and changed the elasticity to try to break it',
    'that',
    'you opened the spreadsheet yourself and changed the elasticity to try to break it',
  ],
  [
    'he opened the spreadsheet himself and changed the elasticity to try to break it',
    'gerund',
    'opening the spreadsheet yourself and changing the elasticity to try to break it',
  ],
  [
    'They’ve halved agency shifts since spring by letting staff build their own rota.',
    'that',
    'your team has halved agency shifts since spring by letting staff build their own rota',
  ],
  [
    'she laughed when I said I colour-code my handover sheets',
    'that',
    'you laughed when I said I colour-code my handover sheets',
  ],
  ['both trained at Plymouth', 'that', 'we both trained at Plymouth'],
  ['the new paediatric bay opening in March', 'noun', 'the new paediatric bay opening in March'],
  [
    'what support there is for the mentorship course',
    'how',
    'what support there is for the mentorship course',
  ],
  [
    'every teacher gets a coach in there first year',
    'that',
    'every teacher gets a coach in their first year',
  ],
  [
    'asked me to teach the fractions lesson again to her as if she was ten',
    'that',
    'you asked me to teach the fractions lesson again to you as if you were ten',
  ],
  ['the grade team plans together on Thursdays', 'that', 'your grade team plans together on Thursdays'],
  ['we’re both terrible at origami', 'that', 'we are both terrible at origami'],
  [
    'they cut the battle pass because players felt it was homework',
    'that',
    'your team cut the battle pass because players felt it was homework',
  ],
  ['his rant about loot boxes', 'noun', 'your rant about loot boxes'],
  [
    'how they train apprentices on the old sets first',
    'how',
    'how your team trains apprentices on the old sets first',
  ],
  [
    'showed me the 1970s switchboard they wont let anyone throw out',
    'that',
    'you showed me the 1970s switchboard your team won’t let anyone throw out',
  ],
  [
    'send the write-up of the Harbourline dashboard',
    'verb',
    'send the write-up of the Harbourline dashboard',
  ],
  [
    'they measure a campaign by returns and pay well',
    'that',
    'your team measures a campaign by returns and pays well',
  ],
  ['turning work down', 'gerund', 'turning work down'],
  ['how the pager load dropped', 'how', 'how the pager load dropped'],
  ['her dog is called Pixel', 'that', 'your dog is called Pixel'],
  [
    'She said that they have doubled the apprenticeship intake',
    'that',
    'your team has doubled the apprenticeship intake',
  ],
  [
    'told me the museum opens its stores to schools twice a year',
    'that',
    'the museum opens its stores to schools twice a year',
  ],
  ['liked that she draws every process by hand', 'that', 'you draw every process by hand'],
  ['he and I both row', 'that', 'we both row'],
  [
    'what does success look like in the first six months?',
    'question',
    'what does success look like in the first six months',
  ],
  ['patients choose their own meal times', 'that', 'patients choose their own meal times'],
  ['she’s been there since the doors opened', 'that', 'you have been there since the doors opened'],
  ['he’s building a new lab', 'that', 'you are building a new lab'],
  ['they don’t do homework', 'that', 'your team doesn’t do homework'],
  [
    'customers come back because of the repair desk',
    'that',
    'customers come back because of the repair desk',
  ],
  [
    'the head gardener, who started as an apprentice',
    'noun',
    'the head gardener, who started as an apprentice',
  ],
  ['i liked the way he spoke to the juniors', 'noun', 'the way you spoke to the juniors'],
  [
    '- she walked me round the whole site in the rain!!',
    'that',
    'you walked me round the whole site in the rain',
  ],
  ['they let nurses pick their own shifts', 'that', 'your team lets nurses pick their own shifts'],
  ['they publish their rota', 'that', 'your team publishes its rota'],
  ['impressed by how calm the ward was', 'how', 'how calm your ward was'],
  ['Dana showed me the incident board', 'that', 'you showed me the incident board'],
  ['Dana’s view on unit tests', 'noun', 'your view on unit tests'],
]

const alike = (text: string | undefined) => text?.replaceAll('’', "'")

for (const [note, form, words] of taken) {
  test(`“${note}” reads as ${form}`, () => {
    const reading = readNote(note, 'point:x', voice())
    assert.ok(reading.ok, JSON.stringify(reading))
    assert.equal(alike(reading.fragment.forms[form]), alike(words))
  })
}

const declined: readonly (readonly [note: string, over: Partial<Voice>])[] = [
  ['', {}],
  ['   ', {}],
  ['fellow rower', {}],
  ['outdoor classroom', {}],
  ['rota published six weeks ahead', {}],
  ['night crew does all the overhead work', {}],
  ['how he runs a ten minute debrief after every resus', {}],
  ['opened the spreadsheet himself and changes the elasticity', {}],
  ['wants someone who can say no', {}],
  ['her son plays cello like mine', {}],
  ['same university (Leiden)', {}],
  ['budget: 2m for the new wing', {}],
  ['see https://example.com/paper', {}],
  ['They hired forty people. They let go of ten.', {}],
  ['word '.repeat(60), {}],
  ['Mike said he would send the slides', {}],
  ['she asked Mike about his rota', {}],
  ['he told a patient he was sorry', {}],
  ['we ship on Fridays', {}],
  ['he told a joke about it', { speaker: undefined as never }],
  ['her plan for the archive', { speaker: undefined as never }],
]

for (const [note, over] of declined) {
  test(`“${note.slice(0, 40)}” is declined with a reason`, () => {
    const { speaker: _, ...rest } = voice()
    const reading = readNote(note, 'point:x', 'speaker' in over ? rest : voice(over))
    assert.equal(reading.ok, false)
    assert.ok(!reading.ok && reading.because.length > 5)
  })
}

test('a note about someone else names them', () => {
  const reading = readNote('he started on the shop floor', 'point:x', voice({ speaker: mike }))
  assert.ok(reading.ok)
  assert.equal(reading.fragment.forms.that, 'Mike started on the shop floor')
})

test('a story of one’s own keeps its second half, but not what stands in brackets', () => {
  const { speaker: _, ...own } = voice()
  for (const [note, told] of [
    ['I moved the ovens; waste went down by half', 'I moved the ovens; waste went down by half'],
    ['I moved the ovens (both of them)', 'I moved the ovens'],
  ] as const) {
    const reading = readNote(note, 'point:x', own)
    assert.ok(reading.ok)
    assert.equal(reading.fragment.forms.sentence, told)
  }
})

test('a British word in an American’s note is turned and told', () => {
  const reading = readNote('both of us started out teaching maths', 'point:x', voice({ english: 'US' }))
  assert.ok(reading.ok)
  assert.equal(reading.fragment.forms.that, 'we both started out teaching math')
  assert.deepEqual(reading.fragment.mended, [{ was: 'maths', now: 'math' }])
})

test('whatever the note, reading it never throws and leaves no doubled blanks', () => {
  const words = fc.constantFrom(
    'she',
    'they',
    'the',
    'team',
    'runs',
    'moved',
    'how',
    'and',
    'who',
    'because',
    'their',
    'prices',
    'Dana',
    'I',
    'we',
    'both',
    'is',
    'not',
    ',',
    '—',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 14 }).map((each) => each.join(' ')),
      ),
      (note) => {
        const reading = readNote(note, 'point:x', voice())
        if (!reading.ok) return
        for (const form of Object.values(reading.fragment.forms))
          assert.ok(!/ {2}|undefined|null/.test(form), form)
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})
