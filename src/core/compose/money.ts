const signs: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€' }

/** One currency mark, and the thousands apart: “£42,000”, “CHF 98,000”. */
export const money = (amount: number, currency: string | undefined): string => {
  const figure = amount.toString().replace(/\B(?=(?:\d{3}){1,8}(?!\d))/g, ',')
  const sign = currency && signs[currency]
  return sign ? `${sign}${figure}` : currency ? `${currency} ${figure}` : figure
}
