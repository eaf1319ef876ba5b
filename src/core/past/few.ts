/** So many cases, or fewer, say nothing beside what one remembers anyway. */
const handful = 4
/** From so many on, figures may be compared with care. */
const many = 30
/** Nineteen times in twenty the true share lies within. */
const z = 1.96

/** Between which shares the true one lies, nineteen times in twenty, where so many of so many were seen (Wilson). */
export const between = (is: number, of: number): readonly [number, number] => {
  const share = is / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)]
}

const inTen = (share: number): number => Math.round(share * 10)

/** What so few cases are worth, told of a share; nothing where they are many. */
export const shareWarns = (is: number, of: number): string | undefined => {
  if (of <= handful) return `${of === 1 ? 'One case is' : `${of} cases are`} too few to go by.`
  if (of >= many) return undefined
  const [low, high] = between(is, of).map(inTen)
  return `With so few, anything from ${low} to ${high} in ten fits this as well.`
}

/** The same of a figure that lies in the middle of others. */
export const middleWarns = (of: number): string | undefined => {
  if (of <= handful) return `${of === 1 ? 'One case is' : `${of} cases are`} too few to go by.`
  return of < many ? `Only ${of} cases: a few more could move this a long way.` : undefined
}

/** The one in the middle; of two the lower. */
export const middleOf = (figures: readonly number[]): number | undefined =>
  figures.toSorted((one, other) => one - other)[Math.floor((figures.length - 1) / 2)]
