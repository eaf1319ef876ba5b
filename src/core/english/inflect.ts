/** The forms of a verb as its spelling makes them; `doubles` says that its last letter is written twice. */
const stem = (base: string, doubles: boolean): string =>
  doubles ? base + (base.endsWith('c') ? 'k' : base.slice(-1)) : base

/** "plan" → "planning", "make" → "making", "lie" → "lying". */
export const gerundFrom = (base: string, doubles: boolean): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${stem(base, doubles)}ing`
}

/** "plan" → "planned", "carry" → "carried". */
export const pastFrom = (base: string, doubles: boolean): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${stem(base, doubles)}ed`
}

/** "carry" → "carries", "go" → "goes", "watch" → "watches". */
export const thirdFrom = (base: string): string => {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`
}
