import type { FactId, Strength } from '../dossier/dossier.ts'
import { withArticle } from '../english/article.ts'
import { inDialect } from '../english/dialect.ts'
import { properNouns } from '../english/proper.ts'
import { canBe, gerundOf, verbReading } from '../english/verb-forms.ts'
import { clauseOf } from './clause.ts'
import { withDeterminer } from './determiner.ts'
import type { Fragment, Voice } from './fragment.ts'
import { gate, type Slot } from './grammar/gate.ts'
import { mend, rosterOf } from './mend.ts'
import { writtenOut } from './shorthand.ts'
import { bare, determiners, looksPlural, prepositions, wordsOf } from './tokens.ts'
import { isTyped } from './typed.ts'

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

const rosterFor = ({ writer, company, people }: Voice) =>
  rosterOf([writer.name, company.name, ...people.map((person) => person.name)])

const cleaned = (
  text: string,
  voice: Voice,
): { text: string; mended: Fragment['mended']; doubts: string[] } => {
  const roster = rosterFor(voice)
  const mended = mend(writtenOut(text.trim()).replace(/(?<![.!])[.!]+$/, ''), roster)
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
  if (words.length < 3 || made.test(first) || !canBe(first, 'past')) return false
  const counted = determiners.has(second) || /^[£$€]?\d/.test(second)
  if (canBe(first, 'base')) return counted
  return counted || (!prepositions.has(second) && (looksPlural(second) || looksPlural(third)))
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
  if (first === 'i' && second !== '' && second !== 'am')
    return { ...base, shape: 'verb', forms: { verb: words.replace(/^I /, '') }, subject: 'I' }
  // “good with frightened relatives” is no deed.
  if (
    area === text &&
    canBe(first, 'past') &&
    !canBe(first, 'base') &&
    // “mixed models” may be a kind of models.
    (determiners.has(second) || (looksPlural(bare(wordsOf(words).at(-1))) && !canBe(first, 'participle')))
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

/** “picked errors halved with voice picking”: a thing and what became of it, where its first word could be a deed. */
const isDoneToo = (text: string): boolean => {
  const [head = ''] = text.split(/[,;.]|\s-\s/)
  const all = wordsOf(head).map(bare)
  if (!canBe(all[0] ?? '', 'participle') || determiners.has(all[1] ?? '')) return false
  const next = all.findIndex((word, at) => at > 1 && canBe(word, 'past') && !canBe(word, 'base'))
  return (
    next > 1 &&
    looksPlural(all[next - 1] ?? '') &&
    (prepositions.has(all[next + 1] ?? '') || next === all.length - 1)
  )
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
  if (clauseOf(wordsOf(aside(words))) && !deed && !isDone(words))
    return { ...base, shape: 'sentence', forms: { sentence: aside(words) }, tense: 'past' }
  if (deed)
    return { ...base, shape: 'sentence', forms: { sentence: `I ${words}` }, subject: 'I', tense: 'past' }
  return { ...base, shape: 'noun', forms: { noun: words } }
}

/** What the words have to be where a frame takes them: “a careful reader”, “I can …”. */
const slotOf = (form: string): Slot | undefined =>
  (({ gerund: 'gerund', verb: 'deed', sentence: 'sentence' }) as Record<string, Slot>)[form]

/** The fragment, if the grammar accepts its words whole. */
const sure = (fragment: Fragment, names: ReadonlySet<string>, thing: Slot): Fragment | undefined => {
  const [form, words] = Object.entries(fragment.forms)[0] ?? []
  const slot = form === 'noun' ? thing : form && slotOf(form)
  const agent = form === 'noun' && fragment.subject === 'I'
  if (!slot || !words) return undefined
  if (!gate(slot, agent ? withArticle(words) : words, names)) return fragment
  // “drafting that survives an appeal” is a thing, however it begins.
  return form === 'gerund' && !gate('skill', words, names)
    ? { ...fragment, shape: 'noun', forms: { noun: words } }
    : undefined
}

/** A skill or a proof, where all of it is sure: a part of a list is not what somebody would say of themselves. */
const sureOf = (
  text: string | undefined,
  read: (text: string) => Fragment,
  names: ReadonlySet<string>,
  thing: Slot = 'skill',
): Fragment | undefined => (text?.trim() ? sure(read(text.trim()), names, thing) : undefined)

/** “I drove route buses for six years”, “I have chairside experience”; what never was is no strength. */
const ownDeed = (text: string): boolean => {
  const [first = '', second = ''] = wordsOf(text).map(bare)
  if (/^I(?:['’]ve| have) (?!no\b|never\b)/i.test(text)) return true
  // “Did” names no deed; “set”, “cut” may be either, and a sentence is true of both.
  return first === 'i' && second !== 'did' && canBe(second, 'past')
}

/** A tool, a grade, a figure or a virtue without a word on it: “CILEX L6”, “power BI”, “patience”. */
const isLabel = (text: string): boolean => /\d|\p{Lu}{2}|^\S+$/u.test(text)

/** “I hold the ticket and have logged 300 climbs”, which is no deed; what one thinks, wants or is like is no proof of anything. */
const ownGood =
  /^I (?:can|did|was (?:promoted|asked|trusted|chosen)|hold|know|speak|run|teach|work|write|read|keep|lead|train|use|look after)\b(?! (?:not|no|nothing)\b)/

/** Where a note goes on to something else. */
const joint = /[,;.:]\s|\s[-–(+&]/

/** What comes after takes it back, or says when it is so. */
const takesBack = /^(?:but|only|except|though|although|until|not|if|or|no longer|unless)\b/i

/** “planned the move of 3,400 sheets, 5 months, all repaired”: what one did stands for itself, whatever is added. */
const firstDeed = (text: string): string | undefined => {
  const at = text.search(joint)
  const first = at < 0 ? text : text.slice(0, at)
  const rest = at < 0 ? '' : text.slice(at + 1).replace(/^[^\p{L}\d]+/u, '')
  const deed = ownDeed(first) || ownGood.test(first) || isDeed(writtenOut(first))
  return deed && !takesBack.test(rest) ? first : undefined
}

/** What was noted of oneself in the talk: a deed, or a doing or a thing that one knows and nothing else; never a part of a list. */
const notedOf = (text: string, fact: FactId, voice: Voice): StrengthWords => {
  const names = new Set(rosterFor(voice).keys())
  if (isTyped(text) && (ownDeed(text) || ownGood.test(text)))
    return { proof: { ...proofOf(text, fact, voice), typed: true } }
  const deed = firstDeed(text)
  const proof = sureOf(deed, (each) => proofOf(each, fact, voice), names)
  if (proof) return { proof }
  // “I hate leaving a job half done”, “I am patient”: what one is like or feels is no proof of anything.
  if (deed !== undefined || /^I\b/i.test(text) || isLabel(text) || /[;:+&()]|\.\s|\s[-–]\s/.test(text))
    return {}
  const skill = sureOf(text, (each) => skillOf(each, fact, voice), names)
  return skill ? { skill } : {}
}

/** A strength in the writer's own voice: proofs are told in the past tense, "I cut …". */
export const strengthOf = ({ skill, proof }: Strength, fact: FactId, voice: Voice): StrengthWords => {
  const names = new Set(rosterFor(voice).keys())
  const asSkill = (text: string) => skillOf(text, fact, voice)
  const asProof = (text: string) => proofOf(text, fact, voice)
  const told = sureOf(proof, asProof, names, 'evidence')
  if (told) {
    const able = sureOf(skill, asSkill, names)
    return { proof: told, ...(able ? { skill: able } : {}) }
  }
  if (voice.as === 'strength') return notedOf(skill, fact, voice)
  const able = isDoneToo(skill) ? undefined : skill
  const deed = ownDeed(skill) || isDeed(writtenOut(skill))
  const found =
    sureOf(able, deed ? asProof : asSkill, names) ??
    // “I hold the ticket and have logged 300 climbs” is no doing, but said whole it is true.
    (/^I\b/.test(skill) ? sureOf(able, asProof, names) : undefined)
  if (!found) return {}
  return found.shape === 'sentence' ? { proof: found } : { skill: found }
}
