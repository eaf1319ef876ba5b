import { kindsOf } from '../../english/lexicon.ts'
import { auxiliaries, canBe, finite, verbReading } from '../../english/verb-forms.ts'
import {
  adverbs,
  determiners,
  prepositions,
  questionWords,
  relatives,
  subordinators,
} from '../../notes/tokens.ts'
import { isChat } from '../chat.ts'
import type { Offered, Rule } from './offered.ts'
import type { Spot } from './place.ts'

const be = /^(?:am|is|are|was|were|be|been|being|'s|it's|that's|isn't|wasn't|aren't)$/
const nominative = /^(?:i|we|they|he|she)$/
const subject = /^(?:i|we|they|he|she|you|it|that|this|there|everyone|everybody|nobody|someone|somebody)$/
const objects = /^(?:me|us|them|him|her|it|you)$/

const isNoun = (word: string): boolean => {
  const { one, mass, many } = kindsOf(word)
  return one || mass || many
}

const isAdjective = (word: string): boolean => kindsOf(word).adjective

const joins = (word: string): boolean =>
  /^(?:and|but|or|so|then|than|nor|yet)$/.test(word) || subordinators.has(word) || relatives.has(word)

/** A word after which a new clause may begin: a sign, “and”, “because”, “what”, “said”. */
const opens = (word: string): boolean =>
  word === '' ||
  joins(word) ||
  questionWords.has(word) ||
  /^(?:that|cause|cos|first|next|maybe|now|sometimes|afterwards|said|say|says|think|thought|know|knew|knows|hope|guess|believe|mean|meant|told|sure|glad|sorry)$/.test(
    word,
  )

/** What follows a verb that is complete: a sign, a preposition, a joining word, a pronoun, an adverb. */
const closes = (word: string): boolean =>
  word === '' ||
  prepositions.has(word) ||
  joins(word) ||
  adverbs.has(word) ||
  subject.test(word) ||
  auxiliaries.has(word) ||
  isChat(word) ||
  /^(?:to|too|here|ago|anyway|today|yesterday|tomorrow)$/.test(word)

/** Is the next word one that only “you are”, “they are” or “it is” can stand before? */
const goesOnFromBe = (next: string, after: string): boolean =>
  /^(?:not|never|always|a|an|the|my|so|too|very|still|just|already|also|all|only|going|gonna|getting|able|here|there)$/.test(
    next,
  ) && !(/^(?:very|only|all)$/.test(next) && /^(?:own|best|first)$/.test(after))

/** “looking for”, “doing it”; not “dancing reindeer”, “training plan”. */
const isDoing = (next: string, after: string): boolean =>
  canBe(next, 'gerund') && (closes(after) || determiners.has(after) || objects.test(after))

/** “your” or “you are”, for “ur” and for either typed in the place of the other; undefined where both may be meant. */
const yours = ({ near }: Spot): 'your' | "you're" | undefined => {
  const [next, after] = [near(1), near(2)]
  if (goesOnFromBe(next, after) || isDoing(next, after)) return "you're"
  if (canBe(next, 'gerund'))
    // Nobody is dancing reindeer: a thing that can be counted has no place there without its article.
    return kindsOf(after).one && !kindsOf(after).mass ? 'your' : undefined
  if (isNoun(next) && !(isAdjective(next) && closes(after))) return 'your'
  if (isAdjective(next)) return closes(after) ? "you're" : 'your'
  // A word that no dictionary has, and nothing after it: what is yours.
  return /\p{L}(?<!in)$/u.test(next) && !closes(next) && verbReading(next) === undefined && closes(after)
    ? 'your'
    : undefined
}

const ur: Rule = (place) => (place.words[place.at]?.low === 'ur' ? yours(place) : undefined)

const your: Rule = ({ near }) =>
  near(0) === 'your' &&
  (/^(?:not|the|a|an|welcome|gonna)$/.test(near(1)) ||
    /^going to$/.test(`${near(1)} ${near(2)}`) ||
    (/^(?:looking|doing|trying)$/.test(near(1)) && closes(near(2))))
    ? "you're"
    : undefined

/** Prepositions after which “there” cannot stand for a place. */
const beforeTheir = /^(?:of|with|for|about|by|into|than|between|like|against|without|during)$/
const takesTheir =
  /^(?:know|knew|knows|have|has|had|having|lost|lose|put|raise|raised|wear|wearing|wore|love|loved|need|use|used|using|bring|brought|check|checked|read|wash|washed|learn|learnt|learned|remember|forget|forgot|till|until|when|while|because|if)$/

const isTheirs = (next: string, after: string): boolean =>
  next === 'own' ||
  (isNoun(next) && !/^(?:is|are|was|were|place|room)$/.test(after)) ||
  (isAdjective(next) && isNoun(after))

const there: Rule = ({ near }) => {
  if (near(0) !== 'there') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  if (auxiliaries.has(next) || adverbs.has(next) || prepositions.has(next)) return undefined
  if (next === 'own' || (beforeTheir.test(before) && isTheirs(next, after))) return 'their'
  if (opens(before) && before !== '' && canBe(next, 'gerund') && closes(after)) return "they're"
  // “till there hall light goes on”: a clause whose subject they have.
  const mayBeThere =
    /^(?:till|until|when|while|because|if)$/.test(before) && canBe(next, 'base') && closes(after)
  return takesTheir.test(before) && isTheirs(next, after) && !mayBeThere ? 'their' : undefined
}

const theirs: Rule = ({ near }) =>
  near(0) === 'their' && /^(?:is|are|was|were|will|would|isn't|wasn't)$/.test(near(1)) ? 'there' : undefined

/** Said of something, though they name things too: “its calm”. */
const states =
  /^(?:calm|cold|hot|wet|dry|dead|dark|fun|fine|right|wrong|quiet|free|real|hard|busy|fake|open|safe)$/

/** “its calm”, “its the”: never what belongs to it. */
const its: Rule = ({ near }) => {
  if (near(0) !== 'its' || near(1) === 'own') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  // What belongs to it begins with no such word: “its under nine now”, “its when you think you know”.
  const isFor =
    (prepositions.has(next) &&
      !/^(?:inside|outside|past|like|opposite|round|down|up|off|over|above|below)$/.test(next)) ||
    /^(?:a|an|the|my|your|his|our|their|not|been|too|very|really|just|always|never|still|also|like|what|why|how|where|when|who|because|if|so|going|gonna|getting|called|them|us|me|him|you|nobody|everyone|no)$/.test(
      next,
    )
  if (isFor && !(next === 'very' && isNoun(after)) && after !== 'own') return "it's"
  if (prepositions.has(before) || /^(?:do|does|did|doing|of|has|have|had|lost)$/.test(before))
    return undefined
  // “Its good until March”, “its ten years now”: nothing that belongs to it is named.
  if (opens(before) && isAdjective(next) && /^(?:until|till|to|because|if|when|that|enough)$/.test(after))
    return "it's"
  if (
    opens(before) &&
    /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(next) &&
    /^(?:year|month|week|day|hour|minute|percent|pound|euro|dollar|degree)s?$/.test(after)
  )
    return "it's"
  return isAdjective(next) && closes(after) && (!isNoun(next) || (opens(before) && states.test(next)))
    ? "it's"
    : undefined
}

const wouldDo = (verb: string): boolean =>
  canBe(verb, 'base') && !/^(?:card|number|check|badge|tag|scan|band|photo|label)$/.test(verb)

/** “first id ask him”, “id been told”: no badge. */
const would: Rule = ({ near }) => {
  if (near(0) !== 'id') return undefined
  const [before, next] = [near(-1), near(1)]
  if (determiners.has(before) || (isAdjective(before) && !opens(before))) return undefined
  if (/^(?:been|love|like|rather|never|just|also|still|probably|definitely|even|always)$/.test(next))
    return "I'd"
  if (opens(before) && wouldDo(next)) return "I'd"
  // “That's the bit id tell mum”: a verb that names nothing, after what no badge has.
  const onlyVerb = canBe(next, 'base') && verbReading(next)?.noun === false && near(2) !== ''
  return onlyVerb && !ofBadge.test(before) ? "I'd" : undefined
}

/** Whose number it may be: “user id”, “order id”. */
const ofBadge =
  /^(?:photo|user|boot|staff|order|customer|device|patient|client|work|company|school|student|driver|tax|login|account|product|item|parcel|tracking|case|ticket|caller|batch|national|voter|employee|bus|gate|fake)s?$/

/** What a deed is done to, or where it goes: after it, the word before was a verb. */
const goesWith =
  /^(?:it|you|them|him|her|me|us|back|out|up|to|on|in|over|with|again|tomorrow|when|if|what|how|who)$/

const will: Rule = ({ near }) => {
  if (near(0) !== 'ill') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  if (!canBe(next, 'base') && next !== 'be') return undefined
  const begins = /^(?:|so|then|that|think|said|hope|know|but|because|what|tomorrow)$/.test(before)
  if (begins && !isNoun(next)) return "I'll"
  return (begins || (before === 'and' && !isAdjective(near(-2)))) &&
    (determiners.has(after) || goesWith.test(after))
    ? "I'll"
    : undefined
}

/** “Because were opening a second shop”: nobody is named who was. */
const were: Rule = ({ near }) =>
  near(0) === 'were' &&
  /^(?:because|cos|coz|said|says|think|know|if|while)$/.test(near(-1)) &&
  (near(1) === 'not' ? canBe(near(2), 'gerund') : canBe(near(1), 'gerund'))
    ? "we're"
    : undefined

const comparing =
  /^(?:more|less|better|worse|rather|other|fewer|earlier|later|higher|lower|bigger|smaller|faster|slower|older|younger|longer|shorter|easier|harder|cheaper|quicker)$/

const than: Rule = ({ near }) =>
  near(0) === 'then' &&
  comparing.test(near(-1)) &&
  near(1) !== '' &&
  !/^(?:we|they|i|he|she|you|it)$/.test(near(1))
    ? 'than'
    : undefined

const lose: Rule = ({ near }) =>
  near(0) === 'loose' &&
  /^(?:to|they|we|you|i|don't|dont|not|would|could|might|will|never|can't|didn't|who|always|may|should|can)$/.test(
    near(-1),
  ) &&
  near(1) !== '' &&
  (determiners.has(near(1)) || objects.test(near(1)) || isNoun(near(1)))
    ? 'lose'
    : undefined

/** “to many”, “it was to late.” */
const too: Rule = ({ near }) => {
  if (near(0) !== 'to') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  if (/^(?:much|many)$/.test(next))
    return be.test(before) || /^(?:not|far|way|had|has|have|got|with|took|spent|me|it|for)$/.test(before)
      ? 'too'
      : undefined
  const degree = be.test(before) || /^(?:far|way|not|bit|little|in|out|it|on|me)$/.test(before)
  return degree &&
    /^(?:early|late|soon|far|long|short|hard|fast|slow|big|small|hot|cold|wet|strict|busy|tired|loud|quiet|heavy|salty|often|expensive|quickly|young|old)$/.test(
      next,
    ) &&
    ((closes(after) && after !== 'to') || after === 'to')
    ? 'too'
    : undefined
}

/** A subject with its verb, in one word. */
const short = /^(?:\p{L}{1,6}'(?:s|m|re|d|ll|ve)|thats|theres|youre|im|theyre|ive|hes|shes)$/u

/** “slow cause it pulled”; never “the cause of it”, “may cause them to crash”. */
const because: Rule = ({ near, after }) => {
  if (near(0) !== 'cause') return undefined
  const [before, next, then] = [near(-1), near(1), near(2)]
  if (determiners.has(before) || (isAdjective(before) && before !== 'good' && determiners.has(near(-2))))
    return undefined
  if (
    (auxiliaries.has(before) && before !== 'is' && before !== 'was') ||
    (/^(?:to|of|root|main|not)$/.test(before) && before !== 'not')
  )
    return undefined
  if (nominative.test(next)) return 'because'
  const says = after
    .slice(0, 6)
    .some(
      (word, index) =>
        (index > 0 && (finite(word) === 'surely' || canBe(word, 'past') || auxiliaries.has(word))) ||
        short.test(word),
    )
  const isObject = after.slice(1, 6).includes('to')
  const begins =
    /^(?:it|you|that|this|there|the|my|your|our|their|his|her|nobody|everyone|people|sometimes|if|when)$/.test(
      next,
    ) ||
    short.test(next) ||
    next === 'its'
  return begins && then !== '' && !isObject && says ? 'because' : undefined
}

/** “w a retired greyhound”: between words, and not “w and w”. */
const withs: Rule = ({ near }) =>
  near(0) === 'w' && /^(?:\p{L}\S|\d)/u.test(near(-1)) && near(1) !== '' && !/^(?:and|or|w)$/.test(near(1))
    ? 'with'
    : undefined

const ands: Rule = ({ near, words, at }): Offered | string | undefined =>
  near(0) === 'n' &&
  words[at]?.raw === 'n' &&
  near(-1).length > 1 &&
  !determiners.has(near(-1)) &&
  !/\d/.test(near(-1)) &&
  /^\p{L}/u.test(near(1)) &&
  // “Small n is fine”: how many there are.
  !auxiliaries.has(near(1))
    ? 'and'
    : undefined

const are: Rule = ({ near }) =>
  near(0) === 'r' && (/^(?:u|you|they|we)$/.test(near(-1)) || /^(?:u|ur|you|they|we|there)$/.test(near(1)))
    ? 'are'
    : undefined

const couldHave =
  /^(?:could|would|should|might|must|couldn't|wouldn't|shouldn't|couldnt|wouldnt|shouldnt|coulda|woulda|shoulda)$/

const have: Rule = ({ near }): Offered | undefined => {
  const next = near(2)
  if (near(1) !== 'of' || !couldHave.test(near(0)) || next === 'course') return undefined
  const follows =
    next === '' ||
    /^(?:been|had|just|never|also|all|really|probably)$/.test(next) ||
    canBe(next, 'participle') ||
    canBe(next, 'past') ||
    adverbs.has(next)
  return follows ? { count: 2, now: `${near(0).replace(/a$/, '')} have` } : undefined
}

/** What sounds alike or is typed in short, told apart by the words around it. */
export const alike: readonly Rule[] = [
  ur,
  your,
  there,
  theirs,
  its,
  would,
  will,
  were,
  than,
  lose,
  too,
  because,
  withs,
  ands,
  are,
  have,
]

export { closes, isNoun, opens }
