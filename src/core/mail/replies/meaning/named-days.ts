/** The days an answer names for what it means: when they are heard, by when they want an answer, when one meets. Nobody has to type them again. */
import { dayPattern } from '../auto/date-words.ts'
import { type WrittenDay, writtenDays } from '../auto/dates.ts'
import type { ProposedMeaning, ReplyMeaning } from '../reading.ts'
import { hourBeside } from './named-hour.ts'

/** How far ahead any of it may lie, in days. */
const farthest = 120

/** It speaks of hearing from them. */
const hearing =
  /\b(?:hear|know|answer|decisions?|decid\w+|news|updates?|word|verdict|feedback|touch|back to you|come back|sign-?off|confirm|respond|response|revert|outcome|(?:give|allow) (?:me|us)|bear with (?:me|us)|hang (?:tight|on)|sit tight|(?:will|shall|'ll) (?:write|reply|ring|call)|have more|settled|say (?:anything|more)|minds?|hoort|hören|hörst|melden?|reviendr\w+|réponse|nouvelles|respuesta|noticias|risposta)\b/i
/** The day named is another one: of a meeting, or one that theirs is counted from. */
const otherDay =
  /\b(?:day after|after (?:that|the|our|we)|meets?|meeting|interviews?|panel|available|if|unless|last|was|since|sorry about|instead|reschedul\w+|move (?:our|the))\b|\?/i
/** What is decided on that very day, or not before it, and told at once. */
const decidedThen =
  /\b(?:meets?|sits?|decid\w+|settled|made|signed off|back)\b.{0,60}\b(?:straight|right|directly|immediately) (?:after(?:wards)?|away)\b|\b(?:nothing|not|n't|no decision)\b.{0,80}\b(?:until|till|before)\b/i

/** A day that ends a span: “by Friday”, “open until the 25th”. */
const ending =
  /(?<!\p{L})(?:by|before|until|till|til|no later than|not later than|latest(?: by)?|deadline(?: is| for .{1,30} is|:)?|due(?: back)?(?: on| by)?|expires?(?: on)?|stops? working(?: on)?|ends?(?: on)?|closes?(?: on)?|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|d'ici(?: le| au)?|avant(?: le)?|jusqu'au|au plus tard(?: le)?|pour le|antes del?|hasta el|a más tardar el|entro(?: il)?|fino al|uiterlijk|vóór|voor|tot(?: en met)?|até(?: ao?| dia)?|antes de|senast|senest|innan|före|inden|innen|do|najpóźniej(?: do)?)(?: (?:close of (?:business|play)|cob|eod|(?:the )?end of(?: (?:day|play))?|noon|midday|midnight|lunch(?:time)?|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|5 o'clock)(?: on| of)?)?/u
const dueBefore = new RegExp(
  `${ending.source}[\\s,(:]*(?:on |the |le |el |il |den |dem |this |next |coming )*(?:(?:${dayPattern})[,.]? (?:the |den |dem |le |el |il )?)?$`,
  'iu',
)
/** They say by when they themselves do something, or are away. */
const theirOwn =
  /(?<!\p{L})(?:(?:we|i|he|she|they|hr|who)(?:'ll| will| shall| should| hope to| aim to| expect to)(?! need| like)|(?:i|he|she|they|we)(?:'m| am|'s| is|'re| are) (?:away|out|off|back|on|at)|you(?:'ll| will) (?:hear|get|have|receive)|in the post|wir melden|ich melde|nous reviendrons)(?!\p{L})/iu
/** How long something stays open to the reader, whoever holds it so. */
const held =
  /\b(?:hold|keep|leave|stays?|remains?)\b.{0,20}\b(?:open|valid|offer|on the table)\b|\bhold (?:it|this|the \w+)\b/i
/** It asks the reader for something, or says how long something stays open to them. */
const wanted =
  /\?|(?<!\p{L})(?:you|your|u|please|pls|kindly|we need|i need|need|reply|respond|answer|return|send|sign|accept\w*|complete|submit|confirm|open|valid|hold|holds|table|expires?|deadline|due|latest|want|(?:would|should|they'd|we'd|i'd|she'd|he'd) like|slots?|link|vous|votre|merci|réponse|valable|sie|ihre?|dir|dich|bitte|gültig|usted|su|le|la|válida|lei|entro|je|jouw|u|uw|você|sua|dig|ditt|svar|prosz\p{L}+)(?!\p{L})/iu

/** One meets: a talk, a visit, a test held there. */
const meeting =
  /(?<!\p{L})(?:meet(?:ing)?|see you|seeing you|interviews?|calls?|ring you|chat|conversation|talk|visit|want you (?:back|in)|come (?:in|over|along|down|up|by|back)|panel|session|round|stage|final|zoom|teams|video|onsite|on-site|trial (?:day|shift)|assessment (?:day|centre|center)|presentation|lunch|coffee|would (?:\p{L}+ ){0,4}(?:do|suit|work)|does .{1,40} (?:suit|work)|looks free|proposed|gespräch|termin|treffen|kennenlernen|entretien|rencontrer|rendez-vous|entrevista|reunión|colloquio|incontr\p{L}+|gesprek|afspraak|reunião|möte|träffa\p{L}*|møde|samtale|møte|intervju|spotkani\p{L}*|rozmow\p{L}*)(?!\p{L})/iu
/** That day is over, or taken back: another one is meant. */
const takenBack =
  /(?<!\p{L})(?:not|cannot|can't|was|were|last(?! (?:round|stage|interview|step|talk|chat|call|conversation|meeting|part)(?!\p{L})))(?!\p{L})|n't\b/iu
/** Which of several is meant, or whether any, is open. */
const openMeeting =
  /(?<!\p{L})(?:or|either|between|any (?:day|time)|some ?time|from .{1,20} (?:to|on)|week (?:of|commencing)|w\/c|if|unless|oder|ou|o|semaine|woche|settimana|semana|vecka)(?!\p{L})/iu

const endOf = /\bend of (?:the|this|next) (week|month)\b/i
const next = /\bend of next\b/i

const endOfSpan = (sentence: string, sent: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const span = endOf.exec(sentence)?.[1]?.toLowerCase()
  if (span === undefined) return undefined
  const later = next.test(sentence) ? 1 : 0
  if (span === 'week') return sent.add({ days: ((5 - sent.dayOfWeek + 7) % 7) + 7 * later })
  const month = sent.add({ months: later })
  return month.with({ day: month.daysInMonth })
}

const isAhead = (day: Temporal.PlainDate, sent: Temporal.PlainDate): boolean => {
  const { days } = sent.until(day)
  return days >= 0 && days <= farthest
}

const daysIn = (sentence: string, sent: Temporal.PlainDate): readonly WrittenDay[] =>
  writtenDays(sentence, sent).filter(({ day }) => isAhead(day, sent))

/** The one day among them; none where there are several. */
const only = (days: readonly Temporal.PlainDate[]): string | undefined => {
  const said = new Set(days.map((day) => day.toString()))
  return said.size === 1 ? [...said][0] : undefined
}

const isDue = (sentence: string, { from }: WrittenDay): boolean =>
  dueBefore.test(sentence.slice(Math.max(0, from - 60), from))

/** “It next sits on 14 December. Until then I shall have nothing to tell you”: the day stands in the sentence before. */
const untilThen =
  /\b(?:until|till|before) then\b.{0,60}\b(?:nothing|not|no|n't)\b|\b(?:nothing|not|no)\b.{0,60}\b(?:until|till|before) then\b/i

/** The one day ahead by which they say they are heard. */
const hearByIn = (sentences: readonly string[], sent: Temporal.PlainDate): string | undefined =>
  only(
    sentences
      .filter(
        (sentence, index) =>
          decidedThen.test(sentence) ||
          untilThen.test(sentences[index + 1] ?? '') ||
          (hearing.test(sentence) && !otherDay.test(sentence)),
      )
      .flatMap((sentence) => {
        const end = endOfSpan(sentence, sent)
        return end && isAhead(end, sent) ? [end] : daysIn(sentence, sent).map(({ day }) => day)
      }),
  )

/** The one day by which they want an answer, or what they ask for. */
const respondByIn = (sentences: readonly string[], sent: Temporal.PlainDate): string | undefined =>
  only(
    sentences
      .filter((sentence) => wanted.test(sentence) && (held.test(sentence) || !theirOwn.test(sentence)))
      .flatMap((sentence) =>
        daysIn(sentence, sent).flatMap((found) => (isDue(sentence, found) ? [found.day] : [])),
      ),
  )

/** The one day on which one meets, with its hour where that is sure. */
const meetsIn = (sentences: readonly string[], sent: Temporal.PlainDate): Pick<ProposedMeaning, 'meets'> => {
  const named = sentences.flatMap((sentence, index) =>
    !takenBack.test(sentence) && (meeting.test(sentence) || meeting.test(sentences[index - 1] ?? ''))
      ? daysIn(sentence, sent).flatMap((found) => (isDue(sentence, found) ? [] : [{ ...found, sentence }]))
      : [],
  )
  const day = only(named.map((found) => found.day))
  const [first] = named
  if (day === undefined || !first || named.some(({ sentence }) => openMeeting.test(sentence))) return {}
  const hour = hourBeside(first.sentence, first)
  return { meets: { day, ...(hour ? { hour } : {}) } }
}

const respondBy = (
  sentences: readonly string[],
  sent: Temporal.PlainDate,
): Pick<ProposedMeaning, 'respondBy'> => {
  const day = respondByIn(sentences, sent)
  return day ? { respondBy: day } : {}
}

type Days = Pick<ProposedMeaning, 'hearBy' | 'respondBy' | 'meets'>

/** Which days count for a meaning; a no, a courtesy and a halt name none that matters. */
const byMeaning: Readonly<
  Partial<Record<ReplyMeaning, (sentences: readonly string[], sent: Temporal.PlainDate) => Days>>
> = {
  'new-date': (sentences, sent) => {
    const day = hearByIn(sentences, sent)
    return day ? { hearBy: day } : {}
  },
  offer: respondBy,
  asks: respondBy,
  'next-step': (sentences, sent) => ({ ...respondBy(sentences, sent), ...meetsIn(sentences, sent) }),
  invitation: (sentences, sent) => ({ ...respondBy(sentences, sent), ...meetsIn(sentences, sent) }),
}

/** The days that count for this meaning, as far as they are sure. `sent` is the day it was written. */
export const namedDays = (
  meaning: ReplyMeaning,
  sentences: readonly string[],
  sent: Temporal.PlainDate,
): Days => byMeaning[meaning]?.(sentences, sent) ?? {}
