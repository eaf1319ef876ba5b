import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { nextInterview, owedPromises, waitOf } from './around.ts'
import { planned } from './situations/planned.ts'

const yaml = (more: string, status = 'open') => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {role: Engineer, status: ${status}, company: {name: Northwind, country: CA, region: ON, zone: America/Toronto}}
people:
  dana: {name: Dana Okonkwo, email: dana@northwind.example}
${more}`

const screen = (next: string) => `interviews:
  - id: screen
    stage: screening
    format: video
    starts: 2026-11-16T10:00[America/Toronto]
    ends: 2026-11-16T10:45[America/Toronto]
    met: [dana]
    debrief: {nextSteps: ${next}}
history:
  - {id: t1, at: 2026-11-16T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you, interview: screen}
`
const ahead = `interviews:
  - {id: panel, stage: panel, format: onsite, starts: "2026-11-25T10:00[America/Toronto]", ends: "2026-11-25T11:00[America/Toronto]", met: [dana]}
  - {id: off, stage: panel, format: onsite, outcome: cancelled, starts: "2026-11-23T10:00[America/Toronto]", ends: "2026-11-23T11:00[America/Toronto]", met: [dana]}
  - {id: first, stage: screening, format: video, starts: "2026-11-24T10:00[America/Toronto]", ends: "2026-11-24T11:00[America/Toronto]", met: [dana]}
`
const at = '2026-11-18T12:00[America/Toronto]'
const now = Temporal.ZonedDateTime.from(at)

const looked = (text: string) => {
  const read = readDossier(text, { file: 'around.yaml' })
  assert.ok(read.ok, JSON.stringify(read))
  return { dossier: read.dossier, steps: planned(text, at).steps }
}

describe('whose word is waited for', () => {
  test('who, until when, and when one may ask', () => {
    const wait = waitOf(looked(yaml(screen('{text: Dana writes, hearBy: 2026-11-24, who: dana}'))), now)
    assert.deepEqual(wait?.who, ['dana'])
    assert.equal(wait?.until?.toString(), '2026-11-24')
    assert.ok(wait && wait.next.toPlainDate().toString() > '2026-11-24')
  })

  test('nobody where the next word is one’s own, nothing was said to anyone, or it is over', () => {
    for (const text of [
      yaml(screen("{text: I'll call her, hearBy: 2026-11-24}")),
      yaml(ahead),
      yaml(screen('{text: Dana writes, hearBy: 2026-11-24, who: dana}'), 'rejected'),
    ])
      assert.equal(waitOf(looked(text), now), undefined)
  })
})

test('the next interview is the soonest that was not called off', () => {
  assert.equal(nextInterview(looked(yaml(ahead)).dossier, now)?.id, 'first')
  assert.equal(nextInterview(looked(yaml(ahead)).dossier, now.add({ days: 30 })), undefined)
})

describe('what is owed', () => {
  const promises = `promises:
  - {id: slides, by: me, who: dana, what: the slides, due: 2026-11-23}
  - {id: names, by: them, who: dana, what: the names of the team, due: 2026-11-25}
  - {id: done, by: me, who: dana, what: the write-up, kept: true}
  - {id: if, by: me, who: dana, what: call her, condition: if I get another job}
`
  const owed = (text: string) => owedPromises(looked(text)).map(({ id }) => id)

  test('by both sides, as long as it is neither kept nor hangs on what may never be', () => {
    assert.deepEqual(owed(yaml(screen('{text: Dana writes}') + promises)), ['slides', 'names'])
  })

  test('nothing once it is over', () => {
    assert.deepEqual(owed(yaml(screen('{text: Dana writes}') + promises, 'rejected')), [])
  })

  test('nothing that was skipped', () => {
    const text = yaml(screen('{text: Dana writes}') + promises)
    const mine = planned(text, at).steps.find(({ kind }) => kind === 'promise')
    assert.ok(mine)
    const skipped = `${text}choices:\n  - {step: ${mine.id}, kind: skip, at: 2026-11-17T10:00-05:00, by: Priya}\n`
    assert.deepEqual(owed(skipped), ['names'])
  })
})
