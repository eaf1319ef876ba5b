import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { slipsIn } from './slips.ts'

const mended = (text: string): readonly string[] =>
  slipsIn(text).map(({ from, to, instead, add }) => {
    const [first = ''] = instead
    return add ? `${text.slice(from, to)}${first}` : `${text.slice(from, to)} → ${first}`
  })

const wrong: readonly (readonly [text: string, mend: string])[] = [
  ['The two projects you described was fascinating.', 'was → were'],
  ['My references is attached to this mail.', 'is → are'],
  ['The tour of the labs were the best part.', 'were → was'],
  ['I was glad that the post have been filled.', 'have → has'],
  ['It sound like the perfect place to learn.', 'sound → sounds'],
  ['And you was right about the allocator.', 'was → were'],
  ['Booking the repair in the first call are how it should be.', 'are → is'],
  ['Once things was calm, we talked.', 'was → were'],
  ['There is many things I would like to learn.', 'is → are'],
  ['Does your engineers rotate between teams?', 'Does → do'],
  ['One of the rooms have its own key.', 'have → has'],
  ['I have already began the course.', 'began → begun'],
  ['By then we had went through the brief.', 'went → gone'],
  ['It was a pleasure to discussed the plan with you.', 'discussed → discuss'],
  ['I did not knew that the plant runs at night.', 'knew → know'],
  ['I will sending the form tomorrow.', 'sending → send'],
  ['I was impress by the way you run the floor.', 'impress → impressed'],
  ['Thank you for take the time to meet me.', 'take → taking'],
  ['I hope to joining you in May.', 'joining → join'],
  ['I no that you are busy.', 'no → know'],
  ["I can't weight to start.", 'weight → wait'],
  ["The ward was at it's finest.", "it's → its"],
  ['I liked there way of working.', 'there → their'],
  ['I hope your well and rested, and your busy.', "your → you're"],
  ['It was better then I expected.', 'then → than'],
  ['It was to loud to hear you.', 'to → too'],
  ['Please let me know weather Tuesday suits you.', 'weather → whether'],
  ['I look forward to hearing form you.', 'form → from'],
  ['Thank you for your advise on the visa.', 'advise → advice'],
  ['I have lead a team of six.', 'lead → led'],
  ['I would happy to send more.', 'would be'],
  ['I would like thank you for the tour.', 'like to'],
  ['You asked why I want leave the bank.', 'want to'],
  ['It was pleasure to meet you.', 'was a'],
  ['I worked as teacher for nine years.', 'as a'],
  ['One the things I liked was the garden.', 'One of'],
  ['I am very interested joining your team.', 'interested in'],
  ['I will write to you in about week.', 'about a'],
  ['I spoke to two our customers.', 'two of'],
  ['Faith told me that patients reads the screen aloud.', 'reads → read'],
  ['A queue that handle three million messages is a fine thing.', 'handle → handles'],
  ['I note that the salary are a good one.', 'are → is'],
  ['The hours in the posting suits me fine.', 'suits → suit'],
  ['The children already knows the song.', 'knows → know'],
  ['I have since check the relay.', 'check → checked'],
  ['I have been think about it.', 'think → thinking'],
  ['The road has settle by two inches.', 'settle → settled'],
  ['Please let me kept going.', 'kept → keep'],
  ['We stopped loosing a part every shift.', 'loosing → losing'],
  ['Could you check whether theirs any change?', "theirs → there's"],
  ["Each message must wait it's turn.", "it's → its"],
  ['You told me lot about the rota.', 'lot → a lot'],
  ["I won't there on Monday.", "won't be"],
  ['We could learn great deal from it.', 'learn a'],
  ['I have since check, and it holds.', 'check → checked'],
  ["I've train people on both lines.", 'train → trained'],
  ['I would enjoy chance to talk about it.', 'enjoy the'],
  ["The post has to wait it's turn behind the releases.", "it's → its"],
  ['I would like a team my own.', 'team of'],
  ['She swims until the end August.', 'end of'],
  ['It was the best by long way.', 'by a'],
  ['I have quick question about the licence.', 'have a'],
]

for (const [text, mend] of wrong)
  test(`a slip: ${text}`, () => assert.ok(mended(text).includes(mend), `${mended(text)}`))

const right: readonly string[] = [
  'I look forward to meeting you.',
  'I have been to many interviews.',
  'I have possession of the keys.',
  'If I were you, I would wait.',
  'If the visa were late, I would write.',
  'The team are kind, and the company have been good to me.',
  'A range of tools are used here.',
  'I suggest that he come on Monday.',
  'The people whose work I admire are yours.',
  'What the guides list is long.',
  'Sales is where I began, and logistics is what I know.',
  'There is a lot of things to see.',
  'Neither the plan nor the people are new.',
  'Let it go, and help her find it.',
  'References they asked for go with the mail.',
  'I have work to do and have no doubt about it.',
  'I will be there at nine, and you will be here.',
  'I am used to long shifts and to limited funds.',
  'What I did helped the ward.',
  'Would meeting on Tuesday suit you?',
  'Your kind offer and your patient answers stay with me.',
  'I know no other place like it, and I no longer mind.',
  'We want to effect a change, and the weather was fine.',
  'It’s a pleasure, and its own reward.',
  'I was there then, and better then than now.',
  'I agree with you too, and I too was late to the talk.',
  'Most of all I liked the garden.',
  'I had lunch, took part and made sense of it.',
  'I was chair of the committee and head of sales.',
  'As a nurse I worked as part of a team.',
  'It is due the same day.',
  'I am writing to you at home, by hand and by post.',
  'A number lives in each of the rooms.',
  'After every interview write down what you learned.',
  'I have one thing to put right.',
  'I have given notice at my present hospital.',
  'That the build finishes before lunch is no small thing.',
  'The first four were mended after the reading.',
  'The findings go the way of the engine.',
  'A plan that staff can read is a good plan.',
  'It is a day that cost me a lot, and a system that let me learn.',
  'I asked that the nurse check the chart.',
  'The screen that patients read first is the best.',
  'I have since school wanted to build boats.',
  'The idea was theirs, nothing else was, and that is fine.',
  'It is a way that the house is known by.',
  'I told the lot about the end, and a friend who told you of the post is not theirs.',
  "I won't be there, and it won't hurt.",
  'I note the salary, and that the hours are long.',
  'My years at the bank, long as they were, have taught me patience.',
]

for (const text of right) test(`nothing to say: ${text}`, () => assert.deepEqual(mended(text), []))

test('a line that is broken in the middle of a sentence is read as one', () => {
  assert.deepEqual(mended('I worked with their\npeople for a year.'), [])
})

test('nothing is said about the letters that were written by hand', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../../bench/quality/letters/by-hand.yaml'),
    'utf8',
  )
  assert.deepEqual(mended(text), [])
})
