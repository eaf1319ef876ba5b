import { stages } from '../vocabulary/stages.ts'
import { type End, endOf, statusOf } from '../vocabulary/statuses.ts'
import { touchSays } from '../vocabulary/touch-kinds.ts'
import type { Happened } from './happened.ts'

/** What a mark of the picture stands for, in the order of its legend; and so many of them. */
export const markKinds = {
  talk: { says: 'a talk', one: 'talk', many: 'talks' },
  sent: { says: 'you wrote', one: 'message of yours', many: 'messages of yours' },
  heard: { says: 'they wrote', one: 'message of theirs', many: 'messages of theirs' },
  offer: { says: 'an offer', one: 'offer', many: 'offers' },
  no: { says: 'a no', one: 'no', many: 'times no' },
} as const

export type MarkKind = keyof typeof markKinds

interface Mark {
  readonly at: string
  readonly is: MarkKind
  /** The same in words. */
  readonly says: string
}

/** One firm of the picture: what happened with it in these days. */
export interface PictureRow {
  readonly opportunity: string
  readonly company: string
  readonly role: string
  readonly end?: End
  readonly marks: readonly Mark[]
}

const markOf = (one: Happened): Mark => {
  if (one.is === 'talk') return { at: one.at, is: 'talk', says: stages[one.stage].called }
  if (one.is === 'offer') return { at: one.at, is: 'offer', says: 'the offer came' }
  if (one.is === 'sent') return { at: one.at, is: 'sent', says: `you sent ${touchSays(one.kind)}` }
  if (one.means === 'no') return { at: one.at, is: 'no', says: 'they said no' }
  if (one.means === 'offer') return { at: one.at, is: 'offer', says: 'the offer came' }
  return { at: one.at, is: 'heard', says: `they sent ${touchSays(one.kind)}` }
}

/** The firms of these days, the one with the latest word first, at most so many; and how many more there are. */
export const pictureRows = (
  happened: readonly Happened[],
  { from, to, most }: { readonly from: string; readonly to: string; readonly most: number },
): { readonly rows: readonly PictureRow[]; readonly more: number } => {
  const there = Map.groupBy(
    happened.filter(({ at }) => at >= from && at < to),
    ({ opportunity }) => opportunity,
  )
  const latest = (all: readonly Happened[]) => all.at(-1)?.at ?? ''
  const lively = [...there.values()].toSorted((one, other) =>
    latest(one) === latest(other) ? 0 : latest(one) < latest(other) ? 1 : -1,
  )
  const rows = lively.slice(0, most).flatMap((all) => {
    const [first] = all
    if (!first) return []
    const end = endOf(statusOf(first.status))
    const { opportunity, company, role } = first
    return [{ opportunity, company, role, ...(end ? { end } : {}), marks: all.map(markOf) }]
  })
  return { rows, more: lively.length - rows.length }
}
