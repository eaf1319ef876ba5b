/** The day the writer of an automatic reply is back. */
import { afterSpan } from './away-spans.ts'
import { writtenDays } from './dates.ts'
import { nextWorkingDay, soleReturn } from './sole-return.ts'
import type { WrittenDay } from './written-day.ts'

/** Stands before the day someone is back. */
const back = new RegExp(
  [
    '(?:normal service(?: resumes| again)?|see you(?: all| again)?|back|return(?:s|ing)?(?: to (?:work|the office|my desk))?|(?:be )?available(?: again)?|resum(?:es?|ing)(?: (?:duties|duty|work|service))?|re-?opens?|open(?: again| as (?:usual|normal))+|(?:in the office|at my desk)(?: again)?|reachable(?: again)?|respond|reply|get back to you|your e?-?mail|(?:pick(?:ing)? up|catch(?:ing)? up|deal(?:ing)? with|attend to|get(?:ting)? to|work(?:ing)? through|look(?:ing)? at|answer|read)(?: (?:this|all|any|my|your|the|these|with|on|(?:e-?)?mails?|messages?|it|them)){0,4})(?: to you)?(?: in (?:the )?(?!(?:an?|one|two|three|four|about)(?!\\p{L}))\\p{L}+| at work| online| at my desk| to work| to the office| again| properly)?(?: first thing)?(?: from| on| by| as of| after)?(?: the)?(?: following| week (?:of|beginning))?',
    "(?<!(?:off|away|out|leave) )again(?: from| on| as of)(?: the)?|(?:reading|back at it|online) again(?: on)?|(?:do not|don't|won't|cannot|can't|not|nothing) [^.!?]{0,40}?before(?: the)?|back (?:the )?week (?:of|commencing|beginning)(?: the)?",
    '(?:antworte|melde mich)(?: ihnen| dir)?(?: gerne?)? (?:ab|am)(?: dem)?|(?:zurück|erreichbar|wieder (?:da|im (?:büro|haus|dienst|einsatz)|für sie da|persönlich erreichbar|verfügbar|anwesend|zu erreichen))(?: bin ich)?(?: wieder)?(?: am| ab| ab dem| vom)?|(?:ab(?: dem)?|am) (?=.{0,40}?(?:wieder|zurück|erreichbar))|(?:wieder|erst wieder|kehre|rückkehr)(?: \\w+)?(?: am| ab| ab dem)',
    '(?:de retour|retour|reviendrai|reviens|rentre|rentrerai|disponible|joignable|reprendrai)(?: au bureau| parmi vous)?(?: à partir| dès)?(?: du| le)?|à (?:partir|compter) du|dès le',
    '(?:vuelvo|volveré|vuelta|regreso|regresaré|regresando|reincorporaré|incorporaré|disponible)(?: a la oficina| al trabajo)?(?: a partir)?(?: del?)?(?: el| día)*|a partir del?',
    '(?:rispondo|risponderò|rientro|rientrerò|rientrero|ritorno|tornerò|tornero|sarò di nuovo (?:in ufficio|disponibile)|disponibile)(?: in ufficio| in sede)?(?: a partire)?(?: dal| il| da|:)?|a partire dal',
    '(?:terug|weer (?:aanwezig|bereikbaar|beschikbaar|op kantoor)|bereikbaar|aanwezig)(?: op kantoor)?(?: op| vanaf)?|vanaf',
    '(?:de volta|de regresso|regresso|regressarei|retorno|retornarei|voltarei|volto|estarei disponível)(?: ao (?:escritório|trabalho))?(?: a partir)?(?: no| em| a| do| de)?(?: dia)?|a partir d[eo](?: dia)?',
    '(?:wracam|wrócę|powrót|powrócę|z powrotem|(?:ponownie )?dostępn[ya]|będę (?:ponownie )?dostępn[ya]|w biurze)(?: do (?:biura|pracy))?(?: w biurze)?(?: od| w| dnia| we)?(?: dnia)?',
    '(?:tillbaka|åter|tilbage|tilbake|på plats(?: igen)?|på kontoret(?: igen)?|træffes(?: igen)?|träffas)(?: igen| på kontoret| på jobb(?:et)?| på arbetet| igjen)*(?: den| på| fra| från| om| i)?',
    '(?:palaan|takaisin|tavattavissa|tavoitettavissa|paikalla)(?: töihin| toimistolle| toimistolla)?',
    '(?:zpět|vrátím se|budu (?:opět |zpět )?(?:k dispozici|v kanceláři|k zastižení|zpět)|opět)(?: v kanceláři| do kanceláře)?(?: k dispozici)?(?: od| dne| v| ve)?(?: dne)?',
  ].join('|'),
  'giu',
)

/** Stands before the last day away: with these the day itself is still one. */
const lastDay =
  /(?:through|thru|up to and including|until and including|bis(?: einschließlich| einschl\.| zum| inkl\.)*(?: zum)?|jusqu['’]au|hasta(?: el)?(?: día)?|fino a(?:ll['’]|l)|t\/m|tot en met|até(?: ao?| dia)*|till? och med|til og med|t\.?o\.?m\.?|do)(?: dnia| den| le| el| i| o| the)?/giu
/** With these it is the day of coming back, as most people mean it. */
const until = /(?:until|till|til|tot|’til|to)(?: den| d\.)?/giu

const glue =
  /^[\s,:(]*(?:(?:on|the|am|den|dem|le|el|il|op|em|no|dia|día|dnia|w|we|pe|på|d\.|v|ve|dne)[\s,]+)?(?:\p{L}{2,14}(?:-feira)?[\s,.(]+(?:(?:the|den|dem|le|el|il|d\.|dne|dnia)\s+)?)?$/iu
const inclusive =
  /^[\s,)]*(?:\(?(?:inclusive|incl\.?|inclus|inclu[ís]d?o|incluid[oa]|incluso|compreso|inbegrepen|einschließlich|inkl\.?|included|włącznie|včetně|saakka|asti)\)?)/iu
/** With these a day after “until” is gone too: “until Tuesday evening”. */
const late = /^[\s,]*(?:evening|night|abends?|soir|noche|sera|avond)(?!\p{L})/iu
const finnish = /^[\s,]*(?:asti|saakka)/iu

const endsOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)]
    .filter((match) => !/[\p{L}\p{N}]/u.test(text[match.index - 1] ?? '') || match[0] === '')
    .filter((match) => match[0].trim() !== '')
    .map((match) => match.index + match[0].length)

const after = (text: string, ends: readonly number[], { from }: WrittenDay): boolean =>
  ends.some((end) => end <= from && from - end <= 45 && glue.test(text.slice(end, from)))

const range =
  /^\s*(?:-|–|—|to|bis(?: zum)?|au|al|a|till|til|tot|t\/m|do|until|through|ao|e il|and|og|och)\s*(?:\p{L}{3,12}[\s,.]+)?(?:the |le |den |el )?$/iu

/** “On Monday I am back” */
const backBehind =
  /^[^.!?]{0,35}?(?:weer|terug|zurück|wieder|tilbage|tillbaka|tilbake|åter|back|available|(?<!(?:away|off|out) )again|de retour|z powrotem|zpět)(?!\p{L})/iu
/** “del 23 al 27 de noviembre”: the first day is only a number. */
const spanBefore =
  /(?:\d{1,2}(?:st|nd|rd|th)?\.?\s{0,2}(?:-|–|—|to|al|au|bis(?: zum)?|tot|t\/m|do|a|até|till|til|through)|between (?:the )?\d{1,2}(?:st|nd|rd|th)? and)\s{0,2}(?:the )?$/iu

/** 「11月30日より」: from that day on. */
const fromBehind = /^\s{0,2}[（(]?[月火水木金土日]?[）)]?\s{0,2}(?:より|以降|に(?:出社|戻))/u

/** “Home on the 7th, at work again the day after”: it is that one. */
const dayAfter = /^[^.!?]{0,45}?(?<!\p{L})(?:the )?(?:day after|next day|following day)(?= *(?:[.,;!)]|$))/iu

/** A weekday alone that is named behind the last day away is the first one after it, not the next from today. */
const pastTheEnd = (found: WrittenDay, text: string, end: WrittenDay | undefined): Temporal.PlainDate => {
  if (!end || found.from < end.from || !/^\p{L}+$/u.test(text.slice(found.from, found.to))) return found.day
  const short = found.day.until(end.day).days
  return short < 0 ? found.day : found.day.add({ days: 7 * (Math.floor(short / 7) + 1) })
}

/** A notice that nobody took down: the day they were back lies behind. */
const stale = (
  days: readonly WrittenDay[],
  isBack: (day: WrittenDay) => boolean,
): Temporal.PlainDate | undefined => {
  const [back, ...others] = days.filter(isBack)
  return others.length === 0 ? back?.day : undefined
}

/** The day back, from the text of the notice and the day it was sent; undefined where none can be read. `body`: without its subject. */
export const returnDate = (text: string, sent: Temporal.PlainDate, body = text): string | undefined => {
  const plain = text.slice(0, 4000).replace(/\s+/g, ' ')
  const own = body.slice(0, 4000).replace(/\s+/g, ' ')
  const days = writtenDays(plain, sent).slice(0, 40)
  const ahead = days.filter(
    ({ day }) => Temporal.PlainDate.compare(day, sent) >= 0 && sent.until(day).days < 400,
  )
  const after1 = (found: WrittenDay) => found.day.add({ days: 1 }).toString()
  const itself = (found: WrittenDay, day = found.day) =>
    dayAfter.test(plain.slice(found.to, found.to + 80)) ? after1(found) : day.toString()
  const backEnds = endsOf(plain, back)
  const lastEnds = endsOf(plain, lastDay)
  const untilEnds = endsOf(plain, until)
  const found = ahead.find(
    (day) =>
      after(plain, backEnds, day) &&
      // A full stop ends it: “14 December. Until then …”
      (plain[day.to - 1] === '.' || !range.test(plain.slice(day.to, day.to + 6))),
  )
  const last = ahead.find((day) => after(plain, lastEnds, day) || finnish.test(plain.slice(day.to)))
  const open = ahead.find((day) => after(plain, untilEnds, day))
  const isOpen = (day: WrittenDay) => after(plain, untilEnds, day) || after(plain, lastEnds, day)
  const behind = ahead.find(
    ({ from, to, day }) =>
      (backBehind.test(plain.slice(to, to + 45)) && !isOpen({ from, to, day })) ||
      fromBehind.test(plain.slice(to, to + 12)),
  )
  const spanned = ahead.find(({ from }) => spanBefore.test(plain.slice(Math.max(0, from - 30), from)))
  const span =
    spanned ??
    days.find(
      (day, index) =>
        index > 0 && range.test(plain.slice(days[index - 1]?.to ?? 0, day.from)) && ahead.includes(day),
    )
  if (found && !inclusive.test(plain.slice(found.to)))
    return itself(found, pastTheEnd(found, plain, last ?? open))
  if (last) return after1(last)
  if (behind && !open && !span) return itself(behind)
  if (open && !span)
    return inclusive.test(plain.slice(open.to)) || late.test(plain.slice(open.to))
      ? after1(open)
      : open.day.toString()
  return span
    ? after1(span)
    : (
        afterSpan(plain, sent) ??
        nextWorkingDay(own, sent) ??
        soleReturn(own, sent) ??
        stale(
          days,
          ({ from, to, day }) =>
            after(plain, backEnds, { from, to, day }) &&
            !/(?<!\p{L})(?:was|were|returned)(?!\p{L})/iu.test(plain.slice(Math.max(0, from - 40), from)),
        )
      )?.toString()
}
