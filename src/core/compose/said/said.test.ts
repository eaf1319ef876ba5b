import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bakery, now, stepOf, toInes } from '../../../testing/bakery.ts'
import { review } from '../../review/review.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import { composeAll } from '../compose.ts'

/** What was typed, as an answer to which question, and how it stands in the letter. */
const joins: readonly (readonly [PointKind, string, string])[] = [
  ['insight', 'that you close early on mondays to count', 'You close early on Mondays to count.'],
  [
    'insight',
    'that the bakers start at three and nobody told them to',
    'What stays with me is that the bakers start at three and nobody told them to.',
  ],
  ['insight', 'how calm the kitchen was at 7', 'What stays with me is how calm the kitchen was at 7.'],
  [
    'insight',
    'why you moved the oven to the front',
    'What stays with me is why you moved the oven to the front.',
  ],
  [
    'insight',
    'the way you do handovers at the whiteboard',
    'I keep coming back to the way you do handovers at the whiteboard.',
  ],
  ['insight', 'the bread van moves off diesel in January', ': the bread van moves off diesel in January.'],
  [
    'strength',
    'turned around the worst till queue in the district',
    'I turned around the worst till queue in the district.',
  ],
  ['strength', 'never lost a till in six years', 'I never lost a till in six years.'],
  ['strength', 'was head of a shop for 3 years', 'I was head of a shop for 3 years.'],
  ['strength', 'five years of nights in a bakery', "I'd bring five years of nights in a bakery."],
  ['strength', 'running a till team of six', 'I have experience of running a till team of six.'],
  ['strength', 'redo the rota with the night crew first', "I'd redo the rota with the night crew first."],
  ['moment', 'your dog judging the croissants', 'Until then, regards to your dog, judging the croissants.'],
  ['moment', 'the tea in the flour store', "I won't forget the tea in the flour store."],
  ['moment', 'when the crab got out', "I won't forget the moment when the crab got out."],
  [
    'missed-question',
    'who looks after the starter at weekends',
    'One thing I forgot to ask: who looks after the starter at weekends?',
  ],
  ['missed-question', 'the starter at weekends', 'One thing I forgot to ask about: the starter at weekends.'],
  ['request', 'you offered to show me the flour mill', 'You offered to show me the flour mill.'],
  ['strength', '40 loaves an hour', 'What I can show: 40 loaves an hour.'],
  [
    'strength',
    '26 years, did the loaves for the cathedral',
    "What I'd bring: 26 years, did the loaves for the cathedral.",
  ],
  ['moment', 'same kettle, same dent', "What I'll remember: same kettle, same dent."],
  [
    'stumble',
    "I missed one part: it's the night feed that keeps the starter alive",
    "I missed one part: it's the night feed that keeps the starter alive.",
  ],
  [
    'stumble',
    'you asked about power cuts. and I forgot we have a generator',
    'You asked about power cuts. And I forgot we have a generator.',
  ],
  ['strength', '12 years at the oven', "I'd bring 12 years at the oven."],
  ['strength', '9 winters of night shift and I like it', ': 9 winters of night shift and I like it.'],
  ['missed-question', 'whether seniors get time for it', 'I forgot to ask whether seniors get time for it.'],
  ['insight', 'CNC ovens on every floor', 'I keep coming back to CNC ovens on every floor.'],
  [
    'insight',
    'ya dropping the tray and laughing',
    'I keep coming back to ya dropping the tray and laughing.',
  ],
  ['insight', 'that ur bakers start at three and stay', 'Ur bakers start at three and stay.'],
  ['strength', 'took Leith from seven ovens to nineteen', 'I took Leith from seven ovens to nineteen.'],
  ['moment', 'cake where i took the last bun', "I won't forget the cake where I took the last bun."],
  ['common-ground', 'the same choir', 'What we have in common: the same choir.'],
  ['moment', 'you spilling your tea on the till', "I won't forget you spilling your tea on the till."],
  ['moment', 'both leeds fans!!', "What I'll remember: both Leeds fans!"],
  ['moment', 'oh and the till lady knowing every order', "I won't forget the till lady knowing every order."],
  ['insight', 'and that you walk every shop on a friday', 'You walk every shop on a Friday.'],
  ['insight', 'tell her the song on the stairs is genius', 'The song on the stairs is genius.'],
  ['insight', 'hi ines so what i liked most was the tour', 'What I liked most was the tour.'],
  ['insight', 'u roast with the door open', 'that u roast with the door open.'],
  ['insight', 'not changing the oven', 'not changing the oven.'],
  ['strength', 'me too i keep a list of my own slips', 'Me too. I keep a list of my own slips.'],
  ['strength', 'speak arabic with the customers', 'I speak Arabic with the customers.'],
  ['strength', 'can drive a van and a bus', 'I can drive a van and a bus.'],
  ['insight', 'wish i had asked about the crane', 'I wish I had asked about the crane.'],
  ['strength', '40 shops, two months early', ': 40 shops, two months early.'],
  ['strength', 'did the same migration at my place', 'I did the same migration at my place.'],
  [
    'missed-question',
    'do the new ones get time to learn',
    'One thing I forgot to ask: do the new ones get time to learn?',
  ],
  [
    'stumble',
    'the oven question i should have said that i turn it',
    'On the oven question, I should have said that I turn it.',
  ],
  [
    'insight',
    'the way ye keep one named midwife for women that lost a baby before',
    'Ye keep one named midwife for women that lost a baby before.',
  ],
  [
    'insight',
    'chief you said the best officer you had never raised her voice',
    'Chief, you said the best officer you had never raised her voice.',
  ],
  [
    'stumble',
    'I said as long as it takes, which is no answer. I would cap it at two days',
    'I would like to change one answer. I said as long as it takes, which is no answer. I would cap it at two days.',
  ],
  ['moment', 'same green thermos as my dad', "What I'll remember: same green thermos as my dad."],
  [
    'moment',
    'fire alarm, all of us under one umbrella',
    "I won't forget the fire alarm, all of us under one umbrella.",
  ],
  [
    'moment',
    'big dog weed on my shoe in the first 5 minutes and you said welcome to the team',
    'Big dog weed on my shoe in the first 5 minutes and you said welcome to the team.',
  ],
  [
    'missed-question',
    'how long a baker stays on one shift before changing?',
    'I forgot to ask how long a baker stays on one shift before changing.',
  ],
  [
    'missed-question',
    'whats the round like for driving, is there a work car',
    "One thing I forgot to ask: what's the round like for driving? Is there a work car?",
  ],
  [
    'strength',
    'last year i redid our connection sheet so the mill stopped phoning',
    'Last year I redid our connection sheet so the mill stopped phoning.',
  ],
  [
    'stumble',
    'the right answer is that the loaves are not alike',
    'I would like to change one answer. The right answer is that the loaves are not alike.',
  ],
  [
    'moment',
    'when you said please dont draw a chart',
    "I won't forget the moment when you said please don't draw a chart.",
  ],
  [
    'missed-question',
    'can you go on straights, my wife does nights',
    'One thing I forgot to ask: can you go on straights? My wife does nights.',
  ],
  ['stumble', 'flour question - its 7 not 6', "What I should have said on the flour question: it's 7 not 6."],
]

const stay: readonly (readonly [PointKind, string])[] = [
  ['insight', 'The more you bake the less you waste.'],
  ['strength', 'I done four winters counting birds on the estuary.'],
  ['strength', 'I went round to the homes myself and by spring we had something booked every day.'],
  ['moment', "You're reading the same series I am and told me not to tell you the ending."],
  ['insight', 'Before anyone touches the dough, they follow a baker for one week.'],
  ['insight', 'Like you said it is the flour.'],
  ['stumble', 'When you asked the flour question I should have said seven.'],
  ['insight', 'What you said about waste made me think.'],
  ['insight', 'When you asked about waste, I thought of my dad.'],
  ['insight', 'That was the best tour I have had.'],
  ['insight', 'The bakers are calm.'],
  ['strength', 'I moved one oven, because the queue began there.'],
  ['strength', 'In my last job I ran the tills.'],
  ['strength', 'Running a till team taught me patience.'],
  ['moment', 'We both laughed at the flour on my coat.'],
  ['moment', 'Thank you for the croissant.'],
  ['missed-question', 'I forgot to ask who bakes on Sundays.'],
  ['common-ground', 'We both began at the night bakery.'],
  ['anecdote', 'My grandmother sold bread from a pram.'],
  ['finding', 'I found that the queue begins at the oven.'],
  ['stumble', 'When you asked about waste, I should have said that I weigh it.'],
  ['stumble', "I didn't mention that I also do the wages."],
  ['finding', 'Next I would label the flour.'],
  ['finding', 'Afterwards I worked out that the oven was cold.'],
  ['insight', 'What surprised me most is that half of you never baked.'],
  ['insight', 'When you said you still bake on Mondays, I thought of my dad.'],
  ['insight', 'The book I read last week was about bread.'],
  ['insight', 'The oven you built from scraps made me jealous.'],
  ['insight', 'As soon as I saw the board I knew you plan for people.'],
  ['insight', 'Me and my sister used to come here as kids.'],
  ['strength', 'Baking with them works every time I do it.'],
  ['strength', 'Hedges: I lay them the old way.'],
]

test('a fragment gets the lead-in that its beginning asks for', () => {
  for (const [kind, say, sentence] of joins)
    assert.ok(
      toInes([{ kind, who: 'ines', say }]).body.includes(sentence),
      `${say}\n${toInes([{ kind, who: 'ines', say }]).body}`,
    )
})

test('a whole sentence stands as it was said, with nothing before it', () => {
  for (const [kind, say] of stay) {
    const { sentences, body } = toInes([{ kind, who: 'ines', say }])
    assert.ok(
      sentences.some(({ text, said }) => said && text === say),
      `${say}\n${body}`,
    )
  }
})

test('what is only told back has a word before it that it stayed; a friendly moment is remembered', () => {
  for (const [kind, say, sentence] of [
    [
      'insight',
      'You count loaves and not hours.',
      'What stays with me is that you count loaves and not hours.',
    ],
    [
      'insight',
      'Every baker signs the board. Where I am now nobody knows who baked.',
      'What stays with me is that every baker signs the board. Where I am now nobody knows who baked.',
    ],
    [
      'insight',
      'You count loaves and not hours. I love that.',
      'You count loaves and not hours. I love that.',
    ],
    ['insight', 'You told me who bakes on Sundays.', 'You told me who bakes on Sundays.'],
    ['insight', 'The ovens are old.', 'The ovens are old.'],
    ['insight', 'Nobody signs for the flour; you trust them.', 'Nobody signs for the flour; you trust them.'],
    [
      'moment',
      'Your dog sat on my foot the whole time.',
      "I'll remember how your dog sat on my foot the whole time.",
    ],
    [
      'moment',
      'You gave me a croissant. Best one yet.',
      "I'll remember how you gave me a croissant. Best one yet.",
    ],
    ['moment', 'You said your father was ill.', 'You said your father was ill.'],
    ['moment', 'gave me a roll for the train', 'You gave me a roll for the train.'],
    [
      'moment',
      'Not really, you were rushed off your feet',
      "I'll remember how you were rushed off your feet.",
    ],
    [
      'insight',
      'that third years who fall behind get a second class',
      'What stays with me is that third years who fall behind get a second class.',
    ],
    ['insight', 'showed me the board by the oven', 'You showed me the board by the oven.'],
  ] as const) {
    const { sentences, body } = toInes([{ kind, who: 'ines', say }])
    assert.ok(
      sentences.some(({ text, said }) => said && text === sentence) || body.includes(` ${sentence}`),
      `${say}\n${body}`,
    )
  }
})

test('the letter of the bakery: their sentences, our order, opening and end', () => {
  const { body, findings, questions } = toInes([
    { kind: 'moment', who: 'ines', say: 'your dog judging the croissants' },
    {
      kind: 'insight',
      who: 'ines',
      text: 'managers close a day early first month',
      say: 'that you let every new shop manager close one shop a day early in the first month, just to look at it. i never saw anyone do that, most places count hours',
    },
    {
      kind: 'strength',
      who: 'ines',
      say: 'i turned around the worst till queue in the district, mostly by moving one oven lol',
    },
  ])
  assert.equal(
    body,
    `Hi Ines,

Thank you for today. You let every new shop manager close one shop a day early in the first month, just to look at it. I never saw anyone do that; most places count hours.

I turned around the worst till queue in the district, mostly by moving one oven.

I'd enjoy working with you, and look forward to hearing from you by Friday. Until then, regards to your dog, judging the croissants.

Best wishes,
Marta Oyelaran`,
  )
  assert.deepEqual([findings, questions], [[], []])
})

test('a wish that was said is not said again, nor one that is not sure', () => {
  const say = "I'd love to learn that properly."
  const wish = /\b(?:work(?:ing)? with you|this work|Shop Manager role)\b/
  assert.doesNotMatch(toInes([{ kind: 'insight', who: 'ines', say }]).body, wish)
  const plain = [{ kind: 'insight', who: 'ines', say: 'You count loaves.' }] as const
  assert.match(toInes(plain).body, wish)
  const opportunity = {
    role: 'Shop Manager',
    keen: 'unsure',
    company: { name: 'Rye & Reason', zone: 'Europe/London' },
  }
  assert.doesNotMatch(toInes(plain, { opportunity }).body, wish)
})

test('our sentences have the voice of theirs', () => {
  const ends = (say: string) => toInes([{ kind: 'insight', who: 'ines', say }]).body
  assert.match(ends("You don't count hours."), /I'd .*hearing from you by Friday/)
  assert.doesNotMatch(ends("You don't count hours."), /I would/)
  assert.match(ends('You do not count hours.'), /I would .*hearing from you by Friday/)
  assert.doesNotMatch(ends('You do not count hours.'), /I'd/)
})

test('a long letter loses nothing by itself; the writer is asked what could go', () => {
  const say = `${'I weigh what is left, and I write it on the wall by the oven. '.repeat(6)}`.trim()
  const { sentences, questions, unused } = toInes([
    { kind: 'insight', who: 'ines', say },
    { kind: 'moment', who: 'ines', say: 'The tea was good.' },
    { kind: 'strength', who: 'ines', say: 'I ran the tills for six years, and I would again.' },
  ])
  assert.equal(sentences.filter(({ said }) => said).length, 8)
  assert.deepEqual(unused, [])
  // Each sentence that differs, the one that is missed least first; why is said once.
  assert.equal(questions.length, 3)
  assert.match(questions[0]?.ask ?? '', /^With all you said .* “The tea was good.” could go\.$/)
  assert.deepEqual(
    questions.slice(0, 2).map(({ spare }) => spare),
    ['The tea was good.', 'I ran the tills for six years, and I would again.'],
  )
})

test('what says nothing is told as such, and thanks nobody for it', () => {
  for (const say of ['nothing really', 'no', "can't think of one", 'n/a', '??', 'idk lol']) {
    const { body, unused } = toInes([
      { kind: 'insight', who: 'ines', say: 'You count loaves.' },
      { kind: 'moment', who: 'ines', say },
    ])
    assert.ok(!body.includes(say), body)
    assert.match(unused[0]?.because ?? '', /nothing to tell/)
  }
})

test('what speaks about the reader, or is half a reason, is asked about and not sent', () => {
  for (const [say, ask] of [
    ['he lets the bakers choose their days', /about Ines Duarte, not to them/],
    ['her laugh', /about Ines Duarte, not to them/],
    ['because nobody takes work home', /half a sentence/],
  ] as const) {
    const { body, questions } = toInes([
      { kind: 'strength', who: 'ines', say: 'I ran the tills.' },
      { kind: 'insight', who: 'ines', say },
    ])
    assert.ok(!body.toLowerCase().includes(say), body)
    assert.match(questions[0]?.ask ?? '', ask)
  }
})

test('what goes on from their words follows them at once, and is asked about where there are none', () => {
  const same = { kind: 'strength', who: 'ines', say: 'I had the same problem when our till broke' } as const
  const { body } = toInes([{ kind: 'insight', who: 'ines', say: 'You asked me how I kill a queue.' }, same])
  assert.ok(
    body.includes('You asked me how I kill a queue. I had the same problem when our till broke.'),
    body,
  )
  assert.match(toInes([same]).questions[0]?.ask ?? '', /“I had the same …” goes on from something/)
})

test('a trial that is only asked for is not thanked for', () => {
  const say = (text: string) => toInes([{ kind: 'interest', who: 'ines', say: text }]).body
  assert.match(say('The trial shift was the best part of my week.'), /Thank you for the trial shift/)
  assert.doesNotMatch(say('can i come for a trial shift this week'), /Thank you for the trial shift/)
})

test('what the review would refuse stays out, and says so', () => {
  const { body, unused, questions } = toInes([
    { kind: 'insight', who: 'ines', say: 'You count loaves.' },
    { kind: 'strength', who: 'ines', say: 'Could you introduce me to the owner?' },
  ])
  assert.doesNotMatch(body, /introduce/)
  assert.match(unused[0]?.because ?? '', /asks for an introduction/)
  assert.match(questions[0]?.ask ?? '', /stays out as it is/)
})

test('a better answer says what it answers where its note is sure, and never in the words of the note', () => {
  const slip = 'I said I would wait. I would ring round'
  for (const [text, say, paragraph] of [
    [
      'he asked what i would do if the oven fails',
      slip,
      'You asked what I would do if the oven fails. I said I would wait. I would ring round.',
    ],
    ['oven fails on a saturday, what do you do', slip, `I would like to change one answer. ${slip}.`],
    [
      'what if the customers want their money back',
      slip,
      'You asked: what if the customers want their money back? I said I would wait. I would ring round.',
    ],
    [
      'how do you tell a baker that the loaf is bad',
      slip,
      'You asked: how do you tell a baker that the loaf is bad? I said I would wait. I would ring round.',
    ],
    [
      'price for the wedding cake',
      slip,
      'I would like to change my answer on the price for the wedding cake. I said I would wait. I would ring round.',
    ],
    [
      'oven check',
      'i forgot the back door',
      "On the oven check question, I'd like to put one thing right. I forgot the back door.",
    ],
    ['flow temp w/ bypass', slip, `I would like to change one answer. ${slip}.`],
    ['why i not work in march', slip, `I would like to change one answer. ${slip}.`],
    [
      'the rota q',
      slip,
      'I would like to change my answer on the rota question. I said I would wait. I would ring round.',
    ],
    [undefined, slip, `I would like to change one answer. ${slip}.`],
    [
      'took two goes at the gate',
      'i was looking left',
      "I'd like to put one thing right. I was looking left.",
    ],
    [
      'handed you the wrong tray',
      'gave you the oats when you wanted the spelt',
      "I'd like to put one thing right. I gave you the oats when you wanted the spelt.",
    ],
    [
      'she asked why i left',
      'my father was in hospital and now he is well',
      'You asked why I left. What I should have said: my father was in hospital and now he is well.',
    ],
    [
      undefined,
      'should of checked the label',
      "I'd like to put one thing right. I should of checked the label.",
    ],
  ] as const) {
    const { body } = toInes([{ kind: 'stumble', who: 'ines', ...(text ? { text } : {}), say }])
    assert.ok(body.includes(`\n\n${paragraph}\n\n`), `${paragraph}\n${body}`)
  }
})

test('what speaks about its reader is asked about, by name as by “she”', () => {
  for (const [say, whom] of [
    ['ines showed me the oven log', 'Ines'],
    ['she showed me the oven log', 'she'],
    ['she', undefined],
    ['ines you showed me the oven log', undefined],
    ['Ines, the oven log you showed me was the best thing', undefined],
  ] as const) {
    const { unused, body } = toInes([{ kind: 'insight', who: 'ines', say }])
    const about = unused.flatMap(({ because }) => /it speaks of “(\w+)”/.exec(because)?.[1] ?? [])
    assert.deepEqual(
      about.map((each) => each.toLowerCase()),
      whom ? [whom.toLowerCase()] : [],
      `${say}\n${body}`,
    )
  }
})

test('a word that is offered otherwise and refused stays refused', () => {
  const dossier = bakery([{ kind: 'insight', who: 'ines', say: 'i never saw anyone do that' }])
  const offered = (leave?: readonly string[]) =>
    composeAll(
      [stepOf('visit/thank-you/ines')],
      dossier,
      now,
      new Map([['visit/thank-you/ines', leave ? { leave } : {}]]),
    )
      .flatMap((draft) => review({ ...draft, draft }, dossier))
      .filter(({ rule }) => rule === 'X30').length
  assert.deepEqual([offered(), offered(['I never saw'])], [1, 0])
})

test('a lead-in that the person said is theirs, and no second one is put before it', () => {
  for (const [kind, say, said] of [
    [
      'missed-question',
      'forgot to ask how many units one officer has',
      'I forgot to ask how many units one officer has.',
    ],
    ['missed-question', 'forgot to ask about the winter hours', 'I forgot to ask about the winter hours.'],
    [
      'missed-question',
      'should have asked what happens at christmas',
      'I should have asked what happens at Christmas.',
    ],
    [
      'missed-question',
      'one thing i forgot to ask, who bakes on sundays',
      'One thing I forgot to ask, who bakes on Sundays',
    ],
    ['missed-question', 'wondering if you need a licence', "I'm wondering if you need a licence."],
    ['missed-question', 'who bakes on sundays', 'One thing I forgot to ask: who bakes on Sundays?'],
    ['insight', 'would tell my wife that you close early', 'I would tell my wife that you close early.'],
    ['insight', 'tell my wife that you close early', "I'd tell my wife that you close early."],
    ['insight', 'keep thinking about the oven log', 'I keep thinking about the oven log.'],
    ['moment', 'wont forget the cat on the scales', "I won't forget the cat on the scales."],
    ['strength', 'would bring 6 years on the ovens', 'I would bring 6 years on the ovens.'],
  ] as const) {
    const { body } = toInes([{ kind, who: 'ines', say }])
    assert.match(body, new RegExp(`(?:^|[.\\n] ?)${said.replace(/[.?]/g, '\\$&')}`), `${say}\n${body}`)
  }
  const { body } = toInes([
    {
      kind: 'stumble',
      who: 'ines',
      text: 'rota question',
      say: 'what i wanted to say is that i ring round first',
    },
  ])
  assert.ok(body.includes('On the rota question, what I wanted to say is that I ring round first.'), body)
})

test('what is taken of “she says” is in the letter as “you say”', () => {
  const { unused, questions } = toInes([
    { kind: 'moment', who: 'ines', say: 'the cat sat down, she says he does the interviews' },
  ])
  assert.equal(unused.length, 1)
  assert.equal(questions.find(({ say }) => say)?.say, 'The cat sat down; you say he does the interviews.')
})
