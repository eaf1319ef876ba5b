import type { Formality } from '../../dossier/dossier.ts'
import { inFull } from '../../english/register.ts'
import type { Finding, Fix } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import type { Span } from '../letter.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import { type Check, formality, letterOf, type ReviewFacts } from '../reviewed.ts'
import { offFor, telltales } from '../tone/formality.ts'
import { stiffWords } from '../tone/lists/stiff.ts'
import { mendings } from '../tone/mend.ts'
import { plainFindings } from '../tone/noticed.ts'

/** What is recorded of the reader's world; undefined where nothing is, and only extremes count. */
const wantedOf = (facts: ReviewFacts): Formality | undefined => {
  const { company } = facts.dossier.opportunity
  return company.formality ?? (company.field ? formality(facts) : undefined)
}

/** "I'm" → "I am"; undefined where there is no one way to write it out. */
const written = (text: string): string | undefined => {
  const full = inFull(text.charAt(0).toLowerCase() === 'i' ? text : text.toLowerCase())
  if (full.includes("'")) return undefined
  return /^\p{Lu}/u.test(text) ? full.charAt(0).toUpperCase() + full.slice(1) : full
}

const contraction =
  /\b(?:I|you|it|that|there|what|we|they)'(?:m|d|ll|ve|re)\b|\b(?:it|that|there|what)'s\b|\b\w+n't\b/gi

/** A house that is formal by its field alone, and a letter that speaks as one talks: “Dear” would not go with it. */
const chats = (facts: ReviewFacts): boolean =>
  facts.dossier.opportunity.company.formality === undefined && spots(facts, contraction).length > 0

/** As a whole further from the reader than taste explains. */
const farOff = (facts: ReviewFacts): Finding[] => {
  const letter = letterOf(facts)
  const off = offFor(letter, wantedOf(facts))
  if (off === undefined) return []
  if (off === 'too stiff') {
    return plainFindings(
      X24,
      facts,
      stiffWords,
      'Stiffer than your reader: say it as you would in person.',
      'hint',
    )
  }
  const { greeting } = letter
  const says = 'Written far more casually than this reader’s world writes.'
  const formal = formality(facts) === 'formal'
  if (greeting?.word && !/^(?:dear|hi|hello|good .*)$/i.test(greeting.word)) {
    const place = { from: greeting.from, to: greeting.from + greeting.word.length }
    return [notice(X24, 'warning', place, says, [instead(place, formal ? 'Dear' : 'Hi')])]
  }
  const fixesAt = (word: Span): readonly Fix[] => {
    const full = word.text.includes("'") ? written(word.text) : undefined
    return full ? [instead(word, full)] : mendings(facts, word, 'thanks')
  }
  const words = telltales(letter, off)
  const word = words
    .filter(({ text }) => formal || written(text) === undefined || !text.includes("'"))
    .find((each) => fixesAt(each).length > 0)
  // Short words and contractions alone are plain English; that a formal office writes them out is only a hint.
  return word && words.some(({ text }) => !text.includes("'"))
    ? [notice(X24, 'warning', word, says, fixesAt(word))]
    : []
}

export const X24: Check = {
  id: 'X24',
  title: 'As formal as the reader’s world',
  says: 'In formal offices “Dear” rather than “Hi”, and no contractions; elsewhere only a letter far off its reader’s tone is noticed.',
  sources: [
    { guide: 'basics', says: 'Law and banking are more formal than software; write accordingly.' },
    { guide: 'quick', says: 'Keep a formal tone.' },
  ],
  judge: (facts) => {
    const off = farOff(facts)
    if (formality(facts) !== 'formal') return orNothing(off)
    const word = chats(facts) ? undefined : letterOf(facts).greeting
    const hi =
      word && /^(hi|hey|hi there)$/i.test(word.word)
        ? [{ from: word.from, to: word.from + word.word.length }]
        : []
    return orNothing([
      ...off,
      ...(off.length > 0 ? [] : hi).map((place) =>
        notice(X24, 'hint', place, 'In a formal office “Dear” is safer.', [instead(place, 'Dear')]),
      ),
      ...spots(facts, contraction)
        .flatMap((spot) => {
          const full = written(spot.text)
          return full
            ? [notice(X24, 'hint', spot, 'In a formal letter write it out in full.', [instead(spot, full)])]
            : []
        })
        .slice(0, 1),
    ])
  },
  cases: [
    flags('“Hi” to an insurer', 'Hi Ms Forsyth,\n\nThank you for today.\n\nCallum', 'Hi', { at: 'chambers' }),
    flags('a contraction', 'Dear Ms Forsyth,\n\nIt was good to meet you. I’m glad.\n\nCallum', 'I’m', {
      at: 'chambers',
    }),
    flags(
      'chat to an insurer',
      'Hey Helen!\n\nThat was so fun! Can’t wait to come back, it’s awesome.\n\nCallum',
      'Hey',
      { at: 'chambers' },
    ),
    flags(
      'a form sent to a studio',
      'Dear Mr Ollivier,\n\nI hereby acknowledge receipt of your correspondence with regard to the position, and shall endeavour to furnish the requested documentation prior to the commencement of deliberations by the committee.\n\nYours faithfully,\nAmina Yusuf',
      'with regard to',
    ),
    passes('“Hi” in a studio', 'Hi Marc,\n\nI’m glad we met.\n\nAmina'),
    passes('formal to an insurer', 'Dear Ms Forsyth,\n\nThank you for today.\n\nCallum', { at: 'chambers' }),
  ],
}
