import { isJob } from './jobs.ts'
import { asDigits } from './misread.ts'

/** Words of a street, in the languages most cards here are in; its number has to stand beside them. */
const streets =
  /(?:^|[\s,])(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|row|square|sq\.?|boulevard|blvd\.?|drive|court|place|way|parkway|pkwy\.?|highway|quay|terrace|close|yard|wharf|rue|av\.|bd\.?|quai|impasse|chemin|allée|cours|calle|c\/|plaza|avda\.?|avenida|paseo|via|piazza|corso|viale|rua|platz|weg|allee|ring)(?=[\s,.\d]|$)/iu
const numbered = /(?:^|, ?)\d{1,5}[a-z]?,? |[ ,]\d{1,5}(?:[-–/](?:\d{1,5}|[a-z]))? ?[a-z]?(?:,|$)/i
const inside =
  /(?:^|[\s,])(?:suite|ste\.?|unit|building|bldg\.?|flat|apt\.?|level) #?\d|\b\d{1,2}(?:st|nd|rd|th) floor\b|\b\d{1,2}\. (?:stock|etage|og)\b/i
/** A year, and not the number of a house. */
const since = /\b(?:since|seit|depuis|desde|dal|sinds|est\.?|established|gegründet|fondée?)\b/iu
const compounds =
  /\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|graben|markt|hof|straat|laan|gracht|plein|kade|gata|gaten|gate|veien|vägen|gatan|vej|gade|katu|tie|tori)(?=[\s,.\d]|$)/iu
const boxes = /(?:^|[\s,])(?:p\.? ?o\.? ?box|postfach|boîte postale|bp|apartado|case postale|postbus)\s\d/iu

const codes: readonly RegExp[] = [
  // “12345 Eichental”, “CH-8001 Zürich”, “0155 Oslo”; behind three capitals it is a register’s: “HRB 12345 Amtsgericht”
  /(?:^|[\s,·])(?<!(?:^|[\s,])[A-Z]{3} )(?:[A-Z]{1,2}[- ])?\d{4,5} \p{Lu}[\p{L}.-]{1,40}/u,
  // “111 22 Stockholm”
  /(?:^|, )(?:[A-Z]{1,2}-)?\d{3} \d{2} \p{Lu}\p{L}/u,
  // “SE1 4QX”
  /(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  /(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}[\s,]/,
  // “IL 60612”
  /(?:^|[\s,])[A-Z]{2},? \d{5}(?:-\d{4})?(?=[\s,]|$)/,
  // “V8W 2T6”
  /(?:^|[\s,])[A-Z]\d[A-Z] ?\d[A-Z]\d(?=[\s,]|$)/,
  // “1012 AB Amsterdam”
  /(?:^|[\s,])\d{4} ?[A-Z]{2} \p{Lu}\p{L}/u,
]

const countries = new Set(
  'germany deutschland france österreich austria schweiz suisse switzerland uk united kingdom usa united states canada ireland spain españa italy italia netherlands nederland belgium belgique belgien norway norge sweden sverige denmark danmark finland suomi portugal poland polska australia new zealand england scotland wales luxembourg'
    .replace(/united kingdom|united states|new zealand/g, (two) => two.replace(' ', '_'))
    .split(' ')
    .map((name) => name.replace('_', ' ')),
)

/** Does a postcode with its town stand in it? */
const holdsCode = (text: string): boolean =>
  codes.some((code) => code.test(text) || code.test(asDigits(text)))

/** Does it tell a house: a street with its number, a box, a floor? */
const isStreet = (text: string): boolean =>
  boxes.test(text) ||
  inside.test(text) ||
  (numbered.test(text) && !since.test(text) && (streets.test(text) || compounds.test(text)))

/** Is it a line of an address by itself? */
export const isPlace = (text: string): boolean => holdsCode(text) || isStreet(text)

/** A town with its postcode, and no house before it. */
export const isTown = (text: string): boolean =>
  holdsCode(text) && !isStreet(text) && !/\d/.test(text.slice(0, Math.max(0, text.lastIndexOf(','))))

/** The last line of an address; the number of a house may look like a code: “2200 Mill Road”. */
export const isLast = (text: string): boolean => isTown(text) || holdsCode(text.replace(/^\d{1,5} /, ''))

/** Is it the number of a box, and no number to call? */
export const isBox = (text: string): boolean => boxes.test(text.slice(-40))

/** Words as places are written: each of some length with a capital. */
const named = (text: string): boolean =>
  text.split(/[\s,]+/).every((word) => /^(?:\p{Lu}|.{0,3}$)/u.test(word))

/** “Kilimo Lane”, “Rue aux Choux”: its word begins or ends it; “Baker Street Books” is none. */
const isStreetAlone = (text: string): boolean =>
  named(text) &&
  !isJob(text) &&
  text.split(/, ?/).some((part) => {
    const words = part.split(' ')
    return words.length > 1 && [words[0], words.at(-1)].some((word = '') => streets.test(word))
  })

/** Is it one where a line of an address stands beside it: a street, with its number or without, a country? */
export const isPlaceBeside = (text: string): boolean =>
  countries.has(text.toLowerCase()) ||
  isStreetAlone(text) ||
  /^\p{Lu}[\p{L} .'’-]{2,40} \d{1,4} ?[a-z]?$/u.test(text) ||
  /^\d{1,5},? \p{L}[\p{L} .'’-]{2,40}$/u.test(text)

/** Houses by their name, and grounds for many: a part of a line that ends with one is a place where another stands beside it. */
const grounds =
  /\s(?:house|hall|mills?|maltings|farm|cottage|barn|lodge|manor|works|estate|park|chambers|tower|stables|granary|gutshof|château|domaine|mas)(?:,|$)/iu

/** Is it one directly above a town with its postcode, where no other line tells the street: a house by its name, a number at its end? */
export const isPlaceAbove = (text: string): boolean =>
  !isJob(text) &&
  !since.test(text) &&
  (/^\p{Lu}[\p{L} .,'’-]{2,60} \d{1,4}(?: ?[a-z]|\/[\p{L}\d][\p{L}\d./ ]{0,11})?$/u.test(text) ||
    (/^\p{Lu}[\p{L} .'’-]{2,40}, \p{Lu}[\p{L} .'’-]{2,40}$/u.test(text) && grounds.test(text) && named(text)))
