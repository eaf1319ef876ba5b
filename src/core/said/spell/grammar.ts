import { kindsOf } from '../../english/lexicon.ts'
import {
  auxiliaries,
  canBe,
  finite,
  gerundOf,
  participleOf,
  thirdOf,
  verbReading,
} from '../../english/verb-forms.ts'
import { adverbs, determiners, prepositions, singlePersons, units } from '../../notes/tokens.ts'
import { isNoun, opens } from './alike.ts'
import { counting } from './counted.ts'
import type { Offered, Rule } from './offered.ts'

/** “had went”, “has wrote”: the form that stands after “have”. */
const participle: Rule = ({ near }) => {
  const low = near(0)
  const at = [-1, -2].find((step) =>
    /^(?:have|has|had|having|haven't|hasn't|hadn't|i've|we've|they've|you've)$/.test(near(step)),
  )
  if (at === undefined || (at === -2 && !adverbs.has(near(-1)))) return undefined
  if (
    !canBe(low, 'past') ||
    canBe(low, 'participle') ||
    canBe(low, 'base') ||
    kindsOf(low).one ||
    kindsOf(low).mass
  )
    return undefined
  return participleOf(low)
}

const modal = /^(?:must|can|could|should|would|might|shall)$/

/** “I must to call”. */
const bareVerb: Rule = ({ near }): Offered | undefined =>
  near(0) === 'to' &&
  modal.test(near(-1)) &&
  !determiners.has(near(-2)) &&
  canBe(near(1), 'base') &&
  !isNoun(near(-2).replace(/^(?:i|we|you|they)$/, ''))
    ? { back: 1, now: near(-1) }
    : undefined

/** “without to ask”, “before to change”. */
const gerund: Rule = ({ near }): Offered | undefined =>
  /^(?:without|before|after)$/.test(near(0)) &&
  near(1) === 'to' &&
  (canBe(near(2), 'base') || near(2) === 'be') &&
  !isNoun(near(2).replace(/^(?:change|start|work|call|talk|ask|use)$/, ''))
    ? { count: 3, now: `${near(0)} ${gerundOf(near(2))}` }
    : undefined

/** “should have said”, with nobody who should: whoever writes. What someone else should have seen is not told like this. */
const whoShould: Rule = ({ near, before, words, at }) =>
  before.length === 0 &&
  words[at]?.sign === '' &&
  /^(?:should|could|would)$/.test(near(0)) &&
  near(1) === 'have' &&
  /^(?:said|checked|asked|told|done|mentioned|explained|used|started|added|written|given|answered)$/.test(
    /^(?:just|also|first|really)$/.test(near(2)) ? near(3) : near(2),
  )
    ? `I ${near(0)}`
    : undefined

/** “in same time”, “I had same with the tickets”. */
const same: Rule = ({ near }): Offered | string | undefined => {
  if (near(0) !== 'same') return undefined
  const before = near(-1)
  if (before === 'in' && near(1) === 'time') return { back: 1, count: 2, now: 'at the same time' }
  return /^(?:in|on|at|with|for|from|to|of|by|had|have|has|was|were|is|are|do|did|use|used|make|made|get|got|exactly|say|said|almost)$/.test(
    before,
  ) &&
    !/^(?:day|sex)$/.test(near(1)) &&
    !(before === 'exactly' && determiners.has(near(-2)))
    ? 'the same'
    : undefined
}

const use: Rule = ({ near }) => {
  if (
    !/^(?:am|is|are|was|were|be|been|get|got|getting|i'm|it's|not|wasn't|isn't|aren't|weren't)$/.test(
      near(-1),
    ) ||
    near(1) !== 'to'
  )
    return undefined
  if (near(0) === 'use') return 'used'
  return near(0) === 'suppose' ? 'supposed' : undefined
}

/** “it explain why”: he, she and it take an s, where a clause begins. */
const agreement: Rule = ({ near }) => {
  const low = near(0)
  if (!/^(?:he|she|it)$/.test(near(-1)) || auxiliaries.has(low) || low === 'be') return undefined
  if (
    !canBe(low, 'base') ||
    canBe(low, 'past') ||
    kindsOf(low).adjective ||
    adverbs.has(low) ||
    prepositions.has(low)
  )
    return undefined
  // “She stage managed”: the verb comes after it.
  if (canBe(near(1), 'past') && kindsOf(low).one) return undefined
  return /^(?:|because|but|so|when|how|why|what)$/.test(near(-2)) ? thirdOf(low) : undefined
}

/** “I explained me the build”, “a boss which does this”: as other languages say it. */
const persons =
  /^(?:people|someone|somebody|anyone|anybody|everyone|everybody|nobody|person|persons|woman|women|men|man|kids|children|guy|guys|workers?|drivers?|teachers?|nurses?|bosses)$/
const who: Rule = ({ near }) =>
  near(0) === 'which' && (singlePersons.has(near(-1)) || persons.test(near(-1))) && finite(near(1)) !== 'no'
    ? 'who'
    : undefined

/** “explained me the build”, “depends of it”, “since 3 years”: as other languages say it. */
const otherwise: Rule = ({ near }): Offered | string | undefined => {
  const [low, before, next] = [near(0), near(-1), near(1)]
  if (
    low === 'explained' &&
    /^(?:me|us)$/.test(next) &&
    near(2) !== '' &&
    near(2) !== 'to' &&
    !/^(?:that|how|what|why|about)$/.test(near(2))
  )
    return 'explained to'
  if (low === 'of' && before === 'responsible') return 'for'
  if (low === 'of' && /^depend(?:s|ed|ing)?$/.test(before)) return 'on'
  if (/^(?:for|on)$/.test(low) && before === 'interested') return 'in'
  if (low === 'about' && /^discuss(?:ed|ing)?$/.test(before)) return { back: 1, now: before }
  if (low === 'since' && counting.test(next) && /^(?:years|months|weeks|days)$/.test(near(2))) return 'for'
  return low === 'childs' && isNoun(next) ? "child's" : undefined
}

/** “what i did i turned in too early”: a whole clause, and at once another of its own. */
const stop: Rule = ({ near, words, at }): Offered | undefined => {
  const [subject, asked] = [near(-2), near(-3)]
  const [done, next] = [near(0), near(1)]
  if (
    !/^(?:did|said|meant|wanted|needed|missed|forgot)$/.test(done) ||
    !/^(?:i|we|you|they|he|she)$/.test(near(-1)) ||
    !/^(?:what|why|how|where)$/.test(subject)
  )
    return undefined
  if (
    !/^(?:i|we|they|he|she)$/.test(next) ||
    (!opens(asked) && finite(asked) === 'no') ||
    !canBe(near(2), 'past') ||
    near(2) === done
  )
    return undefined
  const then = words[at + 1]?.raw ?? next
  return { count: 2, now: `${words[at]?.raw}. ${then.charAt(0).toUpperCase()}${then.slice(1)}` }
}

/** “Most of groups”: several things need no “of”. */
const most: Rule = ({ near }): Offered | undefined =>
  near(0) === 'most' &&
  near(1) === 'of' &&
  // “Make the most of mornings.”
  near(-1) !== 'the' &&
  kindsOf(near(2)).many &&
  verbReading(near(2)) === undefined
    ? { count: 2, now: 'most' }
    : undefined

const athome =
  /^(?:husband|wife|sister|brother|mother|father|mum|dad|mom|son|daughter|partner|boss|friend|family|colleague|team|kids|children)s?$/

/** “I told to my husband”: whoever is told stands behind the verb at once. “I was told to my face” is another thing. */
const told: Rule = ({ near }): Offered | undefined =>
  near(0) === 'told' &&
  near(1) === 'to' &&
  /^(?:i|we|he|she|they|you)$/.test(near(-1)) &&
  /^(?:my|our|his|her|their)$/.test(near(2)) &&
  athome.test(near(3))
    ? { count: 2, now: 'told' }
    : undefined

/** “Splitted”, “putted”: a verb of its own kind with the ending of the others; the form after “be” and “have” is another. */
const ofItsKind: Rule = ({ near }): string | undefined => {
  const low = near(0)
  const stem = /^(\p{L}{2,})ed$/u.exec(low)?.[1] ?? ''
  if (
    stem === '' ||
    /^(?:cost|forecast|broadcast|bet|wed|wet|quit|bid|rid)$/.test(stem.replace(/(\p{L})\1$/u, '$1'))
  )
    return undefined
  if (verbReading(low) !== undefined || kindsOf(low).adjective) return undefined
  const base = [stem, stem.replace(/(\p{L})\1$/u, '$1'), `${stem}e`].find(
    (each) => canBe(each, 'base') && canBe(each, 'past') && canBe(each, 'participle'),
  )
  return base
}

/** “If even one parcel differ”, “when each nurse decide”: one that is counted, and a verb that is no noun. */
const oneDoes: Rule = ({ near }) => {
  const [low, thing] = [near(0), near(-1)]
  const { one, many, mass, adjective, adverb } = kindsOf(low)
  if (!canBe(low, 'base') || canBe(low, 'past') || auxiliaries.has(low) || one || many || mass)
    return undefined
  if (adjective || adverb || prepositions.has(low) || !kindsOf(thing).one || kindsOf(thing).many)
    return undefined
  const at = [-2, -3, -4].find((step) => /^(?:one|every|each)$/.test(near(step)))
  if (at === undefined) return undefined
  const opening = near(at - 1) === 'even' ? near(at - 2) : near(at - 1)
  return /^(?:if|when|because|whether|and|but|where)$/.test(opening) && !units.has(thing)
    ? thirdOf(low)
    : undefined
}

/** “Down to like 6%”, “like 1 in 15 before”: about so many. “It looks like 6” compares. */
const about: Rule = ({ near }) => {
  const before = near(-1)
  const compares = /^(?:look|feel|sound|taste|smell|be|act)ing$/.test(before)
  return near(0) === 'like' &&
    /^(?:\d.*|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)$/.test(near(1)) &&
    ((canBe(before, 'gerund') && !compares) ||
      /^(?:to|by|for|in|on|at|was|were|of|after|from|took|had|did|got|is|are|walk|wait|need|spent|paid)$/.test(
        before,
      ))
    ? 'about'
    : undefined
}

/** “If its crime”: the clause has no other verb. */
const itIs: Rule = ({ near }) => {
  const { one, mass } = kindsOf(near(1))
  const bare =
    /^(?:if|because|when|unless)$/.test(near(-1)) &&
    /^(?:|i|you|we|they|he|she|it)$/.test(near(2)) &&
    (one || mass)
  const state = /^(?:chaos|mayhem|bedlam|heaven|bliss|magic|madness|murder)$/.test(near(1)) && opens(near(-1))
  return near(0) === 'its' && (bare || (state && near(2) === '')) ? "it's" : undefined
}

/** “When somethings wrong”, “my wifes from there”, “the worlds best”: an s that no word of its own has. */
const apostrophe: Rule = ({ near }) => {
  const low = near(0)
  const stem = /^(\p{L}{3,})s$/u.exec(low)?.[1]
  if (stem === undefined) return undefined
  const some = /^(?:some|any|every|no)(?:thing|one|body)$/.test(stem)
  const alone = /^(?:wife|life|knife|child|man|woman|half|thief|grandchild|midwife|housewife)$/.test(stem)
  const most = /^(?:best|worst|biggest|smallest|oldest|first|only|largest|longest)$/.test(near(1))
  const place = /^(?:world|nation|country|county|city|town|region|continent)$/.test(stem) && most
  return some || alone || place ? `${stem}'s` : undefined
}

/** Whom one would tell, and then why, or nothing. */
const atHome =
  /^(?:(?:this|that) at home|(?:the missus|my \p{L}+|herself|himself|mum|mom|dad|mam|them|everyone|people)(?: at home)?(?: (?:that|this))?)(?: (?:because|cos|cause|coz))?(?= |$)/u

/** “I would tell this at home because …”: said to whoever asked, not to the reader; what it is about stands by itself. */
const toldAtHome: Rule = ({ near, before, words, at }): Offered | undefined => {
  if (before.length > 0) return undefined
  const from = /^(?:i'd|id)$/.test(near(0)) ? 1 : near(0) === 'i' && near(1) === 'would' ? 2 : 0
  const step = from > 0 && near(from) === 'tell' ? from + 1 : 0
  if (step === 0) return undefined
  const [whom = ''] =
    atHome.exec(
      [0, 1, 2, 3, 4, 5]
        .map((more) => near(step + more))
        .join(' ')
        .trim(),
    ) ?? []
  if (whom === '') return undefined
  const count = step + whom.split(' ').length
  if (/(?:because|cos|cause|coz)$/.test(whom))
    return near(count) === '' ? undefined : { count: count + 1, now: words[at + count]?.raw ?? '' }
  const last = words[at - 1]
  return /(?:that|this|at home)$/.test(whom) && near(count) === '' && last
    ? { back: 1, count, now: last.raw }
    : undefined
}

/** Forms with one right answer by the grammar around them, as other languages or quick fingers have them. */
export const grammar: readonly Rule[] = [
  participle,
  bareVerb,
  gerund,
  whoShould,
  same,
  use,
  agreement,
  who,
  otherwise,
  stop,
  most,
  told,
  ofItsKind,
  oneDoes,
  about,
  itIs,
  apostrophe,
  toldAtHome,
]
