import type { Profile } from '../../dossier/dossier.ts'
import type { Draft } from '../draft.ts'
import { paragraphsOf } from '../own/match.ts'
import { type PhraseKind, phraseKinds } from './fits.ts'

export type Phrases = NonNullable<Profile['phrases']>
export type Learnt = Partial<Record<PhraseKind, string>>

const most = 60

/** One line of plain words: letters, an apostrophe, a hyphen, a comma or an exclamation mark at the end. */
const wordsOnly = /^\p{L}[\p{L}\p{M}'’ -]*[,!]?$/u

const greetings = /^(hi|hello|hey|dear|greetings|hi there|hello there)$/i

/** How a message closes is said of no day, no person and no plan. */
const passing =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(tomorrow|today|tonight|week|weekend|soon|see|speak|talk|hear|meet|looking|forward|sent|re|monday|christmas|holidays|year|morning|afternoon|evening)\b/i
const closingWord =
  /\b(regards|wishes|best|sincerely|faithfully|truly|yours|cheers|thanks|thank|respectfully|warmly|kindly|cordially|gratitude|gratefully|care)\b/i

const opening =
  /^((?:many|warm|sincere|heartfelt|my(?: sincere| warm| best)?) thanks|thanks(?: so much| very much| a lot| again)?|thank you(?: so much| very much| kindly)?|i(?: am|'m|’m)(?: very| so| most| really)? grateful|i(?:'d| would) like to thank you) for (?=\S)/i

const namesIn = (draft: Draft): string =>
  draft.sentences.find(({ element }) => element === 'greeting')?.text ?? ''

const greetingOf = (body: string, names: string): string | undefined => {
  const [line = ''] = (paragraphsOf(body)[0] ?? '').split('\n')
  const match = /^(\p{L}+(?: there)?)[ ,]/iu.exec(line.trim())
  const rest = line.trim().slice(match?.[1]?.length ?? 0)
  // Whoever else is greeted, the word is learnt only where it stands before the names of the draft.
  const called = names.replace(/^\p{L}+ ?/u, '').replace(/,$/, '')
  return match?.[1] && greetings.test(match[1]) && called !== '' && rest.includes(called)
    ? match[1]
    : undefined
}

const closeOf = (body: string, me: Profile): { closing?: string; signature?: string } => {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const at = lines.findLastIndex(
    (line) => wordsOnly.test(line) && closingWord.test(line) && line.split(' ').length <= 5,
  )
  // After the closing stand the name and perhaps a line or two of address or a postscript.
  if (at < 1 || lines.length - at > 5) return {}
  const closing = lines[at] ?? ''
  const signature = lines[at + 1]
  const mine = new Set(`${me.name} ${me.signature ?? ''}`.toLowerCase().match(/\p{L}+/gu) ?? [])
  const words = signature?.toLowerCase().match(/\p{L}+/gu) ?? []
  const signed =
    signature !== undefined &&
    wordsOnly.test(signature) &&
    words.length <= 5 &&
    words.some((word) => mine.has(word))
  if (!signed) return {}
  const whose = new Set(words)
  const named = (closing.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => whose.has(word))
  return {
    ...(passing.test(closing) || named ? {} : { closing: /[,!]$/.test(closing) ? closing : `${closing},` }),
    signature,
  }
}

const thanksOf = (body: string): string | undefined =>
  paragraphsOf(body)
    .slice(1)
    .map((paragraph) => opening.exec(paragraph.trim())?.[1])
    .find((each) => each !== undefined)

const phrasesIn = (body: string, draft: Draft, me: Profile): Learnt => {
  const greeting = greetingOf(body, namesIn(draft))
  const thanks = thanksOf(body)
  return {
    ...(greeting ? { greeting: greeting.charAt(0).toUpperCase() + greeting.slice(1).toLowerCase() } : {}),
    ...closeOf(body, me),
    ...(thanks
      ? { thanks: `${thanks.charAt(0).toUpperCase()}${thanks.slice(1).replaceAll('’', "'")} for` }
      : {}),
  }
}

const same = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase().replace(/[,!]$/, '') === other?.toLowerCase().replace(/[,!]$/, '')

/**
 * What the user says in their own way, where the draft said it otherwise: how they greet, close, sign and begin their
 * thanks. Only single lines of plain words; nothing with a name, a day or a plan in it.
 */
export const learntFrom = (body: string, draft: Draft, me: Profile): Learnt => {
  const [mine, theirs] = [phrasesIn(body, draft, me), phrasesIn(draft.body, draft, me)]
  return Object.fromEntries(
    phraseKinds.flatMap((kind) => {
      const phrase = mine[kind]
      if (phrase === undefined || phrase.length > most || !wordsOnly.test(phrase)) return []
      return theirs[kind] === undefined || same(phrase, theirs[kind]) ? [] : [[kind, phrase]]
    }),
  )
}

const mostOfAKind = 3

/** The phrases with what was learnt in front; the same one is not kept twice, the oldest go. */
export const withLearnt = (phrases: Phrases = {}, learnt: Learnt): Phrases =>
  Object.fromEntries(
    phraseKinds.flatMap((kind) => {
      const phrase = learnt[kind]
      const before = phrases[kind] ?? []
      const all = phrase === undefined ? before : [phrase, ...before.filter((each) => !same(each, phrase))]
      return all.length > 0 ? [[kind, all.slice(0, mostOfAKind)]] : []
    }),
  )

const sayings: Readonly<Record<PhraseKind, (phrase: string) => string>> = {
  greeting: (phrase) => `you greet with “${phrase}”`,
  closing: (phrase) => `you close with “${phrase.replace(/,$/, '')}”`,
  signature: (phrase) => `you sign “${phrase}”`,
  thanks: (phrase) => `your thanks begin “${phrase} …”`,
}

/** One sentence for what was learnt, or undefined. */
export const learntSays = (learnt: Learnt): string | undefined => {
  const all = phraseKinds.flatMap((kind) => (learnt[kind] === undefined ? [] : [sayings[kind](learnt[kind])]))
  return all.length > 0 ? `Learnt: ${all.join(', ')}` : undefined
}
