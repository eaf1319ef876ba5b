/** Words of a street, in the languages most cards here are in; its number has to stand beside them. */
const streets =
  /(?:^|[\s,])(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|row|square|sq\.?|boulevard|blvd\.?|drive|court|place|way|parkway|pkwy\.?|highway|quay|terrace|close|yard|wharf|rue|av\.|bd\.?|quai|impasse|chemin|allée|cours|calle|c\/|plaza|avda\.?|avenida|paseo|via|piazza|corso|viale|rua|platz|weg|allee|ring)(?=[\s,.\d]|$)/iu
const numbered = /(?:^|, ?)\d{1,5}[a-z]?,? |[ ,]\d{1,5}(?:[-–/]\d{1,5})? ?[a-z]?(?:,|$)/i
const inside =
  /(?:^|[\s,])(?:suite|ste\.?|unit|building|bldg\.?|flat|apt\.?|level) #?\d|\b\d{1,2}(?:st|nd|rd|th) floor\b|\b\d{1,2}\. (?:stock|etage|og)\b/i
/** A year, and not the number of a house. */
const since = /\b(?:since|seit|depuis|desde|dal|sinds|est\.?|established|gegründet|fondée?)\b/iu
const compounds =
  /\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|graben|markt|hof|straat|laan|gracht|plein|kade|gata|gaten|gate|veien|vägen|gatan|vej|gade|katu|tie|tori)(?=[\s,.\d]|$)/iu
const boxes = /(?:^|[\s,])(?:p\.? ?o\.? ?box|postfach|boîte postale|bp|apartado|case postale|postbus)\s\d/iu

const codes: readonly RegExp[] = [
  // “12345 Eichental”, “CH-8001 Zürich”, “0155 Oslo”
  /(?:^|[\s,·])(?:[A-Z]{1,2}[- ])?\d{4,5} \p{Lu}[\p{L}.-]{1,40}/u,
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
export const holdsCode = (text: string): boolean => codes.some((code) => code.test(text))

/** Is it a line of an address by itself? */
export const isPlace = (text: string): boolean =>
  holdsCode(text) ||
  boxes.test(text) ||
  inside.test(text) ||
  (numbered.test(text) && !since.test(text) && (streets.test(text) || compounds.test(text)))

/** Is it one where a line of an address stands beside it: a street by its number, a country? */
export const isPlaceBeside = (text: string): boolean =>
  countries.has(text.toLowerCase()) ||
  /^\p{Lu}[\p{L} .'’-]{2,40} \d{1,4} ?[a-z]?$/u.test(text) ||
  /^\d{1,5},? \p{L}[\p{L} .'’-]{2,40}$/u.test(text)
