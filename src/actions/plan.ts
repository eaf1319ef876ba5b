import { z } from 'zod'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import type { Message } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { isNoDay } from '../core/plan/calm.ts'
import { plan } from '../core/plan/plan.ts'
import type { Step } from '../core/plan/step.ts'
import type { Looking, Opening } from './action.ts'
import { isCalm } from './calm.ts'
import { defineAction } from './define.ts'
import { momentOf, numbersFrom, playbookWith, type Subject, subjectsFrom } from './dossier-file.ts'
import { nowOption, setOption } from './options.ts'
import { planOutput } from './outputs.ts'
import { instantShape, oneOrMore, opportunityShape, stepShape } from './shapes.ts'

export interface Planned {
  readonly dossier: Dossier
  readonly now: Moment
  readonly steps: readonly Step[]
  /** What else is going on. */
  readonly beside: readonly Dossier[]
  /** The user's own words, where the opportunity is kept. */
  readonly messages: readonly Message[]
  /** Someone said no today, here or elsewhere: nothing shouts. */
  readonly calm?: boolean
}

/** The plan of one dossier, with what else is going on. */
export const planOne = async (
  { dossier, kept, beside }: Subject,
  now: Moment,
  set: Readonly<Record<string, number>>,
  desk: Looking,
): Promise<Planned> => {
  const playbook = await playbookWith(dossier, now, set, desk)
  return { dossier, now, steps: plan(dossier, playbook, now, beside), beside, messages: kept?.messages ?? [] }
}

/** Plans each with the others as what else is going on. */
export const planFiles = async (
  input: {
    readonly files: readonly string[]
    readonly now?: string | undefined
    readonly set: readonly string[]
  },
  desk: Opening,
): Promise<Outcome<readonly Planned[]>> => {
  const set = numbersFrom(input.set)
  if (!set.ok) return set
  const subjects = await subjectsFrom(input.files, desk)
  if (!subjects.ok) return subjects
  const calm = subjects.value.some(({ kept }) => kept) ? await isCalm(desk) : done(false)
  if (!calm.ok) return calm
  const planned: Planned[] = []
  for (const subject of subjects.value) {
    const now = momentOf(input.now, subject.dossier, desk)
    if (!now.ok) return now
    const others = subjects.value.filter((other) => other !== subject).map(({ dossier }) => dossier)
    const one = await planOne(
      { ...subject, beside: [...subject.beside, ...others] },
      now.value,
      set.value,
      desk,
    )
    planned.push({ ...one, calm: calm.value || isNoDay(subject.dossier, now.value) })
  }
  return done(planned)
}

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe(
      'The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id; several are planned side by side',
    )
    .meta({ positional: true, value: 'FILE' }),
  now: nowOption,
  set: setOption,
  why: z.boolean().default(false).describe('Unfold rule, guides and facts under every step'),
  all: z.boolean().default(false).describe('Show also what is done, skipped and resting'),
})

const planJson = (planned: readonly Planned[]) =>
  oneOrMore('plans', planned, (each) => ({
    opportunity: opportunityShape(each.dossier),
    now: instantShape(each.now),
    steps: each.steps.map(stepShape),
  }))

export const planAction = defineAction<typeof input, readonly Planned[], Opening>({
  name: 'plan',
  says: 'What to do now, by when, to whom, over which channel, and why',
  more: 'Reads a dossier and answers from its facts alone; nothing is stored. With several files, messages to the same person and offers elsewhere are taken into account.',
  examples: [
    ['afterword plan examples/screening-software.yaml', 'the plan as of now'],
    ['afterword plan examples/panel-law.yaml --now 2026-11-19T18:00Z --why', 'with every reason'],
    ['afterword plan mine.yaml --set nudgeAfterHearBy=4 --json', 'one number changed, for a program'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: planOutput,
  json: planJson,
  run: planFiles,
})
