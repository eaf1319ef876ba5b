/** A text without such signs at its ends; read once, however many there are. */
export const withoutEdges = (text: string, before: RegExp, after: RegExp): string => {
  const signs = [...text]
  const from = signs.findIndex((sign) => !before.test(sign))
  const to = signs.findLastIndex((sign) => !after.test(sign))
  return from < 0 || to < from ? '' : signs.slice(from, to + 1).join('')
}
