import type { Offered, Rule } from '../offered.ts'

/** Whom one would tell, and then why, or nothing. */
const atHome =
  /^(?:(?:this|that) at home|(?:the missus|my \p{L}+|herself|himself|mum|mom|dad|mam|them|everyone|people)(?: at home)?(?: (?:that|this))?)(?: (?:because|cos|cause|coz))?(?= |$)/u

/** “I would tell this at home because …”: said to whoever asked, not to the reader; what it is about stands by itself. */
export const toldAtHome: Rule = ({ near, before, words, at }): Offered | undefined => {
  if (before.length > 0) return undefined
  const from = /^(?:i'd|id)$/.test(near(0)) ? 1 : near(0) === 'i' && near(1) === 'would' ? 2 : 0
  const step = from > 0 && near(from) === 'tell' ? from + 1 : 0
  if (step === 0) return undefined
  const [whom = ''] =
    atHome.exec(
      [0, 1, 2, 3, 4, 5]
        .map((more) => near(step + more))
        .join(' ')
        .trim(),
    ) ?? []
  if (whom === '') return undefined
  const count = step + whom.split(' ').length
  if (/(?:because|cos|cause|coz)$/.test(whom))
    return near(count) === '' ? undefined : { count: count + 1, now: words[at + count]?.raw ?? '' }
  const last = words[at - 1]
  return /(?:that|this|at home)$/.test(whom) && near(count) === '' && last
    ? { back: 1, count, now: last.raw }
    : undefined
}
