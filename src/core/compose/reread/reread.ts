import { months, weekdays } from '../../english/calendar-names.ts'
import { auxiliaries, canBe, finite, verbReading } from '../../english/verb-forms.ts'
import { ahead, articles, bare, heard, joints, opening, pronouns } from './words.ts'

/** What a sentence can be heard to lack by someone who did not write it. */
interface Row {
  readonly because: string
  /** True, or the words at fault. */
  readonly when: (words: readonly string[], sentence: string) => boolean | string
}

const amount = /^[£$€]?\d/
const surely = (word: string): boolean => finite(word) === 'surely'
/** A verb of its own: no auxiliary, which may open a question or stand after an elliptic “what I am about is …”. */
const acts = (word: string): boolean => surely(word) && !auxiliaries.has(word)
const onlyThird = (word: string): boolean => canBe(word, 'third') && !canBe(word, 'base') && surely(word)
const isMany = (word: string): boolean => /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|'s)$/.test(word)

/** Goes on as only after a verb: with what it is done to, or how many. */
const takesObject = (next: string): boolean =>
  (opening.has(next) && next !== 'that') ||
  amount.test(next) ||
  /^(?:one|two|three|four|five|six|ten|me|us|him|them|everyone|someone)$/.test(next)

const courtesy = /\bthank(?:s|ful|-you)?\b|^(?:with|from|on|yours?|best|kind|dear|hi|hello|ps:?|welcome)\b/i

/** “a good team”, “per nurse”: a word that may be a verb stands as a thing after these. */
const asThing = (words: readonly string[], at: number): boolean => {
  const [one, before, first] = [bare(words[at]), bare(words[at - 1]), bare(words[at - 2])]
  if (!canBe(one, 'base') || auxiliaries.has(one)) return false
  const after = (word: string) =>
    opening.has(word) || ahead.has(word) || /^(?:per|on|in|as|at|under|over|what)$/.test(word)
  return after(before) || (after(first) && !isMany(before) && !verbReading(before) && !pronouns.has(before))
}

const noVerb: Row['when'] = (words, sentence) =>
  !courtesy.test(sentence) &&
  words.length > 2 &&
  !words.some(
    (raw, at) =>
      /['’](?:m|s|re|ve|ll|d)$/.test(bare(raw)) || (finite(bare(raw)) !== 'no' && !asThing(words, at)),
  )

/** Before these “you” is whom something is done to: “hearing from you is good”. */
const prepositional =
  /^(?:about|with|for|of|from|by|to|than|like|between|on|at|in|after|before|both|all|thank|without)$/

/** “you has”, “she have”, “I is”, “each nurse are”. */
const disagreeing: Row['when'] = (words) => {
  for (const [at, raw] of words.entries()) {
    const [one, next, before] = [bare(raw), bare(words[at + 1]), bare(words[at - 1])]
    if (/[,;:.!?]$/.test(raw) || next === '') continue
    const both = `${one} ${next}`
    const object =
      prepositional.test(before) || canBe(before, 'gerund') || canBe(before, 'base') || canBe(before, 'past')
    if (
      /^(?:you|we|they)$/.test(one) &&
      (/^(?:is|was|has|does|am)$/.test(next) || onlyThird(next)) &&
      !object
    )
      return both
    if (
      one === 'I' &&
      (/^(?:is|are|has|does)$/.test(next) || onlyThird(next)) &&
      !words.slice(0, at).some((each) => joints.has(bare(each)))
    )
      return both
    if (
      /^(?:he|she|it)$/.test(one) &&
      /^(?:are|have|do|were)$/.test(next) &&
      !/^(?:if|though|wish|as|could|would|should|might|may|must|can|will|did|does|do|let|make|to|than)$/.test(
        before,
      )
    )
      return both
    const after = bare(words[at + 2])
    if (
      /^(?:each|every|this|an?)$/.test(one) &&
      /^[a-z]+$/.test(next) &&
      !isMany(next) &&
      !joints.has(next) &&
      !auxiliaries.has(next) &&
      /^(?:are|were|have|do)$/.test(after) &&
      !/^(?:few|lot|number|couple|handful|team|staff|police|of)$/.test(next)
    )
      return `${one} ${next} ${after}`
    if (
      /^(?:these|those|two|three|four|both|all|many|several)$/.test(one) &&
      isMany(next) &&
      /^(?:is|was|has|does)$/.test(after) &&
      !ahead.has(before) &&
      before !== 'in'
    )
      return `${one} ${next} ${after}`
  }
  return false
}

/** “do your team does”: asked and said at once. */
const askedTwice = (words: readonly string[]): string | false => {
  const at = words.findIndex((raw) => /^(?:do|does|did)$/i.test(raw))
  const end = words.findIndex((raw, place) => place > at && (/[,;:?.]$/.test(raw) || joints.has(bare(raw))))
  const rest = at < 0 ? [] : words.slice(at + 1, end < 0 ? at + 5 : Math.min(end, at + 5))
  const subject = opening.has(bare(rest[0])) || pronouns.has(bare(rest[0]))
  const verb = rest.findIndex(
    (raw, place) => place > 0 && /^(?:is|are|does|do|has|had|was|were)$/.test(bare(raw)),
  )
  return subject && verb > 0 && bare(rest[verb]) !== 'do' && bare(rest[verb]) !== 'have'
    ? `${bare(words[at])} ${rest
        .slice(0, verb + 1)
        .map(bare)
        .join(' ')}`
    : false
}

/** “about saw 3 patients”, “with raised 1.2m”: a deed where a thing has to stand. */
const verbAfter: Row['when'] = (words) => {
  // “What I asked about explains …”: the preposition belongs to what stands before it.
  if (bare(words[0]) === 'what') return false
  for (const [at, raw] of words.entries()) {
    const [one, next, after] = [bare(raw), bare(words[at + 1]), bare(words[at + 2])]
    if (!ahead.has(one) || /[,;:.]$/.test(raw)) continue
    if (acts(next) && !canBe(next, 'gerund')) return `${one} ${next}`
    if (canBe(next, 'past') && !canBe(next, 'base') && takesObject(after)) return `${one} ${next} ${after}`
  }
  return false
}

/** “starts September”, “closes Mondays”. */
const isDated = (raw = ''): boolean =>
  [...weekdays, ...months].some((name) => raw.startsWith(name)) || /^(?:tomorrow|today|soon)\b/.test(raw)
const isVerbOfTime = (verb: string): boolean =>
  /^(?:starts|begins|ends|opens|closes|finishes|runs|comes|goes|leaves|moves|stops|meets)$/.test(verb)

/** The verb that follows a thing, where that thing should have been all: “covers weekends”, “left after”. */
const verbOfThing = (words: readonly string[], from: number): string | false => {
  for (let at = from + 1; at < words.length - 1; at += 1) {
    const [raw = '', one, next] = [words[at], bare(words[at]), bare(words[at + 1])]
    if (joints.has(one) || pronouns.has(one.split("'")[0] ?? '') || /[,;:.]$/.test(raw) || one === 'to')
      return false
    if (at === from + 1 || (at === from + 2 && opening.has(bare(words[from + 1])))) {
      if (canBe(one, 'gerund')) return false
      continue
    }
    // “for the garden the ward planted”: a second article opens something of its own.
    if (opening.has(one)) return false
    if (/^(?:is|are|was|were|has|hasn't|isn't|can't|doesn't|don't|won't)$/.test(one))
      return `${bare(words[at - 1])} ${one}`
    const thirdly =
      canBe(one, 'third') &&
      !canBe(one, 'base') &&
      (takesObject(next) || isMany(next) || (isDated(words[at + 1]) && isVerbOfTime(one)))
    const past =
      canBe(one, 'past') &&
      !canBe(one, 'base') &&
      (takesObject(next) || /^(?:after|before|since)$/.test(next))
    if (thirdly || past) return `${one} ${next}`
  }
  return false
}

/** Is there one more verb of a statement from here on? */
const saidLater = (words: readonly string[], from: number): boolean =>
  words.some((raw, at) => {
    const before = bare(words[at - 1])
    const led =
      pronouns.has(before) ||
      opening.has(before) ||
      joints.has(before) ||
      ahead.has(before) ||
      before === 'to'
    return at >= from && !led && !asThing(words, at) && finite(bare(raw)) !== 'no'
  })

/** “about student taught two sections”, “about the last director left after 8 months”: a statement where a thing has to stand. */
const statementAfter: Row['when'] = (words) => {
  const opens = /^(?:that|whether|how)$/.test(bare(words[0])) && finite(bare(words[1])) === 'no'
  for (const [from, raw] of words.entries()) {
    if (/[:;]$/.test(raw)) return false
    if (!/^(?:about|with|for)$/.test(bare(raw))) continue
    // “Your help with the move has meant a lot”: the verb of the whole sentence comes after the thing.
    const comma = words.slice(0, from).findLastIndex((each) => /,$/.test(each))
    const stated = words
      .slice(0, from)
      .some(
        (each, at) =>
          at > comma &&
          (finite(bare(each)) !== 'no' || canBe(bare(each), 'gerund')) &&
          !opening.has(bare(words[at - 1])),
      )
    const found = stated && verbOfThing(words, from)
    // “That you have one for every two counts”: what began with “that” still wants its verb, and this is it.
    const verb = found ? bare(found.split(' ')[0]) : ''
    if (
      found &&
      opens &&
      !saidLater(words, words.findIndex((each, at) => at > from && bare(each) === verb) + 2)
    )
      continue
    // “What draws me to the role is …”
    if (found && !(/ (?:is|are|was|were|has)$/.test(found) && bare(words[0]) === 'what')) return found
  }
  return false
}

const verbAfterThe: Row['when'] = (words) => {
  for (const [at, raw] of words.entries()) {
    const [one, next, after] = [bare(raw), bare(words[at + 1]), bare(words[at + 2])]
    if (!articles.has(one) || /[,;:.]$/.test(raw)) continue
    if (
      /^(?:how|why|what|that|who)$/.test(next) &&
      (pronouns.has(after) || /^(?:your|my|our|the)$/.test(after))
    )
      return `${one} ${next}`
    const counted = amount.test(after) || (opening.has(after) && after !== 'that')
    if (surely(next) && !/^(?:must|will|might|may|do|can)$/.test(next) && !/-/.test(next))
      return `${one} ${next}`
    if (canBe(next, 'third') && !canBe(next, 'base') && counted) return `${one} ${next} ${after}`
    if (canBe(next, 'past') && !verbReading(next)?.other && !canBe(next, 'base') && counted)
      return `${one} ${next} ${after}`
  }
  return false
}

/** “have ran”, “will closed”, “is be”: an auxiliary with a form of the verb that cannot follow it. */
const unformed: Row['when'] = (words) => {
  for (const [at, raw] of words.entries()) {
    const [one, next] = [bare(raw), bare(words[at + 1])]
    if (/[,;:.]$|^\p{Lu}/u.test(raw) || !verbReading(next)) continue
    const ran = canBe(next, 'past') && !canBe(next, 'base')
    if (/^(?:have|has|had)$/.test(one) && ran && !canBe(next, 'participle')) return `${one} ${next}`
    if (/^(?:will|would|could|should|can|might|must)$/.test(one) && ran) return `${one} ${next}`
  }
  return /\b(?:am|is|are|was|were) be\b/.exec(words.join(' '))?.[0] ?? false
}

/** “I bring ran the rota”: two verbs where one begins the sentence. */
const twoVerbs: Row['when'] = ([first, verb = '', next]) => {
  if (/[,;:]$/.test(verb)) return false
  const [one, two, three] = [bare(first), bare(verb), bare(next)]
  const both = /^(?:I|we|you|they)$/.test(one) && canBe(two, 'base') && !auxiliaries.has(two)
  return both && acts(three) && canBe(three, 'past') && !canBe(three, 'participle')
    ? `${two} ${three}`
    : false
}

/** “the night staff write your own rota”: what is one's own belongs to whoever is spoken of. */
const yourOwn: Row['when'] = (words) => {
  const at = words.findIndex((raw, place) => bare(raw) === 'your' && bare(words[place + 1]) === 'own')
  const before = bare(words[at - 1])
  const verb = finite(before) !== 'no' || canBe(before, 'gerund')
  const from = words
    .slice(0, Math.max(0, at))
    .findLastIndex((raw) => joints.has(bare(raw)) || /[,;:]$/.test(raw))
  return at > 1 && verb && !words.slice(from + 1, at).some((raw) => /^(?:you|I)(?:'|$)/.test(bare(raw)))
}

const dated: Row['when'] = (_, sentence) =>
  /\bweek of [^.;]{0,30}\bby the \d|\bby (?:the )?week of\b|\b(?:on|by|in|at) (?:on|by|in|at|next|this) (?:the )?(?:\d|mon|tues|wednes|thurs|fri|week|month)/i.exec(
    sentence,
  )?.[0] ?? false

/** A part that leans on the next, by how it begins or by a word in it. */
const subordinate =
  /^(?:for|in|with|on|from|at|by|of|about|should|had|were|what|how|whatever|whichever|that|whether|even|not only|where)\b|\b(?:if|when|as|while|since|after|before|although|though|because|once|unless|until)\b/i

/** “it is quiet, we go home at six”: two statements with a comma for a joint. */
const runOn: Row['when'] = (_, sentence) => {
  const parts = sentence.split(/,\s+/)
  return parts.some((part, at) => {
    if (at === 0 || parts.slice(0, at).some((each) => subordinate.test(each) || /[:;—–“]/.test(each)))
      return false
    const [first = '', second = ''] = heard(part)
    const subject =
      /^(?:I|you|he|she|we|they|it|there|most|none|everyone|nobody)$/.test(first) &&
      finite(bare(second)) !== 'no'
    const short = /^(?:I|you|he|she|we|they|it|there)['’](?:m|re|ve|ll|d|s)$/.test(first)
    const stated = heard(parts[at - 1] ?? '').filter((each) => finite(bare(each)) !== 'no')
    return (subject || short) && stated.length > 0 && heard(parts[at - 1] ?? '').length > 2
  })
}

const rows: readonly Row[] = [
  { because: 'it has no verb', when: noVerb },
  {
    because: '“{}” do not agree',
    when: (words, sentence) => disagreeing(words, sentence) || askedTwice(words),
  },
  { because: 'a verb stands where a thing has to: “{}”', when: verbAfter },
  { because: 'a statement stands where a thing has to: “{}”', when: statementAfter },
  { because: 'a verb stands after an article: “{}”', when: verbAfterThe },
  { because: 'a verb has the wrong form: “{}”', when: unformed },
  { because: 'two verbs stand where one has to: “{}”', when: twoVerbs },
  { because: '“your own” is said of others', when: yourOwn },
  { because: 'its date is said twice over: “{}”', when: dated },
  { because: 'it runs two statements together', when: runOn },
]

/** “Dr. Weber”, “e.g.”: no end of a sentence. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?]”?)(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|Rev|Fr|e\.g|i\.e|approx|no)\.)\s+(?=[\p{Lu}“])|\n+/u)

/**
 * Words that are to stand in a letter, read again by someone who did not make them: why they may not, or undefined where nothing
 * is wrong with them. It knows verbs and little else, so it hears only what no reader would let pass.
 */
export const reread = (text: string): string | undefined => {
  for (const sentence of sentencesOf(text)) {
    const words = heard(sentence)
    for (const { because, when } of rows) {
      const found = when(words, sentence)
      if (found) return found === true ? because : because.replace('{}', () => found)
    }
  }
  return undefined
}
