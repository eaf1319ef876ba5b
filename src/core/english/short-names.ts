import { folded } from './nearest.ts'

/** Short forms whose long form is not simply longer. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  mike: ['michael'],
  mick: ['michael'],
  bob: ['robert'],
  rob: ['robert'],
  bobby: ['robert'],
  bill: ['william'],
  will: ['william'],
  billy: ['william'],
  liz: ['elizabeth'],
  beth: ['elizabeth'],
  betty: ['elizabeth'],
  jim: ['james'],
  jimmy: ['james'],
  jack: ['john'],
  dick: ['richard'],
  rick: ['richard'],
  rich: ['richard'],
  tony: ['anthony', 'antonio'],
  kate: ['katherine', 'catherine', 'kathleen'],
  katie: ['katherine', 'catherine'],
  kathy: ['katherine', 'kathleen'],
  peggy: ['margaret'],
  maggie: ['margaret'],
  meg: ['margaret'],
  harry: ['henry', 'harold'],
  hank: ['henry'],
  ted: ['edward', 'theodore'],
  ned: ['edward'],
  chuck: ['charles'],
  charlie: ['charles'],
  sandy: ['alexandra', 'alexander'],
  sasha: ['alexandra', 'alexander'],
  andy: ['andrew'],
  drew: ['andrew'],
  nick: ['nicholas', 'nicolas'],
  steve: ['stephen', 'steven'],
  dave: ['david'],
  jen: ['jennifer'],
  jenny: ['jennifer'],
  becky: ['rebecca'],
  joe: ['joseph'],
  jo: ['joanna', 'josephine'],
  ben: ['benjamin'],
  gabe: ['gabriel'],
  pepe: ['jose'],
  paco: ['francisco'],
  xander: ['alexander'],
  tess: ['theresa'],
  lexi: ['alexandra'],
}

/** Whether a word is a short or long form of one of a person's names: Dan and Daniel, Mike and Michael. */
export const isShortFor = (word: string, names: ReadonlySet<string>): boolean => {
  const short = folded(word)
  if ((shortForms[short] ?? []).some((long) => names.has(long))) return true
  for (const name of names) {
    if ((shortForms[name] ?? []).includes(short)) return true
    const [less, more] = short.length < name.length ? [short, name] : [name, short]
    // One letter more or less is a slip or another name: June is not Jun.
    if (less.length >= 3 && more.length >= less.length + 2 && more.startsWith(less)) return true
  }
  return false
}

/** Long forms by their short ones, and short ones by their long; what is under three letters begins too many other names. */
const forms: ReadonlyMap<string, readonly string[]> = (() => {
  const pairs = Object.entries(shortForms)
    .flatMap(([short, longs]) => longs.map((long) => [short, long] as const))
    .filter(([short]) => short.length > 2)
  const both = [...pairs, ...pairs.map(([short, long]) => [long, short] as const)]
  return new Map([...Map.groupBy(both, ([of]) => of)].map(([of, all]) => [of, all.map(([, other]) => other)]))
})()

/** The other forms of a first name, as it is looked for: “mike” → “michael”, “michael” → “mike” and “mick”. */
export const otherForms = (word: string): readonly string[] => forms.get(word) ?? []
