import { nearest } from '../english/nearest.ts'
import { done, refused } from '../outcome.ts'
import { plainly, quoted, type Typed } from './typed.ts'

const codes = new Set(Intl.supportedValuesOf('currency'))

/** Signs and words that stand for one currency alone. “$” does not. */
const called: Readonly<Record<string, string>> = {
  ...{ us$: 'USD', c$: 'CAD', ca$: 'CAD', a$: 'AUD', au$: 'AUD', nz$: 'NZD', s$: 'SGD', hk$: 'HKD' },
  ...{ '€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', '₹': 'INR', rs: 'INR', '₩': 'KRW', '₪': 'ILS' },
  ...{ '₫': 'VND', '₱': 'PHP', '₦': 'NGN', '₴': 'UAH', '₺': 'TRY', zł: 'PLN', r$: 'BRL', quid: 'GBP' },
  ...{ 'us dollar': 'USD', 'american dollar': 'USD', 'canadian dollar': 'CAD', 'australian dollar': 'AUD' },
  ...{
    'pound sterling': 'GBP',
    'british pound': 'GBP',
    'indian rupee': 'INR',
    'swiss franc': 'CHF',
    franc: 'CHF',
  },
  ...{
    'new zealand dollar': 'NZD',
    'singapore dollar': 'SGD',
    'hong kong dollar': 'HKD',
    yen: 'JPY',
  },
}

/** Where a bare “$” is clear. */
const dollars: Readonly<Record<string, string>> = {
  ...{ US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', PR: 'USD', MX: 'MXN' },
}

const dollarWords = new Set(['$', 'dollar', 'dollars', 'bucks'])

/** The code a sign, word or code stands for; “$” needs the country, and is otherwise `undefined`. */
export const currencyIn = (text: string, country: string | undefined): string | undefined => {
  const plain = plainly(text).replace(/^pounds? sterling$/, 'pound sterling')
  if (dollarWords.has(plain)) return country === undefined ? undefined : dollars[country]
  const upper = plain.toUpperCase()
  if (/^[A-Z]{3}$/.test(upper) && codes.has(upper)) return upper
  return called[plain] ?? called[plain.replace(/s$/, '')] ?? (/^pounds?$/.test(plain) ? 'GBP' : undefined)
}

/** Is it a currency, though perhaps not clear which? */
export const isCurrency = (text: string): boolean =>
  dollarWords.has(plainly(text)) || currencyIn(text, undefined) !== undefined

/** A currency as people write it → its three letters of ISO 4217. */
export const currencyTyped = (text: string, country?: string): Typed<string> => {
  const code = currencyIn(text, country)
  if (code !== undefined) return done({ value: code, shown: code })
  if (isCurrency(text))
    return refused({
      message: `${quoted(text)} may be the dollar of several countries. Write USD, CAD, AUD …`,
    })
  const near = nearest(plainly(text).toUpperCase(), [...codes])
  return refused({
    message: `${quoted(text)} is no currency that is known here.${near ? ` Did you mean ${near}?` : ''} Write three letters, such as CAD or EUR.`,
  })
}
