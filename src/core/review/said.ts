import { plainMarks, type Span } from './letter.ts'
import type { ReviewFacts } from './reviewed.ts'

/** The person's own sentences in a draft, as they stand in its body. */
export const saidSpans = ({ reviewed: { body, draft } }: ReviewFacts): readonly Span[] => {
  const all = plainMarks(body)
  return (draft?.sentences ?? []).flatMap(({ text, said }) => {
    const from = said ? body.indexOf(text) : -1
    return from < 0 ? [] : [{ from, to: from + text.length, text: all.slice(from, from + text.length) }]
  })
}
