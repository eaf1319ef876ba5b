import { folded } from '../../english/nearest.ts'
import { hostOf } from './mended.ts'

/** Legal forms at the end; “lnc.” is how a reader of pictures sees “Inc.”. */
const legal =
  /(?:^|[\s,])(?:inc|lnc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|company|co|gmbh|gmbh & co\.? kg|ag|kg|kgaa|ohg|gbr|ug|e\.? ?v|eg|se|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|sarl|sas|eurl|s\.?r\.?l|s\.?p\.?a|s\.?l|s\.?l\.?u|bv|b\.v|nv|n\.v|oy|oyj|ab|as|a\/s|aps|pty|pte|kk|group|holding|holdings|gruppe|groupe|partg|partgmbb|mbb|kft|zrt|nyrt|s\.?r\.?o|d\.?o\.?o|sp\. z o\.? ?o|a\.s|lda|ltda|bvba|vof|snc)\.?$/i

/** What houses are called: it begins or ends such a name. */
const houses = new Set(
  folded(`academy agency airlines associates association atelier auto bakery bank bank brewery bureau capital centre center clinic clinique college
  collective consulting council dairy design designs energy engineering enterprises farm films foods foundation
  gallery garage health healthcare hospital hotel industries institut institute insurance international joinery laboratories labs law library
  logistics media ministry motors museum networks office partners pharma pharmacy practice press printers productions properties
  publishing records restaurant robotics school services software solutions stiftung studio studios systems technologies
  technology theatre trust universitat university universite universidad ventures works workshop
  akademie amt anstalt apotheke architekten backerei brauerei buro fachhochschule gemeinde hochschule kanzlei klinik klinikum krankenhaus ministerium praxis
  schule sparkasse stadtwerke steuerberatung verein verlag werke werkstatt zentrum cabinet editions lycee mairie ministere societe
  banca banco universita`).split(/\s+/),
)

/** Wherever it stands in the name. */
const isSchool = (word: string): boolean =>
  /^(?:hochschule|instituto?|institute|uni\w{0,3}versi\w{2,6})$/.test(word)

/** “JOINERY” under “WREN & DAUGHTERS”. */
export const endsFirm = (text: string): boolean => /^\p{Lu}{4,20}$/u.test(text) && houses.has(folded(text))

const joined =
  /\s(?:&|and|und|et|\+)\s(?:associates|associes|partners?|partner|sons?|daughters?|sohne?|tochter|fils|filles|co|cie|company|brothers|sisters)\.?(?:\s|$)/

const keyOf = (text: string): string => folded(text).replace(/[^a-z0-9]+/g, '')

/** The ways an address spells a name with “&” in it. */
const keysOf = (text: string): readonly string[] =>
  [text, text.replace(/^the /i, '')].flatMap((each) =>
    ['', 'and', 'und', 'et'].map((word) => keyOf(each.replaceAll('&', word))),
  )

const anyones =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|mac|aol|gmx|web|posteo|mailbox|proton|protonmail|orange|free|laposte|wanadoo|sfr|bluewin|linkedin|t-online)$/

/** The name in an address: “brambleandrook” of “elodie@brambleandrook.example”; none of those that are anybody’s. */
export const housesOf = (addresses: readonly string[]): readonly string[] =>
  addresses
    .map((address) => hostOf(address).split('.').at(-2) ?? '')
    .filter((label) => label.length > 2 && !anyones.test(label))

const partnership = /\s(?:partg|partgmbb|mbb|llp)\.?$/i

/** Is a firm called by those who run it: “Reh | Marder | Iltis PartG”? */
export const isPartnership = (text: string): boolean => partnership.test(text)

/** “Photography” behind “Nora Quill” in the name of a firm. */
export const isTrade = (word: string): boolean =>
  houses.has(folded(word)) || /^\p{Lu}\p{L}{3,}(?:ing|graphy|graphie|ery|ics|work|works|care)$/u.test(word)

/** Is the house of an address, or a family, called by a word of it? */
export const bearsHouse = (text: string, called: readonly string[]): boolean => {
  const words = text
    .split(/[^\p{L}\d]+/u)
    .map(keyOf)
    .filter((word) => word.length > 4)
  return called.map(keyOf).some((name) => words.some((word) => name.startsWith(word) || name.endsWith(word)))
}

/** How sure it is that a text is a firm: 3 by its legal form, 2 by the address, 1 by what houses are called. */
export const firmness = (text: string, addressed: readonly string[]): number => {
  if (/\s/.test(text) && legal.test(text)) return 3
  const keys = keysOf(text).filter((key) => key.length > 3)
  const names = addressed.map(keyOf).filter((key) => key.length > 3)
  if (names.some((name) => keys.some((key) => key.startsWith(name) || name.startsWith(key)))) return 2
  const words = folded(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  const isHouse = houses.has(words[0] ?? '') || houses.has(words.at(-1) ?? '') || words.some(isSchool)
  return isHouse || joined.test(` ${folded(text)} `) ? 1 : 0
}
