/** Agencies write for a firm of which they are no part: the search is with that firm. */

const called =
  /(?<!\p{L})(?:recruitment|recruiting|recruiters|search|staffing|headhunters?|headhunting|personnel|resourcing|personalberatung|personalvermittlung|zeitarbeit|arbeitsvermittlung|intérim|uitzendbureau)(?!\p{L})/iu
const says =
  /(?<!\p{L})employment (?:agency|business)(?!\p{L})|(?<!\p{L})(?:my|our|the) client(?:,[^.!?\n]{0,100},)? (?:is (?:looking|seeking|searching|hiring|recruiting)|wants?|would like|has asked|are (?:looking|seeking|hiring))(?!\p{L})/iu

const longest = 20_000
const flat = (text: string): string => text.slice(0, longest).replaceAll(/\s{1,20}/g, ' ')

/** Does somebody who is called so, or who writes so, hire for others? */
export const isAgency = (company: string, texts: readonly string[]): boolean =>
  called.test(company) || texts.some((text) => says.test(flat(text)))

const name = String.raw`((?:\p{Lu}[\p{L}\p{N}&'’-]{1,30})(?: (?:\p{Lu}[\p{L}\p{N}&'’-]{0,30}|&|and(?= \p{Lu}))){0,3})`
/** “The client is Northwind Analytics”, and no person: “It is Dana”. */
const client = new RegExp(
  String.raw`(?<!\p{L})(?:client|employer|firm|company|tell you(?: now)? that it) (?:is|are|is called) ${name}(?=[.,;!?) ])`,
  'u',
)

/** The firm it hires for, where it names it. */
export const clientIn = (texts: readonly string[]): string | undefined => {
  for (const text of texts) {
    const said = client.exec(flat(text))?.[1]
    if (said) return said
  }
  return undefined
}
