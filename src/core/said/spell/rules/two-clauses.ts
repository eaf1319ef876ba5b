import { canBe, finite } from '../../../english/verb-forms.ts'
import type { Offered, Rule } from '../offered.ts'
import { opens } from './around.ts'

/** “what i did i turned in too early”: a whole clause, and at once another of its own. */
export const stop: Rule = ({ near, words, at }): Offered | undefined => {
  const [subject, asked] = [near(-2), near(-3)]
  const [done, next] = [near(0), near(1)]
  if (
    !/^(?:did|said|meant|wanted|needed|missed|forgot)$/.test(done) ||
    !/^(?:i|we|you|they|he|she)$/.test(near(-1)) ||
    !/^(?:what|why|how|where)$/.test(subject)
  )
    return undefined
  if (
    !/^(?:i|we|they|he|she)$/.test(next) ||
    (!opens(asked) && finite(asked) === 'no') ||
    !canBe(near(2), 'past') ||
    near(2) === done
  )
    return undefined
  const then = words[at + 1]?.raw ?? next
  return { count: 2, now: `${words[at]?.raw}. ${then.charAt(0).toUpperCase()}${then.slice(1)}` }
}
