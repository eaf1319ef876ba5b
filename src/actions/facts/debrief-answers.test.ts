import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { debriefing } from '../../core/playbook/d/index.ts'
import { allPointKinds } from '../../core/vocabulary/point-kinds.ts'
import { type Answered, answerOf, withAnswers } from './debrief-answers.ts'

const raw: RawDossier = {
  afterword: 1,
  me: { name: 'Ada Example' },
  opportunity: { id: 'ward', role: 'Ward Nurse', company: { name: 'St. Ansgar' } },
  people: { kim: { name: 'Kim Okafor' }, sol: { name: 'Sol Ito' } },
  interviews: [
    {
      id: 'screen',
      stage: 'screening',
      format: 'phone',
      starts: '2026-11-17T10:00[America/Toronto]',
      ends: '2026-11-17T10:30[America/Toronto]',
      met: ['kim'],
    },
  ],
}

const read = (line: string): Answered => {
  const answer = answerOf(line)
  assert.ok(answer.ok, `${line}: ${answer.ok ? '' : answer.problems[0]?.message}`)
  return answer.value
}

const kept = (...lines: string[]): RawDossier => {
  const [held] = raw.interviews ?? []
  assert.ok(held)
  const after = withAnswers(raw, held, lines.map(read))
  assert.ok(after.ok)
  return after.value
}

/** The kinds that the debrief's own questions ask for. */
const asked = [
  ...new Set(
    debriefing.flatMap((rule) =>
      rule.cases.flatMap(({ facts }) => {
        const question = rule.judge(facts)
        return question ? [question.kind] : []
      }),
    ),
  ),
]

test('every question of the debrief can be answered', () => {
  assert.ok(asked.length > 10)
  const words: Readonly<Record<string, string>> = { prefers: 'by phone, please', keen: 'unsure' }
  for (const kind of [...asked, ...allPointKinds])
    assert.notDeepEqual(kept(`${kind}@kim: ${words[kind] ?? 'the ward opens six new beds'}`), raw, kind)
})

test('what stayed with you becomes the kind of note its words make it', () => {
  const points = kept(
    'any@kim: the ward opens six new beds in March',
    'any@kim: we both grew up in Halifax',
    'any@kim: seemed unconvinced of nights',
  ).interviews?.[0]?.debrief?.points
  assert.deepEqual(points, [
    { kind: 'insight', who: 'kim', text: 'the ward opens six new beds in March' },
    { kind: 'common-ground', who: 'kim', text: 'we both grew up in Halifax' },
    { kind: 'reaction', who: 'kim', text: 'seemed unconvinced of nights' },
  ])
})

test('an answer that is no note becomes the fact it tells', () => {
  const after = kept(
    'keen: unsure',
    'prefers@kim: phone',
    'promise@kim: send the references (by 2026-11-20)',
    'their-promise: share the rota',
    'next-steps: a panel next week',
  )
  assert.equal(after.opportunity.keen, 'unsure')
  assert.equal(after.people?.kim?.prefers, 'phone')
  assert.deepEqual(after.promises, [
    { by: 'me', who: 'kim', what: 'send the references', due: '2026-11-20' },
    { by: 'them', who: 'kim', what: 'share the rota' },
  ])
  assert.equal(after.interviews?.[0]?.debrief?.nextSteps?.text, 'a panel next week')
  assert.equal(after.interviews?.[0]?.debrief?.points, undefined)
})

test('what is no kind of note is refused with the nearest one', () => {
  for (const [line, says] of [
    ['insigt@kim: a word', /Did you mean insight/],
    ['keen: perhaps', /keen, unsure or out/],
    ['prefers@kim: pigeons', /email, phone, linkedin or letter/],
    ['just words', /KIND@PERSON/],
  ] as const) {
    const answer = answerOf(line)
    assert.ok(!answer.ok)
    assert.match(answer.problems[0]?.message ?? '', says)
  }
})

test('a promise of nobody in particular asks whose it is where several were met', () => {
  const [held] = raw.interviews ?? []
  assert.ok(held)
  const after = withAnswers(raw, { ...held, met: ['kim', 'sol'] }, [read('promise: send the references')])
  assert.ok(!after.ok)
  assert.match(after.problems[0]?.message ?? '', /say whose it is, by id\. There are: kim, sol/)
})
