import type { PlacedEntry, SeenEntry, SeenThere } from './placed.ts'
import type { SheetEntry } from './sheet.ts'

/** One thing to be done in the calendar, or to be noted of it. */
export type Placing =
  /** Over what was seen, or where nothing stands. */
  | { readonly does: 'put'; readonly told: SheetEntry; readonly over?: string }
  | { readonly does: 'take'; readonly uid: string; readonly over: string }
  | { readonly does: 'note'; readonly placed: Omit<PlacedEntry, 'calendar'> }
  | { readonly does: 'forget'; readonly uid: string }

/** If more than so many of ours are gone at once and none is left, the calendar was emptied: that says nothing of any of them. */
const emptied = 3

/** A thing to do may stand where its user moved it; when an interview is, the plan knows better. */
const isStep = ({ entry }: SheetEntry): boolean => /^(?:step|task)\//.test(entry?.key ?? '')

/** Something else stands under our name: it is nobody’s to change. */
const isForeign = (is: SeenEntry, uid: string, was: PlacedEntry | undefined): boolean =>
  is.uid !== uid || (is.mark === undefined && was === undefined)

const endsBefore = ({ ends }: SheetEntry, now: string): boolean => ends < now

const put = (told: SheetEntry, is?: SeenEntry): Placing => {
  const sequence = is ? Math.max(told.sequence, is.sequence + 1) : told.sequence
  return { does: 'put', told: { ...told, sequence }, ...(is ? { over: is.etag } : {}) }
}

const whereNothingStands = (
  told: SheetEntry,
  was: PlacedEntry | undefined,
  now: string,
): readonly Placing[] => {
  // What was over before it was ever put there is no news.
  if (!was) return endsBefore(told, now) ? [] : [put(told)]
  if (was.word === 'again') return [put(told)]
  return was.word === undefined ? [{ does: 'note', placed: { ...was, word: 'gone' } }] : []
}

const noted = ({ word: _word, etag: _etag, ...was }: PlacedEntry, is: SeenEntry): Placing => ({
  does: 'note',
  placed: { ...was, etag: is.etag },
})

const whereItStands = (told: SheetEntry, was: PlacedEntry | undefined, is: SeenEntry): readonly Placing[] => {
  const { uid, mark } = told
  if (isForeign(is, uid, was)) return []
  if (was?.word === 'again') return [put(told, is)]
  const row = was ?? { calendar: '', uid, mark: is.mark ?? mark }
  if (is.over) return row.word === 'done' ? [] : [{ does: 'note', placed: { ...row, word: 'done' } }]
  // It was brought back there.
  if (row.word !== undefined) return [noted(row, is)]
  if ((is.mark ?? row.mark) === mark) {
    // Put there by a round that ended before it could say so, or by another process.
    if (!was || was.mark !== mark || was.etag === undefined) return [noted({ ...row, mark }, is)]
    return []
  }
  const moved = was?.etag !== undefined && was.etag !== is.etag
  return moved && isStep(told) ? [] : [put(told, is)]
}

const whereItIsOver = (uid: string, was: PlacedEntry | undefined, is: SeenThere): readonly Placing[] => {
  if (is === 'unknown') return []
  const forget: readonly Placing[] = was ? [{ does: 'forget', uid }] : []
  // What was ticked off there stays as its user left it.
  if (is === 'missing' || isForeign(is, uid, was) || is.over) return forget
  return [{ does: 'take', uid, over: is.etag }]
}

/** What is to stand in a calendar, what was put there, and what is seen there now. */
export interface Shelf {
  readonly wanted: readonly SheetEntry[]
  /** Whatever was put there and is wanted no longer is taken out, also what is only forgotten otherwise. */
  readonly takeAll: boolean
  readonly placed: readonly PlacedEntry[]
  readonly seen: ReadonlyMap<string, SeenThere>
  /** ISO 8601, UTC. */
  readonly now: string
}

/**
 * What is to be done so that a calendar shows the plan. What somebody else wrote there is never named; what the user did with an entry of ours
 * is noted and not undone; what the answer does not speak of is left for the next round.
 */
export const placings = ({ wanted, takeAll, placed, seen, now }: Shelf): readonly Placing[] => {
  const rows = new Map(placed.map((each) => [each.uid, each]))
  const shown = wanted.filter(({ gone }) => !gone)
  const uids = new Set(shown.map(({ uid }) => uid))
  const seenOf = (uid: string): SeenThere => seen.get(uid) ?? 'unknown'
  const stood = placed.filter(({ uid, word }) => word === undefined && uids.has(uid))
  const isEmptied = stood.length > emptied && stood.every(({ uid }) => seenOf(uid) === 'missing')
  const over = new Set([
    ...wanted.filter(({ gone }) => gone).map(({ uid }) => uid),
    ...(takeAll ? placed.map(({ uid }) => uid) : []),
  ])
  return [
    ...shown.flatMap((told): readonly Placing[] => {
      const [was, is] = [rows.get(told.uid), seenOf(told.uid)]
      if (is === 'unknown' || was?.word === 'left') return []
      if (is === 'missing')
        return whereNothingStands(told, isEmptied && was?.word === undefined ? undefined : was, now)
      return whereItStands(told, was, is)
    }),
    ...[...over]
      .filter((uid) => !uids.has(uid))
      .flatMap((uid) => whereItIsOver(uid, rows.get(uid), seenOf(uid))),
    // Long over and told of no longer: it stays in the calendar as what was.
    ...placed
      .filter(({ uid }) => !uids.has(uid) && !over.has(uid))
      .map(({ uid }): Placing => ({ does: 'forget', uid })),
  ]
}
