import type { RawDossier } from '../../core/dossier/schema.ts'
import type { ContactWrite } from '../../core/keep/keep.ts'
import { done, notNow, type Outcome } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import { type Changed, othersMoved, settledRaw, writeAll, writesFor } from '../change.ts'
import { everybody, type Identity } from './everybody.ts'

export type Edit = (raw: RawDossier) => RawDossier

/** What becomes of the entries of people in several opportunities, and the sentence for the history. */
export interface Deed {
  /** Whose opportunity comes back as the one that was changed. */
  readonly opportunity: string
  /** By opportunity: its facts as they shall stand. */
  readonly edits: ReadonlyMap<string, Edit>
  readonly says: string
  /** Whoever is known without an opportunity. */
  readonly contacts?: readonly ContactWrite[]
}

const attempts = 20

/** Changes who is who in several opportunities, as one change with one undo; done again where another door was quicker. */
export const changePeople = async (
  desk: Changing,
  edit: (all: readonly Identity[]) => Outcome<Deed> | Promise<Outcome<Deed>>,
): Promise<Outcome<Changed>> => {
  const store = await desk.store()
  if (!store.ok) return store
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const all = await everybody(desk)
    if (!all.ok) return all
    const deed = await edit(all.value)
    if (!deed.ok) return deed
    const { edits, opportunity, says, contacts } = deed.value
    const kept = await store.value.load(desk.account, [...edits.keys()])
    if (!kept.ok) return kept
    const shall = []
    for (const each of kept.value) {
      const raw = settledRaw(edits.get(each.id)?.(each.raw) ?? each.raw)
      if (!raw.ok) return raw
      shall.push({ ...each, raw: raw.value })
    }
    const planned = await writesFor(shall, desk, 'together')
    if (!planned.ok) return planned
    const due = await othersMoved(
      planned.value.map(({ after }) => ({
        before: kept.value.find(({ id }) => id === after.id)?.raw,
        after,
      })),
      desk,
    )
    if (!due.ok) return due
    const opportunities = planned.value.map(({ write }) => write)
    const written = await writeAll(
      desk,
      { opportunities, due: due.value, ...(contacts ? { contacts } : {}) },
      says,
    )
    if (!written.ok) return written
    if (written.value !== 'moved') return done({ id: opportunity, ...written.value })
  }
  return notNow({ message: 'Something else keeps changing these people. Try again in a moment.' })
}
