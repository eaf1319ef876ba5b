/** How somebody stands in one cell: name, what they do there, address and number, in any order behind the name. */
interface PersonTold {
  readonly name: string
  readonly title?: string
  readonly email?: string
  readonly phone?: string
}

const mail = /[<(]?(?:mailto:)?([^\s<>(),;:@]{1,100}@[^\s<>(),;:@]{3,100}\.[a-z]{2,24})[>)]?/i
const phone = /(?:\b(?:tel|tél|mob|phone|handy)\b[.:]? {0,2})?\+?\d[\d ()/.-]{5,22}\d/i
/** Pronouns stay with the name. */
const bracket = /[([]([^()[\]/]{1,60})[)\]]/

/** “also meeting Jo Tan”: words before a name, other than those that belong to it. */
const words =
  /^(?!(?:van|von|vom|zu|zur|de|del|della|der|den|di|da|do|dos|du|el|al|bin|ibn|ter|ten|la|le|af|av) )\p{Ll}{2,} .*\p{Lu}/u

/** Undefined where the cell points to something else than a person: “s. Nr. 1”, an address alone. */
export const personIn = (cell: string): PersonTold | undefined => {
  const email = mail.exec(cell)?.[1]
  const unmailed = cell.replace(mail, ' ')
  const number = phone.exec(unmailed)?.[0].trim()
  const unphoned = number === undefined ? unmailed : unmailed.replace(number, ' ')
  const within = bracket.exec(unphoned)?.[1]?.trim()
  const [head = '', ...tail] = unphoned
    .replace(bracket, ' ')
    .split(',')
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/ [–—-]+(?: |$)/g, ' ')
        .trim(),
    )
  const behind = tail.filter((part) => part !== '').join(', ')
  const hasMore = email !== undefined || number !== undefined
  // “Holloway, Renata” alone is a name that is turned round.
  const name = behind !== '' && !(hasMore && head.includes(' ')) ? `${head}, ${behind}` : head
  if (!/\p{L}{2}/u.test(name) || /[\d"“:=?]/.test(name) || words.test(name)) return undefined
  const title = [within, name === head ? behind : ''].find(
    (text) => text !== undefined && /\p{L}{2}/u.test(text),
  )
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(email === undefined ? {} : { email }),
    ...(number === undefined ? {} : { phone: number.replace(/^\D+(?=[+\d])/, '') }),
  }
}
