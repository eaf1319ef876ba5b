import type { Point } from '../../dossier/dossier.ts'
import { pointFact } from '../../dossier/facts.ts'
import { contentWords, hasRun } from '../../english/content.ts'
import { flags, passes } from '../example.ts'
import { plainMarks } from '../letter.ts'
import { notice, orNothing, without } from '../notice.ts'
import { quotableTexts } from '../quotable-texts.ts'
import { type Check, letterOf, pointsOf, type ReviewFacts, subjectOf } from '../reviewed.ts'
import { saidSpans } from '../said.ts'

/** Four words of a note in a row give it away, and so does most of it in one sentence. */
const RUN = 4
const SHARE = 0.6

interface Known {
  readonly words: ReadonlySet<string>
  readonly texts: readonly (readonly string[])[]
}

const repeats = (said: readonly string[], secret: readonly string[], known: Known): boolean => {
  const own = [...new Set(secret)].filter((word) => !known.words.has(word))
  const length = Math.min(RUN, secret.length)
  const runs = secret.slice(0, secret.length - length + 1).map((_, at) => secret.slice(at, at + length))
  const inRow = runs.some((run) => hasRun(said, run) && !known.texts.some((text) => hasRun(text, run)))
  if (inRow && (secret.length > 1 || (secret[0]?.length ?? 0) >= 5)) return true
  const there = own.filter((word) => said.includes(word)).length
  return own.length >= 3 && there / own.length >= SHARE
}

const kinds: Partial<Record<Point['kind'], string>> = { clue: 'clue', reaction: 'reaction', lesson: 'lesson' }

/** The figure as people write it: 96000, 96,000, 96 000, 96.000, 96k. */
const figure = (amount: number): RegExp => {
  const whole = Math.round(amount).toString()
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, "[,.'\\s]?")
  const thousands =
    amount >= 1000 && amount % 100 === 0 ? `|${(amount / 1000).toString().replace('.', '[.,]')}\\s?[kK]` : ''
  const small = amount < 1000
  return new RegExp(
    small
      ? `[$£€]\\s?${whole}(?![\\d.,]*\\d)|(?<![\\d.,])${whole}(?= ?(?:an hour|per hour|a day|per day|[$£€]|[A-Z]{3}\\b))`
      : `(?<![\\d.,])(?:${grouped}${thousands})(?![\\d]|[.,]\\d)`,
    'g',
  )
}

const wish = (facts: ReviewFacts) => {
  const { opportunity, offer } = facts.dossier
  const amount = opportunity.expected?.amount
  // What was named in the interview, or stands in the offer, is no secret between the two of them.
  if (amount === undefined || offer?.asked === amount || offer?.amount === amount) return []
  const texts = [
    { text: letterOf(facts).text, inSubject: false },
    { text: subjectOf(facts), inSubject: true },
  ]
  return texts.flatMap(({ text, inSubject }) =>
    [...text.matchAll(figure(amount))].map((match) =>
      notice(
        X2,
        'error',
        inSubject ? { from: 0, to: 0, inSubject } : { from: match.index, to: match.index + match[0].length },
        'This is the salary you hope for, which is private: leave the figure for the talk.',
      ),
    ),
  )
}

/** What the person would say themselves is held against their private notes like any text: it is known only by being said. */
const knownBeside = ({ dossier, reviewed }: ReviewFacts): readonly (readonly string[])[] => {
  const said = new Set((reviewed.draft?.sentences ?? []).flatMap(({ facts, said }) => (said ? facts : [])))
  const texts = new Set(
    pointsOf(dossier).flatMap((point) => (said.has(pointFact(point)) ? (point.say ?? []) : [])),
  )
  return quotableTexts(dossier)
    .filter((text) => !texts.has(text))
    .map(contentWords)
}

/**
 * Sentences of the draft as it was written from what may be said: by their making they hold nothing private, even where two
 * notes that may be said make words like those of one that may not. A note made private since then no longer counts.
 */
const written = ({ reviewed, dossier }: ReviewFacts): string[] => {
  const secret = new Set(pointsOf(dossier).flatMap((point) => (point.private ? [pointFact(point)] : [])))
  return (reviewed.draft?.sentences ?? [])
    .filter(
      ({ facts, edited, said }) =>
        !edited && !said && facts.length > 0 && !facts.some((fact) => secret.has(fact)),
    )
    .map(({ text }) => plainMarks(text))
}

export const X2: Check = {
  id: 'X2',
  title: 'Private text',
  says: 'What you marked private, your clues, reactions and lessons, and the salary you hope for never stand in a message, not even reworded.',
  sources: [
    {
      guide: 'house',
      says: 'Private notes may steer what is chosen; they never supply words. So this blocks.',
    },
    { guide: 'ace', says: 'Clues and reactions are noted for yourself, to choose by.' },
  ],
  judge: (facts) => {
    const { dossier } = facts
    const secrets = pointsOf(dossier).filter((point) => point.private)
    const texts = secrets.length > 0 ? knownBeside(facts) : []
    const known: Known = { words: new Set(texts.flat()), texts }
    const letter = letterOf(facts)
    const own = written(facts)
    const doubted = letter.sentences.filter(({ text }) => !own.some((sentence) => sentence.includes(text)))
    const said = [
      ...doubted.map((span) => ({
        span: { ...span, inSubject: false },
        words: contentWords(span.text),
      })),
      { span: { from: 0, to: 0, inSubject: true }, words: contentWords(subjectOf(facts)) },
    ]
    const spoken = saidSpans(facts)
    const isSaid = ({ from, to }: { from: number; to: number }) =>
      to > from && spoken.some((each) => each.from <= from && to <= each.to)
    const leaks = secrets.flatMap((point) =>
      said
        .filter(({ words }) =>
          [point.text, point.better ?? ''].some((text) => repeats(words, contentWords(text), known)),
        )
        .map(({ span }) =>
          notice(
            X2,
            // Their own sentence, said for this reader, is theirs to send: they are told, and not stopped.
            isSaid(span) ? 'warning' : 'error',
            span,
            `This repeats a ${kinds[point.kind] ?? 'note'} you keep private: say it another way, or leave it out.`,
            [without(span, letter.text)],
          ),
        ),
    )
    return orNothing([...leaks, ...wish(facts)])
  },
  cases: [
    flags(
      'a private clue almost word for word',
      'Hi Marc,\n\nI know you are worried that candidates leave after one release.\n\nAmina',
      'I know you are worried that candidates leave after one release.',
    ),
    flags(
      'a reaction reworded',
      'Hi Inês,\n\nYou looked rather bored when I was describing our physics rewrite.\n\nAmina',
      'You looked rather bored when I was describing our physics rewrite.',
      { to: ['ines'] },
    ),
    flags('the salary hoped for', 'Hi Marc,\n\nI was thinking of 96,000 a year.\n\nAmina', '96,000'),
    flags('the same in short', 'Hi Marc,\n\nFor me $96k would be right.\n\nAmina', '96k'),
    flags(
      'in a formal letter',
      'Dear Mr Achterberg,\n\nYou seemed doubtful about my notice period.\n\nCallum Reid',
      'You seemed doubtful about my notice period.',
      { at: 'chambers', to: ['robert'] },
    ),
    passes(
      'a clue answered without its words',
      'Hi Marc,\n\nI stay for the long run: five years and nine releases at Kestrel.\n\nAmina',
    ),
    passes('one word in common', 'Hi Inês,\n\nThe physics of the boat level are lovely.\n\nAmina', {
      to: ['ines'],
    }),
    passes(
      'what was said openly',
      'Hi Marc,\n\nThat the build farm now finishes before lunch is impressive.\n\nAmina',
    ),
    passes('another figure', 'Hi Marc,\n\nWe cut 960 bugs and 96 crashes before the 2019 release.\n\nAmina'),
    passes(
      'my notice period, plainly',
      'Dear Mr Achterberg,\n\nMy notice period is one month.\n\nCallum Reid',
      { at: 'chambers', to: ['robert'] },
    ),
  ],
}
