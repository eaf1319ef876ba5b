import type { Draft } from '../core/compose/draft.ts'
import { type Given, givenFor, type Proofread, typedFor } from '../core/compose/said/spelled.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import { lostApostrophes } from '../core/english/misspellings.ts'
import { properNouns } from '../core/english/proper.ts'
import { wordsToKnow } from '../core/review/proofreader.ts'
import { mended } from '../core/said/mend.ts'
import { rosterFor } from '../core/said/spell/roster.ts'
import { slipOf } from '../core/said/spell/slips.ts'
import type { Desk } from './action.ts'

/** Words typed in small letters that the proofreader does not know and is sure about; none where it cannot look. */
export const proofreadWords = async (
  texts: readonly string[],
  dossier: Dossier,
  desk: Pick<Desk, 'proofread'>,
): Promise<Proofread> => {
  const small = new Set(texts.flatMap((each) => each.match(/\p{L}+/gu) ?? []))
  const roster = rosterFor(dossier)
  // As sentences, between a greeting and a name: a line without its capital hides what else is wrong in it.
  const lines = texts.map((each) => mended(each, { roster }).join(' '))
  const text = ['Hello,', ...lines, 'Best regards,\nMe'].join('\n\n')
  const found = await desk.proofread({ text, english: dossier.me.english, words: wordsToKnow(dossier) })
  if (!found.ok) return new Map()
  const sure = found.value.flatMap(({ rule, severity, from, to, fixes }) => {
    const word = text.slice(from, to).toLowerCase()
    if (rule !== 'X25' || severity !== 'warning' || !small.has(word) || !/^\p{Ll}+$/u.test(word)) return []
    if (lostApostrophes.has(word) || properNouns.has(word)) return []
    const right = slipOf(
      word,
      fixes.map(({ insert }) => insert),
    )
    return right === undefined ? [] : [[word, right] as const]
  })
  return new Map(sure)
}

/** What is known for the words of a message, or for all that may be said: names, what was refused, what the proofreader is sure of. */
export const givenOf = async (
  dossier: Dossier,
  desk: Pick<Desk, 'proofread'>,
  draft?: Draft,
): Promise<Given> =>
  givenFor(
    dossier,
    await proofreadWords(
      typedFor(dossier, draft).map(({ text }) => text),
      dossier,
      desk,
    ),
  )
