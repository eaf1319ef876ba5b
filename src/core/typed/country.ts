import { folded, nearest } from '../english/nearest.ts'
import { done, refused } from '../outcome.ts'
import { mostCharacters, plainly, quoted, type Typed } from './typed.ts'

let displayed: Intl.DisplayNames | undefined

/** Made with the first country that is named. */
const nameOf = (code: string): string | undefined => {
  displayed ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return displayed.of(code)
}

/** What English knows a name of and is no country: unions, islands without a code of their own, codes for trials. */
const none = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

/** The code of today for a code, “UK” and those of countries that are no more included. */
const today = (code: string): string | undefined => {
  const region = new Intl.Locale(`und-${code}`).region
  return region !== undefined && nameOf(region) !== undefined && !none.has(region) ? region : undefined
}

/** What people call them otherwise. */
const alsoCalled: Readonly<Record<string, string>> = {
  ...{
    usa: 'US',
    'u.s': 'US',
    'u.s.a': 'US',
    america: 'US',
    'united states of america': 'US',
    'the states': 'US',
  },
  ...{ 'u.k': 'GB', britain: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB' },
  ...{ 'northern ireland': 'GB', gbr: 'GB', can: 'CA', deu: 'DE', holland: 'NL', 'czech republic': 'CZ' },
  ...{
    'republic of ireland': 'IE',
    eire: 'IE',
    'south korea': 'KR',
    'republic of korea': 'KR',
    turkey: 'TR',
  },
  ...{
    uae: 'AE',
    emirates: 'AE',
    'ivory coast': 'CI',
    'hong kong': 'HK',
    macau: 'MO',
    macao: 'MO',
    burma: 'MM',
  },
  ...{
    myanmar: 'MM',
    swaziland: 'SZ',
    macedonia: 'MK',
    'east timor': 'TL',
    vatican: 'VA',
    deutschland: 'DE',
  },
}

const codes = () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((one) => letters.map((other) => `${one}${other}`))
}

/** The codes of all countries of today. */
export const countryCodes = (): readonly string[] => codes().filter((code) => today(code) === code)

const simple = (name: string): string =>
  folded(name)
    .replace(/^the /, '')
    .replaceAll('&', 'and')
    .replace(/\bst\. /g, 'saint ')
    .replaceAll("'", '')

let byName: ReadonlyMap<string, string> | undefined

/** Each name in simple letters → its code; 250 of them, made when first asked for. */
const known = (): ReadonlyMap<string, string> => {
  byName ??= new Map([
    ...countryCodes().map((code) => [simple(nameOf(code) ?? ''), code] as const),
    ...Object.entries(alsoCalled),
  ])
  return byName
}

/** “Canada” */
export const countryShown = (code: string): string => nameOf(code) ?? code

/** A country by name or code → two letters of ISO 3166-1. */
export const countryTyped = (text: string): Typed<string> => {
  const plain = simple(plainly(text))
  const code = /^[a-z]{2}$/.test(plain) ? today(plain.toUpperCase()) : known().get(plain)
  if (code !== undefined && plain.length <= mostCharacters)
    return done({ value: code, shown: countryShown(code) })
  const near = plain.length > 3 ? nearest(plain, [...known().keys()]) : undefined
  const meant = near === undefined ? '' : ` Did you mean ${countryShown(known().get(near) ?? '')}?`
  return refused({
    message: `${quoted(text)} is no country that is known here.${meant} Write its name, such as Canada, or its two letters, such as CA.`,
  })
}
