import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewUnrecorded } from '../unrecorded.ts'

const told = (text: string): readonly string[] =>
  reviewUnrecorded(`Hi Dana,\n\n${text}\n\nBest regards,\nSam`, { kind: 'nudge', channel: 'email' }).flatMap(
    ({ rule, severity }) =>
      severity === 'warning' && ['X10', 'X11', 'X12', 'X28', 'X29'].includes(rule) ? [rule] : [],
  )

const unsaid: Readonly<Record<string, readonly string[]>> = {
  X12: [
    'My savings run out in three weeks, which is why your decision matters to me.',
    'My rent goes up in May, so please decide in my favour soon.',
    'At this point you are all I have left.',
    'Yours is the only door that has opened.',
    'You are the only firm that has even replied.',
    'Nobody else has invited me this year.',
    'There is no plan B on my side.',
    'If it is not you, I pack up and go home.',
    'I would do whatever it takes to start with you.',
    'You can pay me whatever you like.',
    'Money really is no object.',
    'I will become whatever you need.',
    'I would sweep the floors to begin with.',
    'I would sort the post, if that is all you have.',
    'Even if you only need me for a week, call me.',
    'What would I have to say to convince the panel?',
    'Tell me what to change before you decide.',
    'What could I do to make you choose me?',
    "I know I am nobody's first choice.",
    'I go over every answer in my head.',
    'I have barely slept since Tuesday.',
    "I know that I write a lot, but I can't help it.",
    "I don't think I could go through all this again.",
    "Please don't give it to someone else.",
  ],
  X29: [
    'Your interviewer had plainly not opened my file.',
    'The man who interviewed me did not listen.',
    'Somebody ought to explain to your panel what the job is.',
    'Your team could do with a lesson in courtesy.',
    'I wonder how somebody so junior was sent to assess me.',
    'I take no tests from people with half my experience.',
    'I will say it slowly, so that even your director can follow.',
    'It was the sort of question one would give to a school leaver.',
    'I have better things to do than wait for a call.',
    'I expected more of a firm with your name.',
    'Any company worth working for answers its post.',
    'A serious employer would keep its appointments.',
    'What on earth were you writing down?',
    'Send the contract and spare me the speeches.',
    'Your people enjoy making others wait.',
  ],
  X11: [
    'Perhaps my e-mail was too long for anyone to read.',
    'I gather that returning a call is not part of your process.',
    'I had understood that Friday meant Friday.',
    'I thought that a promise stands for something.',
    'It seemed clear to me, but I must have been mistaken.',
    'Others would have taken offence.',
    'I have learned not to expect much.',
    'You did say that you valued openness.',
    'Maybe next time you could let people know.',
    'My plan may be of use to whoever you hire instead.',
    "Don't worry, I am not expecting a reply.",
    'If you had read my letter you would know.',
    "I won't trouble you with a third call.",
  ],
  X28: [
    'I am writing because it is customary.',
    'I was told that one sends a note.',
    'As requested by the agency I am sending this.',
    'I applied because it was on the list.',
    "I'm not really sure why I applied.",
    'If you choose me, okay.',
    'If something comes of it, all right.',
    'I wanted a desk job, and yours would do.',
    'The work is much the same everywhere.',
    'It was an interview like the others.',
    'I have no great wish for it, but the hours would suit me.',
  ],
}

for (const [rule, texts] of Object.entries(unsaid))
  for (const text of texts)
    test(`${rule}, without a telling word: ${text}`, () =>
      assert.ok(told(text).includes(rule), `${told(text)}`))

const innocent: readonly string[] = [
  'My rent book was the first ledger I kept, and I liked keeping it.',
  'My children start school that week, so could we meet on the Thursday?',
  'You are the only firm that repairs clocks by hand.',
  'Yours is the only bakery with a wood oven.',
  'Nobody has ever asked me that before, and I have been thinking about it since.',
  'If it is not too late, I would like to add a reference.',
  'I can come on any day of that week.',
  'Money matters less to me than a good foreman.',
  'Tell me if one of the references is missing.',
  'What would I have to bring on the first day?',
  'I know that the first choice was hard to make.',
  'I walked through the plan once more, and it holds.',
  'I cannot help with the move on Saturday, but my brother can.',
  'Your interviewer had read my file with care.',
  'You did not rush me, and I liked that.',
  'Someone on your team explained the rota to me.',
  'It is good that somebody so new was asked to speak.',
  'I would give the same question to a trainee of mine.',
  'I expected more rain, and we had a fine tour.',
  'How on earth do you bake for two hundred with one oven?',
  'Your people make others laugh while they wait.',
  'Perhaps my file was too big for the mailbox; here it is in two parts.',
  'We met on Friday, and you said Monday.',
  'I was wrong about the filter: it was the second stage.',
  'I have learned not to open the oven too soon.',
  'You did say that I could bring my own tools.',
  'Perhaps next time you could show me the kiln.',
  'Whoever you choose will have a fine team.',
  'If you had asked me last year, I would have said no.',
  'It is customary here to take off our shoes, and I forgot; my apologies.',
  'You advised me to write down the dates; here they are.',
  'I applied because of the archive.',
  'Either day would do, and I look forward to it.',
  'The hours would suit me, and so would the work.',
  'I have not heard back yet, so I am checking that my message reached you.',
  'Forgive me if I sounded excited; I have wanted this since I was six.',
]

for (const text of innocent) test(`nothing to say: ${text}`, () => assert.deepEqual(told(text), []))
