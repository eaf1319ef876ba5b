import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskKind } from '../vocabulary/asks.ts'
import { answeredWith } from './further.ts'

const rows: readonly (readonly [kind: AskKind, answer: string, whole: string])[] = [
  ['why', 'because nobody gets forgotten', 'Said it. That stayed with me because nobody gets forgotten'],
  ['why', 'cos of my mum', 'Said it. That stayed with me because of my mum'],
  ['why', 'because I was tired, I never asked anyone', 'Said it. because I was tired, I never asked anyone'],
  ['why', 'never saw that done', 'Said it. I never saw that done'],
  ['why', 'never seen that before', "Said it. I've never seen that before"],
  ['why', 'wish we had that', 'Said it. I wish we had that'],
  ['why', 'want to work like that', 'Said it. I want to work like that'],
  ['why', 'made me think of my dad', 'Said it. That made me think of my dad'],
  ['why', 'reminds me of home', 'Said it. That reminds me of home'],
  ['why', 'so human', "Said it. That's so human"],
  ['why', 'so patient and kind.', "Said it. That's so patient and kind."],
  [
    'why',
    "because I've been the new one too",
    "Said it. That stayed with me because I've been the new one too",
  ],
  ['why', 'not like my last place', "Said it. That's not like my last place"],
  ['why', 'best idea I heard all year', "Said it. That's the best idea I heard all year"],
  ['why', 'the honesty of it', 'Said it. What stays with me is the honesty of it'],
  ['why', 'respect for the customer', 'Said it. What stays with me is respect for the customer'],
  ['why', 'that they trust people', 'Said it. What stays with me is that they trust people'],
  ['why', 'when you said it', 'Said it. What stays with me: when you said it'],
  ['why', 'to be trusted like that', 'Said it. What stays with me: to be trusted like that'],
  ['why', 'most places count hours', 'Said it. most places count hours'],
  ['why', 'where I work nobody asks', 'Said it. where I work nobody asks'],
  ['why', 'same at my last place', 'Said it. same at my last place'],
  ['why', 'who would not?', 'Said it. who would not?'],
  ['moment', 'a nice welcome', 'Said it. That was a nice welcome'],
  ['moment', 'funny', 'Said it. That was funny'],
  ['moment', 'because my son does that', 'Said it. I remember it because my son does that'],
  ['moment', 'laughed all the way home', 'Said it. I laughed all the way home'],
  ['helps', 'the night shifts', 'Said it. That would help with the night shifts'],
  ['helps', 'on the ward', 'Said it. That would help on the ward'],
  ['helps', 'when the queue grows', 'Said it. That would help when the queue grows'],
  ['helps', 'anywhere with a queue', 'Said it. That would help anywhere with a queue'],
  ['helps', 'because you have agency staff', 'Said it. That would help because you have agency staff'],
  ['helps', 'keep the bins down', "Said it. I'd keep the bins down"],
  ['helps', 'in winter, you said it is mad', 'Said it. in winter, you said it is mad'],
  ['asked', 'why I stopped', 'You asked why I stopped. Said it'],
  ['asked', 'she asked me why I left.', 'You asked why I left. Said it'],
  [
    'asked',
    'About nights, it sounded like I mind.',
    'You asked about nights, and it sounded like I mind. Said it',
  ],
  [
    'asked',
    'the budget question, I left out rent',
    'You asked about the budget, and I left out rent. Said it',
  ],
  ['asked', 'nights, weekends, all of it', 'You asked about nights, weekends, all of it. Said it'],
  ['about', 'the pension thing, I blanked on it', 'On the pension thing, I blanked on it. Said it'],
  ['asked', 'it was about night shifts', 'You asked about night shifts. Said it'],
  ['asked', 'the escalation question', 'You asked about the escalation. Said it'],
  ['asked', 'how would you handle it?', 'You asked: how would you handle it? Said it'],
  ['asked', 'what would you do if he says no', 'You asked: what would you do if he says no? Said it'],
  ['asked', 'Tell me about a failure', 'You asked: “Tell me about a failure”. Said it'],
  ['asked', 'turned in too early', 'I turned in too early. Said it'],
  ['asked', 'took Leith from two accounts to nine', 'I took Leith from two accounts to nine. Said it'],
  ['asked', 'you gave me a lamp to fix', 'you gave me a lamp to fix. Said it'],
  ['about', 'the fuse box.', "On the fuse box, I'd like to put one thing right. Said it"],
  ['about', 'the toner', "On the toner, I'd like to put one thing right. Said it"],
  ['about', 'when I did the toner', 'when I did the toner, said it'],
  ['about', 'I did a toner on the model', 'I did a toner on the model. Said it'],
  ['about', 'reporting to parents, I waffled', 'On reporting to parents, I waffled. Said it'],
  [
    'about',
    'torque on the nuts, didnt know it so I guessed',
    'torque on the nuts: I didnt know it so I guessed. Said it',
  ],
  [
    'asked',
    'my shrink numbers and i didnt have any',
    'You asked about my shrink numbers, and i didnt have any. Said it',
  ],
  [
    'asked',
    'how is my English, and I said it is bad',
    'You asked: how is my English? I said it is bad. Said it',
  ],
  ['asked', 'the safeguarding one', 'You asked about the safeguarding. Said it'],
  ['helps', 'keeps the guys from driving back', 'Said it. That keeps the guys from driving back'],
  ['asked', 'not a question, it was my rescue drill, i was slow', 'On my rescue drill, i was slow. Said it'],
  ['about', 'mixing up the two toners', 'I mixed up the two toners. Said it'],
  ['about', 'training', "On training, I'd like to put one thing right. Said it"],
  [
    'helps',
    'your December Saturdays, people stand about',
    'Said it. That would help with your December Saturdays, people stand about',
  ],
  [
    'helps',
    'clients that stopped eating, and the family worry less',
    'Said it. That would help with clients that stopped eating, and the family worry less',
  ],
  ['about', 'mixed the toner', 'I mixed the toner. Said it'],
  ['noted', 'your dog judged the croissants', 'your dog judged the croissants'],
  ['why', '  ', 'Said it'],
]
for (const [kind, answer, whole] of rows)
  test(`${kind}, answered “${answer}”`, () => {
    assert.equal(answeredWith(kind, 'Said it', answer), whole)
  })

test('a name, “I” and what is in capitals stay as they were typed after a lead', () => {
  assert.match(answeredWith('asked', 'x', 'VSDs'), /about VSDs\./)
  assert.match(answeredWith('helps', 'x', 'NHS forms'), /with NHS forms$/)
})
