import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Dossier } from '../../dossier/dossier.ts'
import { readDossier } from '../../dossier/read.ts'
import type { Step } from '../../plan/step.ts'
import { review } from '../../review/review.ts'
import { isChat } from '../../said/chat.ts'
import { begun } from '../../said/opener.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import { kindNamed } from '../../vocabulary/step-id.ts'
import { composeAll } from '../compose.ts'
import type { Draft } from '../draft.ts'

interface Typed {
  readonly kind: PointKind
  readonly say?: string
  readonly text?: string
  readonly who?: string
}

const now = Temporal.ZonedDateTime.from('2026-11-17T15:00[Europe/London]')

const bakery = (points: readonly Typed[], more: object = {}): Dossier => {
  const read = readDossier(
    JSON.stringify({
      afterword: 1,
      me: { name: 'Marta Oyelaran', email: 'marta@example.org', zone: 'Europe/London', english: 'GB' },
      opportunity: {
        role: 'Shop Manager',
        company: { name: 'Rye & Reason', country: 'GB', zone: 'Europe/London' },
      },
      people: {
        ines: { name: 'Ines Duarte', email: 'ines@ryereason.example' },
        col: { name: 'Colin Pratt', called: 'Col', email: 'col@ryereason.example' },
      },
      interviews: [
        {
          id: 'visit',
          stage: 'final',
          format: 'onsite',
          starts: '2026-11-17T08:00[Europe/London]',
          ends: '2026-11-17T14:30[Europe/London]',
          met: ['ines', 'col'],
          debrief: { points, nextSteps: { hearBy: '2026-11-20', who: 'ines' } },
        },
      ],
      ...more,
    }),
    { file: 'bakery.yaml' },
  )
  assert.ok(read.ok, JSON.stringify(read))
  return read.dossier
}

const stepOf = (id: string): Step => ({
  id,
  kind: kindNamed(id) ?? 'thank-you',
  to: [id.slice(id.lastIndexOf('/') + 1)],
  channel: 'email',
  opens: now,
  best: now,
  due: now,
  state: 'ready',
  says: '',
  why: [],
  interview: 'visit',
  facts: [],
})

const letters = (dossier: Dossier, ...ids: readonly string[]): readonly Draft[] =>
  composeAll(ids.map(stepOf), dossier, now)

const toInes = (points: readonly Typed[], more?: object): Draft => {
  const [draft] = letters(bakery(points, more), 'visit/thank-you/ines')
  assert.ok(draft)
  return draft
}

/** What was typed, as an answer to which question, and how it stands in the letter. */
const joins: readonly (readonly [PointKind, string, string])[] = [
  ['insight', 'that you close early on mondays to count', 'You close early on Mondays to count.'],
  [
    'insight',
    'that the bakers start at three and nobody told them to',
    ' that the bakers start at three and nobody told them to.',
  ],
  ['insight', 'how calm the kitchen was at 7', 'how calm the kitchen was at 7.'],
  ['insight', 'why you moved the oven to the front', 'why you moved the oven to the front.'],
  ['insight', 'the way you do handovers at the whiteboard', 'the way you do handovers at the whiteboard.'],
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
  ['moment', 'the tea in the flour store', 'for the tea in the flour store.'],
  ['moment', 'when the crab got out', 'for the moment when the crab got out.'],
  [
    'missed-question',
    'who looks after the starter at weekends',
    'One thing I forgot to ask: who looks after the starter at weekends?',
  ],
  ['missed-question', 'the starter at weekends', 'One thing I forgot to ask about: the starter at weekends.'],
  ['common-ground', 'the same choir', 'What we have in common: the same choir.'],
  [
    'moment',
    'you spilling your tea on the till',
    'the friendly moment, too: you spilling your tea on the till.',
  ],
  ['moment', 'both leeds fans!!', 'the friendly moment, too: both Leeds fans!'],
  ['moment', 'oh and the till lady knowing every order', 'for the till lady knowing every order.'],
  ['insight', 'and that you walk every shop on a friday', 'You walk every shop on a Friday.'],
  ['insight', 'tell her the song on the stairs is genius', 'The song on the stairs is genius.'],
  ['insight', 'hi ines so what i liked most was the tour', 'What I liked most was the tour.'],
  ['insight', 'u roast with the door open', 'U roast with the door open.'],
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
    'Chief you said the best officer you had never raised her voice.',
  ],
  [
    'stumble',
    'I said as long as it takes, which is no answer. I would cap it at two days',
    'One answer I would like to put right: I said as long as it takes, which is no answer. I would cap it at two days.',
  ],
  ['moment', 'same green thermos as my dad', 'the friendly moment, too: same green thermos as my dad.'],
  [
    'moment',
    'when you said please dont draw a chart',
    "for the moment when you said please don't draw a chart.",
  ],
  [
    'missed-question',
    'can you go on straights, my wife does nights',
    'One thing I forgot to ask: can you go on straights? My wife does nights.',
  ],
  ['stumble', 'flour question - its 7 not 6', "What I should have said on the flour question: it's 7 not 6."],
]

const stay: readonly (readonly [PointKind, string])[] = [
  ['insight', 'You count loaves and not hours.'],
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

I turned around the worst till queue in the district, mostly by moving one oven. It would be good to work with you.

You told me I'd hear by Friday. Until then, regards to your dog, judging the croissants.

With best regards,
Marta Oyelaran`,
  )
  assert.deepEqual([findings, questions], [[], []])
})

test('a wish that was said is not said again, nor one that is not sure', () => {
  const say = "I'd love to learn that properly."
  const wish = /\b(?:work with you|this work|Shop Manager role)\b/
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
  assert.match(ends("You don't count hours."), /I'(?:d|ll) hear by Friday/)
  assert.match(ends('You do not count hours.'), /I (?:would|will) hear by Friday/)
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

test('in every other message what was said takes the place of our middle', () => {
  const text = 'i can start in january, i dont need a van lol'
  const said = ["I can start in January; I don't need a van."]
  const kinds = [
    'nudge',
    'check-in',
    'follow-up',
    'promise',
    'close',
    'withdraw',
    'reply',
    'lever',
    'feedback',
    'detailed',
  ]
  const offers = ['offer-answer', 'offer-time', 'offer-talk', 'offer-accept', 'offer-decline']
  for (const kind of [...kinds, ...offers]) {
    const id = `visit/${kind}/ines`
    const dossier = bakery([], {
      said: [{ step: id, text, at: '2026-11-17T14:00Z' }],
      offer: { receivedAt: '2026-11-17T12:00Z' },
    })
    const [draft] = letters(dossier, id)
    assert.deepEqual(
      draft?.sentences.filter((each) => each.said).map((each) => each.text),
      said,
      `${kind}\n${draft?.body}`,
    )
    assert.deepEqual(draft?.sentences.find((each) => each.said)?.facts, [`said:${id}`])
  }
})

test('a better answer names its question by the words it was noted in, where they name it', () => {
  for (const [text, named] of [
    ['he asked what i would do if the oven fails', undefined],
    ['oven fails on a saturday, what do you do', ' on “oven fails on a saturday”:'],
    ['when do you bin the starter', ' on “when do you bin the starter”:'],
  ] as const) {
    const { body } = toInes([
      { kind: 'stumble', who: 'ines', text, say: 'I said I would wait. I would ring round' },
    ])
    assert.equal(/put right,( on .*?:) I said/.exec(body)?.[1], named, body)
    assert.match(body, /I said I would wait\. I would ring round\./)
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

test('where unsent thanks are folded in, what one would say stands as said; after thanks that went out it is not said twice', () => {
  const say = 'you close one shop a day early. i never saw that lol'
  const whole = ['You close one shop a day early.', 'I never saw that.']
  for (const kind of ['close', 'withdraw', 'offer-answer']) {
    const id = `visit/${kind}/ines`
    const dossier = bakery(
      [
        { kind: 'insight', who: 'ines', say },
        { kind: 'strength', who: 'ines', say: 'I ran the tills.' },
      ],
      { offer: { receivedAt: '2026-11-17T12:00Z' } },
    )
    const drafted = (step: Step) => composeAll([step], dossier, now)[0]
    const folded = drafted({ ...stepOf(id), folds: ['visit/thank-you/ines'] })
    const ofPoints = (draft: Draft | undefined) =>
      draft?.sentences.filter(({ facts }) => facts.some((fact) => fact.startsWith('point:')))
    assert.deepEqual(
      ofPoints(folded)?.map(({ text, said }) => [text, said]),
      whole.map((text) => [text, true]),
      `${kind}\n${folded?.body}`,
    )
    assert.deepEqual(
      folded?.unused.map(({ because }) => because),
      [
        kind === 'offer-answer'
          ? 'other notes said more, or said it in a better place'
          : 'this message says goodbye and tells no more',
      ],
    )
    assert.deepEqual(ofPoints(drafted(stepOf(id))), [], kind)
  }
})

test('a sentence that was left out stays out, in a message of any kind, and the others stand as before', () => {
  const id = 'visit/thank-you/ines'
  const say = 'that you count loaves. i like it. who bakes on sundays?'
  const without = (step: string, dossier: Dossier, sentences: readonly string[]) =>
    composeAll([stepOf(step)], dossier, now, new Map([[step, { without: sentences }]]))[0]
  const dossier = bakery([{ kind: 'insight', who: 'ines', say }])
  const said = (draft: Draft | undefined) => draft?.sentences.flatMap((each) => (each.said ? each.text : []))
  assert.deepEqual(said(without(id, dossier, ['That you count loaves.'])), [
    'I like it.',
    'Who bakes on Sundays?',
  ])
  assert.match(without(id, dossier, ['I like it.'])?.body ?? '', /You count loaves\. Who bakes on Sundays\?/)
  const none = without(id, dossier, ['That you count loaves.', 'I like it.', 'Who bakes on Sundays?'])
  assert.deepEqual(said(none), [])
  assert.deepEqual(
    none?.unused.map(({ because }) => because),
    ['you left it out'],
  )
  const nudge = 'visit/nudge/ines'
  const asked = bakery([], {
    said: [{ step: nudge, text: 'I can start in May. I moved.', at: '2026-11-17T14:00Z' }],
  })
  assert.deepEqual(said(without(nudge, asked, ['I moved.'])), ['I can start in May.'])
})

test('a note to several has what was said to each, by name', () => {
  const dossier = bakery([
    { kind: 'insight', who: 'ines', say: 'you count loaves, not hours' },
    { kind: 'insight', who: 'col', say: "i'd love to learn how the dough decides" },
    { kind: 'moment', who: 'col', say: 'we laughed at the flour on my coat' },
  ])
  const [draft] = composeAll([{ ...stepOf('visit/thank-you/ines'), to: ['ines', 'col'] }], dossier, now)
  assert.match(
    draft?.body ?? '',
    /Ines, you count loaves, not hours\. Col, I'd love to learn how the dough decides\./,
  )
  assert.match(draft?.unused.at(-1)?.because ?? '', /one thing for each/)
})

test('a note to several, too, does not read what was said again', () => {
  const dossier = bakery([
    { kind: 'insight', who: 'ines', say: 'what you said about waste made me think' },
    { kind: 'insight', who: 'col', say: 'you count loaves, not hours' },
  ])
  const [draft] = composeAll([{ ...stepOf('visit/thank-you/ines'), to: ['ines', 'col'] }], dossier, now)
  assert.match(draft?.body ?? '', /Ines, what you said about waste made me think\./)
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

const words = fc.constantFrom(
  ...[
    'you close early',
    'the bakers sing',
    'i ran the tills',
    'that you weigh it',
    'how the dough decides, i like it',
  ],
  ...[
    'your dog at the door',
    'who bakes on sundays',
    'moved one oven lol',
    'thank you, Ruth',
    'please find attached the plan',
  ],
  ...[
    'the plan for XXX',
    'it was today and on Friday',
    'could you refer me',
    'when it rained',
    '😀',
    'haha',
    'my name is Marta',
  ],
)
const point = fc.record(
  {
    kind: fc.constantFrom<PointKind>(
      'insight',
      'strength',
      'moment',
      'missed-question',
      'stumble',
      'anecdote',
      'finding',
      'request',
    ),
    say: words,
    who: fc.constantFrom('ines', 'col'),
    text: fc.constantFrom('rota', 'she said the rota hangs by the door'),
  },
  { requiredKeys: ['kind', 'say'] },
)

test('whatever was said stands in exactly one letter, or is told as left out with the reason; no letter is refused', () => {
  fc.assert(
    fc.property(fc.uniqueArray(point, { maxLength: 7, selector: ({ say }) => say }), (points) => {
      const dossier = bakery(points)
      const drafts = letters(dossier, 'visit/thank-you/ines', 'visit/thank-you/col')
      for (const { id } of dossier.interviews[0]?.debrief?.points ?? []) {
        const fact = `point:${id}`
        const told = drafts.filter(({ sentences }) => sentences.some(({ facts }) => facts.includes(fact)))
        const out = drafts.flatMap(({ unused }) => unused).filter((each) => each.fact === fact)
        assert.ok(told.length === 1 || (told.length === 0 && out.length > 0), fact)
        assert.ok(out.every(({ because }) => because !== ''))
      }
      for (const draft of drafts) {
        for (const { text } of draft.sentences) assert.ok(draft.body.includes(text), text)
        const reviewed = { ...draft, draft, interview: 'visit' }
        const errors = review(reviewed, dossier).filter(({ severity }) => severity === 'error')
        assert.deepEqual(
          errors.map(({ message }) => `${message}\n${draft.body}`),
          [],
        )
      }
    }),
    { numRuns: 150, seed: 11 },
  )
})

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .replaceAll(/['’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !isChat(word))

const standInOrder = (words: readonly string[], body: readonly string[]): boolean => {
  let at = 0
  for (const word of body) if (word === words[at]) at += 1
  return at === words.length
}

test('every word that was said stands in the letter, in its order, save what a mend may drop', () => {
  const typed = fc.constantFrom(
    ...[
      'hi ines so what i liked most was the tour lol',
      'oh and the till lady knowing every order',
      'that you weigh it twice thats clever',
      'tell ines i did the same with the night crew',
      'me too i keep a list',
      'did the same at my old shop, took us a year',
      'the oven question i should have said that i turn it',
      'not changing the oven, thats rare',
      'HALF OF YOU NEVER BAKED AND IT SHOWS',
      'hedges, i lay them the old way',
      'you spilling your tea on the till 😂',
      'i ran the tills for six years i never missed a shift',
      'when you said you still bake one loaf a week i thought thats a boss i want to work for',
    ],
  )
  const kinds = fc.constantFrom<PointKind>(
    'insight',
    'strength',
    'moment',
    'finding',
    'stumble',
    'common-ground',
  )
  fc.assert(
    fc.property(typed, kinds, (say, kind) => {
      const { body, unused } = toInes([{ kind, who: 'ines', say }])
      const said = wordsIn(begun(say, new Set(['ines', 'duarte'])))
      const led = /^(?:that|how)$/.test(said[0] ?? '') ? said.slice(1) : said
      assert.ok(unused.length > 0 || standInOrder(led, wordsIn(body)), `${say}\n${body}`)
    }),
    { numRuns: 120, seed: 3 },
  )
})
