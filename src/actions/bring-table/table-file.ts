import { z } from 'zod'
import { daySays, talkSays } from '../../core/keep/tracked/row.ts'
import { isBrought, type TrackedProposal } from '../../core/keep/tracked/tracked-proposal.ts'
import { done } from '../../core/outcome.ts'
import type { Opening, Tables } from '../action.ts'
import { defineAction } from '../define.ts'
import { readTable, type TableRead } from './read-table.ts'
import { tableFileInput } from './table-input.ts'

const input = z.object(tableFileInput)

const text = z.string()
const texts = z.array(text)
const output = z.strictObject({
  rows: z.array(
    z.strictObject({
      ...{ place: text, company: text, role: text, status: text, brought: z.boolean() },
      ...{
        applied: text.optional(),
        refused: text.optional(),
        source: text.optional(),
        field: text.optional(),
      },
      ...{ country: text.optional(), talks: texts, people: texts, notes: texts, noted: texts, joined: texts },
      known: z.strictObject({ id: text, adds: texts, differs: texts }).optional(),
    }),
  ),
  out: texts,
  columns: z.array(z.strictObject({ heading: text, is: text })),
  ...{ sheets: texts, sheet: text.optional() },
  asks: z.strictObject({ heading: text, sample: text }).optional(),
  words: z.array(z.strictObject({ word: text, rows: z.number().int() })),
})

const rowJson = (proposal: TrackedProposal) => {
  const { row, joined, status, known } = proposal
  const { place, company, role, applied, refused, source, field, country, notes, noted } = row
  const told = {
    applied: applied && daySays(applied),
    refused: refused && daySays(refused),
    source,
    field,
    country,
  }
  return {
    ...{ place, company, role, status, brought: isBrought(proposal), notes, noted, joined },
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    talks: row.talks.map(talkSays),
    people: row.people.map(({ name }) => name),
    ...(known ? { known } : {}),
  }
}

export const tableFileAction = defineAction<typeof input, TableRead, Opening & Tables>({
  name: 'table-file',
  says: 'Look at a table of applications (.xlsx, CSV, another tracker’s file), before any of it is kept',
  more: 'What each row would become, which column is what, and what has no place and would be kept as a note. “afterword bring-table” keeps it.',
  examples: [
    ['afterword table-file applications.xlsx', 'what each row would become'],
    ['afterword table-file jobs.csv --column 4=applied --dates month-first', 'what was guessed wrong, said'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output,
  json: ({ all, out, table, sheets, sheet, asks, words }) => ({
    rows: all.map(rowJson),
    out,
    columns: table.kinds.map((is, at) => ({ heading: table.headings[at] ?? '', is })),
    sheets,
    ...(sheet === undefined ? {} : { sheet }),
    ...(asks ? { asks } : {}),
    words,
  }),
  run: async (asked, desk) => {
    const read = await readTable(asked, desk)
    return read.ok ? done(read.value) : read
  },
})
