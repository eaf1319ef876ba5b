import { folded } from '../english/nearest.ts'
import { likeness } from '../english/similarity.ts'
import { readLetter } from './letter.ts'
import { nameWords } from './names.ts'

export interface Similarity {
  /** Jaccard index of the three-word runs, 0 to 1. */
  readonly shingles: number
  /** Jaccard index of the three-character runs, 0 to 1. */
  readonly trigrams: number
}

/** What is said, in small letters, with the greeted name and any further names masked. */
const core = (body: string, names: readonly string[]): string => {
  const { sentences, greeting } = readLetter(body)
  const masked = new Set([...names, greeting?.names.text ?? ''].flatMap(nameWords).map(folded))
  return folded(sentences.map((sentence) => sentence.text).join(' '))
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
    .map((word) => (masked.has(word.replace(/'s$/, '')) ? '*' : word))
    .join(' ')
}

/** How alike two notes are once greeting, sign-off and names are taken away. */
export const similarity = (one: string, other: string, names: readonly string[] = []): Similarity => {
  const [a, b] = [core(one, names), core(other, names)]
  return {
    shingles: likeness(a.split(' '), b.split(' ')),
    trigrams: likeness([...a], [...b]),
  }
}

/** Where the lines are drawn was measured: real letters to different people stay below 0.30 and 0.55. */
export const sameness = ({ shingles, trigrams }: Similarity): 'same' | 'alike' | 'apart' => {
  if (shingles >= 0.6) return 'same'
  return shingles >= 0.35 || trigrams >= 0.58 ? 'alike' : 'apart'
}
