/** Three words in a row, greeting and sign-off left aside. */
const shingles = (body: string): Set<string> => {
  const paragraphs = body.split('\n\n')
  const words =
    paragraphs
      .slice(1, -1)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  return new Set(words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`))
}

/** Real letters share less than this (Jaccard over three-word shingles); the review warns from 0.35 on. */
const limit = 0.3

/** Would two colleagues who compare their notes think them the same? */
export const near = (one: string, other: string): boolean => {
  const [these, those] = [shingles(one), shingles(other)]
  const both = [...these].filter((each) => those.has(each)).length
  const all = these.size + those.size - both
  return all > 0 && both / all >= limit
}
