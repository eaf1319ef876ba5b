import type { Dossier } from '../../dossier/dossier.ts'
import { isVague, meaningOf, touch } from '../../english/meaning.ts'
import { placedWords, sameStem, stemOf } from '../../english/stems.ts'
import { dayMarksIn } from './days.ts'
import { figuresIn } from './figures.ts'
import type { Fact } from './support.ts'
import { isCourtesy, type Word } from './wording.ts'

/** The notes of a dossier that nobody may be told. */
export const secretsIn = ({ interviews }: Dossier): readonly string[] =>
  interviews
    .flatMap(({ debrief }) => debrief?.points ?? [])
    .filter((point) => point.private)
    .flatMap(({ text, say, better }) => [text, say ?? '', better ?? ''].filter((each) => each !== ''))

/** What a figure is does not tell whose it is. */
const isNumber = (word: string): boolean => figuresIn(word).length > 0

const tellingWords = (text: string): Word[] =>
  placedWords(text).flatMap(({ word }) => {
    const stem = stemOf(word)
    const empty = stem === undefined || isCourtesy(stem) || !/^\p{L}/u.test(word) || isNumber(word)
    return empty ? [] : [{ word, stem }]
  })

/** The words of a secret that no note which may be told says too. */
const ownWords = (secret: string, facts: readonly Fact[], days: ReadonlySet<string>): Word[] =>
  tellingWords(secret).filter(
    ({ word, stem }) =>
      !facts.some(({ stems }) => [...stems].some((each) => sameStem(each, stem))) &&
      !dayMarksIn(word).some(({ marks }) => marks.some((mark) => days.has(mark))),
  )

/** How much of a secret a sentence must tell, in its own words or in others for the same. */
const share = 0.5

/** Another word for the very same, with few other senses. */
const sameThing = (one: string, other: string): boolean =>
  !isVague(one) && !isVague(other) && !meaningOf(one).own.isDisjointFrom(meaningOf(other).own)

/** Whether a sentence that is doubted speaks of what only a secret speaks of. */
export const hintsAtSecret = (
  sentence: string,
  secrets: readonly string[],
  facts: readonly Fact[],
  days: ReadonlySet<string>,
): boolean => {
  const said = tellingWords(sentence)
  return secrets.some((secret) =>
    ownWords(secret, facts, days).some(({ word, stem }) =>
      said.some((each) => sameStem(each.stem, stem) || sameThing(each.word, word)),
    ),
  )
}

/** Nearly the words of a secret, whatever else is known: “I'd rather not do every Saturday”. */
const repeats = (sentence: string, secret: string): boolean => {
  const [said, own] = [sentence, secret].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []),
  )
  const shared = [...(own ?? [])].filter((word) => said?.has(word)).length
  return shared >= 4 && shared / (own?.size ?? 1) >= 0.6
}

/** Whether a sentence tells what one of these secrets says and nothing else does: two of its words, or one of the only two it has. */
export const tellsSecret = (
  sentence: string,
  secrets: readonly string[],
  facts: readonly Fact[],
  days: ReadonlySet<string>,
): boolean => {
  const said = tellingWords(sentence)
  return secrets.some((secret) => {
    if (repeats(sentence, secret)) return true
    const own = ownWords(secret, facts, days)
    const told = own.filter(({ word, stem }) =>
      said.some(
        (each) =>
          sameStem(each.stem, stem) || (own.length > 2 && touch(meaningOf(each.word), meaningOf(word))),
      ),
    )
    return own.length > 0 && told.length / own.length >= share && (told.length > 1 || own.length <= 2)
  })
}
