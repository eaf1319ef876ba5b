import { plainWords } from '../english/sought.ts'

/** Legal forms, and what joins the parts of a name. */
const legal = new Set(
  'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg ug se sa sas sarl srl spa bv nv oy ab as aps pty pte kk group holding holdings'.split(
    ' ',
  ),
)
const joins = new Set(['and', 'und', 'et', 'y', 'e', 'en'])

/** A firm as it is compared: without its legal form. */
export const firmKey = (company: string): string => {
  const plain = plainWords(company)
  const words = plain.split(' ').filter((word) => !joins.has(word))
  while (words.length > 1 && legal.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ') || plain
}
