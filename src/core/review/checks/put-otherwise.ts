import { rosterFor } from '../../said/spell/roster.ts'
import { spellings } from '../../said/spell/spell.ts'
import { flags, passes, saidFirst } from '../example.ts'
import type { Span } from '../letter.ts'
import { instead, notice, orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { saidSpans } from '../said.ts'

interface Way {
  readonly said: RegExp
  /** What might stand there instead; where it may be meant in two ways, both. */
  readonly instead: (found: readonly string[]) => readonly string[]
  readonly because: string
}

const seen: Readonly<Record<string, string>> = {
  saw: 'seen',
  heard: 'heard',
  met: 'met',
  tasted: 'tasted',
  read: 'read',
  knew: 'known',
  had: 'had',
  did: 'done',
}

const written = 'that is how it is written, though not always said'

const ways: readonly Way[] = [
  {
    said: /\bI never (saw|heard|met|tasted|read|knew|had|did) (?=(?:any\w*|such|that done|a thing like)\b)/g,
    instead: ([, verb = '']) => [`I have never ${seen[verb] ?? verb} `],
    because: 'never until today, and so “have never”',
  },
  {
    said: /\b(?:(?:one|a|each|every) \w+) (a (?:day|week|month)) (early|late|sooner|longer|off)\b/g,
    instead: ([whole = '', span = '', how = '']) => [
      whole.replace(`${span} ${how}`, `${how} by ${span.replace(/^a /, 'one ')}`),
    ],
    because: 'it can be read in two ways: by that much, or so many in that time',
  },
  {
    said: /\bless (?=(?:people|shops|hours|loaves|patients|pupils|customers|staff|mistakes|calls|errors|days|meetings)\b)/gi,
    instead: () => ['fewer '],
    because: 'they can be counted',
  },
  {
    said: /(?<=^|[.;!?] )Me and (my \p{L}+|\p{Lu}\p{L}+)(?= \p{L}+)/gu,
    instead: ([, who = '']) => [`${who.charAt(0).toUpperCase()}${who.slice(1)} and I`],
    because: written,
  },
  {
    said: /\bI was (sat|stood)(?= )/g,
    instead: ([, how = '']) => [`I was ${how === 'sat' ? 'sitting' : 'standing'}`],
    because: written,
  },
]

interface Otherwise {
  readonly from: number
  readonly to: number
  readonly was: string
  readonly puts: readonly string[]
  readonly because: string
}

/** What only its writer can decide: another word, or one of two. */
const otherWays = (span: Span, refused: readonly string[]): readonly Otherwise[] =>
  ways.flatMap(({ said, instead: put, because }) =>
    [...span.text.matchAll(said)].flatMap((found): readonly Otherwise[] => {
      const was = found[0].trim()
      if (refused.includes(was)) return []
      const from = span.from + found.index
      return [{ from, to: from + was.length, was, puts: put(found).map((way) => way.trim()), because }]
    }),
  )

export const X30: Check = {
  id: 'X30',
  title: 'Your sentence, put otherwise',
  says: 'What you said goes in as you said it. Where another word might serve it better, or it can be read in two ways, that is offered and never done.',
  sources: [{ guide: 'house', says: 'A person’s sentence is theirs: a word is offered, never changed.' }],
  judge: (facts) => {
    const refused = facts.reviewed.draft?.manner?.leave ?? []
    const roster = rosterFor(facts.dossier)
    return orNothing(
      saidSpans(facts)
        .flatMap((span) => [
          ...spellings(span.text, { roster, leave: refused }).map(({ from, to, was, now }) => ({
            ...{ from: span.from + from, to: span.from + to, was },
            ...{ puts: [now], because: written },
          })),
          ...otherWays(span, refused),
        ])
        .map(({ from, to, was, puts, because }) => {
          const place = { from, to }
          const says = `“${was}”: ${puts.map((way) => `“${way}”`).join(' or ')}? ${because.charAt(0).toUpperCase()}${because.slice(1)}.`
          return notice(
            X30,
            'hint',
            place,
            says,
            puts.map((way) => instead(place, way)),
          )
        }),
    )
  },
  cases: [
    flags(
      'never until today',
      'Hi Marc,\n\nI never saw anyone do that.\n\nAmina',
      'I never saw',
      saidFirst('I never saw anyone do that.'),
    ),
    flags(
      'by a day, or one a day',
      'Hi Marc,\n\nYou close one shop a day early.\n\nAmina',
      'one shop a day early',
      saidFirst('You close one shop a day early.'),
    ),
    flags(
      'what can be counted',
      'Hi Marc,\n\nWe had less calls.\n\nAmina',
      'less',
      saidFirst('We had less calls.'),
    ),
    flags(
      'me and my team',
      'Hi Marc,\n\nMe and my team shipped it.\n\nAmina',
      'Me and my team',
      saidFirst('Me and my team shipped it.'),
    ),
    flags(
      'as other languages say it',
      'Hi Marc,\n\nYou explained me the build.\n\nAmina',
      'explained',
      saidFirst('You explained me the build.'),
    ),
    flags(
      'typed as it is spoken',
      'Hi Marc,\n\nIt was slow cause it pulled.\n\nAmina',
      'cause',
      saidFirst('It was slow cause it pulled.'),
    ),
    passes(
      'a cause of something',
      'Hi Marc,\n\nYou found the cause of it.\n\nAmina',
      saidFirst('You found the cause of it.'),
    ),
    passes(
      'refused before',
      'Hi Marc,\n\nI never saw anyone do that.\n\nAmina',
      saidFirst('I never saw anyone do that.', ['I never saw']),
    ),
    passes('not said, but written by hand', 'Hi Marc,\n\nI never saw anyone do that.\n\nAmina'),
    passes(
      'something that did not happen once',
      'Hi Marc,\n\nI never saw her again.\n\nAmina',
      saidFirst('I never saw her again.'),
    ),
    passes(
      'one a day, plainly',
      'Hi Marc,\n\nYou close one shop a day.\n\nAmina',
      saidFirst('You close one shop a day.'),
    ),
  ],
}
