import type { Step } from './step.ts'

/** Between what a message is for and what goes along in it. */
export const alongIn = '; in the same message '

/** What a step is called in a list, and what else its sentence tells. */
export interface Title {
  readonly title: string
  /** What the sentence goes on with, such as “glad, not yet accepting”; hours are said elsewhere. */
  readonly more?: string
  /** What goes along in the same message. */
  readonly along: readonly string[]
}

/** A name begins with a capital: “to Tom, Ana and Bo” is one thing, “Call Dana, as you promised” a thing and a remark. */
const turn = /[:;] |, (?=\p{Ll})|(?<= answered)\. /u

/** Only says by when: that stands beside the title as it is today. */
const hours = /^(?:best|welcome|now|late|it is|it was)\b/

/** “Thank Dana” out of “Thank Dana, best before 13:45; in the same message keep your promise to Dana”. */
export const titleOf = ({ says }: Pick<Step, 'says'>): Title => {
  const [head = '', ...along] = says.split(alongIn)
  const cut = turn.exec(head)
  // “Wait: nothing to ask Dana before Friday” is no title without its remark.
  if (!cut || !head.slice(0, cut.index).includes(' ')) return { title: head, along }
  const more = head.slice(cut.index + cut[0].length)
  return { title: head.slice(0, cut.index), ...(hours.test(more) ? {} : { more }), along }
}
