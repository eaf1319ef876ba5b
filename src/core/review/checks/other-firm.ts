import { contentWords } from '../../english/content.ts'
import { folded } from '../../english/nearest.ts'
import type { Finding } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import { besideIn, otherFirmsIn, recordedIn } from '../firms.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'

const firms = (facts: ReviewFacts): readonly Finding[] => {
  const { dossier, reviewed } = facts
  const { name } = dossier.opportunity.company
  if (name === '') return []
  const recorded = recordedIn(dossier, reviewed.beside ?? [])
  const seen = new Set<number>()
  const { sentences, text } = letterOf(facts)
  return sentences
    .flatMap((sentence) => [...otherFirmsIn(sentence, text, recorded), ...besideIn(sentence, recorded)])
    .filter(({ from }) => !seen.has(from) && seen.add(from))
    .map((place) => {
      const says = place.known
        ? `“${place.text}” is another firm: this goes to ${name}.`
        : `“${place.text}” is not in your notes, and this goes to ${name}: is it the right firm?`
      return notice(X37, 'warning', place, says, [instead(place, name)])
    })
}

const trade =
  /(?:er|or|ist|ian|ant|yst|eer|ess|man|woman|nurse|chef|cook|clerk|head|lead|associate|coach|counsel|intern|trainee|aide|guard|judge|fellow|partner|executive|representative|adviser|apprentice|matron|midwife|pilot)$/i

const named =
  /\b(?:the|your|a|an|this|that) (\p{Lu}[\p{L}&/-]{1,30}(?: (?:(?:of|and|for|in|&) )?\p{Lu}[\p{L}&/-]{1,30}){0,4}) (?:role|position|post|job|vacancy|opening|opportunity|traineeship)\b/gu

/** “the Data Analyst role”, where the role is another one. */
const roles = (facts: ReviewFacts): readonly Finding[] => {
  const { role, company } = facts.dossier.opportunity
  if (role === '') return []
  const own = new Set(contentWords(`${role} ${company.name}`))
  const beside = (facts.reviewed.beside ?? []).map((other) => folded(other.role))
  return spots(facts, named).flatMap((spot) => {
    const [, words = ''] = spot.match
    const said = contentWords(words)
    const initials = role
      .split(/[\s,/-]+/)
      .map((word) => word.charAt(0))
      .join('')
    const isKnown = beside.includes(folded(words)) && folded(words) !== folded(role)
    const isRole = trade.test(words.split(' ').at(-1) ?? '') && !initials.startsWith(words)
    if (!isKnown && (!isRole || said.some((word) => own.has(word)))) return []
    const from = spot.from + spot.text.indexOf(words)
    const place = spot.inSubject ? spot : { from, to: from + words.length, inSubject: false }
    return [
      notice(X37, 'warning', place, `“${words}” is not the role: on record it is “${role}”.`, [
        instead(place, role),
      ]),
    ]
  })
}

export const X37: Check = {
  id: 'X37',
  title: 'Another firm, another role',
  says: 'The firm one would join and the role one would have are those of this opportunity. Former employers may be named.',
  sources: [
    { guide: 'eight', says: 'Get names and titles right.' },
    { guide: 'house', says: 'A letter with another firm in it was written for another firm.' },
  ],
  judge: (facts) => orNothing([...firms(facts), ...roles(facts)]),
  cases: [
    flags('to join another', 'Hi Marc,\n\nI would love to join Kestrel Games.\n\nAmina', 'Kestrel Games'),
    flags('to work at another', 'Hi Marc,\n\nI’d be proud to work at Ironvale.\n\nAmina', 'Ironvale'),
    flags('to bring it to another', 'Hi Marc,\n\nI hope to bring that to Ironvale.\n\nAmina', 'Ironvale'),
    flags('the way another runs', 'Hi Marc,\n\nI like the way Ironvale plans its year.\n\nAmina', 'Ironvale'),
    flags(
      'what one would learn at another',
      'Hi Marc,\n\nI know that I would learn a great deal at Ironvale.\n\nAmina',
      'Ironvale',
    ),
    flags('round another', 'Hi Marc,\n\nThank you for showing me round Ironvale.\n\nAmina', 'Ironvale'),
    flags(
      'what one heard about another',
      'Hi Marc,\n\nI learned a great deal about Hartley & Stone today.\n\nAmina',
      'Hartley & Stone',
    ),
    flags(
      'news from another',
      'Hi Marc,\n\nI look forward to news from Mahavir Infra.\n\nAmina',
      'Mahavir Infra',
    ),
    flags(
      'what comes free at another',
      'Hi Marc,\n\nIf another spot opens at Skyvane, I would be glad to try.\n\nAmina',
      'Skyvane',
    ),
    flags(
      'what they mean to do at another',
      'Hi Marc,\n\nThat is much what you were hoping to try at St Aldhelm’s.\n\nAmina',
      'St Aldhelm’s',
    ),
    flags(
      'how one of everyday words runs',
      'Hi Marc,\n\nI have a clear picture of how Mercy Vale runs its nights.\n\nAmina',
      'Mercy Vale',
    ),
    flags(
      'to join one of everyday words',
      'Hi Marc,\n\nI would be proud to join Mercy Lakes.\n\nAmina',
      'Mercy Lakes',
    ),
    flags(
      'how one runs, told of what was there',
      'Hi Marc,\n\nI love how Cocoa Harbor runs: nobody was too grand to sweep.\n\nAmina',
      'Cocoa Harbor',
    ),
    passes(
      'everyday words where the letter names its firm, and a table one joins',
      'Hi Marc,\n\nLanternfish is close to me, and I would be proud to join Build Week.\n\nAmina',
    ),
    flags(
      'what one was drawn to',
      'Hi Marc,\n\nI was drawn to Hargrove Lim by its name.\n\nAmina',
      'Hargrove Lim',
    ),
    passes(
      'what they do at one that is named beside this one',
      'Hi Marc,\n\nLanternfish is close to me, and I know what you were hoping to try at Skyvane.\n\nAmina',
    ),
    passes(
      'how an office runs, a tool one was drawn to',
      'Hi Marc,\n\nI know how Head Office runs, and was drawn to Blender and to Kafka.\n\nAmina',
    ),
    passes(
      'what one learned at another',
      'Hi Marc,\n\nI learned a great deal at Ironvale, and from Ruth there.\n\nAmina',
    ),
    passes(
      'another offer, another past',
      'Hi Marc,\n\nI heard from Mahavir Infra, and hope to answer them. I ran a fair for Jude Hospice.\n\nAmina',
    ),
    passes('a tool one heard about', 'Hi Marc,\n\nI learned a lot about Kafka and Blender.\n\nAmina'),
    passes(
      'a day one looks forward to',
      'Hi Marc,\n\nI look forward to Diwali, and to moving to Ballarat.\n\nAmina',
    ),
    passes(
      'what one would use of another',
      'Hi Marc,\n\nI would like to use what I learned at Ironvale.\n\nAmina',
    ),
    passes(
      'what one brought to another',
      'Hi Marc,\n\nI brought that to Ironvale, and taught at Pebble.\n\nAmina',
    ),
    flags('how another runs', 'Hi Marc,\n\nI liked how Ironvale runs its builds.\n\nAmina', 'Ironvale'),
    flags('the team at another', 'Hi Marc,\n\nPlease greet the team at Ironvale.\n\nAmina', 'Ironvale'),
    flags('an opportunity beside this one', 'Hi Marc,\n\nThe work at Pebble is mine.\n\nAmina', 'Pebble', {
      beside: [{ company: 'Pebble', role: 'Artist' }],
    }),
    flags(
      'that opportunity, anywhere',
      'Hi Marc,\n\nI have long admired Pebblewick for its boats.\n\nAmina',
      'Pebblewick',
      {
        beside: [{ company: 'Pebblewick Ltd', role: 'Artist' }],
      },
    ),
    passes('its offer', 'Hi Marc,\n\nI have an offer from Pebblewick.\n\nAmina', {
      beside: [{ company: 'Pebblewick Ltd', role: 'Artist' }],
    }),
    flags('another role', 'Hi Marc,\n\nThank you for the Data Analyst role.\n\nAmina', 'Data Analyst'),
    passes('this firm, in short', 'Hi Marc,\n\nI would love to join Lanternfish.\n\nAmina'),
    passes('this firm, by its kind', 'Hi Marc,\n\nI would love to join the Studio.\n\nAmina'),
    passes(
      'a former employer',
      'Hi Marc,\n\nAt Harbourline I cut the close. I led the team at Ironvale.\n\nAmina',
    ),
    passes(
      'a firm one works for',
      'Hi Marc,\n\nI work for Ironvale now, and joined Pebble in 2019.\n\nAmina',
    ),
    passes('an employer that is noted', 'Hi Marc,\n\nThe team at Kestrel uses it.\n\nAmina'),
    passes(
      'someone one would work with',
      'Hi Marc,\n\nI would love to join Inês and work with Theo.\n\nAmina',
    ),
    passes('a tool', 'Hi Marc,\n\nI will join Zoom at ten, and know how Kafka behaves.\n\nAmina'),
    passes(
      'the role in short',
      'Hi Marc,\n\nThank you for the Engineer role, and the Lanternfish post.\n\nAmina',
    ),
    passes('a place', 'Hi Marc,\n\nI would love to work at Toronto, in the London job.\n\nAmina'),
  ],
}
