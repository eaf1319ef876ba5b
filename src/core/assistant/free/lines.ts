import type { Person } from '../../dossier/dossier.ts'
import { stemsIn } from '../../english/stems.ts'
import { finite } from '../../english/verb-forms.ts'
import { isPrivate, marked } from './kinds.ts'
import { headed, whose } from './whose.ts'

/** One statement of free notes, whose it is, and whether it is nobody else's business. */
export interface Line {
  readonly text: string
  readonly who?: string
  readonly private: boolean
}

/** A heading over lines that are nobody's business; it holds until the empty line after them. */
const privateHeading = /^[#*\s]*private(?: (?:notes?|thoughts?|impressions?))?[*:\s]*$/i

const abbreviated = /\b(?:mr|mrs|ms|dr|prof|e\.g|i\.e|approx|no|\p{Lu})\.$/iu

const sentencesOf = (line: string): string[] => {
  const sentences: string[] = []
  for (const part of line.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && abbreviated.test(before))
      sentences[sentences.length - 1] = `${before} ${part}`
    else sentences.push(part)
  }
  return sentences.map((sentence) => sentence.trim())
}

/** What leans on what follows, or is what somebody said, is no statement of its own. */
const leans =
  /^\W*(?:if|when|once|because|as|while|after|before|since|although|though|unless|until|whether)\b|\b(?:said|says|told me|think|thinks|asked)$/i

const isStatement = (text: string): boolean =>
  !leans.test(text) && (text.match(/[\p{L}’']+/gu) ?? []).some((word) => finite(word) !== 'no')

/** A sentence in its statements: “Dana runs pricing, and she looked tired” is two. */
const statementsOf = (sentence: string): string[] => {
  const statements: string[] = []
  for (const half of sentence.split(/;\s+/)) {
    const parts = half.split(/,\s+(?:and |but |so )?(?=(?:I|she|he|they|we)[\s’'])/)
    for (const [at, part] of parts.entries()) {
      const before = statements.at(-1)
      if (at > 0 && before !== undefined && !(isStatement(before) && isStatement(part)))
        statements[statements.length - 1] = half.slice(
          half.indexOf(before),
          half.indexOf(part, half.indexOf(before) + before.length) + part.length,
        )
      else statements.push(part)
    }
  }
  return statements
}

const pronounFirst = /^\W*(?:she|he|her|his)\b/i

/** Each statement of a sentence with whose it is; a pronoun at its beginning is whoever the statement before it was of. */
const ofSentence = (
  sentence: string,
  people: readonly Person[],
  owner: Person | undefined,
  hidden: boolean,
): Line[] => {
  let last: Person | undefined
  return statementsOf(sentence).map((said) => {
    const who = whose(said, people) ?? (pronounFirst.test(said) ? last : undefined)
    last = who
    const of = who ?? owner
    return {
      text: said.replace(marked, '').trim(),
      private: hidden || isPrivate(said),
      ...(of ? { who: of.id } : {}),
    }
  })
}

/** Free notes cut into statements; a heading "Dana:" names whose the following ones are. */
export const linesOf = (text: string, people: readonly Person[]): Line[] => {
  let owner: Person | undefined
  let hidden: 'heading' | 'lines' | undefined
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((raw): Line[] => {
      const line = raw.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim()
      if (line === '') {
        owner = undefined
        if (hidden === 'lines') hidden = undefined
        return []
      }
      if (privateHeading.test(line)) {
        hidden = 'heading'
        return []
      }
      if (hidden) hidden = 'lines'
      const heading = /^([^:–]{1,40})(?::| –)(?:\s+(.*))?$/.exec(line)
      const named = heading ? headed(heading[1] ?? '', people) : undefined
      const rest = named ? (heading?.[2] ?? '') : line
      if (named && rest === '') {
        owner = named
        return []
      }
      const isHidden = hidden !== undefined || marked.test(line)
      return sentencesOf(rest).flatMap((said) => ofSentence(said, people, named ?? owner, isHidden))
    })
    .filter(({ text: said }) => stemsIn(said).length > 0)
}
