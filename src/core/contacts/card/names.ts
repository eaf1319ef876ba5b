import { namesNobody, partsOf } from '../../dossier/name.ts'
import { folded } from '../../english/nearest.ts'
import { nameWords } from '../../english/sought.ts'

const word = String.raw`\p{L}[\p{L}'’-]{0,30}\.?`
/** Words of letters, two to six, the first and the last with a capital; behind them what people write behind names. */
const shape = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’.-]{0,30}(?: ${word}){0,5}(?:, ?[\p{L}. -]{2,20})?(?: \([^()]{1,30}\))?$`,
  'u',
)

const small = /^(?:von|van|de|der|den|di|da|dos|du|la|le|zu|zum|zur|af|av|el|al|bin|y|e|ten|ter|del)$/i

const capitals = (text: string): boolean =>
  (text.split(/[,(]/)[0] ?? '')
    .trim()
    .split(' ')
    .every(
      (each) => /^\p{Lu}/u.test(each) || small.test(each) || /^(?:med|phil|rer|nat|jur|h|c)\.$/i.test(each),
    )

/** Behind a whole name and a comma stand letters such as “MRICS”, “P.Eng.”, “Jr”; “Fresh Bread, Baked Daily” is no name. */
const isLetters = (text: string): boolean => {
  const [head = '', ...behind] = text.split(', ')
  const words = behind.join(' ').split(' ')
  return !head.includes(' ') || words.every((each) => each.length < 5 || /\.|\p{Lu}.*\p{Lu}/u.test(each))
}

/** Could it be somebody’s name, by its looks alone? */
export const looksLikeName = (text: string): boolean => {
  if (!shape.test(text) || !capitals(text) || !isLetters(text.replace(/ \([^()]{1,30}\)$/, ''))) return false
  const { given, family, plain } = partsOf(text.replace(/ \([^()]{1,30}\)$/, ''))
  return !namesNobody(text) && plain.split(' ').length > 1 && (given !== undefined || family !== undefined)
}

/** An l, an I and a 1 look alike to a reader of pictures. */
const alike = (text: string): string => text.replace(/[il1]/g, 'i')

/** What stands before the @ of an address. */
export const boxOf = (address: string): string => folded(address.split('@')[0] ?? '')

/** The words of it: “j.weissenfels” → j, weissenfels. */
const wordsOf = (address: string): readonly string[] =>
  boxOf(address)
    .split(/[^a-z0-9]+/)
    .filter((each) => each !== '')

/** Does an address bear this name: a whole part of it, or first letters with the rest? */
export const bearsName = (addresses: readonly string[], text: string): boolean => {
  const name = nameWords(text)
    .split(' ')
    .map(alike)
    .filter((each) => each.length > 1)
  // Of two family names an address often bears one.
  const family = text.split(',')[0]?.split(' ').at(-1) ?? ''
  const lasts = [name.at(-1) ?? '', ...family.split('-').map((each) => alike(nameWords(each)))]
  return addresses
    .flatMap(wordsOf)
    .map((each) => alike(nameWords(each)))
    .some(
      (part) =>
        (part.length > 2 &&
          name.some((each) => each === part || (each.startsWith(part) && part.length < each.length))) ||
        lasts.some((last) => last.length > 2 && part.endsWith(last) && part.length - last.length < 3) ||
        (name.length > 1 && part === name.join('')),
    )
}
