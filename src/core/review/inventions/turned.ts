import { contrary, meaningOf, touch } from '../../english/meaning.ts'
import { placedWords, sameStem, stemOf } from '../../english/stems.ts'
import { verbReading } from '../../english/verb-forms.ts'
import { type Figure, figuresIn, follows, isAmong } from './figures.ts'
import { deniedIn, type Fact, negation } from './support.ts'
import { isCourtesy, type Word } from './wording.ts'

/** "I have not heard", "cannot wait", "do not hesitate": courtesy that happens to be negative. */
const politeNegation =
  /\b(?:(?:have not|haven't|do not|don't|if I) (?:yet )?(?:hear|heard|hesitate|mind|want|have|be)|can(?:not|'t) wait|not only|not just|no (?:rush|need|hurry|doubt|matter)|why not|not least|whether or not|if not)\b/i

/** Other ways to say that something is not done. */
const inOtherWords =
  /\b(?:unless|refus\w+|declin\w+|turn\w* (?:\w+ )?down|only|rather|avoid\w*|instead|in-house|themselves|rarely|hardly|seldom|stop\w*|free of|keep\w*)\b/i

/** What there is none of: "no cellos". */
const lacking = (text: string): string | undefined =>
  /\b(?:has|have|had|with|are|is|were|was)(?: now| still)? no (?!one|longer|more|less|doubt)(\p{L}+)/iu.exec(
    text,
  )?.[1]

/** The clause denies what the fact says, or says what the fact denies. */
const denies = (clause: string, words: readonly Word[], { text, negated, denied, stems }: Fact): boolean => {
  const plain = clause.replace(politeNegation, '')
  const negative = negation.test(plain)
  if (!negated) return negative && deniedIn(plain).some((stem) => stems.has(stem))
  const [none, absent] = [lacking(plain), lacking(text)]
  if (none && absent) return !stems.has(stemOf(none) ?? '') && !touch(meaningOf(none), meaningOf(absent))
  return !negative && !inOtherWords.test(clause) && words.some(({ stem }) => denied.includes(stem))
}

const up =
  /\b(?:lengthen|increas|gr[eo]w|r[io]se|rais|longer|slower|went up|gone up|doubl|tripl|expand|climb)\w*|\bup (?:from|by|\d)/i
const down =
  /\b(?:shorten|decreas|reduc|fell|fall|drop|cut|lower|shorter|faster|quicker|sped|speed|went down|gone down|halv|shr[aiu]nk|improv)\w*|\bdown (?:from|by|\d)/i

/** "went from 3 to 8 days": which way something went. */
const course = (text: string): 'up' | 'down' | undefined => {
  const between = /\bfrom (\S+(?: \S+)?) to (\S+)/.exec(text)
  const [before, after] = (between ? figuresIn(between[0]) : []).map(({ value }) => value)
  if (before !== undefined && after !== undefined && before !== after) return after > before ? 'up' : 'down'
  const [rises, falls] = [up.test(text), down.test(text)]
  return rises === falls ? undefined : rises ? 'up' : 'down'
}

const goesOtherWay = (clause: string, fact: Fact): boolean => {
  const [said, known] = [course(clause), course(fact.text)]
  return said !== undefined && known !== undefined && said !== known
}

/** The clause uses the contrary of a word of the fact. */
const saysContrary = (words: readonly Word[], fact: Fact): boolean =>
  words.some(
    ({ word, stem }) =>
      !fact.stems.has(stem) &&
      !isCourtesy(stem) &&
      placedWords(fact.text).some(
        (each) =>
          contrary(word, each.word) &&
          !isCourtesy(stemOf(each.word) ?? '') &&
          !words.some((other) => other.stem === stemOf(each.word)),
      ),
  )

/** Whole parts of a note: what is said of one is not said of the next. */
const partsOf = ({ text }: Fact): string[] => text.split(/[,;·]|\band\b/).filter((part) => part.trim() !== '')

const stemsOf = (text: string): string[] => placedWords(text).flatMap(({ word }) => stemOf(word) ?? [])
const holds = (stems: readonly string[], stem: string): boolean => stems.some((each) => sameStem(each, stem))

/** "the two juniors retire", where another retires and the juniors get the files: the subject of one part beside the verb of another. */
const exchangesSubject = (clause: string, fact: Fact): boolean => {
  const parts = partsOf(fact).map(stemsOf)
  if (parts.length < 2) return false
  const said = stemsOf(clause)
  const words = placedWords(clause)
  return words.some(({ word }, at) => {
    const [subject, verb] = [stemOf(words[at - 1]?.word ?? ''), stemOf(word)]
    if (!subject || !verb || isCourtesy(verb) || (verbReading(word)?.noun ?? true)) return false
    const own = parts.find((part) => holds(part, verb))
    const doer =
      own?.slice(
        0,
        own.findIndex((each) => sameStem(each, verb)),
      ) ?? []
    return (
      own !== undefined &&
      doer.length > 0 &&
      !holds(own, subject) &&
      parts.some((part) => part !== own && holds(part, subject)) &&
      !doer.some((each) => holds(said, each))
    )
  })
}

/** All that one part says stands right behind the figure of another. */
const isBeside = (
  clause: string,
  { value, unit }: Figure,
  stems: readonly string[],
  without: readonly string[],
): boolean => {
  const told = figuresIn(clause).find((figure) => figure.value === value && figure.unit === unit)
  const [behind = ''] = told
    ? clause.slice(told.to).split(/[,;]|\b(?:for|of|with|and|to|in|on|at|by|per|from|than|is|are|a)\b/)
    : []
  const own = stems.filter((stem) => !/^\d/.test(stem) && figuresIn(stem).length === 0)
  const said = stemsOf(behind)
  return own.length > 0 && own.length <= 2 && own.every((stem) => holds(said, stem) && !holds(without, stem))
}

/** "eleven vans parked" of "11 vans, 2 parked": the figure of one part beside what is said of another. */
const exchangesFigure = (whole: string, fact: Fact): boolean => {
  const parts = partsOf(fact).map((text) => ({
    stems: stemsOf(text),
    counts: figuresIn(text),
  }))
  const said = stemsOf(whole)
  const figures = figuresIn(whole)
  const values = figures.map(({ value }) => value)
  /** Counts of the same kind: "7 years, 3 as shift lead" count years both. */
  const isOfKind = (one: Figure, other: Figure) =>
    other.unit === undefined && (one.unit === undefined || one.unit === 'month')
  const isTold = (one: Figure) => figures.some(({ value, unit }) => value === one.value && unit === one.unit)
  const only = (one: readonly string[], other: readonly string[]) =>
    one.filter((stem) => holds(said, stem) && !holds(other, stem) && !/^\d/.test(stem)).length
  return parts.some(
    (own) =>
      own.counts.some(isTold) &&
      parts.some(
        (other) =>
          other !== own &&
          other.counts.some((count) => own.counts.some((each) => isTold(each) && isOfKind(each, count))) &&
          !other.counts.some(({ value }) => values.includes(value)) &&
          ((only(other.stems, own.stems) >= 2 &&
            only(other.stems, own.stems) > only(own.stems, other.stems)) ||
            own.counts.some((count) => isBeside(whole, count, other.stems, own.stems))),
      ),
  )
}

/** "four cameras", where all that is counted of cameras is three; doubtful where that note holds a four of its own. */
const period = /^(?: \p{L}+){0,2} (?:an?|per|each|every) (day|week|month|year)\b/iu

const periodOf = (text: string, { to }: Figure): string | undefined =>
  period.exec(text.slice(to))?.[1]?.toLowerCase()

/** “Nine a week”, where the notes say nine a month. */
export const isOtherPeriod = (whole: string, facts: readonly Fact[]): boolean =>
  figuresIn(whole).some((figure) => {
    const said = periodOf(whole, figure)
    const known = facts.flatMap(({ text }) =>
      figuresIn(text)
        .filter(({ value }) => value === figure.value)
        .flatMap((each) => periodOf(text, each) ?? []),
    )
    return said !== undefined && known.length > 0 && !known.includes(said)
  })

export const countedOtherwise = (
  figure: Figure,
  facts: readonly Fact[],
): { readonly figure: Figure; readonly doubtful: boolean } | undefined => {
  if (figure.unit !== undefined || !figure.counts) return undefined
  if (facts.some(({ figures }) => follows(figure, figures))) return undefined
  const things = stemsOf(figure.counts)
    .slice(0, 1)
    .filter((stem) => !isCourtesy(stem))
  // "from 90 to 400 visitors": both count the same.
  const leadsTo = ({ text, figures }: Fact, end: Figure) =>
    figures.some(
      ({ value, counts, to }) =>
        value === figure.value &&
        !counts &&
        end.from > to &&
        /^(?: \p{L}+){0,3} to $/u.test(text.slice(to, end.from)),
    )
  const same = facts.flatMap((fact) =>
    fact.figures
      .filter((each) => !leadsTo(fact, each))
      .filter(({ unit, counts }) => !unit && counts && stemsOf(counts).some((stem) => holds(things, stem)))
      .map((each) => ({
        figure: each,
        doubtful: each.counts !== figure.counts && fact.figures.some(({ value }) => value === figure.value),
      })),
  )
  return same.some((each) => each.figure.value === figure.value) ? undefined : same[0]
}

const universal =
  /^\W*all (?:of )?(?:\p{L}+)|\ball (?:of )?(?:the |your |our |my )?\d|\b(?:has|have|had|was|were|is|are) always\b/iu
const anyUniversal =
  /\b(?:all|every|each|always|never|no|none|nobody|nothing|both|whole|entire|any|only|ever)\b/i

/** "has always been covered" of what has been since September: said of more than the notes say it of. */
export const isWidened = (clause: string, { text }: Fact): boolean =>
  (universal.test(clause) && !anyUniversal.test(text)) ||
  (/\bboth\b/i.test(clause) && /\bone\b/i.test(text) && !/\bboth\b/i.test(text))

const hoped =
  /\b(?:hopes?|targets?|aims?|goals?|hoping|if|wants?|would|might|may|maybe|could|planned|plans?|considering|thinking of|will|gets? (?=\p{L}+ed\b)|to be (?=\p{L}+ed\b)|going to)\b/iu
const happened =
  /\b(?:is|are) now\b|\b(?:was|were|has|have|had)(?: been)? (?!to\b)\p{L}+(?:ed|en|own|ept|old|ought)\b/iu

/** "the bid was turned down" of a bid that is hoped for. */
const isSettled = (clause: string, { text }: Fact): boolean =>
  hoped.test(text) && happened.test(clause) && !hoped.test(clause) && !happened.test(text)

/** "idle three days out of five" of what runs two days: the figure is turned as well, so that both say the same. */
const isWorkedOut = (clause: string, { figures }: Fact): boolean =>
  figuresIn(clause).some((figure) => !isAmong(figure, figures) && follows(figure, figures))

/** Whether all these facts say it another way round: denied, the other way, of another. */
export const isTurned = (whole: string, words: readonly Word[], near: readonly Fact[]): boolean =>
  near.length > 0 &&
  near.every(
    (fact) =>
      denies(whole, words, fact) ||
      goesOtherWay(whole, fact) ||
      (!isWorkedOut(whole, fact) && (saysContrary(words, fact) || exchangesFigure(whole, fact))) ||
      exchangesSubject(whole, fact) ||
      isSettled(whole, fact),
  )
