import { type CellDay, type DateOrder, daysIn, eitherWay } from './cell-days.ts'
import { tellsTalk } from './status-words.ts'

/** What is said of a talk beside its hour may say that it is not then: “moved from”, “answer by”. */
const otherwise =
  /\b(?:cancel|postpon|moved?|resched|instead|declin|deadline|until|before|by|abgesagt|verschoben|verlegt|statt|frist|bis|annul|report|avant|cancelad|aplazad|antes|verzet|voor|rinviat|prima|adiad)/i

const mostWords = 40
/** “Wed 9 December 2026 at 9:15 am CET” are eight. */
const longest = 9

interface Asked {
  /** Undefined where nothing tells how days are written: then only those that can be read one way are read. */
  readonly order: DateOrder | undefined
  readonly today: Temporal.PlainDate
}

const momentAt = (
  words: readonly string[],
  from: number,
  { order, today }: Asked,
): [CellDay | undefined, number] | undefined => {
  for (let length = longest; length >= 2; length -= 1) {
    if (from + length > words.length) continue
    const span = words
      .slice(from, from + length)
      .join(' ')
      .replace(/[,.!]$/, '')
    if (!/^\p{L}{0,10}[.,]? ?[\p{L}\d]/u.test(span)) return undefined
    const [day] = daysIn(span, { order: order ?? 'day-first', today, ahead: true }) ?? []
    if (!day?.time) continue
    const isSure = order !== undefined || eitherWay(words[from] ?? '') === undefined
    return [isSure ? day : undefined, from + length]
  }
  return undefined
}

/** The day and the hour of a talk that a clause tells; where it tells two, or says otherwise, it stays words. */
const inClause = (clause: string, asked: Asked): readonly CellDay[] => {
  if (!tellsTalk(clause) || otherwise.test(clause)) return []
  const words = clause.trim().split(/\s+/, mostWords)
  const found: CellDay[] = []
  for (let at = 0; at < words.length; at += 1) {
    const moment = momentAt(words, at, asked)
    if (!moment) continue
    const [day, next] = moment
    // An hour of some place that is not known is no hour of here.
    if (/^\(?(?:[A-Z]{2,4}\b|(?:local|their|your|london|uk) time)/.test(words[next] ?? '')) return []
    if (!day) return []
    found.push(day)
    at = next - 1
  }
  return found.length === 1 ? found : []
}

/** Talks with their day and hour among the words of a note or a state: “interview w/ Ana 3 Dec 10am”. */
export const talksInWords = (text: string, asked: Asked): readonly { day: CellDay; clause: string }[] =>
  /\d/.test(text)
    ? text
        .split(/[\n;]|[.!] (?=\p{Lu})| [–—-] /u, 20)
        .flatMap((clause) => inClause(clause, asked).map((day) => ({ day, clause })))
    : []
