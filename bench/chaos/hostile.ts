/** Hostile mail in the laboratory: laid into the mailbox between refusals, and counted at the end. */
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Desk } from '../../src/actions/action.ts'
import { importAction } from '../../src/actions/import.ts'
import { perform } from '../../src/actions/perform.ts'
import { done } from '../../src/core/outcome.ts'
import type { MailServers } from '../../src/testing/mail-servers.ts'
import { layBytes } from '../../src/testing/maildir.ts'
import { poison, refusal } from '../../src/testing/poison.ts'

/** The process that the hostile mail belongs to. Nothing is sent for it. */
const search = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh}}
people: {bob: {name: Bob Tran, email: bob@mill.example}}
`

export const begin = async (desk: Desk): Promise<void> => {
  const kept = await perform(
    importAction,
    { files: ['mill'] },
    {
      ...desk,
      read: async () => done(search),
    },
  )
  if (!kept.ok) throw new Error(JSON.stringify(kept.problems))
}

/** What was laid into the mailbox so far. */
export interface Laid {
  mails: number
  /** The ids under which the refusals are kept. */
  readonly refusals: string[]
}

const every = 6

/** One more round of everything that is hostile, a refusal after each few. */
export const strew = (servers: MailServers, laid: Laid, round: number): void => {
  const at = Temporal.Now.instant().toString()
  const all = poison(`round${round}`).flatMap(([, bytes], index) => {
    if (index % every !== 0) return [{ at, bytes }]
    const name = `no-${round}-${index}`
    laid.refusals.push(createHash('sha256').update(`<${name}@mill.example>`).digest('hex').slice(0, 20))
    return [
      { at, bytes },
      { at, bytes: refusal(name) },
    ]
  })
  layBytes(servers, 'ann', '', all)
  laid.mails += all.length
}

/** How many of them were not dealt with: not taken in, tried again and again, or a refusal that is not among the facts. */
export const jammed = (file: DatabaseSync, { mails, refusals }: Laid): number => {
  const one = (query: string) => (file.prepare(query).get() as { many: number }).many
  const dealt = one(`select count(*) many from incoming where mailbox_id = 'lab' and recorded = 1`)
  const told = new Set(
    (
      file.prepare(`select id from fact where opportunity_id = 'mill' and kind = 'touch'`).all() as {
        id: string
      }[]
    ).map(({ id }) => id),
  )
  const unheard = refusals.filter((id) => !told.has(`mail-${id}`)).length
  return Math.max(0, mails - dealt) + unheard
}
