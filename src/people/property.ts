import { decoded, unquoted } from './decoded.ts'

/** A line of a card: its name, what is said about its value, and the value with its characters read. */
export interface Property {
  readonly name: string
  /** By name in capitals; bare words of version 2.1 stand under TYPE. */
  readonly parameters: ReadonlyMap<string, readonly string[]>
  readonly value: string
}

const encodings = /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i

/** Split where the sign stands outside quotation marks. */
const apart = (text: string, sign: string): string[] => {
  const parts = ['']
  let quoted = false
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    else if (letter === sign && !quoted) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

const parametersOf = (words: readonly string[]): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const word of words) {
    const at = word.indexOf('=')
    const name =
      at > 0 ? word.slice(0, at).trim().toUpperCase() : encodings.test(word.trim()) ? 'ENCODING' : 'TYPE'
    const values = word
      .slice(at + 1)
      .split(',')
      .map((value) => value.trim())
    found.set(name, [...(found.get(name) ?? []), ...values])
  }
  return found
}

/** Where the value begins: behind the first colon outside quotation marks. */
const colonIn = (line: string): number => {
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return line.indexOf(':')
}

/** A line, its bytes as characters one to one → what it says; undefined where it is no line of a card. */
export const propertyIn = (line: string): Property | undefined => {
  const at = colonIn(line)
  if (at < 1 || at > 2000) return undefined
  const [head = '', ...words] = apart(line.slice(0, at), ';')
  const name = (head.split('.').at(-1) ?? '').trim().toUpperCase()
  if (!/^[A-Z0-9-]{1,60}$/.test(name)) return undefined
  const parameters = parametersOf(words)
  const raw = line.slice(at + 1)
  const bytes = isQuotedPrintable(parameters) ? unquoted(raw) : Buffer.from(raw, 'latin1')
  return { name, parameters, value: decoded(bytes, parameters.get('CHARSET')?.[0]) }
}

const isQuotedPrintable = (parameters: ReadonlyMap<string, readonly string[]>): boolean =>
  (parameters.get('ENCODING') ?? []).some((word) => /^quoted-printable$/i.test(word))
