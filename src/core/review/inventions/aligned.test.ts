import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { turnedIn } from './aligned.ts'
import { laidOut } from './layout.ts'
import { ofOther } from './owners.ts'

/** A statement, a clause that turns it round, and one that says the same in other words. */
const statements: readonly (readonly [known: string, turned: string, same: string])[] = [
  [
    'they moved the tills to the front, people buy more',
    'moving the tills to the back was bold',
    'having the tills in front makes people buy',
  ],
  [
    'most drivers quit right after their first winter',
    'drivers quit before their first winter',
    'once the first winter is over, many drivers quit',
  ],
  [
    'the dog was found and the owner traced',
    'the dog was never found',
    'the owner was traced once the dog had been found',
  ],
  [
    'nobody had seen the crack in the axle',
    'somebody had seen the crack in the axle',
    'the crack in the axle had gone unseen by anybody',
  ],
  ['over 40 roofs slated', 'with fewer than 40 roofs slated', 'with more than forty roofs slated'],
  [
    'error 38% on pumps, 15% on valves',
    'you brought the error on pumps to 15%',
    'an error of 15% on valves is low',
  ],
  ['11 boats, 2 laid up', 'eleven boats laid up must hurt', 'two of the boats are laid up'],
  [
    'he gave me a late train and asked what I hold, I held the ferry',
    'I held the train',
    'I held the ferry for the late train',
  ],
  ['I took the oak for ash', 'I took the ash for oak', 'I mistook the oak, took it for ash'],
  ['12 covers, 0 refires', 'twelve covers with refires', 'twelve covers and no refires'],
]

describe('a clause that turns a statement round is known from one that says the same', () => {
  for (const [known, turned, same] of statements)
    test(known, () => {
      assert.equal(turnedIn(turned, [laidOut(known)], true), 'certain', turned)
      assert.equal(turnedIn(same, [laidOut(known)], true), undefined, same)
    })
})

test('one name made of two is doubtful, unless another statement has them together', () => {
  const known = laidOut('I missed a filing fee and caught it before the deadline')
  assert.equal(turnedIn('I missed a filing deadline', [known], true), 'doubtful')
  assert.equal(
    turnedIn('I missed a filing deadline', [known, laidOut('the filing deadline')], true),
    undefined,
  )
})

test('what is wished or planned may be the contrary of what is', () => {
  const known = [laidOut('they keep the tools at the back of the van')]
  assert.equal(turnedIn("I'd keep the tools at the front of the van", known, false), undefined)
  assert.equal(turnedIn('the tools at the front of the van', known, true), 'certain')
})

const mine = { layout: laidOut('wrote my thesis on eelgrass, ran two dive teams'), owner: 'me' } as const
const theirs = { layout: laidOut('they caught a poacher off the reef'), owner: 'them' } as const

const owners: readonly (readonly [clause: string, whose: ReturnType<typeof ofOther>])[] = [
  ['your thesis on eelgrass', 'thing'],
  ['my thesis on eelgrass', undefined],
  ['I caught a poacher off the reef', 'deed'],
  ['you caught a poacher off the reef', undefined],
  ['we both caught a poacher off the reef', undefined],
  ['your question on eelgrass', undefined],
]

describe('what is told of one side is the other’s where all that is known of it says so', () => {
  for (const [clause, whose] of owners)
    test(clause, () => assert.equal(ofOther(clause, [mine, theirs]), whose))
})
