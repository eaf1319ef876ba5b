import type { Finding } from '../core/finding.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import type { Proofread, Text } from '../core/review/proofreader.ts'

/** Asks the process in which the engine lives (worker.ts): its findings, or why there are none. */
type Ask = (text: Text) => Promise<{ readonly answer: readonly Finding[] } | { readonly because: string }>

type Found = Outcome<readonly Finding[]>

/** The same texts are asked about again and again while a page is open. */
const remembered = 50

/** A proofreader over an engine that lives elsewhere. */
export const proofreader = (ask: Ask): Proofread => {
  const known = new Map<string, readonly Finding[]>()
  return async (text): Promise<Found> => {
    const key = JSON.stringify([text.text, text.english, text.words])
    const before = known.get(key)
    if (before) return done(before)
    const told = await ask(text)
    if ('because' in told)
      return unavailable({ message: `Spelling and grammar could not be looked at: ${told.because}.` })
    if (known.size >= remembered) known.delete(known.keys().next().value ?? '')
    known.set(key, told.answer)
    return done(told.answer)
  }
}
