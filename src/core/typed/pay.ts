import { moneyShown, type Span, spanTyped } from './money.ts'

/** A sum of pay as a fact holds it: its span as it was written. */
export interface Pay {
  readonly amount: number
  readonly currency?: string | undefined
  readonly per?: string | undefined
}

/** Why two sums cannot be laid side by side. */
export type Unlike = 'currency' | 'span'

/** How many of a span make a year. What is paid by the day or the hour hangs on how many one works. */
const inAYear: Readonly<Partial<Record<Span, number>>> = { year: 1, month: 12, week: 52 }

/** So many times the other a sum may be before it is likelier told for another span. */
const farOff = 4

const spanOfPay = ({ per }: Pick<Pay, 'per'>): Span | undefined => {
  const read = per === undefined ? undefined : spanTyped(per)
  return read?.ok ? read.value.value : undefined
}

const factor = (from: Span, to: Span): number | undefined => {
  if (from === to) return 1
  const [one, other] = [inAYear[from], inAYear[to]]
  return one !== undefined && other !== undefined ? one / other : undefined
}

/** A sum in the currency and span of another; what says neither is meant as the other is. */
export const payAs = (pay: Pay, other: Pay): number | Unlike => {
  if (pay.currency && other.currency && pay.currency.toUpperCase() !== other.currency.toUpperCase())
    return 'currency'
  const [from, to] = [spanOfPay(pay), spanOfPay(other)]
  if (from && to) {
    const times = factor(from, to)
    return times === undefined ? 'span' : Math.round(pay.amount * times * 100) / 100
  }
  const [least, most] = [pay.amount, other.amount].toSorted((one, next) => one - next)
  const isFar = least !== undefined && most !== undefined && least > 0 && most / least >= farOff
  return isFar ? 'span' : pay.amount
}

/** What it comes to in a year; undefined where that hangs on how much one works, or nobody said. */
export const payInAYear = (pay: Pay): number | undefined => {
  const span = spanOfPay(pay)
  const times = span && inAYear[span]
  return times === undefined ? undefined : Math.round(pay.amount * times)
}

/** How a sum stands beside another one, in its own currency and span. */
export type Beside =
  | { readonly is: 'above' | 'below' | 'equal'; readonly by: number }
  | { readonly is: 'unlike'; readonly because: Unlike }

export const besidePay = (pay: Pay, other: Pay): Beside => {
  const same = payAs(other, pay)
  if (typeof same === 'string') return { is: 'unlike', because: same }
  const by = Math.round((pay.amount - same) * 100) / 100
  return by === 0 ? { is: 'equal', by } : { is: by > 0 ? 'above' : 'below', by: Math.abs(by) }
}

/** “92,000 CAD a year”; a span that nobody knows is left as it was written. */
export const payShown = (pay: Pay): string => {
  const { amount, currency } = pay
  const per = spanOfPay(pay)
  const shown = moneyShown({ amount, ...(currency ? { currency } : {}), ...(per ? { per } : {}) })
  return pay.per !== undefined && per === undefined ? `${shown} (${pay.per})` : shown
}
