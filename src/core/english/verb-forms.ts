import { doubling, irregular, regular } from './verbs.ts'

/** How a verb form can be read. A form may have several readings: "cut" is all three. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

interface Reading {
  readonly base: string
  readonly forms: ReadonlySet<VerbForm>
}

const doubled = new Set(doubling.trim().split(/\s+/))

const stem = (base: string): string => (doubled.has(base) ? base + base.slice(-1) : base)

/** "plan" → "planning", "make" → "making", "lie" → "lying". */
export const gerundOf = (base: string): string => {
  if (base === 'be') return 'being'
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${stem(base)}ing`
}

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${stem(base)}ed`
}

/** "carry" → "carries", "go" → "goes", "watch" → "watches". */
export const thirdOf = (base: string): string => {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`
}

const readings = new Map<string, { base: string; forms: Set<VerbForm> }>()

const learn = (form: string, base: string, kind: VerbForm): void => {
  const known = readings.get(form)
  if (!known) readings.set(form, { base, forms: new Set([kind]) })
  else if (known.base === base) known.forms.add(kind)
  else if (kind === 'base') readings.set(form, { base, forms: new Set([kind, ...known.forms]) })
}

const learnVerb = (base: string, past = pastOf(base), participle = past): void => {
  learn(base, base, 'base')
  learn(thirdOf(base), base, 'third')
  learn(past, base, 'past')
  learn(participle, base, 'participle')
  learn(gerundOf(base), base, 'gerund')
  // British doubling: modelled, cancelled, travelling.
  if (/[^aeiou](?:e|a|o)l$/.test(base) && !doubled.has(base)) {
    learn(`${base}led`, base, 'past')
    learn(`${base}led`, base, 'participle')
    learn(`${base}ling`, base, 'gerund')
  }
}

for (const line of irregular.replaceAll('\n', '').split('|')) {
  const [base, past, participle] = line.trim().split(' ')
  if (base) learnVerb(base, past, participle)
}
for (const base of regular.trim().split(/\s+/)) learnVerb(base)
for (const base of ['learn', 'burn', 'dream', 'lean', 'spell', 'spill', 'spoil', 'smell']) {
  learn(`${base}t`.replace('llt', 'lt'), base, 'past')
  learn(`${base}ed`, base, 'past')
}
learnVerb('have', 'had')
learnVerb('do', 'did', 'done')
learn('does', 'do', 'third')
learn('gotten', 'get', 'participle')
for (const form of ['am', 'is', 'are', 'was', 'were', 'been', 'being']) readings.delete(form)

/** What a word can be as a verb; prefixes such as "re-" and "co-" are looked through. undefined: not a verb we know. */
export const verbReading = (word: string): Reading | undefined => {
  const low = word.toLowerCase()
  const known = readings.get(low)
  if (known) return known
  const prefix = /^(?:re|co|over|under|out|mis|pre|cross|double|fast|fine|hand|self|live)-/.exec(low)?.[0]
  const inner = prefix ? readings.get(low.slice(prefix.length)) : undefined
  return inner && prefix ? { base: prefix + inner.base, forms: inner.forms } : undefined
}

export const canBe = (word: string, form: VerbForm): boolean => verbReading(word)?.forms.has(form) ?? false
