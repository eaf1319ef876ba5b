import { placedWords, sameStem, stemOf } from '../../english/stems.ts'
import { type Figure, figuresIn } from './figures.ts'
import { follows } from './reckoned.ts'
import type { Fact } from './support.ts'
import { isCourtesy } from './wording.ts'

const up =
  /\b(?:lengthen|increas|gr[eo]w|r[io]se|rais|longer|slower|went up|gone up|doubl|tripl|expand|climb)\w*|\bup (?:from|by|\d)/i
const down =
  /\b(?:shorten|decreas|reduc|fell|fall|drop|cut|lower|shorter|faster|quicker|sped|speed|went down|gone down|halv|shr[aiu]nk|improv)\w*|\bdown (?:from|by|\d)/i

const stemsOf = (text: string): string[] => placedWords(text).flatMap(({ word }) => stemOf(word) ?? [])
const holds = (stems: readonly string[], stem: string): boolean => stems.some((each) => sameStem(each, stem))

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

/** "four cameras", where all that is counted of cameras is three; doubtful where that note holds a four of its own. */
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
  (/(?<!\b(?:we|you)(?: had| have)? )\bboth\b/i.test(clause) &&
    /\bone\b/i.test(text) &&
    !/\bboth\b/i.test(text))

const hoped =
  /\b(?:hopes?|targets?|aims?|goals?|hoping|if|wants?|would|might|may|maybe|could|planned|plans?|considering|thinking of|will|gets? (?=\p{L}+ed\b)|to be (?=\p{L}+ed\b)|going to)\b/iu
const happened =
  /\b(?:is|are) now\b|\b(?:was|were|has|have|had)(?: been)? (?!to\b)\p{L}+(?:ed|en|own|ept|old|ought)\b/iu

/** "the bid was turned down" of a bid that is hoped for. */
const isSettled = (clause: string, { text }: Fact): boolean =>
  hoped.test(text) && happened.test(clause) && !hoped.test(clause) && !happened.test(text)

/** Whether all these facts say that it went the other way, or only hope for what is said to be done. */
export const isTurned = (clause: string, near: readonly Fact[]): boolean =>
  near.length > 0 && near.every((fact) => goesOtherWay(clause, fact) || isSettled(clause, fact))
