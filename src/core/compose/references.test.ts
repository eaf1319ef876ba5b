import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { northwind, planned, screening } from '../plan/situations/planned.ts'
import { composeAll } from './compose.ts'

const source = (more = '') =>
  northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: 2026-11-24}
`)}promises:
  - {id: refs, by: me, who: dana, what: send two references${more}}
`)
const drafted = (yaml: string) => {
  const now = '2026-11-17T12:00[America/Toronto]'
  const read = readDossier(yaml, { file: 'references.yaml' })
  assert.ok(read.ok)
  const steps = planned(yaml, now).steps.filter(({ kind }) => kind === 'thank-you')
  const [draft] = composeAll(steps, read.dossier, Temporal.ZonedDateTime.from(now))
  assert.ok(draft)
  return draft
}
const about = (yaml: string) => drafted(yaml).sentences.filter(({ facts }) => facts.includes('promise:refs'))

test('references that lie beside the thank-you are handed over in it', () => {
  const [sentence] = about(source(', due: 2026-11-20, attachment: references.pdf'))
  assert.equal(sentence?.element, 'deliverable')
  assert.match(sentence?.text ?? '', /attached.*two references|two references.*attached/)
})

test('references that do not are promised for their day', () => {
  const [sentence] = about(source(', due: 2026-11-20'))
  assert.equal(sentence?.element, 'commitment')
  assert.match(sentence?.text ?? '', /Friday/)
})

test('what hangs on a condition is neither handed over nor promised again', () => {
  assert.deepEqual(about(source(', condition: if they make an offer')), [])
})
