import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import { wordCount } from '../notes/sentence.ts'
import type { Step } from '../plan/step.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { composeAll } from './compose.ts'
import type { Draft } from './draft.ts'
import { tooAlike } from './near.ts'

const base = `afterword: 1
me: {name: Amara Boateng, email: amara@example.org, phone: "+44 20 5550 0101", zone: Europe/London, english: GB, strengths: [{skill: SQL, proof: cut the nightly load by half}]}
opportunity: {role: Data Analyst, company: {name: Kestrel Rail, field: transport, country: GB, region: ENG, zone: Europe/London}}
people:
  ana: {name: Ana Cole, email: ana@kestrel.example}
  ben: {name: Ben Ward, email: ben@kestrel.example}
  cat: {name: Cat Shah, email: cat@kestrel.example}
`

const interview = (stage: string, rest: string, met = 'ana'): string => `interviews:
  - id: talk
    stage: ${stage}
    format: video
    starts: 2026-03-10T10:00[Europe/London]
    ends: 2026-03-10T11:00[Europe/London]
    met: [${met}]
${rest}`

const dossierOf = (yaml: string): Dossier => {
  const read = readDossier(base + yaml, { file: 'test.yaml' })
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  return read.dossier
}

const now = Temporal.ZonedDateTime.from('2026-03-10T12:00[Europe/London]')

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: id.split('/')[1] as StepKind,
  to: [id.split('/')[2] ?? ''],
  channel: 'email',
  opens: now,
  best: now,
  due: now,
  state: 'ready',
  says: '',
  why: [],
  facts: [],
  ...more,
})

const drafted = (yaml: string, steps: readonly Step[], at = now): readonly Draft[] =>
  composeAll(steps, dossierOf(yaml), at)

const only = (yaml: string, one: Step, at = now): Draft => {
  const [draft] = drafted(yaml, [one], at)
  assert.ok(draft)
  return draft
}

const kinds: readonly StepKind[] = [
  'find-address',
  'thank-you',
  'detailed',
  'promise',
  'follow-up',
  'nudge',
  'check-in',
  'value-add',
  'connect',
  'forward',
  'lever',
  'withdraw',
  'reply',
  'close',
  'feedback',
  'helper',
  'offer-answer',
  'offer-time',
  'offer-talk',
  'offer-accept',
  'offer-decline',
]

test('every kind of message is whole even where nothing was noted', () => {
  for (const kind of kinds) {
    const draft = only(interview('screening', ''), step(`talk/${kind}/ana`, { about: ['ben'] }))
    assert.match(draft.body, /Ana/, kind)
    assert.match(draft.body, /Amara/, kind)
    assert.doesNotMatch(draft.body, / {2}|undefined|null|\[object|[{}]/, kind)
    assert.ok(wordCount(draft.subject) <= 8 && !draft.subject.includes('\n'), `${kind}: ${draft.subject}`)
    for (const { text } of draft.sentences) assert.ok(draft.body.includes(text), `${kind}: ${text}`)
  }
})

test('a step without a message is not composed', () => {
  for (const kind of ['prep', 'debrief', 'lesson', 'keep-moving', 'offer-review'] as const) {
    assert.deepEqual(drafted(interview('screening', ''), [step(`talk/${kind}/me`, { to: [] })]), [])
  }
})

test('an empty debrief gives a short warm thank-you of at least twenty words that invents nothing', () => {
  for (const stage of ['informational', 'screening', 'technical', 'case', 'panel', 'final']) {
    const { body, sentences } = only(interview(stage, ''), step('talk/thank-you/ana'))
    assert.ok(wordCount(body) >= 20 && wordCount(body) <= 140, `${stage}: ${wordCount(body)}`)
    assert.ok(sentences.some(({ element }) => element === 'thanks'))
    assert.ok(
      !sentences.some(({ element }) => ['insight', 'connection', 'stumble', 'finding'].includes(element)),
    )
  }
})

test('colleagues of whom nothing was noted get letters that share no frame and little else', () => {
  const yaml = interview('panel', '', 'ana, ben, cat')
  const drafts = drafted(
    yaml,
    ['ana', 'ben', 'cat'].map((id) => step(`talk/thank-you/${id}`)),
  )
  for (const one of drafts) {
    for (const other of drafts.filter((each) => each !== one)) {
      assert.ok(!tooAlike(one.body, other.body))
      const texts = new Set(
        other.sentences.filter(({ element }) => element !== 'sign-off').map(({ text }) => text),
      )
      assert.ok(!one.sentences.some(({ text }) => texts.has(text)))
    }
  }
})

test('the same input gives the same letters, in whatever order the steps come', () => {
  const yaml = interview('panel', '', 'ana, ben, cat')
  const steps = ['ana', 'ben', 'cat'].map((id) => step(`talk/thank-you/${id}`))
  const bodies = (list: readonly Step[]) =>
    new Map(drafted(yaml, list).map((draft) => [draft.step, draft.body]))
  assert.deepEqual(bodies(steps), bodies(steps))
  assert.deepEqual([...bodies(steps.toReversed())].toSorted(), [...bodies(steps)].toSorted())
})

test('private notes and unraised favours are left out and said to be', () => {
  const yaml = interview(
    'screening',
    `    debrief:
      points:
        - {kind: clue, who: ana, text: zebra keeps asking about zebra}
        - {kind: insight, who: ana, text: the zebra room is empty, private: true}
        - {kind: request, who: ana, what: referral, raised: false, text: a zebra referral}
`,
  )
  const draft = only(yaml, step('talk/thank-you/ana'))
  assert.doesNotMatch(JSON.stringify(draft), /zebra/)
  assert.equal(draft.unused.length, 3)
})

test('what was not told is asked, what was told is not', () => {
  const untold = only(interview('screening', ''), step('talk/thank-you/ana'))
  assert.ok(untold.sentences.some(({ element }) => element === 'ask-next-steps'))
  const told = only(
    interview(
      'screening',
      '    debrief: {points: [], nextSteps: {hearBy: 2026-03-17}, askedNextSteps: true}\n',
    ),
    step('talk/thank-you/ana'),
  )
  assert.ok(!told.sentences.some(({ element }) => element === 'ask-next-steps'))
  assert.equal(told.commitments[0]?.due?.toString(), '2026-03-20')
})

test('a promise to write again never falls on a weekend, nor in another week', () => {
  let made = 0
  for (let day = 11; day <= 24; day += 1) {
    const draft = only(
      interview(
        'screening',
        `    debrief: {points: [], nextSteps: {hearBy: 2026-03-${day}}, askedNextSteps: true}\n`,
      ),
      step('talk/thank-you/ana'),
    )
    const [promise] = draft.commitments
    // Where the day would lie in another week, theirs is the only one that is named.
    if (!promise) {
      assert.ok(
        draft.sentences.some(({ element }) => element === 'next-steps'),
        String(day),
      )
      continue
    }
    made += 1
    assert.ok(promise.due && promise.due.dayOfWeek <= 5, String(day))
    assert.ok(promise.due.since(Temporal.PlainDate.from(`2026-03-${day}`)).days >= 3, String(day))
  }
  assert.ok(made > 2)
})

test('a connection note keeps to 300 characters and a voicemail to 50 words, which is 20 seconds, whatever was noted', () => {
  const long = `we both spent ${'many long and happy years '.repeat(12)}in Leeds`
  const yaml = interview(
    'screening',
    `    debrief: {points: [{kind: common-ground, who: ana, text: ${long}}]}\n`,
  )
  assert.ok(only(yaml, step('talk/connect/ana', { channel: 'linkedin' })).body.length <= 300)
  for (const kind of ['thank-you', 'nudge', 'offer-talk'] as const) {
    const draft = only(yaml, step(`talk/${kind}/ana`, { channel: 'phone' }))
    const voicemail = draft.also.find(({ name }) => name.startsWith('Voicemail'))
    assert.ok(voicemail && wordCount(voicemail.text) <= 50)
  }
})

test('letters and LinkedIn messages have no subject, e-mails do', () => {
  for (const [channel, has] of [
    ['email', true],
    ['letter', false],
    ['linkedin', false],
    ['phone', false],
  ] as const) {
    assert.equal(
      only(interview('panel', ''), step('talk/thank-you/ana', { channel })).subject !== '',
      has,
      channel,
    )
  }
})

test('an attachment is mentioned only where there is one; else the writer is told to add it', () => {
  const promise = (more: string) =>
    only(
      `${interview('screening', '')}promises: [{by: me, who: ana, what: send the write-up of the load test, due: 2026-03-11${more}}]\n`,
      step('talk/promise/ana-1', { to: ['ana'] }),
    )
  const without = promise('')
  assert.doesNotMatch(without.body, /attach/i)
  assert.equal(without.questions.length, 1)
  const having = promise(', attachment: load-test.pdf')
  assert.match(having.body, /attached/)
  assert.deepEqual(having.questions, [])
})

test('several things that were promised are handed over as several', () => {
  const promise = (what: string) =>
    only(
      `${interview('screening', '')}promises: [{by: me, who: ana, what: ${what}, due: 2026-03-11}]\n`,
      step('talk/promise/ana-1', { to: ['ana'] }),
    ).body
  const several = /I am sending you (?:the|my)|[Hh]ere are (?:the|my)/
  assert.match(promise('send the photos of the shop front'), several)
  assert.match(promise('send my certificates'), several)
  assert.match(promise('send the rota and the price list'), several)
  assert.doesNotMatch(promise('send the write-up of the load test'), several)
  // What points at nothing, and a sign of haste, stand in no letter; what is told by writing is no thing.
  assert.doesNotMatch(promise('send its price list'), /price list/)
  assert.doesNotMatch(promise('send her the mtg notes'), /mtg/)
  assert.match(
    promise('tell her how the trial went'),
    /I (?:said that I would|am writing to) tell you how the trial went/,
  )
})

test('a term that was noted with its stop is told with one', () => {
  const told = (terms: string) =>
    only(
      `${interview('final', '')}offer: {receivedAt: 2026-03-10T11:30:00Z, terms: [${terms}]}\n`,
      step('talk/offer-answer/ana'),
    ).body
  assert.match(told('25 days of leave., start on 1 April;'), /: 25 days of leave; start on 1 April\./)
  assert.match(told('25 days of leave, start on 1 April'), /: 25 days of leave; start on 1 April\./)
})

test('one’s own question about an offer is asked with whether', () => {
  const ask = (question: string) =>
    only(
      `${interview('final', '')}offer: {receivedAt: 2026-03-10T11:30:00Z, questions: [${question}]}\n`,
      step('talk/offer-answer/ana'),
    ).body
  assert.match(ask('if the bonus is paid in the first year'), /whether the bonus is paid in the first year\?/)
  assert.match(ask('who signs the contract'), /who signs the contract\?/)
})

test('who said that they will write in a month is not made to write in a week', () => {
  const next = (text: string, stage = 'informational') =>
    only(
      interview(stage, `    debrief: {points: [], nextSteps: {text: ${text}, who: ana}}\n`),
      step('talk/thank-you/ana'),
    ).body
  assert.match(next('I write to her in early June'), /in early June/)
  assert.match(next('I write to her early June'), /in early June/)
  assert.match(next('I write to her in June'), /in June/)
  assert.doesNotMatch(next('I write to her in early June', 'screening'), /March|check in/)
  assert.doesNotMatch(next('I write to her when the post is out', 'screening'), /March|check in/)
})

test('what is sent about a round is looked out for by the round’s name', () => {
  const next = (text: string) =>
    only(
      interview('screening', `    debrief: {points: [], nextSteps: {text: "${text}", who: ana}}\n`),
      step('talk/thank-you/ana'),
    ).body
  assert.match(next('second interview - she calls'), /your call about the second interview/)
  assert.match(next('second interview, she will send dates'), /the dates for the second interview/)
  // Of dates that are to be sent by a day, that day is what is told.
  assert.doesNotMatch(next('she will send the dates by friday'), /the dates by/)
})

test('a round that hangs on something is not gone on to yet', () => {
  const next = (text: string) =>
    only(
      interview('screening', `    debrief: {points: [], nextSteps: {text: ${text}}}\n`),
      step('talk/thank-you/ana'),
    ).body
  assert.match(next('second interview with the board'), /second interview with the board/)
  assert.doesNotMatch(next('second interview if the references are fine'), /second interview/)
})

test('the company of another offer is named only where that is allowed', () => {
  const lever = (nameIt: boolean) =>
    only(
      `${interview('screening', '')}elsewhere: [{what: offer, company: Osprey Lines, until: 2026-03-13, nameIt: ${nameIt}}]\n`,
      step('talk/lever/ana'),
    ).body
  assert.doesNotMatch(lever(false), /Osprey/)
  assert.match(lever(true), /Osprey Lines/)
  assert.match(lever(false), /Friday/)
})

test('a late thank-you says so once and lightly', () => {
  const late = only(interview('panel', ''), step('talk/thank-you/ana'), now.add({ days: 3 }))
  assert.equal(late.body.match(/late|belated|overdue|sooner|more time pass/gi)?.length, 1)
  assert.doesNotMatch(late.body, /sorry|apolog/i)
  const prompt = only(interview('panel', ''), step('talk/thank-you/ana'))
  assert.doesNotMatch(prompt.body, /late|belated|overdue/i)
})

const passing = step('talk/forward/ben', { to: ['ana'], about: ['ben'], channel: 'forward' })

test('where there is nothing to pass on, an address is asked for, and the writer for something to say', () => {
  const draft = only(interview('panel', '', 'ben'), passing)
  assert.doesNotMatch(draft.body, /— — —|below/)
  assert.match(draft.body, /Ben Ward/)
  assert.match(draft.questions.map(({ ask }) => ask).join(' '), /What would you say to Ben\?/)
})

test('nobody is written to for an address where nobody is known who could be asked', () => {
  const dossier = dossierOf(interview('panel', '', 'ben'))
  const find = step('talk/find-address/ben', { to: [], about: ['ben'], channel: 'none' })
  assert.deepEqual(composeAll([find], dossier, now), [])
})

test('a letter to be passed on holds a cover and a note of its own', () => {
  const told =
    '    debrief: {points: [{kind: insight, who: ben, text: the team rotates the on-call phone}]}\n'
  const draft = only(interview('panel', told, 'ben'), passing)
  const [cover = '', note = ''] = draft.body.split('— — —')
  assert.match(cover, /^Hi Ana,[\s\S]*Ben Ward/)
  assert.match(note.trim(), /^Hi Ben,\n\n/)
  assert.deepEqual(draft.to, ['ana'])
})
