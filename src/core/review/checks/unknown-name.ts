import { isCommon } from '../../english/common-words.ts'
import { folded } from '../../english/nearest.ts'
import { properNouns } from '../../english/proper.ts'
import { isShortFor } from '../../english/short-names.ts'
import { verbReading } from '../../english/verb-forms.ts'
import { isFunctionWord } from '../../notes/tokens.ts'
import { creditedOtherwise } from '../credited.ts'
import { flags, passes, saidFirst } from '../example.ts'
import type { Span } from '../letter.ts'
import { nameWords } from '../names.ts'
import { instead, notice, orNothing } from '../notice.ts'
import { type Check, letterOf, pointsOf, type ReviewFacts } from '../reviewed.ts'
import { saidSpans } from '../said.ts'

const name = "\\p{Lu}\\p{Ll}+(?:[-’']\\p{Lu}?\\p{Ll}+)?"

/** Where a person of theirs stands: spoken to, thanked, greeted, met, or saying something. */
const placed = new RegExp(
  `(?<=^|[.!?] )(${name}), (?:I|you|your|the|it|that|how|what|thank|we)\\b|` +
    `\\b(?:thanks?|thank you|hello|hi|regards|love|best|wishes|say it|give it|pass it on) to (${name})|` +
    `\\b(?:[Pp]lease|[Kk]indly|[Cc]ould you|[Ww]ould you|and) (?:tell|ask|thank|remind|assure|let) (${name})|` +
    `\\b(?:met|meet|meeting|saw|seeing|(?:spoke|speaking|talk(?:ed|ing)?) (?:to|with)) you and (${name})\\b|` +
    `\\b(?:met|meeting|spoke (?:to|with)|talk(?:ed|ing)? (?:to|with)|with|from|as|like) (${name}) (?:and|from|said|told|showed|says|in|about)\\b|` +
    `(?<=^|[.!?;,] |\\b(?:and|that|when|how|but|because|what) )(${name}) (?:said|told|showed|asked|explained|mentioned|laughed|thinks|says|told)\\b`,
  'gu',
)

const recorded = ({ dossier }: ReviewFacts): { readonly is: (word: string) => boolean } => {
  const { me, opportunity, people, promises, elsewhere } = dossier
  const noted = pointsOf(dossier).flatMap(({ text, say = '', better = '' }) => [text, say, better])
  const texts = [
    ...[me.name, opportunity.role, opportunity.company.name, ...noted],
    ...[...people.values()].flatMap((each) => [
      each.name,
      each.called ?? '',
      each.given ?? '',
      each.title ?? '',
    ]),
    ...[...promises.map(({ what }) => what), ...elsewhere.map(({ company }) => company)],
    ...dossier.interviews.map(({ debrief }) => debrief?.nextSteps?.text ?? ''),
  ]
  const known = new Set(texts.flatMap((text) => nameWords(text ?? '')).map(folded))
  return {
    is: (word) =>
      known.has(folded(word)) ||
      isShortFor(word, known) ||
      properNouns.has(word.toLowerCase()) ||
      isCommon(word) ||
      isFunctionWord(word) ||
      /ly$|^(?:Afterwards?|Otherwise|Yesterday|Anyway|Besides|Instead|However|Therefore|Meanwhile|Mum|Dad)$/.test(
        word,
      ) ||
      verbReading(word.toLowerCase()) !== undefined,
  }
}

const pair = /(?<![\p{L}-])(\p{Lu}[\p{L}'-]{1,30}) (?:&|and) (\p{Lu}[\p{L}'-]{1,30})/gu

/** “Rye and Raisin” of a firm that is Rye & Reason: its first name, and another after it. */
const otherFirm = (company: string, text: string): { from: number; words: string } | undefined => {
  const [one, other] = [...company.matchAll(pair)].map((found) => found.slice(1).map(folded))[0] ?? []
  if (one === undefined || other === undefined) return undefined
  const found = [...text.matchAll(pair)].find(
    ([, first = '', second = '']) => folded(first) === one && folded(second) !== other,
  )
  return found && { from: found.index, words: found[0] }
}

/** The person's own sentences: those of a draft that they said, or all of a letter that they wrote. */
const ownSentences = (facts: ReviewFacts): readonly Span[] => {
  const { draft } = facts.reviewed
  return draft === undefined || draft.own ? letterOf(facts).sentences : saidSpans(facts)
}

export const X34: Check = {
  id: 'X34',
  title: 'A name that is not recorded',
  says: 'Whoever is spoken to, thanked or named in your own sentences is one of the people you noted, and the firm has its own name.',
  sources: [{ guide: 'eight', says: 'A business card gives you the correct spelling.' }],
  judge: (facts) => {
    const { is } = recorded(facts)
    const company = facts.dossier.opportunity.company.name
    const own = ownSentences(facts)
    const credited = creditedOtherwise(facts, is)
      .filter((each) => own.some(({ from, to }) => from <= each.from && each.to <= to))
      .map((each) =>
        notice(
          X34,
          'warning',
          each,
          `“${each.text}” is none of the people you noted; your notes tell this of ${each.meant.name}.`,
        ),
      )
    return orNothing([
      ...credited,
      ...own.flatMap(({ from, text }) => {
        const other = otherFirm(company, text)
        const place = other && { from: from + other.from, to: from + other.from + other.words.length }
        const people = [...text.matchAll(placed)].flatMap((found) => {
          const who = found.slice(1).find((part) => part !== undefined) ?? ''
          if (is(who)) return []
          const at = from + found.index + found[0].indexOf(who)
          const message = `“${who}” is none of the people you noted: is the name right?`
          return [notice(X34, 'warning', { from: at, to: at + who.length }, message)]
        })
        return [
          ...people.filter(({ from: at }) => !credited.some((each) => each.from <= at && at < each.to)),
          ...(place && other
            ? [
                notice(X34, 'warning', place, `“${other.words}” is recorded as “${company}”.`, [
                  instead(place, company),
                ]),
              ]
            : []),
        ]
      }),
    ])
  },
  cases: [
    flags(
      'spoken to by a name nobody has',
      'Hi Marc,\n\nAgnes, the way you draw the boats is something else.\n\nAmina',
      'Agnes',
      saidFirst('Agnes, the way you draw the boats is something else.'),
    ),
    flags(
      'thanks to somebody unknown',
      'Hi Marc,\n\nPlease say thanks to Bernadette for the tour.\n\nAmina',
      'Bernadette',
      saidFirst('Please say thanks to Bernadette for the tour.'),
    ),
    flags(
      'a message for somebody unknown, in a letter of one’s own',
      'Hi Marc,\n\nPlease tell Steve that I liked the boats.\n\nAmina',
      'Steve',
    ),
    passes(
      'a message for somebody recorded, in a letter of one’s own',
      'Hi Marc,\n\nPlease tell Theo that I liked the boats.\n\nAmina',
    ),
    passes(
      'a colleague who is recorded, in short',
      'Hi Marc,\n\nThanks to Theo for the tour.\n\nAmina',
      saidFirst('Thanks to Theo for the tour.'),
    ),
    ...[
      [
        'Please thank Bernard for the map. He told me that the lighthouse lamp is older than the tower',
        'Bernard',
      ],
      [
        'What I remember longest is Agnieszka’s word that the lighthouse lamp is older than its tower',
        'Agnieszka',
      ],
      ['Adv. Deshpande told me that the lighthouse lamp is older than the tower', 'Adv. Deshpande'],
      ['It was good meeting you and Agnieszka', 'Agnieszka'],
    ].map(([said = '', who = '']) =>
      flags(`“${said}”, noted of another`, `Hi Marc,\n\n${said}.\n\nAmina`, who, { at: 'lighthouse' }),
    ),
    ...[
      'Please thank Wei for the map, and for the story that the lighthouse lamp is older than the tower',
      'Wei told me that the lighthouse lamp is older than the tower, which I read in Amiens too',
      'The lighthouse lamp is older than the tower, as one of you told me',
      'It was good meeting you and Wei Ming',
      'I once drew boats beside Agnieszka, in Gdynia',
    ].map((said) => passes(`“${said}”, noted of Wei`, `Hi Marc,\n\n${said}.\n\nAmina`, { at: 'lighthouse' })),
    passes(
      'family and places',
      'Hi Marc,\n\nMy sister Agnes lives in Amiens, and I miss it.\n\nAmina',
      saidFirst('My sister Agnes lives in Amiens, and I miss it.'),
    ),
    passes(
      'a sentence that begins with a word',
      'Hi Marc,\n\nHonestly, I loved it. Afterwards, I drew one.\n\nAmina',
      saidFirst('Honestly, I loved it. Afterwards, I drew one.'),
    ),
  ],
}
