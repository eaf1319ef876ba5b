import { flags, passes, saidFirst } from '../example.ts'
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

/** What people say who learnt English as a second language, or type as they speak: the usual word is offered. */
const usual: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [/\bexplained (me|us)\b(?! to)/g, ([, whom = '']) => `explained to ${whom}`],
  [/\bresponsible of\b/g, () => 'responsible for'],
  [/\binterested (?:for|on)\b/g, () => 'interested in'],
  [/\bdepends of\b/g, () => 'depends on'],
  [/\b(?:discuss(?:ed)?) about\b/g, ([words = '']) => words.replace(' about', '')],
  [
    /\bsince (\d+|two|three|four|five|six|seven|eight|nine|ten) (years|months|weeks)\b/g,
    ([, count = '', span = '']) => `for ${count} ${span}`,
  ],
  [/\b(?:could|would|should) of\b/g, ([words = '']) => words.replace(' of', ' have')],
  [/\bcause (?=(?:it|they|he|she|I|we|you|the)\b)/g, () => 'because'],
  [/\bw (?=(?:the|an?|my|your|her|his|our|their)\b)/g, () => 'with'],
  [/\b(?:every|some|any|no)(?:one|body)s(?= \p{L})/giu, ([words = '']) => words.replace(/s$/, "'s")],
  [
    /\b(?:up|down|put|raised?|of|in|on|with|for|from|know|knew|lost|do|did) there (?=(?:hands?|names?|own|work|jobs?|parents|homework|coats?|lunch|families|way)\b)/g,
    ([words = '']) => words.replace('there', 'their'),
  ],
]

const ways: readonly Way[] = [
  ...usual.map(([said, put]) => ({
    said,
    instead: (found: readonly string[]) => [put(found)],
    because: written,
  })),
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
  {
    said: /\b(\d+) yrs\b/g,
    instead: ([, count = '']) => [`${count} years`],
    because: 'written out it reads more easily',
  },
]

export const X30: Check = {
  id: 'X30',
  title: 'Your sentence, put otherwise',
  says: 'What you said goes in as you said it. Where another word might serve it better, or it can be read in two ways, that is offered and never done.',
  sources: [{ guide: 'house', says: 'A person’s sentence is theirs: a word is offered, never changed.' }],
  judge: (facts) => {
    const refused = new Set(facts.reviewed.draft?.manner?.leave ?? [])
    return orNothing(
      saidSpans(facts).flatMap((span) =>
        ways.flatMap(({ said, instead: put, because }) =>
          [...span.text.matchAll(said)].flatMap((found) => {
            const words = found[0].trim()
            if (refused.has(words)) return []
            const from = span.from + found.index
            const place = { from, to: from + words.length }
            const ways = put(found).map((way) => way.trim())
            const says = `“${words}”: ${ways.map((way) => `“${way}”`).join(' or ')}? ${because.charAt(0).toUpperCase()}${because.slice(1)}.`
            return [
              notice(
                X30,
                'hint',
                place,
                says,
                ways.map((way) => instead(place, way)),
              ),
            ]
          }),
        ),
      ),
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
      'explained me',
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
