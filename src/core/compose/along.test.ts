import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { plan } from '../plan/plan.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { composeAll } from './compose.ts'

const source = (met: string, more = ''): string => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto, english: CA}
opportunity:
  role: Senior Data Engineer
  company: {name: Northwind Analytics, country: CA, region: ON, zone: America/Toronto}
people:
  dana: {name: Dana Okonkwo, email: dana@northwind.example, contact: primary}
  tom: {name: Tom Reed}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: 2026-11-17T10:00[America/Toronto]
    ends: 2026-11-17T10:45[America/Toronto]
    met: ${met}
    debrief:
      nextSteps: {text: a panel with the platform team, who: dana, hearBy: 2026-11-20}
${more}`

const aboutTom = `      points: [{kind: insight, who: tom, text: the team deploys every afternoon}]\n`

const promise = (due: string, more = '') =>
  `promises: [{id: p1, by: me, who: dana, what: send the write-up of the dashboard, due: ${due}${more}}]\n`

const draftOf = (yaml: string, now: string, step: string) => {
  const read = readDossier(yaml, { file: 'along.yaml' })
  assert.ok(read.ok)
  const at = Temporal.ZonedDateTime.from(now)
  const steps = plan(read.dossier, playbookFor(read.dossier, {}), at)
  const draft = composeAll(steps, read.dossier, at).find((each) => each.step === step)
  assert.ok(draft, step)
  return draft
}

const evening = '2026-11-17T17:00[America/Toronto]'
const said = (draft: ReturnType<typeof draftOf>) =>
  new Set(draft.sentences.flatMap(({ along }) => along ?? []))

describe('what goes along in a letter', () => {
  test('a promise due today is kept in the thanks', () => {
    const draft = draftOf(source('[dana]', promise('2026-11-17')), evening, 'screen/thank-you/dana')
    assert.match(draft.body, /the write-up of the dashboard/)
    assert.deepEqual([...said(draft)], ['screen/promise/dana-p1'])
    assert.match(draft.questions.map(({ ask }) => ask).join(' '), /Add what you promised/)
    // It is kept, and not promised once more.
    assert.deepEqual(
      draft.commitments.filter(({ what }) => /write-up/.test(what)),
      [],
    )
  })

  test('one that is due later is only announced', () => {
    const draft = draftOf(source('[dana]', promise('2026-11-20')), evening, 'screen/thank-you/dana')
    assert.deepEqual([...said(draft)], [])
    assert.match(
      draft.body,
      /on Friday I'll send the write-up of the dashboard|On Friday I'll send the write-up of the dashboard/,
    )
  })

  test('the note to be passed on stands below the thanks, asked for in one sentence and without asking for the address too', () => {
    const draft = draftOf(source('[dana, tom]', aboutTom), evening, 'screen/thank-you/dana')
    const [letter = '', note = ''] = draft.body.split('— — —')
    assert.match(letter, /Tom/)
    assert.match(note, /^\s*Hi Tom,/)
    assert.doesNotMatch(draft.body, /e-mail address/)
    assert.deepEqual([...said(draft)], ['screen/forward/dana'])
  })

  test('nobody is asked to pass on a note that would say nothing: what one would say is asked', () => {
    const draft = draftOf(source('[dana, tom]'), evening, 'screen/thank-you/dana')
    assert.doesNotMatch(draft.body, /Tom|— — —/)
    assert.deepEqual([...said(draft)], [])
    assert.match(draft.questions.map(({ ask }) => ask).join(' '), /What would you say to Tom\?/)
  })

  test('late thanks ask how things stand, once, and no longer look forward to a date that has passed', () => {
    const draft = draftOf(source('[dana]'), '2026-11-24T09:00[America/Toronto]', 'screen/thank-you/dana')
    assert.deepEqual([...said(draft)], ['screen/nudge/dana'])
    assert.equal(draft.body.match(/\?/g)?.length, 1)
    assert.doesNotMatch(draft.body, /look forward to hearing|hope to hear|If I haven/)
  })
})
