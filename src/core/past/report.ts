import { capital } from '../time/say.ts'
import { channelTraits, type OwnChannel, ownChannels } from '../vocabulary/channels.ts'
import { meanings } from '../vocabulary/meanings.ts'
import { stages } from '../vocabulary/stages.ts'
import { statuses, statusOf } from '../vocabulary/statuses.ts'
import { touchSays } from '../vocabulary/touch-kinds.ts'
import type { Happened } from './happened.ts'

/** One line of what was done for a search, as an office that asks for proof reads it. */
export interface ReportLine {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly opportunity: string
  readonly company: string
  readonly role: string
  readonly what: string
  /** How it went or took place; nothing where that is not known. */
  readonly how?: string
  /** Names, where they may be told. */
  readonly people: readonly string[]
  /** Where it stands today. */
  readonly stands: string
  readonly example: boolean
}

const whatOf = (one: Happened): string => {
  if (one.is === 'talk') return capital(stages[one.stage].called)
  if (one.is === 'offer') return 'Offer received'
  if (one.is === 'sent') return one.kind === 'other' ? 'Message sent' : `Sent ${touchSays(one.kind)}`
  if (one.means) return `Heard from them: ${meanings[one.means].says}`
  return one.kind === 'other' || one.kind === 'reply' ? 'Answer received' : `Received ${touchSays(one.kind)}`
}

const howOf = (one: Happened): string | undefined => {
  if (one.is === 'talk' || one.is === 'offer') return undefined
  if (one.channel === 'in-person') return 'in person'
  const way = ownChannels.find((each): each is OwnChannel => each === one.channel)
  return way ? channelTraits(way).by : undefined
}

/** An application is one, whatever else went with it. */
const isApplication = (one: Happened): boolean => one.is === 'sent' && one.kind === 'application'

interface Asked {
  readonly from: string
  readonly to: string
  /** So many lines at most. */
  readonly most: number
}

/**
 * What was done from one instant up to another, the earliest first, and how many more lines there are. Only what happened: no note and no word
 * of a letter is in it.
 */
export const reportIn = (
  happened: readonly Happened[],
  { from, to, most }: Asked,
  nameOf: (opportunity: string, person: string) => string | undefined,
): { readonly lines: readonly ReportLine[]; readonly more: number } => {
  const within = happened.filter(({ at }) => at >= from && at < to)
  const lines = within.slice(0, most).map((one) => {
    const how = howOf(one)
    return {
      ...{ at: one.at, opportunity: one.opportunity, company: one.company, role: one.role },
      what: isApplication(one) ? 'Applied' : whatOf(one),
      ...(how ? { how } : {}),
      people: one.who.flatMap((person) => nameOf(one.opportunity, person) ?? []),
      stands: statuses[statusOf(one.status)].says,
      example: one.example,
    }
  })
  return { lines, more: within.length - lines.length }
}

/** What a table of another program takes for a formula is text, and says so. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The lines as a table for any office program: commas, quotes, a mark that says which letters these are. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
