import { isCounted } from '../../dossier/span.ts'
import { properNouns } from '../../english/proper.ts'

/** Begins like a time that stands by itself in a sentence: “next week”, “by Easter”, “early next month”. */
const standing =
  /^(?:within|by|in|after|before|next|this|over|until|at|on|later|some ?time|soon|tomorrow|(?:early|late) (?:this|next))\b/i

/** “week of the 4th” → “in the week of the 4th”, “end of month” → “at the end of the month”, “mid November” → “in mid-November”. */
export const partOfCalendar = (said: string): string =>
  said
    .replace(/^(?:in |the )*week of\b/i, 'in the week of')
    .replace(/^(?:at |the )*end of (?:the )?(?=(?:month|week|year)$)/i, 'at the end of the ')
    .replace(/^by (?:the )?end of (?:the )?(?=(?:month|week|year)$)/i, 'by the end of the ')
    .replace(/^(?:the )?end of /i, 'at the end of ')
    .replace(/^(?:the )?(middle|beginning|start) of /i, 'in the $1 of ')
    .replace(/^(early|late) (?=\p{Lu})/u, 'in $1 ')
    .replace(/^mid[ -](?=\p{Lu})/u, 'in mid-')

/** “Two weeks” → “two weeks”; a day and a month keep their capital. */
const small = (said: string): string =>
  properNouns.has(/^\p{L}*/u.exec(said.toLowerCase())?.[0] ?? '')
    ? said
    : said.charAt(0).toLowerCase() + said.slice(1)

/** The span that was named, as one waits through it: “in about a week”, “next week”, “on Monday”. */
export const waitedFor = (span: string): string => {
  const said = partOfCalendar(small(span))
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(said)) return `on ${said}`
  if (/^(?:up to|at most) /.test(said)) return said.replace(/^(?:up to|at most) /, 'within ')
  const stands = standing.test(said) || (/^around /.test(said) && !isCounted(said))
  return stands ? said : `in ${said}`
}

/**
 * The same looked back at: “within about a week”. Undefined where it was told by the calendar, or is not over with its length: by now
 * “next week” is another one.
 */
export const withinIt = (span: string): string | undefined => {
  const said = small(span).replace(/^(?:in|within|up to|at most) /, '')
  return isCounted(said) && !/^(?:after|from|over|for|the|next)\b/.test(said) ? `within ${said}` : undefined
}
