import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { notFound, type Outcome, refused } from '../../core/outcome.ts'
import type { PocketNotes } from '../../core/remind/pocket/pocket-parts.ts'
import { pocketNotes } from '../../core/remind/pocket/pocket-text.ts'
import type { Opening } from '../action.ts'
import { beginWith, type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { changedOutput } from '../outputs.ts'
import { kept } from '../post/incoming.ts'
import { begunFrom, firmMeant, withNotes } from './pocket-place.ts'

const input = z.object({
  file: z
    .string()
    .optional()
    .describe('The notes as a file, - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('The notes, pasted whole')
    .meta({ value: 'TEXT', lines: 8, most: 60_000 }),
  opportunity: z
    .string()
    .optional()
    .describe('Where they belong, if the notes do not tell')
    .meta({ value: 'OPPORTUNITY' }),
  role: z
    .string()
    .optional()
    .describe('The role, where the firm is new and the notes do not name it')
    .meta({ value: 'TEXT' }),
})

type Wish = z.infer<typeof input>

/** The notes go where they belong; what of them is kept already is not kept twice. */
export const takePocketNotes = async (
  notes: PocketNotes,
  { opportunity, role }: Pick<Wish, 'opportunity' | 'role'>,
  desk: Opening,
): Promise<Outcome<Changed>> => {
  const own = await kept(desk)
  if (!own.ok) return own
  const meant = firmMeant(notes, own.value, opportunity)
  if (!meant.ok) return meant
  if (meant.value !== undefined)
    return change(meant.value, desk, ({ kept: { raw } }) => withNotes(raw, notes, desk.now))
  const { firm } = notes.head
  if (firm === '')
    return notFound({ field: 'opportunity', message: 'the notes do not say which firm they are about.' })
  return beginWith(firm, desk, (me) => {
    const begun = begunFrom(
      { ...notes, head: { ...notes.head, role: notes.head.role || role || '' } },
      me,
      desk.now,
    )
    return begun.ok ? withNotes(begun.value satisfies RawDossier, notes, desk.now) : begun
  })
}

export const pocketNotesAction = defineAction<typeof input, Changed, Opening>({
  name: 'pocket-notes',
  says: 'Take in what you noted on your phone: pasted, or as the file it saved',
  more: 'They go to the talk of that firm on that day; where there is none yet, it is noted with them. The same notes twice are taken in once.',
  examples: [
    ['afterword pocket-notes afterword-notes.txt', 'the file from your phone'],
    ['afterword pocket-notes - --opportunity northwind', 'from standard input, where they belong named'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async ({ file, text, ...wish }, desk) => {
    const told = text?.trim()
      ? { ok: true as const, value: text }
      : file === undefined
        ? undefined
        : await desk.read(file)
    if (!told) return refused({ field: 'text', message: 'paste the notes, or name the file they are in.' })
    if (!told.ok) return told
    const notes = pocketNotes(told.value)
    return notes.ok ? takePocketNotes(notes.value, wish, desk) : notes
  },
})
