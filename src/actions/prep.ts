import { z } from 'zod'
import type { Dossier, Interview, Moment } from '../core/dossier/dossier.ts'
import type { Kept } from '../core/keep/keep.ts'
import { done, goneSays, type Outcome, refused } from '../core/outcome.ts'
import { type Learnt, lessonsOf, type Story, storiesFor } from '../core/plan/stories.ts'
import { type Prep, prepSheet } from '../core/playbook/p/sheet.ts'
import type { Looking, Opening } from './action.ts'
import { defineAction } from './define.ts'
import { momentOf, subjectFrom } from './dossier-file.ts'
import { heldOf } from './kept.ts'
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
  /** Told so far, in whichever process, and to whom. */
  readonly stories: readonly Story[]
  /** Learnt in other processes. */
  readonly lessons: readonly Learnt[]
}

/** So many other opportunities are looked at for stories and lessons. */
const most = 40

/** Those in which a story was told or something learnt; the example search and one’s own keep apart. */
const othersOf = async (kept: Kept | undefined, desk: Looking): Promise<Outcome<readonly Dossier[]>> => {
  if (!kept) return done([])
  const store = await desk.store()
  if (!store.ok) return store
  const found = await store.value.summaries(desk.account, {
    ...{ holding: ['story', 'lesson'], examples: kept.example, limit: most },
  })
  if (!found.ok) return found
  const ids = found.value.map(({ id }) => id).filter((id) => id !== kept.id)
  const loaded = await store.value.load(desk.account, ids)
  return loaded.ok ? done(loaded.value.map((each) => heldOf(each).dossier)) : loaded
}

const storyJson = ({ text, told, heard }: Story) => ({
  ...{ text, heard },
  told: told.map(({ at, ...rest }) => ({ ...rest, at: instantShape(at) })),
})

const prepJson = ({ dossier, interview, now, sheet, stories, lessons }: Prepared) => ({
  opportunity: opportunityShape(dossier),
  now: instantShape(now),
  interview: interview.id,
  sheet,
  stories: stories.map(storyJson),
  lessons: lessons.map(({ at, ...rest }) => ({ ...rest, at: instantShape(at) })),
})

export const prepAction = defineAction<typeof input, Prepared, Opening>({
  name: 'prep',
  says: 'The prep sheet for an interview: what to ask, bring and remember, with lessons and the stories told so far',
  examples: [['afterword prep mine.yaml --interview panel', 'what to ask before it ends, and of whom']],
  readOnly: true,
  asksPerson: false,
  input,
  output: prepOutput,
  json: prepJson,
  run: async (asked, desk) => {
    const subject = await subjectFrom(asked.file, desk)
    if (!subject.ok) return subject
    const { dossier, kept } = subject.value
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
        plain: asked.interview ? goneSays('interview') : 'No interview lies ahead.',
      })
    }
    const others = await othersOf(kept, desk)
    if (!others.ok) return others
    return done({
      ...{ dossier, interview, now: now.value },
      sheet: prepSheet(dossier, interview, now.value),
      stories: storiesFor(dossier, interview, others.value, now.value),
      lessons: lessonsOf(others.value, now.value),
    })
  },
})
