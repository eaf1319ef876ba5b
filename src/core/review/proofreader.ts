import type { Dossier } from '../dossier/dossier.ts'
import { distance, folded } from '../english/nearest.ts'
import type { Finding } from '../finding.ts'
import type { Outcome } from '../outcome.ts'
import type { English } from '../vocabulary/englishes.ts'
import { nameWords, withoutHonorific } from './names.ts'

/** What a proofreader is handed: the text as it stands, the English it is in, and words that are right as they are. */
export interface Text {
  readonly text: string
  readonly english: English
  readonly words: readonly string[]
}

/** Spelling and grammar of a text. Positions are UTF-16 offsets into it; findings are of X25 and X26, and warnings only. */
export type Proofread = (text: Text) => Promise<Outcome<readonly Finding[]>>

const wordsIn = (text: string): readonly string[] =>
  text.match(/\p{L}[\p{L}\p{M}\p{N}'’+#-]*(?:\.\p{L}+)*/gu) ?? []

/** What only stands in notes counts as known where it looks like a name: a capital or a figure inside a sentence. */
export const namesIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{M}\p{N}'’-]+|\b\p{L}*\p{Ll}\p{Lu}[\p{L}]*|\b\p{Lu}{2,}\b/gu,
    ),
  ].map(([word]) => word)

/** Where people copied a slip of their own into the dossier, a near name in it is the right one. */
const isSlipOf = (word: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const [one, other] = [folded(word), folded(name)]
    return one !== other && other.length > 4 && distance(one, other) === 1
  })

/**
 * Every word of a dossier that is spelled right as it stands: names whole, of several words too, and in parts; the company,
 * role and titles; the skills of the writer; names in the notes; the writer's own dictionary.
 */
export const wordsToKnow = ({
  me,
  opportunity,
  people,
  interviews,
  promises,
  elsewhere,
}: Dossier): string[] => {
  const persons = [...people.values()]
  const names = [
    me.name,
    opportunity.company.name,
    ...persons.flatMap(({ name, given, family, called }) => [name, given, family, called]),
    ...elsewhere.map(({ company }) => company),
  ].flatMap((name) => (name === undefined ? [] : [withoutHonorific(name), ...nameWords(name)]))
  const titles = [
    opportunity.role,
    opportunity.company.field,
    me.signature,
    ...persons.map(({ title }) => title),
    ...me.strengths.map(({ skill }) => skill),
  ].flatMap((text) => wordsIn(text ?? ''))
  const notes = [
    ...me.strengths.map(({ proof }) => proof),
    ...interviews.flatMap(({ debrief }) => debrief?.points.map(({ text }) => text) ?? []),
    ...promises.map(({ what, attachment }) => `${what} ${attachment ?? ''}`),
  ].flatMap((text) => namesIn(text ?? ''))
  const near = notes.filter((word) => !isSlipOf(word, names))
  const own = me.words ?? []
  return [...new Set([...names, ...titles, ...near, ...own])].filter(
    (word) => word.length > 1 || /\p{Lu}/u.test(word),
  )
}

/** A body proofread with the words of its dossier; where that was not possible, a hint says so. */
export const proofreadBy = async (
  proofread: Proofread,
  text: string,
  dossier: Dossier,
): Promise<readonly Finding[]> => {
  const found = await proofread({ text, english: dossier.me.english, words: wordsToKnow(dossier) })
  if (found.ok) return found.value
  const message = found.problems.map((problem) => problem.message).join(' ')
  return [{ from: 0, to: 0, severity: 'hint', rule: 'X25', message, fixes: [], source: 'harper' }]
}
