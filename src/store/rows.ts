import type { RawDossier } from '../core/dossier/schema.ts'
import type { Kept, Me, Profile, Summary } from '../core/keep/keep.ts'
import { joined, type Part, partsOf } from '../core/keep/parts.ts'
import { soughtWords, timeOf } from '../core/keep/seen-in.ts'
import type { Tables } from './tables.ts'

export type FactRow = Tables['fact']
export type OpportunityRow = Tables['opportunity']

const addressOf = (part: Part): string | null =>
  part.kind === 'person' ? ((part.body as { email?: string }).email?.toLowerCase() ?? null) : null

const nameOf = (part: Part): string | null =>
  part.kind === 'person' ? ((part.body as { name?: string }).name?.toLowerCase() ?? null) : null

const sameOf = (part: Part): string | null =>
  part.kind === 'person' ? ((part.body as { same?: string }).same ?? null) : null

export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`

/** Rows for the facts as they shall stand. What was there keeps its place, what is new comes after what precedes it. */
export const factRows = (
  account: string,
  id: string,
  to: Pick<Kept, 'raw' | 'messages' | 'example'>,
  before: ReadonlyMap<string, FactRow>,
): FactRow[] => {
  let last = 0
  return partsOf(to).map((part) => {
    const stood = before.get(keyOf(part))?.position ?? 0
    last = stood > last ? stood : last + 1
    return {
      account_id: account,
      opportunity_id: id,
      kind: part.kind,
      id: part.id,
      owner: part.owner ?? null,
      position: last,
      address: addressOf(part),
      name: nameOf(part),
      words: soughtWords(part) ?? null,
      at: timeOf(part) ?? null,
      same: sameOf(part),
      body: JSON.stringify(part.body),
    }
  })
}

const partOf = (row: FactRow): Part => ({
  kind: row.kind as Part['kind'],
  id: row.id,
  ...(row.owner === null ? {} : { owner: row.owner }),
  body: JSON.parse(row.body) as object,
})

export const summaryOf = (
  row: Pick<
    OpportunityRow,
    'id' | 'role' | 'company' | 'status' | 'example' | 'next_due_at' | 'updated_at'
  > & { readonly last_talk_at: string | null },
): Summary => ({
  id: row.id,
  role: row.role,
  company: row.company,
  status: row.status,
  example: row.example === 1,
  updatedAt: row.updated_at,
  ...(row.next_due_at === null ? {} : { nextDueAt: row.next_due_at }),
  ...(row.last_talk_at === null ? {} : { lastTalkAt: row.last_talk_at }),
})

export const keptOf = (row: OpportunityRow, facts: readonly FactRow[], profile: Profile): Kept => {
  const whole = joined(facts.map(partOf), profile.me ?? ({} as Me))
  const opportunity: RawDossier['opportunity'] = { id: row.id, ...whole.raw.opportunity }
  return {
    id: row.id,
    version: row.version,
    example: row.example === 1,
    profile: profile.version,
    raw: { ...whole.raw, opportunity },
    messages: whole.messages,
    updatedAt: row.updated_at,
    ...(row.next_due_at === null ? {} : { nextDueAt: row.next_due_at }),
  }
}
