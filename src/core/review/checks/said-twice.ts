import { contentWords } from '../../english/content.ts'
import { folded } from '../../english/nearest.ts'
import type { Finding } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import type { Span } from '../letter.ts'
import { notice, orNothing } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'

const hint = (place: Pick<Span, 'from' | 'to'>, says: string): Finding => notice(X39, 'hint', place, says)

interface Word {
  readonly low: string
  readonly from: number
  readonly to: number
}

const wordsOf = ({ from, text }: Span): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\d'-]+/gu)].map(({ 0: word, index }) => ({
    low: folded(word),
    from: from + index,
    to: from + index + word.length,
  }))

/** Four words in a row that stood before; a name of several words may come again. */
const fourTwice = (facts: ReviewFacts): readonly Finding[] => {
  const { role, company } = facts.dossier.opportunity
  const names = new Set(contentWords(`${role} ${company.name}`))
  const seen = new Set<string>()
  let free = 0
  return letterOf(facts).sentences.flatMap((sentence) => {
    const words = wordsOf(sentence)
    return words.slice(0, -3).flatMap((word, at) => {
      const run = words.slice(at, at + 4)
      const said = run.map(({ low }) => low).join(' ')
      const before = seen.has(said)
      seen.add(said)
      const telling = contentWords(said).filter(
        (each) => !names.has(each) && !/^(?:thank|time|you|day)$/.test(each),
      )
      if (!before || telling.length < 2 || word.from < free) return []
      const to = run.at(-1)?.to ?? word.to
      free = to
      return [hint({ from: word.from, to }, 'These four words stood before: once is enough.')]
    })
  })
}

/** The role in full, again: after the first time it is “the role”. */
const roleTwice = (facts: ReviewFacts): readonly Finding[] => {
  const role = folded(facts.dossier.opportunity.role)
  if (!role.includes(' ')) return []
  const found = letterOf(facts).sentences.flatMap(({ from, text }) => {
    const at = folded(text).indexOf(role)
    return at < 0 || folded(text).length !== text.length
      ? []
      : [{ from: from + at, to: from + at + role.length }]
  })
  return found
    .slice(1)
    .map((place) => hint(place, 'The role was named in full before: “the role” is enough.'))
}

const wish =
  /\b(?:(?:would|'d) (?:very much |really |dearly |still )?(?:love|like|enjoy|be (?:very |so |really )?(?:glad|happy|proud|delighted|thrilled|honou?red)|welcome the chance) (?:to )?(?:join|joining|work|working|be part|being part|do (?:this|that|the) work|take (?:this|the) role)\b|look(?:ing)? forward to (?:joining|working with)|hope to (?:join|work)|want to (?:join|work (?:with|for|at))|excited (?:to join|about joining)|still (?:very |really )?(?:much )?interested)/i

const wishTwice = (facts: ReviewFacts): readonly Finding[] =>
  letterOf(facts)
    .sentences.flatMap(({ from, text }) => {
      const found = wish.exec(text)
      return found ? [{ from: from + found.index, to: from + found.index + found[0].length }] : []
    })
    .slice(1)
    .map((place) => hint(place, 'That you would like to work there was said before: once is enough.'))

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b(?: (?:again|there|\p{Lu}[\p{L}\p{M}'-]*)){0,3}[,!.]/iu

const greetedTwice = (facts: ReviewFacts): readonly Finding[] => {
  const letter = letterOf(facts)
  const inner = letter.inner?.greeting?.from
  return letter.greeting === undefined || letter.greeting.word === ''
    ? []
    : letter.sentences.slice(0, 3).flatMap(({ from, text }) => {
        const found = greeting.exec(text)
        return found && from !== inner
          ? [hint({ from, to: from + found[0].length }, 'A second greeting: one is enough.')]
          : []
      })
}

/** The marks that one currency is written with. */
const currencies: readonly (readonly RegExp[])[] = [
  [/₹/g, /\bRs\.?(?= ?\d)/g, /\bINR\b/g],
  [/£/g, /\bGBP\b/g, /\bpounds?\b(?=(?: sterling)?\b)/g],
  [/€/g, /\bEUR\b/g, /\beuros?\b/g],
  [/\$/g, /\b(?:USD|CAD|AUD|NZD)\b/g, /\bdollars?\b/g],
]

const marksMixed = (facts: ReviewFacts): readonly Finding[] => {
  const { sentences } = letterOf(facts)
  return currencies.flatMap((marks) => {
    const found = marks
      .map((mark) =>
        sentences.flatMap(({ from, text }) =>
          [...text.matchAll(mark)].map(({ 0: said, index }) => ({
            from: from + index,
            to: from + index + said.length,
          })),
        ),
      )
      .filter((places) => places.length > 0)
      .map(([place]) => place)
      .toSorted((one, other) => (one?.from ?? 0) - (other?.from ?? 0))
    const [, again] = found
    return again ? [hint(again, 'The same money is written in two ways: keep to one mark.')] : []
  })
}

/** Three sentences in a row that begin with “I”, or with “it”. */
const sameStart = (facts: ReviewFacts): readonly Finding[] => {
  const { text: all, sentences } = letterOf(facts)
  const starts = sentences.map(({ text }) => /^(I|It)\b/.exec(text)?.[1])
  // A new paragraph is a new breath.
  const goesOn = (at: number) =>
    !/\n[ \t]*\n/.test(all.slice(sentences[at - 1]?.to ?? 0, sentences[at]?.from))
  return sentences.flatMap(({ from }, at) => {
    const one = starts[at]
    const same = (back: number) => at >= back && starts[at - back] === one && goesOn(at - back + 1)
    const third = one !== undefined && same(1) && same(2) && !same(3)
    return third
      ? [
          hint(
            { from, to: from + one.length },
            `The third sentence in a row that begins with “${one}”: begin one with what it is about.`,
          ),
        ]
      : []
  })
}

export const X39: Check = {
  id: 'X39',
  title: 'Once is enough',
  says: 'The wish, the role in full and any four words are said once; there is one greeting and one mark for money; not three sentences in a row begin with “I”.',
  sources: [
    { guide: 'basics', says: 'Keep it short.' },
    { guide: 'house', says: 'What is said twice sounds as if it were filled in.' },
  ],
  judge: (facts) =>
    orNothing(
      [fourTwice, roleTwice, wishTwice, greetedTwice, marksMixed, sameStart].flatMap((judge) => judge(facts)),
    ),
  cases: [
    flags(
      'four words',
      'Hi Marc,\n\nThe build farm story stayed with me. I told my sister the build farm story today.\n\nAmina',
      'the build farm story',
    ),
    flags(
      'the role in full',
      'Hi Marc,\n\nThe Gameplay Engineer role is mine. A Gameplay Engineer draws.\n\nAmina',
      'Gameplay Engineer',
    ),
    flags(
      'the wish',
      'Hi Marc,\n\nI would love to join you. Your boats float. I’d be glad to work with you.\n\nAmina',
      '’d be glad to work',
    ),
    flags('a second greeting', 'Hi Marc,\n\nHello again! The boats float.\n\nAmina', 'Hello again!'),
    flags('two marks', 'Hi Marc,\n\nI saved £40 a day, and GBP 300 a week.\n\nAmina', 'GBP'),
    flags('three of I', 'Hi Marc,\n\nI came. I saw the boats. I smiled.\n\nAmina', 'I'),
    passes(
      'courtesy',
      'Hi Marc,\n\nThank you for your time today. And thank you for your time on the phone.\n\nAmina',
    ),
    passes(
      'the role once, then in short',
      'Hi Marc,\n\nThe Gameplay Engineer role is mine. The role fits.\n\nAmina',
    ),
    passes('one wish', 'Hi Marc,\n\nI would love to join you. I would like to see the boats again.\n\nAmina'),
    passes('two currencies', 'Hi Marc,\n\nI ran a budget of £40k in Leeds and €30k in Cork.\n\nAmina'),
    passes('two of I', 'Hi Marc,\n\nI came. I saw the boats. They float. I smiled.\n\nAmina'),
    passes('one greeting', 'Hi Marc,\n\nGood mornings begin with boats.\n\nAmina'),
  ],
}
