/** What a day that a sentence names is there for: when one meets, by when they want an answer, when they are heard, when somebody is away. */
import { dayPattern } from '../auto/date-words.ts'
import type { WrittenDay } from '../auto/written-day.ts'

export type DayRole = 'answer' | 'meet' | 'hear' | 'start' | 'leave' | 'back' | 'away' | 'week' | 'named'

/** It speaks of hearing from them. */
const hearing =
  /\b(?:hear|know|answer|decisions?|decid\w+|news|updates?|word|verdict|feedback|touch|back to you|come back|sign-?off|confirm|respond|response|revert|outcome|intimated|(?:give|allow) (?:me|us)|bear with (?:me|us)|hang (?:tight|on)|sit tight|(?:will|shall|'ll) (?:\w+ )?(?:write|reply|ring|call|phone|chase|ask|check)|have more|settled|sorted|choos\w+|ratif\w+|sitting|convenes?|regroup|say (?:anything|more)|minds?|board|committee|sits?|hoort|hören|hörst|melden?|reviendr\w+|réponse|nouvelles|respuesta|noticias|risposta|bescheid|rückmeldung|entscheid\w+|beslis\w+|décision|decisión)\b/i
/** The reader is asked or told of something that ends then. */
const ending =
  /(?<!\p{L})(?:by|before|until|till|til|til|no later than|not later than|latest(?: by)?|deadline(?: is| for .{1,30} is|:)?|due(?: back)?(?: on| by)?|expires?(?: on)?|lapses?(?: on)?|stops? working(?: on)?|ends?(?: on)?|closes?(?: on)?|on or before|up to and including|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|d'ici(?: le| au)?|avant(?: le)?|jusqu'au|au plus tard(?: le)?|pour le|antes del?|hasta el|a más tardar el|entro(?: il)?|fino al|uiterlijk|vóór|voor|tot(?: en met)?|até(?: ao?| dia)?|antes de|senast|senest|innan|före|inden|innen|do|najpóźniej(?: do)?)(?: (?:close of (?:business|play)|cob|eod|(?:the )?end of(?: (?:day|play))?(?: on)?|first thing|noon|midday|midnight|lunch(?:time)?|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|5 o'clock|five)(?: on| of)?)?/u
const dueBefore = new RegExp(
  `${ending.source}[\\s,(:]*(?:at the latest |on |the |le |el |il |den |dem |this |next |coming |kommenden |diesen )*(?:(?:${dayPattern})[,.]? (?:the |den |dem |le |el |il )?)?$`,
  'iu',
)
const dueBehind =
  /^[\s,]{0,2}(?:at the (?:very )?latest|latest|the latest|(?:is|as) (?:the|our|their|my) (?:deadline|cut-?off))/iu
const latest = /(?<!\p{L})(?:at the (?:very )?latest|deadline|cut-?off)(?!\p{L})/iu
/** They say by when they themselves do something, or are away. */
const theirOwn =
  /(?<!\p{L})(?:(?:we|i|he|she|they|hr|who|team|panel)(?:'ll| will| shall| should| hope to| aim to| expect to| (?:will )?(?:reckon|think|plan))(?! need| like)|(?:i|he|she|they|we)(?:'m| am|'s| is|'re| are) (?:away|out|off|back|on|at)|you(?:'ll| will|'d| should| may)? (?:\w+ )?(?:hear|get (?:an?|the|our|word|news)|have an? (?:answer|decision|update)|receive)|in the post|wir melden|ich melde|nous reviendrons)(?!\p{L})/iu
/** How long something stays open to the reader, whoever holds it so. */
const held =
  /\b(?:hold|keep|leave|stays?|remains?)\b.{0,20}\b(?:open|valid|offer|on the table)\b|\bhold (?:it|this|the \w+)\b/i
/** It asks the reader for something, or says how long something stays open to them. */
const wanted =
  /\?|(?<!\p{L})(?:you|your|u|please|pls|kindly|we need|i need|need|needs|reach (?:us|me)|with (?:us|me)|reply|respond|answer|return|send|sign|signed|accept\w*|complete|submit|confirm|open|valid|hold|holds|table|expires?|deadline|due|latest|want|(?:would|should|they'd|we'd|i'd|she'd|he'd) like|slots?|link|vous|votre|merci|réponse|valable|sie|ihre?|dir|dich|bitte|gültig|usted|su|le|la|válida|lei|entro|je|jouw|u|uw|você|sua|dig|ditt|svar|prosz\p{L}+)(?!\p{L})/iu

/** One meets: a talk, a visit, a test held there. */
const meeting =
  /(?<!\p{L})(?:meet(?:ing)?|see you|seeing you|interviews?|calls?|ring you|chat|natter|conversation|discussion|talk|visit|tour|shift|trial|want you (?:back|in|over|to)|(?:have|get|like|love) you (?:in|back|over|to (?:spend|come|join|meet))|come (?:in|over|along|down|up|by|back)|pencilled|booked|blocked|panel|session|round|stage|final|zoom|teams|video|onsite|on-site|assessment (?:day|centre|center)|presentation|lunch|coffee|be around|are you (?:free|about|around)|would (?:\p{L}+ ){0,4}(?:do|suit|work)|does .{1,40} (?:suit|work)|looks free|proposed|in person|by video|at \d|cases|half (?:past|one|two|three|four|nine|ten|eleven|twelve)|gespräch|termin|treffen|kennenlernen|entretien|rencontr\p{L}+|revoir|recevoir|rendez-vous|entrevista|reunión|colloquio|incontr\p{L}+|gesprek|afspraak|verwacht|reunião|möte|träffa\p{L}*|møde|samtale|møte|intervju|spotkani\p{L}*|rozmow\p{L}*)(?!\p{L})/iu

const starting =
  /(?<!\p{L})(?:start(?:s|ing|ed)?(?: date)?|begin(?:s|ning)?|commenc\p{L}+|with effect|effective|first day|day one|join(?:ing)? (?:us )?(?:on|from)|on ?board(?:ing)?|induction|badge|beginn\p{L}*|anfangen|eintritt\p{L}*|dienstantritt|antreten|prise de (?:poste|fonction)|commencer|débuter|empezar|incorpor\p{L}+|indiensttreding|in dienst|tillträd\p{L}*)(?!\p{L})|(?<!\p{L})zum$/iu
const leaving =
  /(?<!\p{L})(?:(?:last|final) (?:working )?day|leav(?:e|es|ing)(?! (?:it|you|open))|finish(?:es|ing)?(?: up)?(?: here)?|moved on|letzter (?:arbeits)?tag|dernier jour|último día|laatste (?:werk)?dag)(?!\p{L})/iu
const away =
  /(?<!\p{L})(?:away|out of (?:the )?office|on (?:annual )?(?:leave|holiday|vacation)|off(?! (?:you|to))|travell?ing|abroad|closed|shut|at a (?:wedding|conference|fair)|im urlaub|abwesend|en congés?|absente?|de vacaciones|op vakantie|afwezig)(?!\p{L})/iu
const backOn = /(?<!\p{L})(?:back|returns?|until|till|til|wieder|zurück|de retour|terug|vuelve)(?!\p{L})/iu
const week =
  /(?<!\p{L})(?:week (?:of|beginning|commencing|starting)|w\/[cb]|wc|semaine du|woche (?:vom|ab|des)|week van|semana del?)[\s:]{1,2}(?:(?:the|le|der|el|monday|mon|lundi|montag)[\s,]{1,2}){0,2}$/iu

/** It happened: the weekday or number named with it is the last one. */
const happened =
  /(?<!\p{L})(?:talking|speaking|meeting|seeing|chatting|thank(?:s| you)|(?:after|following|since) (?:the|your|our|my|we|that|meeting|speaking)|as of|since|your (?:interview|visit|chat|talk|time|mail|note|message|email)|apologies for|(?:would|should|could|['’]d) have)(?!\p{L})[^.;!?]{0,40}$|(?<!\p{L})(?:met|saw|sat|spoke|talked|chatted|came|had|was|were|called|(?:i|we) said|announced|interviewed|visited|started|finished|resigned|relieved|conducted|happened)(?: (?:you|us|in|up|here|again))?(?: on| last)?(?: the)? $/iu
const past =
  /(?<!\p{L})(?:(?:was|were|had|did)(?:n't)?|met|saw|sat|spoke|came|went|gave|let|got|took|held|heard|made|rang|wrote|\p{L}{2,}(?<!ne|spe|exc|proce|f|s|bl|br)ed)(?!\p{L})/iu
/** What looks ahead, in the same sentence. */
const toCome =
  /(?<!\p{L})(?:will|shall|won't|would|could|can|may|might|should|must|needs?|wants?|hopes?|to|by|until|till|before|next|this|coming|please|is|are|am|has been|have been|for|on for|if|let's|shall)(?!\p{L})|['’](?:ll|d|re|m)(?!\p{L})|\?/iu

/** “Not the 5th”, “rather than on the 23rd”, “can't do Friday”. */
const takenBack =
  /(?<!\p{L})(?:not|rather than|instead of|moved from|was|were|(?:originally|previously|had been|was) (?:set|planned|due|scheduled|meant|booked) for|no longer|can't (?:do|make|manage)|cannot (?:do|make|manage)|(?:clash\p{L}*|conflict\p{L}*) with|(?:move|moving|postpone|cancel|reschedule|shift|push|call off) (?:our|the|your) (?:\p{L}+ )?\p{L}+)(?: on| for)?(?: the| our| next| this)? ?$/iu
/** Of several days one is to be chosen, or none is fixed. */
const openBefore =
  /(?<!\p{L})(?:either|between|some ?time|from|either on|starting|ab dem|entre|tussen)(?: on| the| le)? ?$|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:-|–|to|and|or|&|und|oder|bis|et|ou|au|en|of|y|o|al)\s?(?:the )?$/iu
const openBehind = new RegExp(
  `^[\\s,]{0,2}(?:or (?:any|some|later|early|earlier|another|so|next|the (?:day|week|following|next|one))|and onwards?|onwards?|(?:or|oder|ou|of|o|to|till?|until|-|–|bis|tot|au|and|&|und|et|en|y) ?(?:on |the |le |el |den |am )?(?:\\d|${dayPattern}|mon|tue|wed|thu|fri))`,
  'iu',
)

/** “Before the week of the 16th is done”. */
const weekEnds = /(?<!\p{L})(?:before|until|by|end of)(?: the)? (?:week|w\/)/iu

export interface PlacedDay {
  readonly sentence: string
  readonly before: string
  readonly behind: string
  /** The words between two marks around it, and those of them before it. */
  readonly clause: string
  readonly subject: string
  readonly found: WrittenDay
  readonly sentenceBefore: string
}

const startsClause = /[;:()–—]|, (?!\d)| but | so /g
const endsClause = /[;()–—]|, | but | so /

/** What stands around a day, in characters: no clause is longer, and a mail may be one sentence. */
const around = 240

export const placedDay = (whole: string, at: WrittenDay, sentenceBefore = ''): PlacedDay => {
  const cut = Math.max(0, at.from - around)
  const sentence = whole.slice(cut, at.to + around)
  const found = { ...at, from: at.from - cut, to: at.to - cut }
  const marks = [...sentence.slice(0, found.from).matchAll(startsClause)]
  const start = Math.max(0, ...marks.map(({ index, 0: mark }) => index + mark.length))
  const end = endsClause.exec(sentence.slice(found.to))
  return {
    ...{ sentence, found, sentenceBefore: sentenceBefore.slice(-around) },
    before: sentence.slice(Math.max(0, found.from - 60), found.from),
    behind: sentence.slice(found.to, found.to + 80),
    clause: sentence.slice(start, end ? found.to + end.index : undefined),
    subject: sentence.slice(start, found.from),
  }
}

/** A weekday or a number alone: the last one or the next. */
const isLoose = ({ found, sentence }: PlacedDay): boolean =>
  found.bare === true || /^\D{0,14}\d{1,2}(?:st|nd|rd|th)?\.?$/.test(sentence.slice(found.from, found.to))

/** “The 19th will not happen”. */
const offAfterAll =
  /^ (?:(?:will|is|does|can)(?: not|n't)|won't|is (?:off|out|cancelled|no longer))(?!\p{L})/iu
const ofThen =
  /^ (?:was|were|went|felt|had) |^['’]s (?:interview|chat|talk|call|meeting|conversation|session|visit|round)/iu

/** It is over, taken back, or no day at all that matters. */
export const isPast = (place: PlacedDay): boolean => {
  const { before, behind, clause } = place
  if (takenBack.test(before) || offAfterAll.test(behind)) return true
  if (!isLoose(place) || dueBefore.test(before)) return false
  return happened.test(before) || ofThen.test(behind) || (past.test(clause) && !toCome.test(clause))
}

/** One of several, or the first of a span. */
export const isOpen = ({ before, behind }: PlacedDay): boolean =>
  openBefore.test(before) || openBehind.test(behind) || (week.test(before) && weekEnds.test(before))

/** “From 7 December”, “with effect from”: one begins then. */
const from =
  /(?<!\p{L})(?:from|effective|ab|ab dem|à partir du|à compter du|vanaf|per|a partir del?)(?: the)? $/iu
const isFrom = ({ before, found }: PlacedDay): boolean => found.bare !== true && from.test(before)

const isDue = ({ before, behind, clause, sentence, found }: PlacedDay): boolean =>
  dueBefore.test(before) ||
  dueBehind.test(behind) ||
  latest.test(clause) ||
  /^within /i.test(sentence.slice(found.from, found.to))

/** “It next sits on 14 December. Until then I shall have nothing to tell you”: the day stands in the sentence before. */
const untilThen =
  /\b(?:until|till|before|by) then\b.{0,60}\b(?:nothing|not|no|n't)\b|\b(?:nothing|not|no)\b.{0,60}\b(?:until|till|before) then\b/i

const roles: readonly (readonly [DayRole, (place: PlacedDay) => boolean])[] = [
  ['week', ({ before }) => week.test(before)],
  ['leave', ({ sentence }) => leaving.test(sentence)],
  ['away', ({ clause }) => away.test(clause) && !backOn.test(clause)],
  ['back', ({ clause }) => away.test(clause)],
  [
    'answer',
    (place) =>
      isDue(place) &&
      [place.sentence, `${place.sentenceBefore} ${place.sentence}`].some((text) => wanted.test(text)) &&
      (held.test(place.sentence) || !theirOwn.test(place.subject)),
  ],
  ['start', ({ clause, before }) => starting.test(clause) || starting.test(before.trimEnd())],
  ['meet', (place) => meeting.test(place.clause) && !isDue(place) && !theirOwn.test(place.clause)],
  ['start', isFrom],
  ['hear', ({ clause }) => hearing.test(clause)],
  ['back', ({ clause }) => /(?<!\p{L})(?:back|returns?)(?!\p{L})/iu.test(clause)],
  ['hear', (place) => isDue(place) || (theirOwn.test(place.sentence) && hearing.test(place.sentence))],
  ['meet', ({ sentence, sentenceBefore }) => meeting.test(sentence) || meeting.test(sentenceBefore)],
  ['hear', ({ sentence }) => hearing.test(sentence)],
]

/** `after`: the sentence behind the one it stands in. */
export const roleOf = (place: PlacedDay, after = ''): DayRole =>
  untilThen.test(after) ? 'hear' : (roles.find(([, is]) => is(place))?.[0] ?? 'named')
