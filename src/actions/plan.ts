import { z } from 'zod'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { plan } from '../core/plan/plan.ts'
import type { Step } from '../core/plan/step.ts'
import type { Action, Desk } from './action.ts'
import { dossiersFrom, momentOf, numbersFrom, playbookWith } from './dossier-file.ts'
import { nowOption, setOption } from './options.ts'

export interface Planned {
  readonly dossier: Dossier
  readonly now: Moment
  readonly steps: readonly Step[]
}

/** Plans each file with the others as what else is going on. */
export const planFiles = async (
  input: {
    readonly files: readonly string[]
    readonly now?: string | undefined
    readonly set: readonly string[]
  },
  desk: Desk,
): Promise<Outcome<readonly Planned[]>> => {
  const set = numbersFrom(input.set)
  if (!set.ok) return set
  const dossiers = await dossiersFrom(input.files, desk)
  if (!dossiers.ok) return dossiers
  const planned: Planned[] = []
  for (const dossier of dossiers.value) {
    const now = momentOf(input.now, dossier, desk)
    if (!now.ok) return now
    const playbook = await playbookWith(dossier, now.value, set.value, desk)
    const others = dossiers.value.filter((other) => other !== dossier)
    planned.push({ dossier, now: now.value, steps: plan(dossier, playbook, now.value, others) })
  }
  return done(planned)
}

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe('The dossier (YAML or JSON, - for standard input); several files are planned side by side')
    .meta({ positional: true, value: 'FILE' }),
  now: nowOption,
  set: setOption,
  why: z.boolean().default(false).describe('Unfold rule, guides and facts under every step'),
  all: z.boolean().default(false).describe('Show also what is done, skipped and resting'),
})

export const planAction: Action<typeof input, readonly Planned[]> = {
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
  run: planFiles,
}
