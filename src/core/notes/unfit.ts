import type { Point } from '../dossier/dossier.ts'
import { canBe } from '../english/verb-forms.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import type { Fragment } from './fragment.ts'
import { sombre } from './mood.ts'
import { type Refusal, type Refused, refusalIn } from './refusal.ts'
import { determiners, looksPlural } from './tokens.ts'

/** A reader's doubt, however politely noted: a letter that repeats it argues against itself. */
const doubting =
  /\b(?:(?:wasn't|weren't|isn't|not|hardly|barely) (?:\w+ly )?(?:convinced|sure|keen|impressed|persuaded|happy|sold)|unconvinced|unimpressed|scepti\w*|skepti\w*|doubt\w*|bored|too (?:long|short|slow|fast|vague|junior|senior|much|little)|frowned|winced|sighed|yawned|disagreed|unsure|hesitated|said nothing|took an? (?:\w+ )?call|interrupted|laughed at my (?!(?:\w+ ){0,3}(?:joke|story|stories|pun|drawing|impression)\b)|rolled (?:his|her|their|your) eyes)\b/i

/** What one believes to have seen in somebody's face. */
const signs =
  /^you (?:really |also |all |visibly |clearly )?(?:nodded|smiled|grinned|beamed|perked|lit up|seemed|looked|leaned|sat up|liked|loved|enjoyed|got (?:excited|keen|animated)|(?:were|was) (?:\p{L}+ly )?(?:surprised|impressed|pleased|delighted|amused|touched|curious|intrigued|excited))\b/u

const ours = /\b(?:we|us|our|ours|I|me|my|mine|both|too|also|same|as well)\b/

interface Filed {
  /** What it is to serve as, which a letter may choose to differ from the kind it was filed under. */
  readonly kind: PointKind
  readonly point: Point
  readonly fragment: Fragment
  /** Its words as a statement or a thing. */
  readonly text: string
}

const notShared = ({ kind, text, fragment: { forms, subject } }: Filed): boolean =>
  kind === 'common-ground' &&
  forms.that !== undefined &&
  subject !== 'we' &&
  (!ours.test(text) || (subject === 'other' && !/\b(?:I|me|my|mine|we|us|our)\b/.test(text)))

/** Pay is talked about at its own time, never in thanks. */
const pay =
  /[£$€] ?\d|\d ?(?:\/|per |an? )(?:hr|hour|h\b|yr|year|annum)|\b(?:salar(?:y|ies)|wages?|overtime (?:is |gets )?(?:pay|paid|rates?)|paid overtime|bonus(?:es)?|pay ?(?:rise|band|grade|scale|check|day)s?|pays? (?:well|badly|more|less|about|around|up|\d)|base pay|hourly rate)\b/i

const noAdjective =
  /^(?:not|never|the|an?|my|your|our|their|all|both|also|just|still|one|two|in|at|on|from|with|there|part|once|born|by|for|to|as|it|that|what|who|how|when|why)$/

/** “you were really warm”, “kids were lovely”: how somebody was, rather than what they did. */
const impression = ({ kind, text }: Filed): boolean => {
  if (kind !== 'insight' && kind !== 'moment' && kind !== 'interest') return false
  const [, word = '', rest = ''] =
    /^(?:\S+ ){1,3}(?:was|were|seemed|looked|felt|came across as) (?:(?:really|so|very|quite|a bit|pretty|too|super|rather|incredibly|extremely) ){0,3}([\p{L}-]+)(?![\p{L}-])(.*)/u.exec(
      text,
    ) ?? []
  if (word === '' || noAdjective.test(word) || canBe(word, 'gerund')) return false
  const described =
    canBe(word, 'participle') &&
    !/^(?:worn|tired|relaxed|stressed|bored|rushed|distracted|organi[sz]ed)$/.test(word)
  // To be open about something is a deed of theirs.
  if (/^(?:honest|open|frank|candid)$/.test(word) && /^ about \S/.test(rest)) return false
  return !described && /^(?:$| (?:with|about|in|at|to me|today|and|because|when|but|that|so)\b)/.test(rest)
}

/** “all vegetarian on weekdays”: how things are, and no thing one spoke about. */
const allOfIt = ({ fragment: { forms } }: Filed): boolean => {
  const [, word = ''] = /^all (\p{Ll}+)(?: (?:on|in|at|for|from|by|until)\b|$)/u.exec(forms.noun ?? '') ?? []
  return word !== '' && !looksPlural(word)
}

/** “We talked about our grandmothers”, “I liked how she spoke to the driver”: neither a thing that was told, nor one that happened. */
const onlyTalk = ({ kind, point, fragment: { forms } }: Filed): boolean => {
  const thing = forms.that === undefined && (forms.noun ?? forms.how) !== undefined
  const talked = kind === 'moment' && /^we (?:also )?(?:talked|spoke|chatted|discussed)\b/i.test(point.text)
  const liked = kind === 'insight' && /^(?:i )?(?:really )?(?:liked|loved|enjoyed)\b/i.test(point.text)
  return thing && (talked || liked)
}

/** “new kit coming in spring she hopes”: without its article it may as well be a statement cut short. */
const bareThing = ({ kind, fragment: { forms, shape } }: Filed): boolean =>
  (kind === 'insight' || kind === 'moment') &&
  shape === 'noun' &&
  !/['’]s /.test(forms.noun ?? '') &&
  !determiners.has((forms.noun ?? '').split(' ')[0]?.toLowerCase() ?? '')

const rows: readonly Refusal<Filed>[] = [
  {
    when: onlyTalk,
    because: 'it says that you liked or talked about it, and not what it was',
    ask: 'What did they say or do? Write that, as a sentence of its own.',
  },
  {
    when: bareThing,
    because: 'it may be a statement or a thing',
    ask: 'Write it as one plain sentence: who does or has what?',
  },
  {
    when: ({ kind, ...filed }) =>
      ['insight', 'moment', 'interest'].includes(kind) && allOfIt({ kind, ...filed }),
    because: 'it is not said what is like this',
    ask: 'What is like this? Say it as a clause: “everything they cook is …”.',
  },
  {
    when: ({ kind, text }) => ['insight', 'moment', 'interest'].includes(kind) && pay.test(text),
    because: 'it speaks of pay, which has no place in thanks',
    ask: 'Should pay come up in this letter? Then write the sentence as it should stand.',
  },
  {
    when: impression,
    because: 'it says how somebody or something was, which is an impression of yours',
    ask: 'What did they do or say that made you think so?',
  },
  {
    when: ({ kind, text }) =>
      kind !== 'strength' &&
      kind !== 'stumble' &&
      kind !== 'common-ground' &&
      /\b(?:hates?|can't stand|despises?|regrets?|regretted)\b/i.test(text),
    because: 'it tells what somebody cannot bear',
    ask: 'May this stand in a letter that could be passed on? Write the sentence as it should stand.',
  },
  {
    when: ({ kind, point, text }) => (point.kind === 'reaction' || kind === 'moment') && doubting.test(text),
    because: 'it tells a doubt, which a letter should answer rather than repeat',
    ask: 'Would you like to answer this doubt? Enter what went badly with your better answer.',
  },
  {
    when: ({ kind, fragment }) => kind === 'common-ground' && fragment.subject === 'I',
    because: 'it says what is yours, not what you share',
    ask: 'What do the two of you share? Say it as “we both …”.',
  },
  {
    // The lift that stuck, the lights that went: what happened around two people is no deed of either.
    when: ({ kind, text, fragment: { forms, subject } }) =>
      kind === 'moment' &&
      forms.that !== undefined &&
      (subject === 'other' || /^(?:your|my|our)\b/.test(text)) &&
      !/\b(?:you|I|me|we|us)\b/.test(text),
    because: 'it tells what happened around you, not what either of you did',
    ask: 'What did they do or say then? Begin with the name, or with “I”.',
  },
  {
    when: ({ kind, text }) =>
      (kind === 'insight' || kind === 'moment') &&
      /^you (?:\w+ly |also |really )?(?:think|thought|reckon|reckoned|believe|feel|find)\b/.test(text),
    because: 'it tells what they think, which is theirs to tell',
    ask: 'May this stand in a letter that could be passed on? Write the sentence as it should stand.',
  },
  {
    when: ({ kind, text }) =>
      (kind === 'insight' || kind === 'interest') &&
      /^you (?:\w+ )?(?:says?|said|mention(?:ed)?|told me|explain(?:ed)?)\b/.test(text),
    because: 'it tells that something was said, and not what it was',
    ask: 'What did they say? Write only that, as a sentence of its own.',
  },
  {
    when: ({ kind, fragment: { forms } }) =>
      kind === 'anecdote' && !/^(?:I|we|my)\b/.test(forms.sentence ?? '') && !(forms.noun ?? forms.how),
    because: 'it is a story of somebody else',
    ask: 'Whose story is it? Begin with “I” or “my”, or write what theirs was about: “the …”.',
  },
  {
    when: ({ kind, text }) => kind === 'moment' && signs.test(text),
    because: 'it tells how they took it, which is theirs to tell',
    ask: 'What did they say or do? Write that, as a sentence of its own.',
  },
  {
    when: ({ kind, text }) =>
      (kind === 'insight' || kind === 'moment') &&
      /\b(?:cried|crying|wept|weeping|(?:in|to|into) tears|teary|tearful|choked up)\b/i.test(text),
    because: 'it tells of tears, which are theirs',
    ask: 'May this stand in a letter that could be passed on? Write the sentence as it should stand.',
  },
  {
    when: notShared,
    because: 'it does not say what you yourself share',
    ask: 'What do the two of you share? Say it as “we both …”.',
  },
  {
    // “I have wanted this since …” is a reason; another thing that one did is none.
    when: ({ kind, text }) => kind === 'interest' && /^I\b(?! have\b)/.test(text),
    because: 'it tells what you did, which is no reason to give for wanting the role',
    ask: 'What about this draws you? Say that instead.',
  },
  {
    when: ({ kind, text }) => kind === 'interest' && sombre(text),
    because: 'it tells of trouble, which is no reason to give for wanting the role',
    ask: 'What about this draws you? Say that instead.',
  },
]

/** Why a note cannot serve as what it was filed as, although it can be read; with the question that helps. */
export const unfitFor = (kind: PointKind, point: Point, fragment: Fragment): Refused | undefined =>
  refusalIn(rows, { kind, point, fragment, text: fragment.forms.that ?? fragment.forms.noun ?? '' })
