import type { FactId, Strength } from '../dossier/dossier.ts'
import { inDialect } from '../english/dialect.ts'
import { properNouns } from '../english/proper.ts'
import { canBe, gerundOf, verbReading } from '../english/verb-forms.ts'
import { clauseOf } from './clause.ts'
import { withDeterminer } from './determiner.ts'
import type { Fragment, Voice } from './fragment.ts'
import { mend, rosterOf } from './mend.ts'
import { writtenOut } from './shorthand.ts'
import { bare, determiners, looksPlural, prepositions, wordsOf } from './tokens.ts'

/** A strength as fragments: the skill as a doing, an ability, a thing or someone one is; the proof as a sentence or a thing. */
export interface StrengthWords {
  readonly skill?: Fragment
  readonly proof?: Fragment
}

/** Words for what one is rather than what one has. */
const agents =
  /(?:^| )(?:lead|leader|manager|engineer|developer|nurse|teacher|listener|speaker|writer|builder|organi[sz]er|planner|thinker|coach|mentor|driver|cook|chef|designer|analyst|player|worker|learner|negotiator|communicator|editor|fixer|maker|solver|starter|finisher|facilitator|reader|carpenter|welder|electrician)$/i

/** What one is, as an adjective: “calm under pressure”. */
const being =
  /^(?:calm|patient|careful|quick|comfortable|confident|reliable|organi[sz]ed|flexible|thorough|punctual|curious|honest|tidy|steady|fluent|happy|used|unflappable|meticulous)(?: (?:with|under|in|at|to|about|on|when)\b.*)?$/i

const cleaned = (
  text: string,
  voice: Voice,
): { text: string; mended: Fragment['mended']; doubts: string[] } => {
  const roster = rosterOf([
    voice.writer.name,
    voice.company.name,
    ...voice.people.map((person) => person.name),
  ])
  // Only the first of several statements is the skill; the rest explains it.
  const [whole = ''] = writtenOut(text.trim()).split(/(?<=[\p{Ll}\d])[.;!]\s+(?=\S)/u)
  const spanned = whole.replace(
    /(?<=\p{L}{2}s) (\d+|two|three|four|five|six|ten) (years|months) (?=at|with|in\b)/gu,
    ' for $1 $2 ',
  )
  const mended = mend(spanned.replace(/(?<![.!])[.!]+$/, ''), roster)
  const dialect = inDialect(mended.text, voice.english, new Set(roster.values()))
  return {
    // A list of three lacks its “and” in a hurry.
    text: dialect.text
      .replace(/^([^,]+), (?=\p{L}+ing\b)(?!including|especially|and |or )([^,]+)$/u, '$1 and $2')
      .replace(/^([^,]+(?:, [^,]+)+), (?=[^,]+$)(?!.*\b(?:and|or|especially)\b)([^,]+)$/, '$1 and $2'),
    mended: [...mended.mended, ...dialect.turned],
    doubts: [...mended.doubts, ...dialect.doubts],
  }
}

/** Small unless it is a name or an abbreviation: a capital further on tells nothing about the first word. */
const lowered = (text: string): string =>
  properNouns.has(bare(wordsOf(text)[0])) ||
  /^(?:I\b|\p{Lu}(?=[\s,]|$)|\p{Lu}[\p{Lu}\d+#]|\p{Lu}\p{Ll}*[\p{Lu}.+#])/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)

/** What somebody was made, which looks like what they did: “trained in first aid”. */
const made =
  /^(?:trained|qualified|certified|licensed|registered|experienced|skilled|used|dedicated|motivated|organi[sz]ed|based|committed|interested|known|driven|focused|gifted|versed)$/

/** “ran the night shift”, “raised 1.2m for the roof”, “never dropped a drip”: without a subject, on one's own side, it is I. */
const isDeed = (skill: string): boolean => {
  const all = wordsOf(skill).map(bare)
  const words = /^(?:never|always|once|also|successfully|single-handedly)$/.test(all[0] ?? '')
    ? all.slice(1)
    : all
  const [first = '', second = '', third = ''] = words
  if (
    words.length < 3 ||
    made.test(first) ||
    !canBe(first, 'past') ||
    /,\s+(?:most|all|some|none|they|\d)/.test(skill)
  )
    return false
  const counted = determiners.has(second) || /^[£$€]?\d/.test(second)
  if (canBe(first, 'base')) return counted
  return (
    counted ||
    (!prepositions.has(second) && (looksPlural(second) || looksPlural(third) || /^(?:yr|year)$/.test(second)))
  )
}

/** A thing that lacks its article, and goes on: “preceptor for new grads”. What one has or brings cannot be told so; a list with a doing in it lacks none. */
const isLoose = (noun: string): boolean =>
  (!/ and \p{L}+ing\b/u.test(noun) &&
    wordsOf(noun).some((word, at) => at > 0 && prepositions.has(bare(word))) &&
    withDeterminer(noun) !== noun) ||
  (/,/.test(noun) && /\d/.test(noun))

const skillOf = (skill: string, fact: FactId, voice: Voice): Fragment => {
  const { text, mended, doubts } = cleaned(skill, voice)
  const area = text.replace(/^(?:i'm |i am )?(?:(?:very|really|pretty|quite) )?good (?:with|at) (?=\S)/i, '')
  const words = lowered(area)
  const first = bare(wordsOf(words)[0])
  const base = { fact, mended, doubts }
  if (canBe(first, 'gerund') && words.includes(' '))
    return { ...base, shape: 'gerund', forms: { gerund: words } }
  if (being.test(words)) return { ...base, shape: 'verb', forms: { verb: `am ${words}` }, subject: 'I' }
  const second = bare(wordsOf(words)[1])
  const present =
    first === 'i' &&
    canBe(second, 'base') &&
    !/^(?:do|have|am|can|would|will|could|think|believe|hope|feel)$/.test(second)
  const rest = wordsOf(words).slice(2).join(' ')
  if (present && rest !== '')
    return {
      ...base,
      shape: 'gerund',
      forms: { gerund: `${gerundOf(verbReading(second)?.base ?? second)} ${rest}` },
    }
  if (/^I (?:think|believe|hope|feel) I can\b/.test(words))
    return { ...base, shape: 'verb', forms: { verb: words.replace(/^I /, '') }, subject: 'I' }
  if (first === 'i' && second !== '' && second !== 'am')
    return { ...base, shape: 'verb', forms: { verb: words.replace(/^I /, '') }, subject: 'I' }
  // “good with frightened relatives” is no deed.
  if (
    area === text &&
    canBe(first, 'past') &&
    !canBe(first, 'base') &&
    (determiners.has(second) || looksPlural(bare(wordsOf(words).at(-1))))
  )
    return {
      ...base,
      shape: 'gerund',
      forms: { gerund: words.replace(/^\S+/, gerundOf(verbReading(first)?.base ?? first)) },
    }
  if (/^(can|able to|know how)\b/.test(words)) {
    return { ...base, shape: 'verb', forms: { verb: words.replace(/^able to\b/, 'can') }, subject: 'I' }
  }
  if (agents.test(words.split(/ (?:who|of|with|for|in) /)[0] ?? words))
    return { ...base, shape: 'noun', forms: { noun: words.replace(/^an? /, '') }, subject: 'I' }
  return { ...base, shape: 'noun', forms: isLoose(words) ? {} : { noun: words } }
}

/** “three reports accepted without a query”: what was done to them, not what they did. */
const isDone = (words: string): boolean => {
  const all = wordsOf(words).map(bare)
  const verb = all.findIndex((word, at) => at > 0 && canBe(word, 'past'))
  const next = all[verb + 1] ?? ''
  return verb > 0 && (next === '' || prepositions.has(next))
}

/** “last game sold a million copies” → “my last game …”: a bare superlative has lost its owner. */
const aside = (words: string): string => words.replace(/^(?=(?:last|first|best|own)\b)/, 'my ')

const proofOf = (proof: string, fact: FactId, voice: Voice): Fragment => {
  const { text, mended, doubts } = cleaned(proof, voice)
  const words = lowered(text)
  const [one = '', two = ''] = wordsOf(words).map(bare)
  const base = { fact, mended, doubts }
  if (one === 'i' || one === "i've")
    return { ...base, shape: 'sentence', forms: { sentence: words }, subject: 'I', tense: 'past' }
  const deed = canBe(one, 'past') || (/ly$|^(?:never|always|once|also)$/.test(one) && canBe(two, 'past'))
  // “players finished the demo”: somebody else did it, and that is the proof.
  if (clauseOf(wordsOf(words)) && !deed && !isDone(words))
    return { ...base, shape: 'sentence', forms: { sentence: aside(words) }, tense: 'past' }
  if (deed)
    return { ...base, shape: 'sentence', forms: { sentence: `I ${words}` }, subject: 'I', tense: 'past' }
  return { ...base, shape: 'noun', forms: { noun: words } }
}

/** A strength of the profile in the writer's own voice: proofs are told in the past tense, "I cut …". */
export const strengthOf = ({ skill, proof }: Strength, fact: FactId, voice: Voice): StrengthWords => ({
  ...((/^I(?:['’]ve| have) (?!no\b|never\b)/i.test(skill.trim()) || isDeed(writtenOut(skill.trim()))) &&
  !proof?.trim()
    ? { proof: proofOf(skill, fact, voice) }
    : skill.trim()
      ? { skill: skillOf(skill, fact, voice) }
      : {}),
  ...(proof?.trim() ? { proof: proofOf(proof, fact, voice) } : {}),
})
