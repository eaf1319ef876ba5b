import { pointFact } from '../dossier/facts.ts'
import { contentWords } from '../english/content.ts'
import { numberWords } from '../english/number-words.ts'
import { plainMarks, type Span } from './letter.ts'
import { quotableTexts } from './quotable-texts.ts'
import { followed, pointsOf, type ReviewFacts } from './reviewed.ts'

/** A place in a said sentence that says something else than what is recorded. */
interface Otherwise {
  readonly from: number
  readonly to: number
  readonly message: string
}

type Judge = (facts: ReviewFacts) => (span: Span) => readonly Otherwise[]

const met =
  /\b(?:we (?:met|spoke|talked|began|started)|(?:interview|conversation|call|tour|visit) (?:was|began|started)) at (\d{1,2})(?:[:.](\d\d))? ?([ap])?\.?m?\b/gi

/** When one met, against the hours of the interview. */
const times: Judge = (facts) => {
  const interview = followed(facts)
  if (!interview) return () => []
  const at = interview.starts.toPlainTime().toString({ smallestUnit: 'minute' })
  const { hour, minute } = interview.starts
  const last = interview.ends.hour + interview.ends.minute / 60
  return ({ from, text }) =>
    [...text.matchAll(met)].flatMap(({ 0: words, 1: hours = '', 2: minutes = '0', 3: half, index }) => {
      const given = (Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0) + Number(minutes) / 60
      const may = half === undefined ? [Number(hours) + Number(minutes) / 60, given + 12] : [given]
      return may.some((time) => time >= hour + minute / 60 - 0.25 && time <= last)
        ? []
        : [
            {
              from: from + index,
              to: from + index + words.length,
              message: `Your notes have it at ${at}: which is it?`,
            },
          ]
    })
}

const numeral = `\\d[\\d,.]{0,12}|${Object.keys(numberWords)
  .filter((word) => word.length > 2)
  .join('|')}`

const counted = new RegExp(`(?<![\\p{L}\\d.,£$€-])(${numeral}) ((?:\\p{L}{2,20} )?)(\\p{L}{3,20})`, 'giu')

interface Count {
  readonly value: number
  readonly noun: string
  readonly words: string
  readonly index: number
}

const amountOf = (word: string): number =>
  numberWords[word.toLowerCase() as keyof typeof numberWords] ?? Number(word.replaceAll(',', ''))

/** “12 families”, “twelve loud families”: the number, and of what. */
const countsIn = (text: string): readonly Count[] =>
  [...text.matchAll(counted)].flatMap(({ 0: whole, 1: number = '', 2: between = '', 3: last = '', index }) =>
    [between.trim(), last].flatMap((noun) => {
      const [stem = ''] = contentWords(noun)
      const words = noun === last ? whole : whole.slice(0, number.length + 1 + noun.length)
      const value = amountOf(number)
      return stem === '' || !/s$/i.test(noun) || Number.isNaN(value)
        ? []
        : [{ value, noun: stem, words, index }]
    }),
  )

/** Measures tell nothing of what was counted: beside another word that both have, they do. */
const measures = new Set(
  contentWords(
    'years months weeks days hours minutes times people things points steps questions metres miles',
  ),
)

/** A number of things, against that of the same things in a note. */
const figures: Judge = (facts) => {
  const own = new Map(pointsOf(facts.dossier).map((point) => [pointFact(point), point.text]))
  const sentences = facts.reviewed.draft?.sentences ?? []
  const said = new Set(pointsOf(facts.dossier).flatMap(({ say }) => say ?? []))
  const noted = quotableTexts(facts.dossier).filter((text) => !said.has(text))
  return ({ from, text }) => {
    const counts = countsIn(text)
    if (counts.length === 0) return []
    const about = sentences.find((each) => each.said && text.includes(plainMarks(each.text)))?.facts ?? []
    const itself = new Set(about.flatMap((fact) => own.get(fact) ?? []))
    const words = new Set(contentWords(text))
    return counts.flatMap((count) => {
      const others = noted.flatMap((note) => {
        const shared = contentWords(note).filter(
          (word) => word !== count.noun && words.has(word) && !/^\d/.test(word),
        )
        const same = itself.has(note) || shared.length > (measures.has(count.noun) ? 1 : 0)
        return same ? countsIn(note).filter(({ noun }) => noun === count.noun) : []
      })
      const [other] = others
      return !other || others.some(({ value }) => value === count.value)
        ? []
        : [
            {
              from: from + count.index,
              to: from + count.index + count.words.length,
              message: `Your notes say “${other.words}”: which is it?`,
            },
          ]
    })
  }
}

/** Everything in a said sentence that the notes have otherwise. */
export const toldOtherwise: Judge = (facts) => {
  const judges = [times, figures].map((judge) => judge(facts))
  return (span) => judges.flatMap((judge) => judge(span))
}
