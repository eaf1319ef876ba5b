import { Parser } from 'saxen'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five names that XML knows by itself and numbers of letters; any other name stays as it stands, so that nothing grows. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, ten, hex, name) => {
        if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
        const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ''
      })
    : text

export interface Heard {
  readonly opens?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly closes?: (name: string) => void
  readonly text?: (text: string) => void
}

/** What is looked at, without the prefix a program may have given it. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads to the end or to the first mistake; whether it came to the end. */
export const heardIn = (bytes: Uint8Array, { opens, closes, text }: Heard): boolean => {
  let whole = true
  const parser = new Parser()
  parser.on('error', () => {
    whole = false
  })
  parser.on('warn', () => undefined)
  if (opens)
    parser.on('openTag', (name, attributes) => {
      let all: Readonly<Record<string, string>> | undefined
      opens(bare(name), (key) => {
        all ??= attributes()
        const value = Object.hasOwn(all, key) ? all[key] : undefined
        return value === undefined ? undefined : decoded(value)
      })
    })
  if (closes) parser.on('closeTag', (name) => closes(bare(name)))
  if (text) {
    parser.on('text', (said) => text(decoded(said)))
    parser.on('cdata', text)
  }
  try {
    parser.parse(new TextDecoder().decode(bytes))
  } catch {
    return false
  }
  return whole
}
