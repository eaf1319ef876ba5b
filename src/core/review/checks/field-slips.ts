import { againTwice, isSlip, isSlipOfTwo, twice } from '../doubled.ts'
import { flags, passes } from '../example.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import type { Check } from '../reviewed.ts'

/** Slips that this kind of letter invites, each with the one right reading. */
const slips: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\blook(?:ing)? forward to hear(?= from)/gi, (found) => found.replace(/hear$/i, 'hearing')],
  [
    /\blook(?:ing)? forward to (?:meet|speak|talk|work|see|learn|join|discuss)(?= )/gi,
    (found) => `${found}ing`,
  ],
  [/\bthank you for you(?= (?:time|help|interest))/gi, () => 'thank you for your'],
  [/\bI am agree\b/gi, () => 'I agree'],
  [/\binteresting in(?= (?:this|the|your))/gi, () => 'interested in'],
  [/\bexited(?= (?:about|to|by))/gi, () => 'excited'],
  [/\bthank's\b/gi, () => 'thanks'],
  [/\balot\b/gi, () => 'a lot'],
  [/\b(?:definately|definatly)\b/gi, () => 'definitely'],
  [/\brecieve/gi, () => 'receive'],
  [/\boppurtunity|\boportunity|\bopportunitie\b/gi, () => 'opportunity'],
  [/\binterveiw|\binteview/gi, () => 'interview'],
  [/\b(?:sincerly|sincerley)\b/gi, () => 'sincerely'],
  [/\bcould of\b/gi, () => 'could have'],
]

const cased = (was: string, now: string): string =>
  /^\p{Lu}/u.test(was) ? now.charAt(0).toUpperCase() + now.slice(1) : now

export const X18: Check = {
  id: 'X18',
  title: 'Slips of the field',
  says: 'Spelling and grammar are right; the slips that these letters invite are named one by one.',
  sources: [
    { guide: 'basics', says: 'Make sure your notes are free of typos.' },
    { guide: 'mastering', says: 'Read it over, and again.' },
    { guide: 'quick', says: 'Avoid typos.' },
    { guide: 'ace', says: 'Proofread.' },
    { guide: 'eight', says: 'Get names and titles right.' },
  ],
  judge: (facts) =>
    orNothing([
      ...slips.flatMap(([pattern, right]) =>
        spots(facts, pattern).map((spot) => {
          const now = cased(spot.text, right(spot.text))
          return notice(X18, 'warning', spot, `Probably meant: “${now.trim()}”.`, [instead(spot, now)])
        }),
      ),
      ...[...spots(facts, twice).filter(isSlip), ...spots(facts, againTwice).filter(isSlipOfTwo)].map(
        (spot) => {
          const [, word = ''] = spot.match
          return notice(X18, 'warning', spot, `“${word}” stands here twice.`, [instead(spot, word)])
        },
      ),
    ]),
  cases: [
    flags(
      'look forward to hear',
      'Hi Marc,\n\nI look forward to hear from you.\n\nAmina',
      'look forward to hear',
    ),
    flags('a doubled word', 'Hi Marc,\n\nThank you for the the talk.\n\nAmina', 'the the'),
    flags('you for your', 'Hi Marc,\n\nThank you for you time.\n\nAmina', 'Thank you for you'),
    flags('over the end of a line', 'Hi Marc,\n\nThank you for\nfor the talk.\n\nAmina', 'for\nfor'),
    flags('with a capital', 'Hi Marc,\n\nThe the talk was good.\n\nAmina', 'The the'),
    flags('before a clause', 'Hi Marc,\n\nI am sorry to say that that I cannot.\n\nAmina', 'that that'),
    flags('with an apostrophe', 'Hi Marc,\n\nI think it’s it’s a fine level.\n\nAmina', 'it’s it’s'),
    flags('two words twice', 'Hi Marc,\n\nThank you for the for the talk.\n\nAmina', 'for the for the'),
    flags('of degree', 'Hi Marc,\n\nI liked it as well well as I hoped.\n\nAmina', 'well well'),
    flags('of nothing', 'Hi Marc,\n\nThere is no no doubt of it.\n\nAmina', 'no no'),
    flags('of her', 'Hi Marc,\n\nI spoke with her her on Monday.\n\nAmina', 'her her'),
    passes('pointing', 'Hi Marc,\n\nYou said that that level opens late, and that that is meant.\n\nAmina'),
    passes('her own', 'Hi Marc,\n\nI gave her her coat, and told her her build was done.\n\nAmina'),
    passes('on and on', 'Hi Marc,\n\nStep by step by step, and on and on, day by day.\n\nAmina'),
    passes('for more', 'Hi Marc,\n\nIt was very, very good, and far far better than I feared.\n\nAmina'),
    passes('a place', 'Hi Marc,\n\nI grew up in Wagga Wagga, and was so so glad.\n\nAmina'),
    passes('of a verb', 'Hi Marc,\n\nI log in in the morning; what it is is slow.\n\nAmina'),
    passes('a list', 'Hi Marc,\n\nThank you\n\nYou were kind, kind as ever.\n\nAmina'),
    passes('look forward to hearing', 'Hi Marc,\n\nI look forward to hearing from you.\n\nAmina'),
    flags('that, that', 'Hi Marc,\n\nI am sorry to say that that I can’t.\n\nAmina', 'that that'),
    passes('a proper double', 'Hi Marc,\n\nI know that that had had its day.\n\nAmina'),
    passes('interesting in itself', 'Hi Marc,\n\nThe level was interesting in many ways.\n\nAmina'),
  ],
}
