import { cleanText } from '../../dossier/clean.ts'
import { withoutEdges } from './edges.ts'

/** A stretch of a line that stands by itself, with the number of its line. */
export interface Segment {
  readonly line: number
  readonly text: string
  /** The whole line it stands in. */
  readonly of: string
}

/** No card has more; what is longer is no card. */
const [mostLines, mostLetters] = [60, 200]

/** Signs between the parts of a line, with air around them. */
const between = /\s[|·•∙▪■●]\s|\t|\s{4,}/u

/** What a reader of pictures makes of rules, dots and edges: at the ends of a line it says nothing. */
const [before, after] = [/[^\p{L}\p{N}+(@#&“"'„«]/u, /[^\p{L}\p{N})!?.'”"»]/u]

const bare = (text: string): string => withoutEdges(text, before, after)

/** A text as a reader of pictures gives it → what stands by itself in it. What holds no letter and no digit is a smudge. */
export const segmentsOf = (text: string): readonly Segment[] =>
  cleanText(text.slice(0, mostLines * mostLetters * 2))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
    .flatMap((line, at) => {
      const of = bare(line.slice(0, mostLetters))
      return of.split(between).map((part) => ({ line: at, text: bare(part).replace(/\s+/g, ' '), of }))
    })
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment.text))
