/**
 * `node bench/quality/letters.ts`: our letters for the notes of letters/notes.yaml. With `--blind FILE --key FILE` each stands
 * beside the letter written by hand from the same notes, in an order drawn by a seed, for someone to judge who does not know
 * which is which.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { composeAll } from '../../src/core/compose/compose.ts'
import { seeded } from '../../src/core/compose/seed.ts'
import { readDossier } from '../../src/core/dossier/read.ts'
import { plan } from '../../src/core/plan/plan.ts'
import { playbookFor } from '../../src/core/playbook/playbook.ts'

interface Told {
  readonly id: string
  readonly role: string
  readonly company: string
  readonly field: string
  readonly country: string
  readonly english: string
  readonly stage: string
  readonly me: string
  readonly strength: readonly [string, string]
  readonly next: string
  readonly people: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, readonly (readonly [string, string])[]>>
}

const here = join(import.meta.dirname, 'letters')
const zones: Readonly<Record<string, string>> = {
  GB: 'Europe/London',
  US: 'America/New_York',
  CA: 'America/Toronto',
  AU: 'Australia/Hobart',
}

const dossierOf = (told: Told) => {
  const zone = zones[told.country] ?? 'Europe/London'
  const text = JSON.stringify({
    afterword: 1,
    me: {
      name: told.me,
      email: 'me@example.org',
      zone,
      english: told.english,
      strengths: [{ skill: told.strength[0], proof: told.strength[1] }],
    },
    opportunity: {
      role: told.role,
      company: { name: told.company, field: told.field, country: told.country, zone },
    },
    people: Object.fromEntries(
      Object.entries(told.people).map(([id, name]) => [id, { name, email: `${id}@example.com` }]),
    ),
    interviews: [
      {
        id: told.id,
        stage: told.stage,
        format: 'onsite',
        starts: `2026-11-19T10:00[${zone}]`,
        ends: `2026-11-19T11:30[${zone}]`,
        met: Object.keys(told.people),
        debrief: {
          points: Object.entries(told.notes).flatMap(([who, notes]) =>
            notes.map(([kind, note]) => ({ kind, who, text: note })),
          ),
          nextSteps: { text: 'a decision', span: told.next },
        },
      },
    ],
  })
  const read = readDossier(text, { file: `${told.id}.json` })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return { dossier: read.dossier, now: Temporal.ZonedDateTime.from(`2026-11-19T12:30[${zone}]`) }
}

interface Made {
  readonly id: string
  readonly subject: string
  readonly body: string
}

const made = (told: Told): Made[] => {
  const { dossier, now } = dossierOf(told)
  const steps = plan(dossier, playbookFor(dossier, {}), now).filter(({ kind }) => kind === 'thank-you')
  return composeAll(steps, dossier, now).map(({ to, subject, body }) => ({
    id: `${told.id}/${to[0] ?? ''}`,
    subject,
    body,
  }))
}

const { values } = parseArgs({ options: { blind: { type: 'string' }, key: { type: 'string' } } })
const all = parse(readFileSync(join(here, 'notes.yaml'), 'utf8')) as Told[]
const letters = all.flatMap(made)
const shown = ({ subject, body }: Omit<Made, 'id'>) => `Subject: ${subject}\n\n${body}`

if (values.blind && values.key) {
  const hand = parse(readFileSync(join(here, 'by-hand.yaml'), 'utf8')) as Record<string, Omit<Made, 'id'>>
  const key: string[] = []
  const pairs = letters.flatMap((ours) => {
    const theirs = hand[ours.id]
    if (!theirs) return []
    const first = seeded(`blind|${ours.id}`, 2) === 0
    key.push(`${ours.id}: ours is ${first ? 'A' : 'B'}`)
    const [a, b] = first ? [ours, theirs] : [theirs, ours]
    const [id = '', who = ''] = ours.id.split('/')
    const notes = all.find((each) => each.id === id)?.notes[who] ?? []
    const given = notes.map(([kind, note]) => `- ${kind}: ${note}`).join('\n')
    return [`## ${ours.id}\n\n${given}\n\n### A\n\n${shown(a)}\n\n### B\n\n${shown(b)}\n`]
  })
  writeFileSync(values.blind, pairs.join('\n'))
  writeFileSync(values.key, `${key.join('\n')}\n`)
} else for (const letter of letters) console.log(`── ${letter.id}\n${shown(letter)}\n`)
