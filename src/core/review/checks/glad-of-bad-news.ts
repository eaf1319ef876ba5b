import { flags, passes } from '../example.ts'
import { notice, orNothing, spots } from '../notice.ts'
import type { Check } from '../reviewed.ts'

/** Delight, at news that is none to the one who told it. */
const glad =
  /\b(?:glad|happy|pleased|delighted|thrilled|excited|great|lovely|good|wonderful|interesting|fun|exciting) to (?:hear|learn|know|read|see|find out) (?:that |about |of |how )([^.!?;]{0,120})/gi

const bad =
  /\b(?:drop(?:ped|ping|s)? off|(?:people|staff|nurses|teachers|volunteers|customers|clients|half|everyone|team) (?:leave|left|quit|are leaving|resign\w*)|layoffs?|laid off|redundan\w+|died|death|ill(?:ness)?|sick|cancer|injur\w+|accidents?|lost (?:a|the|your|two|three|half)|shortages?|short[- ]staffed|understaffed|struggl\w+|fail(?:s|ed|ing|ures?)|declin\w+|budget cuts?|burn(?:ed|t)?[- ]?out|overwork\w+|overwhelmed|complaints?|closing|closed|shut(?:ting)? down|behind schedule|broke(?:n)? down|bankrupt\w*|fell through|got worse|worse)\b/i

/** The news turned out well, or is of what does not happen. */
const turned =
  /\b(?:no|not|never|nobody|none|few(?:er)?|less|without|n't|recover\w*|better|re-?open\w*|fixed|solved|survived|behind you|stopped|avoid\w*|prevent\w*|cut|reduc\w+|halved|despite|instead|came back|are back|is back)\b/i

export const X40: Check = {
  id: 'X40',
  title: 'Glad of bad news',
  says: 'Nobody is glad to hear that volunteers drop off: bad news gets respect, or silence.',
  sources: [{ guide: 'house', says: 'Who told it did not enjoy it, and hears that it was not understood.' }],
  judge: (facts) =>
    orNothing(
      spots(facts, glad)
        .filter(({ match: [, news = ''] }) => bad.test(news) && !turned.test(news))
        .map((spot) => {
          const [words] = /^\S+ to \S+/.exec(spot.text) ?? [spot.text]
          const place = spot.inSubject ? spot : { from: spot.from, to: spot.from + words.length }
          return notice(
            X40,
            'hint',
            place,
            'What follows is no good news to them: say what it asks of one, or leave it.',
          )
        }),
    ),
  cases: [
    flags(
      'that volunteers drop off',
      'Hi Marc,\n\nI was glad to hear that volunteers drop off after a month.\n\nAmina',
      'glad to hear',
    ),
    flags(
      'of a shortage',
      'Hi Marc,\n\nIt was interesting to learn about the shortage of nurses.\n\nAmina',
      'interesting to learn',
    ),
    passes('that they stay', 'Hi Marc,\n\nI was glad to hear that volunteers stay for years.\n\nAmina'),
    passes(
      'that somebody is well again',
      'Hi Marc,\n\nI’m glad to hear that the accident is behind you.\n\nAmina',
    ),
    passes('that nobody left', 'Hi Marc,\n\nI was glad to hear that nobody left.\n\nAmina'),
    passes('bad news with respect', 'Hi Marc,\n\nI was sorry to hear that volunteers drop off.\n\nAmina'),
  ],
}
