import type { Moment } from '../../dossier/dossier.ts'
import { dayWithin } from '../day-within.ts'
import { gapped } from './left.ts'

export interface NextSaid {
  /** What comes next, in the words it was typed. */
  readonly next?: string
  readonly hearBy?: string
  readonly left: string
}

const hears =
  /\b(?:decid\w+|decision|hear|answer|repl(?:y|ies)|respond|word|feedback|get(?:ting)? back|gets back|back to (?:me|us)|let (?:me|us) know|letting me know|come back|call (?:me )?back|call me|next steps?|offer by)\b/i

/** The clause in which they are said to decide or to be heard from, with the day it names. */
export const nextSaid = (line: string, from: Moment): NextSaid => {
  for (const found of line.matchAll(/[^,;\n–—]+/gu)) {
    const [clause] = found
    const hit = hears.exec(clause)
    if (!hit) continue
    // “panel Tue 3pm and they'll decide by Friday”: the clause begins behind the “and”.
    const joint = clause
      .slice(0, hit.index)
      .search(
        /\b(?:and|then)\s+(?:they|she|he|it|i|we)\b|\b(?:they|she|he|I should|I will|I['’]ll|decision|answer|feedback|word)\b[^.]*$/iu,
      )
    const begins = Math.max(0, joint)
    const said = clause.slice(begins).replace(/^\s*(?:and|then)\s+/i, '')
    const day = dayWithin(said, from)?.day
    const next = said.trim().replace(/\.$/, '')
    return {
      next,
      ...(day ? { hearBy: day.toString() } : {}),
      left: gapped(line, found.index + begins, found.index + clause.length),
    }
  }
  return { left: line }
}
