import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { plan } from './plan.ts'
import { type Knot, lastContact, storyOf as storyFrom } from './story.ts'
import { datesOf, standingOf } from './where-it-stands.ts'

const base = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto, english: CA}
opportunity:
  role: Data Engineer
  company: {name: Northwind, country: CA, region: ON, zone: America/Toronto}
people:
  dana: {name: Dana Okonkwo, email: dana@northwind.example}
  sol: {name: Sol Reyes, email: sol@northwind.example}
`
const screen = (next = '{text: a call, hearBy: 2026-11-24}') => `interviews:
  - id: screen
    stage: screening
    format: video
    starts: 2026-11-10T10:00[America/Toronto]
    ends: 2026-11-10T10:45[America/Toronto]
    met: [dana]
    debrief: {points: [{kind: insight, who: dana, text: the team moved to streaming}], nextSteps: ${next}}
`
const thanked = `history:
  - {at: "2026-11-10T13:00:00-05:00", direction: out, channel: email, with: [dana], kind: thank-you}
`

const planned = (yaml: string, at: string) => {
  const read = readDossier(yaml, { file: 'story.yaml' })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const now = Temporal.ZonedDateTime.from(`${at}[America/Toronto]`)
  return { dossier: read.dossier, now, steps: plan(read.dossier, playbookFor(read.dossier, {}), now, []) }
}

const line = (knot: Knot): string => {
  if (knot.is === 'interview') return `${knot.ahead ? 'ahead ' : ''}${knot.held.id}`
  if (knot.is === 'touch') return knot.touch.kind
  if (knot.is === 'quiet') return `${knot.still ? 'still ' : ''}quiet ${knot.days}`
  return knot.is === 'next' ? `next ${knot.step.kind}` : knot.is
}

const storyOf = (planned: Parameters<typeof storyFrom>[0]) => storyFrom(planned, { over: 4, still: 2 })

describe('the story is one thread', () => {
  test('what was, the days without a word, and what comes, in their order', () => {
    const lines = storyOf(planned(base + screen() + thanked, '2026-11-19T12:00')).map(line)
    assert.deepEqual(lines.slice(0, 3), ['screen', 'thank-you', 'still quiet 8'])
    assert.ok(lines.includes('next nudge'), lines.join(', '))
  })

  test('a day without a word is no silence; between two words only a long one is', () => {
    const soon = storyOf(planned(base + screen() + thanked, '2026-11-11T12:00')).map(line)
    assert.ok(!soon.some((each) => each.includes('quiet')), soon.join(', '))
    const reply =
      '  - {at: "2026-11-16T13:00:00-05:00", direction: in, channel: email, with: [dana], kind: reply, meaning: {is: courtesy}}\n'
    const after = storyOf(planned(base + screen() + thanked + reply, '2026-11-16T15:00')).map(line)
    assert.deepEqual(after.slice(0, 4), ['screen', 'thank-you', 'quiet 6', 'reply'])
    const short = storyOf(
      planned(base + screen() + thanked + reply.replace('-16T', '-13T'), '2026-11-13T15:00'),
    ).map(line)
    assert.deepEqual(short.slice(0, 3), ['screen', 'thank-you', 'reply'])
  })

  test('an interview that comes stands ahead, also one that was called off', () => {
    const called = (outcome: string) =>
      `  - {id: panel, stage: panel, format: onsite, starts: "2026-11-26T10:00[America/Toronto]", ends: "2026-11-26T11:00[America/Toronto]", met: [sol]${outcome}}\n`
    for (const outcome of ['', ', outcome: cancelled'])
      assert.ok(
        storyOf(planned(base + screen() + called(outcome), '2026-11-19T12:00'))
          .map(line)
          .includes('ahead panel'),
      )
  })

  test('where the guides differ about a day is told once: at the question that comes, else at the silence', () => {
    const differing = (at: string) =>
      storyOf(planned(base + screen() + thanked, at)).flatMap((knot) =>
        'differ' in knot && knot.differ.some(({ question }) => /named a date/.test(question))
          ? [line(knot)]
          : [],
      )
    assert.deepEqual(differing('2026-11-19T12:00'), ['next nudge'])
    const asking = differing('2026-11-27T12:00')
    assert.equal(asking.length, 1)
    assert.match(asking[0] ?? '', /^still quiet/)
  })
})

test('the last contact with someone is what happened last, and nothing that is still to come', () => {
  const { dossier, now } = planned(base + screen() + thanked, '2026-11-19T12:00')
  assert.equal(lastContact(dossier, 'dana', now)?.by, 'wrote')
  assert.equal(lastContact(dossier, 'dana', now.with({ day: 10, hour: 11 }))?.by, 'met')
  assert.equal(lastContact(dossier, 'dana', now.with({ day: 9 })), undefined)
  assert.equal(lastContact(dossier, 'sol', now), undefined)
})

describe('where it stands', () => {
  const stands = (yaml: string, at: string) => {
    const { status, end, interview, wait, date } = standingOf(planned(yaml, at))
    return [status, end, interview?.id, wait?.until?.toString(), date?.is]
  }
  const rows: readonly (readonly [string, string, string, readonly (string | undefined)[]])[] = [
    [
      'they named a day',
      base + screen() + thanked,
      '2026-11-19T12:00',
      ['open', undefined, undefined, '2026-11-24', undefined],
    ],
    [
      'an interview comes: nobody is waited for',
      `${base + screen()}  - {id: panel, stage: panel, format: onsite, starts: "2026-11-26T10:00[America/Toronto]", ends: "2026-11-26T11:00[America/Toronto]", met: [sol]}\n`,
      '2026-11-19T12:00',
      ['open', undefined, 'panel', undefined, undefined],
    ],
    [
      'over is over',
      base.replace('role:', 'status: rejected\n  role:') + screen() + thanked,
      '2026-11-19T12:00',
      ['rejected', 'no', undefined, undefined, undefined],
    ],
    [
      'an offer has its day',
      `${base.replace('role:', 'status: offer\n  role:') + screen() + thanked}offer: {receivedAt: "2026-11-18T10:00:00-05:00", from: dana, respondBy: 2026-11-26}\n`,
      '2026-11-19T12:00',
      ['offer', undefined, undefined, undefined, 'answer'],
    ],
    ['nothing happened yet', base, '2026-11-19T12:00', ['open', undefined, undefined, undefined, undefined]],
  ]
  for (const [name, yaml, at, expected] of rows)
    test(name, () => assert.deepEqual(stands(yaml, at), expected))
})

describe('dates', () => {
  const days = (yaml: string, at: string) =>
    datesOf(planned(yaml, at)).map(({ is, day, past }) => `${is} ${day}${past ? ' past' : ''}`)

  test('the day they named, also once it is past', () => {
    assert.deepEqual(days(base + screen() + thanked, '2026-11-19T12:00'), ['hear 2026-11-24'])
    assert.deepEqual(days(base + screen() + thanked, '2026-11-25T12:00'), ['hear 2026-11-24 past'])
  })

  test('a call of one’s own is nothing they are waited for; what is over has no dates', () => {
    assert.deepEqual(
      days(base + screen('{text: "I\'ll call her", hearBy: 2026-11-24}') + thanked, '2026-11-19T12:00'),
      [],
    )
    assert.deepEqual(
      days(base.replace('role:', 'status: rejected\n  role:') + screen() + thanked, '2026-11-19T12:00'),
      [],
    )
  })

  test('an offer is read for two days and answered by its day', () =>
    assert.deepEqual(
      days(
        `${base + screen() + thanked}offer: {receivedAt: "2026-11-18T10:00:00-05:00", from: dana, respondBy: 2026-11-26}\n`,
        '2026-11-19T12:00',
      ),
      ['read 2026-11-20', 'answer 2026-11-26'],
    ))
})
