import { expanded } from '../english/expanded.ts'
import { clauseOf } from './clause.ts'
import type { Pass } from './pass.ts'
import { bare, wordsOf } from './tokens.ts'

const told =
  /^(?:(?:he|she|they|i)\s+)?(?:also\s+)?(?:said|says|mentioned|mentions|told me|tells me|explained|explains|noted|pointed out|added|stressed|admitted|confirmed|learned|learnt|heard|found out|discovered)(?: to me)?,?\s+(that\s+)?(?=(\S+))/i

/** "she said that associates draft …" → "associates draft …", where what was said is a statement. */
export const withoutTeller = (text: string): string => {
  const found = told.exec(text)
  if (!found) return text
  const rest = text.slice(found[0].length)
  const whole =
    found[1] !== undefined ||
    /^(?:they|he|she|there) /i.test(rest) ||
    clauseOf(wordsOf(expanded(rest))) !== undefined
  // So does what moved the one who said it.
  if (/\b(?:made|gave|reminded|moved|cheered|helped) (?:her|him|his)\b/.test(rest)) return text
  // What was said of the writer stays said: “you said my third figure …”.
  if (/\b(?:my|me|I|I'm|I'd|I've)\b/.test(rest)) return text
  return whole ? rest : text
}

const says = '(?= (?:also )?(?:said|told me|mentioned|explained)\\b)'
const post = new RegExp(`^(?:the )?(?:head|manager|boss|director|founder|PI|owner)${says}`, 'i')
const byName = new RegExp(`^\\S+${says}`, 'i')

/** Whoever a note is about is “he” or “she” in it. */
export const unnaming: readonly Pass[] = [
  {
    name: 'spoken by',
    does: 'takes away the speaker’s name before a colon or a dash, and the post behind it',
    changes: ['Dana (GM): it rains', 'it rains'],
    leaves: 'Mike: it rains',
    apply: (text, { voice: { speaker } }) => {
      const given = (speaker?.called ?? speaker?.given ?? speaker?.name.split(/\s/)[0])?.toLowerCase()
      const [, first = '', post = '', mark = '', rest = ''] =
        /^(\p{L}+)( \([^()]*\))?( ?:| [-–—])? (\S.*)$/u.exec(text) ?? []
      if (first === '' || first.toLowerCase() !== given) return text
      return mark ? rest : post ? `${first} ${rest}` : text
    },
  },
  {
    name: 'named with me',
    does: 'says “we” of two of whom one is the speaker’s colleague',
    changes: ['Mike and I both row', 'we both row'],
    leaves: 'Dana and I both row',
    apply: (text, { voice: { speaker } }) => {
      const names = new Set(speaker?.name.toLowerCase().split(/\s+/) ?? [])
      const pair = /^(?:(?:Mr|Mrs|Ms|Dr) )?(\p{L}+) and I (?=both\b)/iu.exec(text)
      return pair?.[1] && names.has(pair[1].toLowerCase()) ? text.replace(pair[0], 'we ') : text
    },
  },
  {
    name: 'interviewer',
    does: 'says “she” of the interviewer',
    changes: ["my interviewer's team rows", 'her team rows'],
    leaves: 'the last interviewer rows',
    apply: (text, { voice: { speaker } }) =>
      speaker
        ? text.replace(/^(?:the |my )?interviewer('s)? /i, (_, owns) => (owns ? 'her ' : 'she '))
        : text,
  },
  {
    name: 'post',
    does: 'says “he” of a post that tells something',
    changes: ['the manager said it rains', 'he said it rains'],
    leaves: 'the manager rows',
    apply: (text) => text.replace(post, 'he'),
  },
  {
    name: 'speaker',
    does: 'says “he” where the speaker’s name stands and tells something',
    changes: ['Dana told me it rains', 'he told me it rains'],
    leaves: 'Mike told me it rains',
    apply: (text, { voice: { speaker } }) => {
      const given = (speaker?.called ?? speaker?.given ?? speaker?.name.split(/\s/)[0])?.toLowerCase()
      return given && bare(text.split(' ')[0]) === given ? text.replace(byName, 'he') : text
    },
  },
]

/** Takes away who said it, so that the thing itself can stand in a frame. */
export const untelling: readonly Pass[] = [
  {
    name: 'struck',
    does: 'takes away that one was struck by it',
    changes: ['I was impressed by the rota', 'the rota'],
    leaves: 'impressed by my rota',
    apply: (text) =>
      text.replace(
        /^(?:(?:i was|was)\s+)?(?:impressed|struck|surprised|moved|fascinated|intrigued)\s+(?:by|that)\s+(?!(?:I|my|me|I'd|I've|I'm)\b)(?:the fact that\s+)?/i,
        '',
      ),
  },
  {
    name: 'about',
    does: 'takes away that one talked about it',
    changes: ['we talked a lot about the rota', 'the rota'],
    leaves: 'we talked over lunch',
    apply: (text) =>
      text.replace(
        /^(?:(?:we|he|she|they|i)\s+)?(?:also\s+)?(?:talked|talks|spoke|chatted|talking|conversation|chat)\s+(?:a lot\s+|a bit\s+|at length\s+)?about\s+/i,
        '',
      ),
  },
  {
    // “liked that I …” and “liked my answer” are what the other person liked.
    name: 'liked',
    does: 'takes away that one liked it',
    changes: ['I really liked the rota', 'the rota'],
    leaves: 'liked my answer',
    apply: (text) =>
      text.replace(
        /^(?:i\s+)?(?:really\s+)?(?:liked|loved|enjoyed|like|love)\s+(?!(?:that\s+)?(?:I|I'd|I've|I'm|my|me)\b)(?:that\s+)?/i,
        '',
      ),
  },
  {
    name: 'that',
    does: 'takes away the conjunction before a clause',
    changes: ['the fact that they row', 'they row'],
    leaves: 'that rota',
    apply: (text) => text.replace(/^(?:the fact )?that\s+(?=\w+ )/i, ''),
  },
  {
    name: 'teller',
    does: 'takes away who said it',
    changes: ['she said that associates draft the briefs', 'associates draft the briefs'],
    leaves: 'she said my brief reads well',
    apply: withoutTeller,
  },
]
