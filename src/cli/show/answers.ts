import type { Debriefed } from '../../actions/debrief.ts'
import type { Drafted } from '../../actions/draft.ts'
import type { Planned } from '../../actions/plan.ts'
import type { Prepared } from '../../actions/prep.ts'
import type { Reviewed } from '../../actions/review.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { AnyRule } from '../../core/playbook/rule.ts'
import { debriefJson, draftJson, planJson, prepJson, whyJson } from '../json.ts'
import { type Paper, printable } from '../paper.ts'
import { showDebrief } from './debrief.ts'
import { showDrafts } from './draft.ts'
import { showPlan } from './plan.ts'
import { showPrep } from './prep.ts'
import { showReview } from './review.ts'
import { showWhy } from './why.ts'

interface Answer {
  readonly text: (value: never, input: never, paper: Paper) => string
  readonly json: (value: never) => unknown
}

const checked = (dossiers: readonly Dossier[]) =>
  dossiers.map(({ opportunity, interviews, people }) => ({
    role: opportunity.role,
    company: opportunity.company.name,
    people: people.size,
    interviews: interviews.length,
  }))

/** How each action's answer looks on paper and as JSON. */
export const answers: Readonly<Record<string, Answer>> = {
  plan: {
    text: (value: readonly Planned[], input: { why: boolean; all: boolean }, paper) =>
      showPlan(value, input, paper),
    json: planJson,
  },
  draft: {
    text: (value: readonly Drafted[], input: { facts: boolean }, paper) => showDrafts(value, input, paper),
    json: draftJson,
  },
  review: {
    text: (value: Reviewed, _input, paper) => showReview(value, paper),
    json: ({ findings }: Reviewed) => ({ findings }),
  },
  prep: { text: (value: Prepared, _input, paper) => showPrep(value, paper), json: prepJson },
  debrief: { text: (value: Debriefed, _input, paper) => showDebrief(value, paper), json: debriefJson },
  check: {
    text: (value: readonly Dossier[]) =>
      `${checked(value)
        .map((each) =>
          printable(
            `${each.role} · ${each.company}: ${each.people} people, ${each.interviews} interviews. Reads well.`,
          ),
        )
        .join('\n')}\n`,
    json: (value: readonly Dossier[]) => ({ dossiers: checked(value) }),
  },
  export: {
    text: ({ text }: { text: string }) => text,
    json: ({ text }: { text: string }) => ({ text }),
  },
  why: { text: (value: readonly AnyRule[], _input, paper) => showWhy(value, paper), json: whyJson },
}
