import type { FactId } from '../../dossier/dossier.ts'
import type { Reason } from '../../playbook/rule.ts'
import { idOf, type Proposal, when } from '../proposal.ts'
import type { View } from '../view.ts'

/** What a thread has come to that was asked about and stayed silent: it rests, and the plan says so in one row. */
export const noWord = (
  view: View,
  ground: string,
  rest: { readonly why: Reason; readonly asked: boolean } | undefined,
  facts: readonly FactId[],
): Proposal[] =>
  rest?.asked
    ? [
        {
          id: idOf(ground, 'keep-moving', 'no-word'),
          kind: 'keep-moving',
          to: [],
          channel: 'none',
          ...when(view.now, view.now),
          says: 'No word came: taken to be a no for now',
          why: [rest.why],
          facts,
          optional: true,
          told: true,
          state: 'resting',
        },
      ]
    : []
