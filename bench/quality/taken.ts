import type { Desk } from '../../src/actions/action.ts'
import { draftPlanned } from '../../src/actions/draft.ts'
import { planFiles } from '../../src/actions/plan.ts'
import { givenOf } from '../../src/actions/spelling.ts'
import { withWorded, wordedFor } from '../../src/core/compose/said/spelled.ts'
import { readDossier } from '../../src/core/dossier/read.ts'
import { fileOf } from '../../src/core/dossier/write.ts'
import { done } from '../../src/core/outcome.ts'
import type { Changed } from '../../src/core/said/spell/spell.ts'
import { stepStates } from '../../src/core/vocabulary/step-states.ts'
import { proofreadHere } from './engines.ts'

/** A dossier file as it stands after “take all” was tapped on each message that it makes now, and what that changed. */
export const takenFile = async (
  text: string,
  file: string,
  now: string,
  desk: Desk,
): Promise<{ readonly text: string; readonly changes: readonly Changed[] }> => {
  const read = readDossier(text, { file })
  if (!read.ok) throw new Error(`${file}: ${read.problems[0]?.message}`)
  let { dossier } = read
  const taken: Changed[] = []
  // A message may have sentences that were not there before; whoever taps sees them, and taps again.
  for (let round = 0; round < 2; round += 1) {
    const read = async () => done(JSON.stringify(fileOf(dossier)))
    const planned = await planFiles({ files: [file], now, set: [] }, { ...desk, read })
    if (!planned.ok) throw new Error(planned.problems[0]?.message)
    for (const one of planned.value) {
      const { drafts } = draftPlanned(one, ({ state }) => stepStates[state].now)
      for (const draft of drafts) {
        const given = await givenOf(dossier, { proofread: proofreadHere }, draft)
        const worded = wordedFor(dossier, given, draft)
        taken.push(...worded.flatMap(({ changes }) => changes))
        dossier = withWorded(dossier, worded, given)
      }
    }
  }
  return { text: JSON.stringify(fileOf(dossier)), changes: taken }
}
