import { done, refused } from '../outcome.ts'
import { currencyIn, isCurrency } from './currency.ts'
import { mostCharacters, plainly, quoted, type Typed } from './typed.ts'

/** A sum of pay. Absent is what was not said. */
export interface MoneySaid {
  readonly amount: number
  readonly currency?: string
  readonly per?: Span
}

export type Span = 'year' | 'month' | 'week' | 'day' | 'hour'

/** No pay in any currency is more. */
const most = 100_000_000_000

const spans: readonly (readonly [Span, RegExp])[] = [
  ['year', /^(?:year|yr|y|annum|annual|annually|yearly|p\.?a|pa)$/],
  ['month', /^(?:month|mo|monthly|pcm|p\.?m)$/],
  ['week', /^(?:week|wk|weekly|p\.?w)$/],
  ['day', /^(?:day|daily|p\.?d)$/],
  ['hour', /^(?:hour|hr|h|hourly|p\.?h)$/],
]

const spanOf = (word: string): Span | undefined => spans.find(([, names]) => names.test(word))?.[0]

const thousands: Readonly<Record<string, number>> = {
  ...{
    '': 1,
    k: 1e3,
    thousand: 1e3,
    grand: 1e3,
    m: 1e6,
    million: 1e6,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    crore: 1e7,
  },
}

const such = 'Write it such as 92,000, $92,000 a year or 45 EUR an hour.'

/** In groups of three, or as India groups, with a comma, a space or an apostrophe; at most two digits behind the point. */
const grouped = /^(?:\d{1,12}|\d{1,3}(?:[, '’]\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?:\.\d{1,2})?$/

const parts =
  /^(?<sign>[^\d\s.,+-]{0,20}|[a-z]{3}) ?(?<figure>\d[\d,.'’ ]{0,24}?) ?(?<size>(?:k|m|thousand|grand|million|lakhs?|lac|crore)(?![a-z]))? ?(?<after>[^\d/]{0,24}?)(?: ?(?:\/|\bper |\ba |\ban |\beach |\b(?=p\.?[amwdh]\b|pcm\b|annual|yearly|monthly|weekly|daily|hourly)) ?(?<span>[a-z.]+))?$/

/** “92,000 CAD a year”; the figure alone where no more is known. */
export const moneyShown = ({ amount, currency, per }: MoneySaid): string => {
  const whole = amount.toLocaleString('en', { maximumFractionDigits: 2 })
  const span = per === undefined ? '' : ` ${per === 'hour' ? 'an' : 'a'} ${per}`
  return `${whole}${currency === undefined ? '' : ` ${currency}`}${span}`
}

/** The span a sum is paid for: “per annum” → year. */
export const spanTyped = (text: string): Typed<Span> => {
  const word = plainly(text).replace(/^(?:an?|per|each|every|by the) /, '')
  const span = spanOf(word)
  return span === undefined
    ? refused({
        message: `${quoted(text)} is no span that pay is told in. Write year, month, week, day or hour.`,
      })
    : done({ value: span, shown: `${span === 'hour' ? 'an' : 'a'} ${span}` })
}

/** A sum of pay as people write it. `country`: whose dollars “$” means; without it no currency is said. */
export const moneyTyped = (text: string, country?: string): Typed<MoneySaid> => {
  // “12 LPA” is how India says twelve lakh rupees a year.
  const plain = plainly(text)
    .replace(/ ?lpa$/, ' lakh inr a year')
    .replace(/^(?:about|around|roughly) /, '')
  if (/^[^\d]{0,3}[-−–] ?\d/.test(plain)) return refused({ message: `Pay is not less than nothing. ${such}` })
  const {
    sign = '',
    figure = '',
    size = '',
    after = '',
    span = '',
  } = (plain.length > mostCharacters ? undefined : parts.exec(plain)?.groups) ?? {}
  const told = [sign, after].map((each) => each.trim()).filter((each) => each !== '')
  const per = span === '' ? undefined : spanOf(span)
  const wrong =
    !grouped.test(figure) || told.length > 1 || !told.every(isCurrency) || (span !== '' && per === undefined)
  if (wrong) {
    const doubt = /^\d{1,3}\.\d{3}$/.test(figure)
      ? ' Are these thousands? Write them with a comma or without a sign.'
      : ''
    return refused({ message: `${quoted(text)} is no single sum that can be understood.${doubt} ${such}` })
  }
  const amount = Math.round(Number(figure.replace(/[, '’]/g, '')) * (thousands[size] ?? 1) * 100) / 100
  if (amount > most) return refused({ message: `${quoted(text)} is more than anyone is paid. ${such}` })
  const currency = told[0] === undefined ? undefined : currencyIn(told[0], country)
  const value = {
    amount,
    ...(currency === undefined ? {} : { currency }),
    ...(per === undefined ? {} : { per }),
  }
  return done({ value, shown: moneyShown(value) })
}
