/** `text/plain; charset=utf-8; name*0="long"` taken apart (RFC 2045, continued and encoded values by RFC 2231). */
import { decoded } from './charset.ts'
import { headerText } from './headers.ts'

export interface Valued {
  /** Lower case. */
  readonly value: string
  readonly parameters: Readonly<Record<string, string>>
}

const parameter = /;\s*([^\s=;"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;"\s][^;"]*))/gsy

const percentDecoded = (text: string): Uint8Array =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )

const pieces = (text: string): [string, string][] => {
  const found: [string, string][] = []
  parameter.lastIndex = text.indexOf(';') < 0 ? text.length : text.indexOf(';')
  while (found.length < 60) {
    const from = parameter.lastIndex
    const match = parameter.exec(text)
    if (match) {
      const value = match[2]?.replace(/\\(.)/gs, '$1') ?? (match[3] ?? '').trim()
      found.push([(match[1] ?? '').toLowerCase(), value])
      parameter.lastIndex = match.index + match[0].length
      if (text[parameter.lastIndex] === ';') continue
    }
    const next = text.indexOf(';', Math.max(from + 1, match ? match.index + match[0].length : 0))
    if (next < 0) break
    parameter.lastIndex = next
  }
  return found
}

/** Values over several numbered parameters, in their order; percent-encoded ones decoded by the set named first. */
const joined = (parts: readonly [string, string][], name: string): string => {
  const numbered = parts
    .map(([key, value]) => ({ match: /^(.+?)\*(\d{1,3})?(\*)?$/.exec(key), value }))
    .filter(({ match }) => match?.[1] === name)
    .sort((one, other) => Number(one.match?.[2] ?? 0) - Number(other.match?.[2] ?? 0))
  let charset: string | undefined
  const bytes = numbered.map(({ match, value }, index) => {
    const encoded = match?.[3] === '*' || match?.[2] === undefined
    if (!encoded) return Buffer.from(value, 'latin1')
    const named = index === 0 ? /^([^']*)'[^']*'(.*)$/s.exec(value) : null
    if (named) charset = named[1]
    return percentDecoded(named?.[2] ?? value)
  })
  return decoded(Buffer.concat(bytes), charset, () => {})
}

/** A structured header value; nonsense gives an empty value and no parameters. */
export const valued = (text: string | undefined): Valued => {
  if (text === undefined) return { value: '', parameters: {} }
  const parts = pieces(text)
  const parameters = new Map<string, string>()
  for (const [key, value] of parts) {
    const base = key.split('*')[0] ?? key
    if (!parameters.has(base)) parameters.set(base, key === base ? headerText(value) : joined(parts, base))
  }
  const value = (/^\s*([^;\s]+)/.exec(text)?.[1] ?? '').toLowerCase()
  return { value, parameters: Object.fromEntries(parameters) }
}
