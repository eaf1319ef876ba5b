import type { Complaint } from '../../outcome.ts'
import type { Format } from '../../vocabulary/formats.ts'
import type { Stage } from '../../vocabulary/stages.ts'
import type { Asked } from '../day.ts'
import { firmSaid } from './firm-said.ts'
import { cut, restOf } from './left.ts'
import { nextSaid } from './next-said.ts'
import { type PersonSaid, peopleSaid } from './people-said.ts'
import { roundSaid } from './round-said.ts'
import { tellsPast, whenSaid } from './when-said.ts'

/** What one line says, as far as it is understood. */
export interface LineSaid {
  readonly firm?: string
  /** One of those that are kept. */
  readonly isKnown: boolean
  readonly role?: string
  readonly applied: boolean
  /** A talk is spoken of. */
  readonly talk: boolean
  readonly stage?: Stage
  readonly format?: Format
  readonly starts?: string
  readonly day?: string
  readonly minutes?: number
  readonly people: readonly PersonSaid[]
  readonly next?: string
  readonly hearBy?: string
  /** The words nobody understood; empty where all of it was. */
  readonly rest: string
  readonly asks: readonly Complaint[]
}

/** Whom a line may speak of: the firms that are kept, and whether somebody of one is called so. */
export interface LineKnows {
  readonly firms: readonly string[]
  readonly isPerson: (name: string, firm: string | undefined) => boolean
}

const roleForm =
  /\b(?:for|as)\s+(?:the |an? )?([\p{L}][^,;\n()]{1,80}?)(?:\s+(?:role|position|job|opening|post))?(?=\s*(?:[,;\n()]|$|\.(?:\s|$))|\s+(?:and|on|at|with|they)\b)/iu

const applying =
  /\b(?:i(?:['’]ve| have)? )?(?:applied|sent (?:in )?(?:my|an|the) application|application (?:sent|submitted))\b(?:\s+to\b)?/i

const dayBefore = (day: string | undefined, moment: string | undefined): boolean =>
  day !== undefined && moment !== undefined && day < moment.slice(0, 10)

/** One line, as people write it down → what it says of a talk or an application. What it does not say is absent, and nothing is lost. */
export const readLine = (line: string, knows: LineKnows, asked: Omit<Asked, 'lean'>): LineSaid => {
  const typed = line.replaceAll(/\s+/gu, ' ').trim()
  const after = nextSaid(typed, asked.now)
  const application = cut(after.left, applying)
  const round = roundSaid(application.left)
  const named = firmSaid(round.left, knows.firms)
  const met = peopleSaid(named.left, (name) => knows.isPerson(name, named.firm))
  const leans = tellsPast(typed) || application.found ? 'back' : 'ahead'
  const ahead = whenSaid(met.left, { ...asked, lean: leans })
  // They decide before it would be: it has been.
  const when = dayBefore(after.hearBy, ahead.starts ?? ahead.day)
    ? whenSaid(met.left, { ...asked, lean: 'back' })
    : ahead
  const role = cut(when.left, roleForm)
  const called = role.found?.[1]?.trim()
  const { stage, format } = round
  const { starts, day, minutes } = when
  return {
    ...(named.firm ? { firm: named.firm } : {}),
    isKnown: named.known,
    ...(called ? { role: called } : {}),
    applied: application.found !== undefined,
    talk: round.talk,
    ...(stage ? { stage } : {}),
    ...(format ? { format } : {}),
    ...(starts ? { starts } : {}),
    ...(day ? { day } : {}),
    ...(minutes ? { minutes } : {}),
    people: met.people,
    ...(after.next ? { next: after.next } : {}),
    ...(after.hearBy ? { hearBy: after.hearBy } : {}),
    rest: restOf(role.left),
    asks: when.asks && !application.found ? [when.asks] : [],
  }
}
