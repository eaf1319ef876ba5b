import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeAll } from '../compose/compose.ts'
import { plan } from '../plan/plan.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { quotable, steering } from './quotable.ts'
import { readDossier } from './read.ts'
import { writeDossier } from './write.ts'

const words = 'whether I plan to have children soon and who would look after them'
const text = (more = '') => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {role: Analyst, company: {name: Northwind, zone: America/Toronto}}
people:
  dana: {name: Dana Okonkwo, email: dana@northwind.example}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: 2026-11-17T10:00[America/Toronto]
    ends: 2026-11-17T10:45[America/Toronto]
    met: [dana]
    debrief:
      points:
        - {kind: improper, who: dana, text: ${words}${more}}
        - {kind: insight, who: dana, text: children of the staff eat in the canteen}
`
const read = (yaml: string) => {
  const dossier = readDossier(yaml, { file: 'asked.yaml' })
  if (!dossier.ok) throw new Error(dossier.problems.map(({ message }) => message).join('\n'))
  return dossier.dossier
}

for (const more of ['', ', private: false'])
  test(`a question that should not have been asked is kept, and neither speaks nor steers${more}`, () => {
    const dossier = read(text(more))
    assert.ok(!JSON.stringify(quotable(dossier)).includes(words))
    assert.deepEqual(
      [...steering(dossier).values()].filter((weight) => weight > 0),
      [],
    )
    const now = Temporal.ZonedDateTime.from('2026-11-17T11:00[America/Toronto]')
    const steps = plan(dossier, playbookFor(dossier, {}), now)
    const drafts = composeAll(steps, dossier, now)
    assert.ok(drafts.length > 0)
    assert.ok(!/plan to have children/.test(JSON.stringify([steps, drafts])))
    // The person's own file holds it.
    assert.ok(writeDossier(dossier).includes(words))
    assert.deepEqual(read(writeDossier(dossier)), dossier)
  })

test('it has nothing to say to anyone', () => {
  const said = readDossier(text(', say: I would rather not answer'), { file: 'asked.yaml' })
  assert.ok(!said.ok && /private note has no “say”/.test(said.problems[0]?.message ?? ''))
})
