import { withoutKept } from '../core/compose/manner.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import type { Finding } from '../core/finding.ts'
import { proofreadBy } from '../core/review/proofreader.ts'
import { joined } from '../core/review/review.ts'
import type { Desk } from './action.ts'
import type { Drafted } from './drafted.ts'

/** What the proofreader finds in a body; where it cannot look, a hint says so. */
export const proofreadOf = (text: string, dossier: Dossier, desk: Desk): Promise<readonly Finding[]> =>
  proofreadBy(desk.proofread, text, dossier)

/** Drafts that the user put in their own words, proofread too. Ours are right as they are, and never wait for it. */
export const proofreadDrafts = async (drafted: Drafted, desk: Desk): Promise<Drafted> => {
  const drafts = []
  for (const draft of drafted.drafts) {
    const read = draft.own ? await proofreadOf(draft.body, drafted.dossier, desk) : []
    const found = withoutKept(read, draft.body, draft.manner)
    drafts.push(found.length === 0 ? draft : { ...draft, findings: joined(draft.findings, found) })
  }
  return { ...drafted, drafts }
}
