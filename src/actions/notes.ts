import { z } from 'zod'
import { nearest } from '../core/dossier/nearest.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { allPointKinds } from '../core/vocabulary/point-kinds.ts'
import type { Action } from './action.ts'
import { type Changed, change } from './change.ts'
import { merged, opportunityArgument } from './entry.ts'
import { interviewMeant, withInterview } from './facts/note.ts'

type RawPoint = NonNullable<
  NonNullable<NonNullable<RawDossier['interviews']>[number]['debrief']>['points']
>[number]

const form = 'KIND@PERSON: text, such as “insight@dana: the analysts get numbers before stand-up”'

/** One line of a debrief: `kind@person: text`, the person only where the note is somebody's; `(private)` at the end hides it. */
const pointOf = (line: string): Outcome<RawPoint> => {
  const match = /^\s*([\p{L}-]+)(?:@([^\s:]+))?\s*:\s*([\s\S]+)$/u.exec(line)
  if (!match) return refused({ message: `“${line.slice(0, 12)}…” is no note. Write ${form}.` })
  const [, kind = '', who, said = ''] = match
  const known = allPointKinds.find((each) => each === kind)
  if (!known) {
    const near = nearest(kind, allPointKinds)
    return refused({
      message: `“${kind}” is no kind of note.${near ? ` Did you mean ${near}?` : ` The kinds: ${allPointKinds.join(', ')}.`}`,
    })
  }
  const hidden = /\s*\(private\)\s*$/i.test(said)
  const text = said.replace(/\s*\(private\)\s*$/i, '').trim()
  return done({
    kind: known,
    ...(who === undefined ? {} : { who }),
    text,
    ...(hidden ? { private: true } : {}),
  })
}

const input = z.object({
  opportunity: opportunityArgument,
  notes: z.array(z.string()).default([]).describe(form).meta({ positional: true, value: 'NOTE', lines: 2 }),
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ value: 'INTERVIEW' }),
  next: z.string().optional().describe('What they said comes next').meta({ value: 'TEXT' }),
  hearBy: z.string().optional().describe('The date they named').meta({ value: 'DAY' }),
  asked: z.boolean().optional().describe('You asked about the next steps'),
})

export const notesAction: Action<typeof input, Changed> = {
  name: 'notes',
  says: 'Put a whole debrief down at once: several notes, what comes next and by when',
  examples: [
    [
      'afterword notes northwind "insight@dana: the analysts get numbers before stand-up" --hearBy 2026-11-24',
      'two facts in one go',
    ],
    ['afterword notes northwind "stumble: the Flink question (private)"', 'nobody’s, and never quoted'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  run: (entry, desk) =>
    change(entry.opportunity, desk, ({ kept: { raw } }) => {
      const read = entry.notes.filter((line) => line.trim() !== '').map(pointOf)
      const problems = read.flatMap((each) => (each.ok ? [] : each.problems))
      if (problems.length > 0) return refused(...problems)
      const held = interviewMeant(raw, entry.interview, desk.now)
      if (!held.ok) return held
      const { points = [], nextSteps, ...rest } = held.value.debrief ?? {}
      const next = merged(nextSteps, { text: entry.next, hearBy: entry.hearBy })
      const added = read.flatMap((each) => (each.ok ? [each.value] : []))
      const all = [...points, ...added]
      return done({
        raw: withInterview(raw, {
          ...held.value,
          debrief: {
            ...rest,
            ...(all.length > 0 ? { points: all } : {}),
            ...(Object.keys(next).length > 0 ? { nextSteps: next } : {}),
            ...(entry.asked === undefined ? {} : { askedNextSteps: entry.asked }),
          },
        }),
        says: `Debrief: ${added.length} ${added.length === 1 ? 'note' : 'notes'}`,
      })
    }),
}
