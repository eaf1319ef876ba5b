import type { Dossier } from '../../dossier/dossier.ts'
import { readDossier } from '../../dossier/read.ts'
import type { Playbook } from '../../playbook/playbook.ts'
import { playbookFor } from '../../playbook/playbook.ts'
import type { Holidays } from '../../time/holidays.ts'
import { stepStates } from '../../vocabulary/step-states.ts'
import { plan } from '../plan.ts'
import type { Step } from '../step.ts'

/** The days of 2026 that these situations meet: Thanksgiving in Massachusetts, the end of the year in Ontario and England. */
const holidays: Holidays = {
  'US-MA': { '2026-11-26': 'Thanksgiving Day', '2026-12-25': 'Christmas Day' },
  'CA-ON': { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day', '2027-01-01': 'New Year’s Day' },
  'GB-ENG': { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day', '2027-01-01': 'New Year’s Day' },
}

/** A dossier from its text; a text that does not read is a mistake in the test. */
const dossier = (yaml: string): Dossier => {
  const read = readDossier(yaml, { file: 'situation.yaml' })
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return read.dossier
}

interface Options {
  readonly elsewhere?: readonly string[]
  readonly numbers?: Partial<Playbook['numbers']>
}

/** The plan of a dossier at a moment, as one looks it up in a test. */
export const planned = (yaml: string, now: string, { elsewhere = [], numbers = {} }: Options = {}) => {
  const one = dossier(yaml)
  const steps = plan(
    one,
    playbookFor(one, holidays, numbers),
    Temporal.ZonedDateTime.from(now),
    elsewhere.map(dossier),
  )
  return {
    steps,
    ids: steps.map(({ id }) => id),
    /** The ids of what can or must be done now and is not merely offered. */
    todo: steps.filter(({ state, optional }) => stepStates[state].now && !optional).map(({ id }) => id),
    /** The step of an id; a missing one fails the test with what there is. */
    step: (id: string): Step => {
      const found = steps.find((step) => step.id === id)
      if (!found)
        throw new Error(`no ${id} among\n${steps.map((step) => `${step.state} ${step.id}`).join('\n')}`)
      return found
    },
    states: (kind: Step['kind']) =>
      Object.fromEntries(steps.filter((step) => step.kind === kind).map(({ id, state }) => [id, state])),
  }
}

/** Local wall time without seconds, as a person would say it. */
export const wall = (moment: Step['due']): string => moment.toPlainDateTime().toString().slice(0, 16)

export const rules = (step: Step): string[] => step.why.map(({ rule }) => rule)

/** Priya and Northwind, where Dana asks the questions; the rest of the file follows. */
export const northwind = (rest: string, opportunity = ''): string => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto, english: CA}
opportunity:
  role: Senior Data Engineer
  company: {name: Northwind Analytics, field: software, country: CA, region: ON, zone: America/Toronto}
${opportunity ? `  ${opportunity}\n` : ''}people:
  dana: {name: Dana Okonkwo, title: Talent Partner, email: dana@northwind.example}
  sam: {name: Sam Okafor, title: Head of Platform, email: sam@northwind.example}
${rest}`

/** A screening with Dana on Tuesday 17 November 2026 from 10:00 to 10:45. */
export const screening = (more = ''): string => `  - id: screen
    stage: screening
    format: video
    starts: 2026-11-17T10:00[America/Toronto]
    ends: 2026-11-17T10:45[America/Toronto]
    met: [dana]
${more}`
