import { z } from 'zod'
import type { Dossier, Interview, Moment } from '../core/dossier/dossier.ts'
import { done, refused } from '../core/outcome.ts'
import { type Prep, prepSheet } from '../core/playbook/p/sheet.ts'
import type { Opening } from './action.ts'
import { defineAction } from './define.ts'
import { dossierFrom, momentOf } from './dossier-file.ts'
import { fileArgument, nowOption } from './options.ts'
import { prepOutput } from './outputs.ts'
import { instantShape, opportunityShape } from './shapes.ts'

const input = z.object({
  file: fileArgument('The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id'),
  interview: z
    .string()
    .optional()
    .describe('The interview to prepare; the next one ahead unless named')
    .meta({ value: 'ID' }),
  now: nowOption,
})

export interface Prepared {
  readonly dossier: Dossier
  readonly interview: Interview
  readonly now: Moment
  readonly sheet: readonly Prep[]
}

const prepJson = ({ dossier, interview, now, sheet }: Prepared) => ({
  opportunity: opportunityShape(dossier),
  now: instantShape(now),
  interview: interview.id,
  sheet,
})

export const prepAction = defineAction<typeof input, Prepared, Opening>({
  name: 'prep',
  says: 'The prep sheet for an interview: what to ask, bring and remember, with earlier lessons',
  examples: [['afterword prep mine.yaml --interview panel', 'what to ask before it ends, and of whom']],
  readOnly: true,
  asksPerson: false,
  input,
  output: prepOutput,
  json: prepJson,
  run: async (asked, desk) => {
    const read = await dossierFrom(asked.file, desk)
    if (!read.ok) return read
    const dossier = read.value
    const now = momentOf(asked.now, dossier, desk)
    if (!now.ok) return now
    const ahead = dossier.interviews
      .filter((held) => held.outcome === undefined || held.outcome === 'held')
      .filter((held) => Temporal.ZonedDateTime.compare(held.starts, now.value) > 0)
      .sort((one, other) => Temporal.ZonedDateTime.compare(one.starts, other.starts))
    const interview =
      asked.interview === undefined
        ? ahead[0]
        : dossier.interviews.find((held) => held.id === asked.interview)
    if (!interview) {
      const ids = dossier.interviews.map((held) => held.id).join(', ') || 'none'
      return refused({
        field: 'interview',
        message: asked.interview
          ? `there is no interview “${asked.interview}” in the dossier. It has: ${ids}.`
          : `no interview lies ahead. Name one; the dossier has: ${ids}.`,
      })
    }
    return done({ dossier, interview, now: now.value, sheet: prepSheet(dossier, interview, now.value) })
  },
})
