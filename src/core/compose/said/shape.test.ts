import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bakery, letters, now, stepOf, type Typed, toInes } from '../../../testing/bakery.ts'
import { composeAll } from '../compose.ts'

const insight: Typed = { kind: 'insight', who: 'ines', say: 'You count loaves and not hours.' }
const own: Typed = { kind: 'strength', who: 'ines', say: 'I ran the tills.' }
const slip: Typed = { kind: 'stumble', who: 'ines', say: 'I said I would wait. I would ring round.' }
const question: Typed = { kind: 'missed-question', who: 'ines', say: 'who bakes on sundays' }
const moment: Typed = { kind: 'moment', who: 'ines', say: 'the tea in the flour store' }

/** The paragraphs between the greeting and the sign-off. */
const paragraphs = (points: readonly Typed[], more: object = {}): readonly string[] =>
  toInes(points, more).body.split('\n\n').slice(1, -1)

test('each topic has its paragraph: theirs, what one brings, the slip, the question, and last the moment and what comes next', () => {
  assert.deepEqual(paragraphs([moment, question, own, slip, insight]), [
    'Thank you for today. What stays with me is that you count loaves and not hours.',
    'I ran the tills.',
    'I would like to change one answer. I said I would wait. I would ring round.',
    'One thing I forgot to ask: who bakes on Sundays?',
    'I will not forget the tea in the flour store.',
    'I would enjoy working with you, and look forward to hearing from you by Friday.',
  ])
})

test('what goes on from their words comes before all else', () => {
  const same: Typed = {
    ...own,
    say: `I had the same problem at the mill${', and we counted it all twice over'.repeat(5)}`,
  }
  const found: Typed = { kind: 'finding', who: 'ines', say: 'The third till was short by one roll.' }
  assert.match(paragraphs([found, same, insight])[1] ?? '', /^I had the same problem/)
  assert.match(paragraphs([found, own, insight])[1] ?? '', /^The third till/)
})

test('an answer put right stands in the letter, whatever signs its question has', () => {
  for (const say of [
    "You asked about the till, and I didn't have any figures. We lost two loaves a day",
    'You asked: the till, the rota, or the oven? We lost two loaves a day',
  ])
    assert.match(
      paragraphs([insight, { kind: 'stumble', who: 'ines', text: 'till q', say }]).join(' '),
      /two loaves a day/,
    )
})

test('thanks are no bare line: where nothing of theirs is told, the lightest of the rest stands with them', () => {
  assert.equal(
    paragraphs([moment, question])[0],
    "Thank you for today. I won't forget the tea in the flour store.",
  )
  assert.equal(
    paragraphs([question])[0],
    'Thank you for today. One thing I forgot to ask: who bakes on Sundays?',
  )
  assert.equal(paragraphs([slip, moment])[0], 'Thank you for today. I would enjoy working with you.')
})

test('who fills the place for others is not told that one would work with them', () => {
  for (const [title, colleague] of [
    ['Recruiter', false],
    ['Talent Acquisition Partner', false],
    ['HR Manager', false],
    ['Head of Shops', true],
    ['Baker', true],
  ] as const) {
    const people = { ines: { name: 'Ines Duarte', title, email: 'ines@ryereason.example' } }
    const interview = { id: 'visit', stage: 'final', format: 'onsite', met: ['ines'] }
    const held = { starts: '2026-11-17T08:00[Europe/London]', ends: '2026-11-17T14:30[Europe/London]' }
    const interviews = [{ ...interview, ...held, debrief: { points: [insight] } }]
    const { body } = toInes([], { people, interviews })
    assert.equal(/work(?:ing)? with you|join you/.test(body), colleague, `${title}\n${body}`)
    assert.equal(/Shop Manager role/.test(body), !colleague, `${title}\n${body}`)
  }
})

test('what was promised is said where it reads as one says it, and else asked about in words', () => {
  for (const [what, said] of [
    ['i send her my list of flours', "As promised, I'll send you my list of flours."],
    ["I'll bring my certificate in on thursday", "As promised, I'll bring my certificate in on Thursday."],
    ['i send pics of my CWB ticket + B card', "As promised, I'll send pics of my CWB ticket and B card."],
    ['ines sends me the link to her talk', 'I look forward to the link to your talk.'],
    ['me - 1 pager by mon', "As promised, I'll send you the one-pager by Monday."],
    ['i promised the reference of the flour article', undefined],
    ['she rings the mill, i send two dates', undefined],
  ] as const) {
    const promises = [{ by: 'me', who: 'ines', what }]
    const { body, questions, unused } = toInes([{ ...insight, say: "You don't count hours." }], { promises })
    assert.ok((body.match(/promised/g) ?? []).length < 2, body)
    if (said) assert.equal(body.split(said).length, 2, `${what}\n${body}`)
    else {
      assert.doesNotMatch(body, /promised/, body)
      assert.ok(
        questions.some(({ ask }) => ask.startsWith(`You promised: “${what}”. How would you say it to Ines`)),
      )
      assert.equal(unused.length, 1)
    }
  }
})

test('a promise for tonight is not made on another day', () => {
  const promises = [{ by: 'me', who: 'ines', what: 'i send her the plan tonight' }]
  const at = (days: number) =>
    composeAll(
      [{ ...stepOf('visit/thank-you/ines'), best: now.add({ days }) }],
      bakery([insight], { promises }),
      now.add({ days }),
    )[0]?.body ?? ''
  assert.match(at(0), /send you the plan tonight/)
  assert.doesNotMatch(at(1), /tonight/)
})

test('a note in which nothing can be said yet is no note: thanks are passed on, and its question is asked', () => {
  const people = {
    ines: { name: 'Ines Duarte', email: 'ines@ryereason.example' },
    col: { name: 'Colin Pratt', called: 'Col' },
  }
  const along = (say: string) => {
    const dossier = bakery([insight, { kind: 'insight', who: 'col', say }], { people })
    const forward = {
      ...stepOf('visit/forward/col'),
      kind: 'forward' as const,
      to: ['ines'],
      about: ['col'],
      along: 'visit/thank-you/ines',
    }
    const thanks = stepOf('visit/thank-you/ines')
    return composeAll([thanks], dossier, now, undefined, [thanks, forward])[0]
  }
  const bare = along('he lets the dough decide')
  assert.match(bare?.body ?? '', /(?:Please thank Col for me|Please give my thanks to Col as well)\./)
  assert.doesNotMatch(bare?.body ?? '', /— — —/)
  assert.equal(bare?.questions.find(({ say }) => say)?.say, 'You let the dough decide.')
  assert.match(along('you let the dough decide')?.body ?? '', /— — —\n\nHi Col, .*You let the dough decide\./)
})

test('who said when they would write themselves is not made to write in two weeks', () => {
  const told = (text: string) => {
    const dossier = bakery([insight])
    const interviews = dossier.interviews.map((held) => ({
      ...held,
      stage: 'informational' as const,
      debrief: { ...held.debrief, points: held.debrief?.points ?? [], nextSteps: { text } },
    }))
    return letters({ ...dossier, interviews }, 'visit/thank-you/ines')[0]?.body ?? ''
  }
  assert.match(told('i write to her in january after the fair'), /\bin January\b/)
  assert.match(told('i write to her in january after the fair'), /^(?!.*two weeks)/s)
  assert.match(told('she thinks about it'), /two weeks/i)
})
