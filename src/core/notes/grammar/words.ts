import { isCommon } from '../../english/common-words.ts'
import { goesOnWith, kindsOf } from '../../english/lexicon.ts'
import { properNouns } from '../../english/proper.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Word } from './match.ts'

/** Closed classes: the part that each word of a line is; a word may stand in several lines. */
const closed = new Map<string, string[]>()
const parts = `
ds a an this that each every another one either neither any
dp these those many several few both all most some any
da the my your his its her our their whose no some any enough all
quantity much little more less enough some most any plenty
i i
we we you they these those both
prons it he she this that everyone everybody nobody someone somebody anyone anything everything nothing something none one neither either each mine yours
pronp they these those both most many several all none some few others you we us
prono me you him her it us them myself yourself himself herself itself ourselves themselves yours mine ours theirs hers each-other
self myself yourself himself herself itself ourselves themselves
prep round about above across after against along among around at before behind below beside besides between beyond by despite down during for from in inside into like near of off on onto out outside over past per since through throughout to toward towards under until up upon via with within without as including except than unlike
prt up out off down in on over away back through round around along together apart aside forward
sub when because if while since although though as so until unless whereas once after before where whenever wherever till
rel who which that
be be been being
than than as
own own
gen 's
latin pro rata
wh what how why who whose which whom whether so
be3 is was isn't wasn't 's
bep are were aren't weren't 're
bei am was wasn't 'm
have3 has had hasn't hadn't 's 'd
havep have had haven't hadn't 've 'd
do3 does did doesn't didn't
dop do did don't didn't
mod can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't mustn't needn't 'll 'd
place here there upstairs downstairs outside inside abroad overseas nearby away home
neg not
r now never always often still also just really only even already usually sometimes rarely both all actually recently then soon again almost nearly together directly straight mostly ever simply quickly currently gladly kindly immediately too well twice once instead later earlier first last alone today yesterday tomorrow tonight yet less more least most best better worst much long far hard fast early late weekly daily monthly yearly overnight enough quite rather very so anywhere everywhere somewhere upfront afterwards beforehand otherwise
degree very so too quite rather really fairly pretty more most less least just as even only almost nearly fully how
a more other same such many few only non
num two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half
scale hundred thousand million billion dozen
ordinal first second third fourth fifth last next final
about about over under nearly almost around roughly only just exactly
conj and but or yet
np2 sales operations systems sports accounts goods arts communications customs savings works news
ts second minute hour day night morning afternoon evening week weekend fortnight month quarter year term season summer winter spring autumn fall time shift semester lesson decade monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
tp seconds minutes hours days nights mornings afternoons evenings weeks weekends fortnights months quarters years terms seasons summers winters springs autumns times shifts decades mondays tuesdays wednesdays thursdays fridays saturdays sundays
day spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december christmas easter noon midnight lunchtime
bare use pressure paper person hand call site home house practice night work phone time school class bed place charge order detail public private full general particular shift demand rotation duty board stock theory principle future least foot train bus car email post mail mistake law hospital church university college town court control step scale speed lunch dinner breakfast purpose holiday leave top hold loan paper video stage camera record track schedule budget short average half nights days
`
for (const line of parts.trim().split('\n')) {
  const [part = '', ...words] = line.split(' ')
  for (const word of words) closed.set(word, [...(closed.get(word) ?? []), part])
}

/** Words of the closed classes that are nouns, verbs or adjectives besides. */
const open = new Set(
  `like near past down round well long far hard fast early late weekly daily monthly first second third last next final home time night morning week month year day hour minute shift term lesson season spring fall summer winter autumn quarter mine need dare may will can half people person others hand call site house practice work phone school class bed place charge order detail public private full general particular demand rotation duty board stock theory principle future foot train bus car email post mail mistake law hospital church university college town court control step scale speed lunch dinner breakfast video stage camera record track schedule budget short average nights days shifts hours weeks months years minutes times terms seasons lessons afternoon evening mornings evenings weekend weekends fortnight decade decades have has had having do does did doing done sales operations systems sports accounts goods arts communications works savings news outside inside back forward just even only pretty enough few little other same such dozen thousand million hundred march second seconds semester quarters afternoons springs falls summers winters back straight alone together`.split(
    ' ',
  ),
)

/** What the frames of WordNet do not say of common verbs: \`K\` makes something be so, \`E\` tells somebody that, \`W\` tells how, \`Z\` has somebody doing. */
const besides: Readonly<Record<string, string>> = {
  ...{
    have: 'TFZ',
    do: 'T',
    get: 'TLFKO',
    go: 'IL',
    come: 'IF',
    let: 'B',
    make: 'TBK',
    help: 'TBOFI',
    keep: 'TKGZL',
    leave: 'TKIZ',
    find: 'TKCZ',
    need: 'TFGO',
  },
  ...{
    tell: 'TDEO',
    show: 'TDECW',
    ask: 'TDEFOWI',
    remind: 'TEO',
    teach: 'TDEOI',
    warn: 'TEO',
    promise: 'TDECF',
    assure: 'TE',
    convince: 'TEO',
    say: 'TC',
  },
  ...{
    know: 'TCWI',
    see: 'TCWBZ',
    hear: 'TCWBZI',
    watch: 'TWBZI',
    explain: 'TCW',
    decide: 'TCWFI',
    wonder: 'CWI',
    learn: 'TCWFI',
    understand: 'TCW',
    remember: 'TCWGF',
    describe: 'TW',
    discuss: 'TWG',
    forget: 'TCWF',
    check: 'TCWI',
    notice: 'TCWBZ',
    mind: 'TWG',
  },
  ...{
    spend: 'TZ',
    catch: 'TZ',
    start: 'ITGF',
    stop: 'ITGZ',
    go: 'I',
    begin: 'ITGF',
    want: 'TFO',
    like: 'TFGOC',
    love: 'TFGC',
    hate: 'TFGC',
    use: 'TFO',
    try: 'TFG',
    hope: 'CFI',
    plan: 'TFI',
    agree: 'CFI',
    seem: 'LF',
    become: 'L',
    remain: 'LI',
    stay: 'LI',
    feel: 'LTCI',
    look: 'LI',
    sound: 'LI',
    turn: 'LIT',
    grow: 'LIT',
  },
  ...{
    be: '',
    call: 'TDI',
    paint: 'TKI',
    consider: 'TKG',
    work: 'I',
    live: 'I',
    pay: 'TDI',
    run: 'IT',
    tend: 'F',
    allow: 'TO',
    enable: 'TO',
    expect: 'TOFC',
    encourage: 'TO',
    invite: 'TO',
    train: 'TOI',
    lead: 'TIO',
    taste: 'TLI',
    smell: 'TLI',
    fall: 'LI',
    prove: 'TLC',
    appear: 'LFI',
    apply: 'ITF',
    rely: 'I',
    deal: 'I',
    depend: 'I',
    belong: 'I',
    prefer: 'TFG',
    avoid: 'TG',
    involve: 'TG',
    suggest: 'TCG',
    mention: 'TC',
    enjoy: 'TG',
    continue: 'ITFG',
    give: 'TD',
    send: 'TD',
    offer: 'TDF',
    bring: 'TD',
    lend: 'TD',
    buy: 'TD',
    cook: 'TDI',
    read: 'TDI',
    write: 'TDI',
    answer: 'TI',
    eat: 'TI',
    drive: 'TI',
    change: 'IT',
    laugh: 'I',
    rise: 'I',
    drop: 'IT',
    open: 'IT',
    close: 'IT',
    move: 'IT',
    sell: 'TI',
    play: 'IT',
    sing: 'IT',
    draw: 'TI',
    build: '=T',
    ship: 'TI',
    join: 'TI',
    win: 'TI',
    score: 'TI',
    study: 'TI',
    practise: 'TIG',
    practice: 'TIG',
    volunteer: 'IF',
    clerk: 'I',
    row: 'IT',
    happen: 'IF',
    matter: 'I',
    wait: 'IF',
    listen: 'I',
    talk: 'I',
    speak: 'IT',
    reply: 'IC',
    smile: 'I',
    nod: 'I',
    meet: 'TI',
    graduate: 'I',
    teem: 'I',
    rehearse: 'TI',
    last: 'I',
    cost: 'TD',
    weigh: '=T',
    measure: '=T',
    carry: 'TI',
    take: '=TD',
    put: '=T',
    set: '=T',
    cut: '=T',
    hold: 'TI',
    pause: 'TI',
    pick: '=T',
    lose: 'TI',
    hire: '=T',
    review: 'TI',
    test: '=T',
  },
}

const letters = { base: 'b', third: '3', past: 'p', participle: 'n', gerund: 'g' } as const

/** “bT”: a plain form that takes a thing; “gI”: a doing with nothing after it. */
const verbParts = (word: string): readonly string[] => {
  const reading = verbReading(word)
  if (!reading) return []
  const own = Object.hasOwn(besides, reading.base) ? besides[reading.base] : undefined
  // Any verb may be said to do something to something; whether it must is what the lexicon tells.
  // What is said to be so or so is a closed class.
  const also = own?.startsWith('=') ? [] : goesOnWith(reading.base).filter((each) => each !== 'L')
  const goings =
    own === ''
      ? []
      : new Set([
          ...(own ?? '').replace('=', ''),
          ...also,
          ...(own?.includes('T') || also.includes('T') ? ['R'] : []),
          'T',
        ])
  return [...reading.forms].flatMap((form) => [
    letters[form],
    ...[...goings].map((each) => letters[form] + each),
  ])
}

const nounParts = (word: string): readonly string[] => {
  const { one, mass, many, adjective, adverb } = kindsOf(word)
  return [
    ...(one ? ['ns'] : []),
    ...(mass ? ['nm'] : []),
    ...(many ? ['np'] : []),
    ...(adjective ? ['a'] : []),
    ...(adverb ? ['r'] : []),
  ]
}

const figure = /^(?:[£$€]\d[\d,.]*(?:k|m|bn)?|\d[\d,.]*(?:%|k|m|am|pm|st|nd|rd|th|x)?|\d{1,2}:\d\d|24\/7)$/

const numberParts = (word: string): readonly string[] => {
  if (/^(?:\d0|(?:19|20)\d0)s$/.test(word)) return ['np']
  if (!figure.test(word)) return []
  if (/(?:st|nd|rd|th)$/.test(word)) return ['ordinal', 'th', 'a']
  if (/%$/.test(word)) return ['pct']
  if (/^[£$€]/.test(word)) return ['money']
  if (/(?:am|pm)$|:/.test(word)) return ['clock']
  return word === '1' ? ['num', 'ds'] : /^(?:19|20)\d\d$/.test(word) ? ['num', 'year'] : ['num']
}

/** “five-year”, “re-test”, “word-class”: known if its parts are. */
const hyphenParts = (word: string): readonly string[] => {
  const pieces = word.split('-')
  if (pieces.length < 2 || pieces.length > 4) return []
  const [last = ''] = pieces.slice(-1)
  const known = (piece: string) =>
    /^(?:overs|ups|offs|ins|outs|re|co|pre|non|mid|ex|e|self|multi|semi|anti|un|over|under|post|sub|inter)$/.test(
      piece,
    ) ||
    closed.has(piece) ||
    figure.test(piece) ||
    nounParts(piece).length + verbParts(piece).length > 0
  if (!pieces.every(known)) return []
  // “a write-up”, “two hand-overs”
  const particle = closed.get(last.replace(/s$/, ''))?.includes('prt')
  if (particle) return /s$/.test(last) ? ['np'] : ['ns', 'a']
  return [
    'a',
    ...(pieces[0] === 'mid' ? ['r'] : []),
    ...(pieces.length === 2 ? verbParts(last) : []),
    ...nounParts(last).filter((part) => part.startsWith('n')),
  ]
}

/** “soufflé” is looked up as “souffle”. */
const unmarked = (low: string): string => low.normalize('NFD').replaceAll(/\p{M}/gu, '')

const smallParts = (low: string): readonly string[] => {
  const classes = closed.get(low)
  const besides = classes?.every((part) => /^(?:bare|np2|ts|tp|th|day|ordinal|scale)$/.test(part))
  if (classes && !besides && !open.has(low)) return classes
  const found = [...(classes ?? []), ...nounParts(unmarked(low)), ...verbParts(low), ...numberParts(low)]
  return found.length > 0 ? found : hyphenParts(low)
}

/** Who is known by name; everybody else with a capital may stand only where a name is sure to be one. */
export type Names = ReadonlySet<string>

const capitalParts = (word: string, low: string, names: Names): readonly string[] => {
  const proper = properNouns.get(low)
  if (/^\p{Lu}{2,6}s$/u.test(word)) return ['np']
  if (/^\p{Lu}{2,6}$/u.test(word) || /^(?=.*\p{Lu})(?=.*\d)[\p{Lu}\p{Ll}\d-]{2,8}$/u.test(word))
    return ['acr']
  if (names.has(low)) return ['name', 'who']
  if (proper === word)
    return [
      'name',
      'a',
      ...(closed.get(low) ?? []),
      ...(/ish$|ese$|ian$|^(?:french|german|welsh|dutch|arabic)$/.test(low) ? ['nm'] : []),
    ]
  return word.length > 1 ? ['name'] : []
}

const quoteWord = /^“/

/** Contracted words as two, marks as words of their own. */
const split = (text: string): readonly string[] =>
  text
    .replaceAll('’', "'")
    .replaceAll(/“[^“”]*”/g, (quote) => quote.replaceAll(/\s/g, '_'))
    .replaceAll(/\beach other\b/g, 'each-other')
    .replaceAll(/([,;:!?…]|\.(?=\s|$))(?=\s|$|”)/g, ' $1 ')
    .replaceAll(
      /\b(I|you|he|she|it|we|they|that|there|who|what|here|how|where|everyone|everybody|nobody|someone|something|nothing)('(?:s|m|re|ve|ll|d))\b/gi,
      '$1 $2',
    )
    .split(/\s+/)
    .filter((word) => word !== '')

/** Whether a capital at the beginning of a note makes a name of the word: nobody knows it, or hardly anybody uses it for one thing. */
export const isNameAtStart = (word: string): boolean => {
  const low = word.toLowerCase()
  const parts = smallParts(low)
  if (parts.length === 0) return word.length > 1
  return (
    word.length <= 6 &&
    !isCommon(low) &&
    !closed.has(low) &&
    parts.every((part) => /^(?:ns|nm|b.?)$/.test(part))
  )
}

/** The words of a text with all that each can be; a word that can be nothing has no parts. */
export const wordsIn = (text: string, names: Names): readonly Word[] =>
  split(text).map((word) => {
    const low = word.toLowerCase()
    if (quoteWord.test(word)) return { low, parts: new Set(['quote']) }
    if (/^[,;:.!?…]$/.test(word)) return { low, parts: new Set(['mark']) }
    if (low === 'i') return { low, parts: new Set(['i']) }
    const owner = /^(.{2,})(?:'s|s')$/.exec(word)?.[1]
    if (owner !== undefined) {
      const whole = word.endsWith("s'") ? `${owner}s` : owner
      const nouns = nounParts(whole.toLowerCase())
      const parts = /^\p{Lu}{2,}$/u.test(whole)
        ? ['poss']
        : /^\p{Lu}/u.test(whole) || closed.get(whole)?.includes('prons')
          ? ['owner']
          : nouns.includes('np') || nouns.includes('nm')
            ? ['owners']
            : nouns.includes('ns')
              ? ['poss']
              : []
      return { low, parts: new Set(parts) }
    }
    const parts = /\p{Lu}/u.test(word) ? capitalParts(word, low, names) : smallParts(low)
    return { low, parts: new Set(parts) }
  })
