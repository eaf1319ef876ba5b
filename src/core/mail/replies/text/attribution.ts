/** The line a mail program puts above what it quotes: “On 3 December Anna wrote:”, in many languages, over several lines. */

/** Beginnings, each with the words that must follow. */
const shapes: readonly RegExp[] = [
  /^(?:-+\s*)?(?:in a message dated|on|at)\b.+\b(?:wrote|writes|said|has written)\b.{0,120}[:,-]\s*-*$/iu,
  /^(?:am|den|vom|um)\s.+\b(?:schrieb(?:en)?|geschrieben|hat\b.{0,80}\bgeschrieben)(?![\p{L}]).{0,160}:$/iu,
  /^(?:le|en date du|a)\s.+(?:a|à)\s+(?:é|e)crit.{0,60}\s?:$/iu,
  /^(?:el|en|a la\(s\)|con fecha)\s.+(?:escribi(?:ó|o)|ha escrito).{0,120}:$/iu,
  /^(?:il(?: giorno)?|in data|data|on)\s.+(?:ha\s+scritto|scrive|scritto).{0,60}:$/iu,
  /^(?:op|in)\s.+(?:schreef|geschreven|het volgende).{0,160}:$/iu,
  /^(?:em|a|no dia|em data)\s.+(?:escreveu|escreve).{0,120}:$/iu,
  /^(?:w dniu|dnia|w dn\.|(?:pt|pon|wt|śr|sr|czw|sob|niedz)\.?,?|on)\s.+(?:napisa(?:ł|l)(?:\(a\)|a)?|pisze|naskrobał).{0,120}:$/iu,
  /^(?:den|d\.|på|vid|på|man|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|\d{1,2}\.).+\b(?:skrev|skreiv|skriver)(?![\p{L}]).{0,160}:$/iu,
  /^(?:ma|ti|ke|to|pe|la|su|\d{1,2}\.).+kirjoitti.{0,120}:$/iu,
  /^(?:dne|v|po|út|st|čt|pá|so|ne|on)\.?\s.+(?:napsal(?:\(a\)|a)?|odesláno|píše).{0,120}:$/iu,
  /^.+(?:ezt írta|írta).{0,120}:$/iu,
  /^.+(?:пишет|написал(?:\(а\)|а)?|пише|написав).{0,160}:$/iu,
  /^.+(?:şunları yazdı|şunu yazdı|yazdı|tarihinde).{0,120}:$/iu,
  /^.+(?:写道|写到|寫道|のメール|のメッセージ|さんは書きました|が書きました|님이 작성|έγραψε|כתב|כתבה|מאת|كتب|كتبت|كتابة ما يلي|a scris|đã viết|menulis|va escriure|เขียนว่า|เขียน|ने लिखा|нап[іи]са(?:в|ла)|пише).{0,120}[:：]$/iu,
  // A name or an address first.
  /^.+ (?:hat|heeft) (?:am|op) .{6,80} (?:geschrieben|geschreven)\s?:$/iu,
  /^.+(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napsal|kirjoitti)(?: (?:on|am|le|el|op|em|den|the following)\b.{4,80})?\s?:$/iu,
  /^\p{L}{2,9}\.?,? .{6,60}<[^<>\s]+@[^<>\s]+>\s?:$/u,
  // Nothing but a date and an address: “2026-12-03 10:00 GMT+01:00 Anna <anna@example.org>:”
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b.{0,40}<[^<>\s]+@[^<>\s]+>\s?:$/u,
]

/** Some programs leave the sign away; then a quote must follow at once. */
const unmarked = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b[^<>]{0,80}<[^<>\s]+@[^<>\s]+>$/u
/** “Joe Example wrote:” without a day; only where a quote follows at once. */
const bareName =
  /^(?:(?:on|am|le|el|il|op|em|den|dne)\s.{3,80}|[\p{Lu}"'][^\s:]*(?:\s[^\s:]+){0,4})\s(?:wrote|writes|said|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napsal|pisze|kirjoitti)\s?:$/iu
/** “Thanks! On Wed, 4 Apr 2012 at 15:59, anna@example.org wrote:” on one line. */
const behind =
  /^(.{1,300}?)[\s-]{0,8}(?:(?<=\s)|-{2,8}\s{0,8})(On (?:mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[ ,].{8,300}\bwrote:)$/iu

/** A day with a year, a time of day, or an address: people who only tell what someone wrote give none of these. */
const evidence =
  /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[^\s<>@]@[^\s<>@]+\.\w|\[mailto:/iu
const ending = /[:：]\s*(?:-+\s*)?$|\bwrote\s*-{2,}$/u
const longest = 500

/** In whatever language: an address in brackets, and a time of day or a year. */
const addressed = /<[^<>\s]+@[^<>\s]+>/u
const moment = /\d{1,2}[:.h]\d{2}|(?:19|20)\d\d/u

/** Somebody who is spoken of or to; the writer tells what was written. */
const told =
  /\b(?:you|i|we|she|he|they) (?:also )?(?:wrote|said|writes)\b|\bschrieb(?:en|st)? (?:sie|du|er|ihr|ich|wir)\b|\b(?:vous avez|tu as|il a|elle a) écrit\b/iu
const dated = /[^\s<>@]@[^\s<>@]+\.\w|\b(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u

/**
 * How surely it reads as an attribution, once its lines are one: `sure` stands by itself, and all below it is another’s; `likely` needs
 * marks before the next lines.
 */
const reads = (text: string): Attribution['reads'] | undefined => {
  if (!ending.test(text)) return undefined
  if (evidence.test(text) && shapes.some((shape) => shape.test(text)))
    return dated.test(text) && !told.test(text) ? 'sure' : 'likely'
  return addressed.test(text) && moment.test(text) ? 'likely' : undefined
}

/** Could an attribution begin with this line? Kept wide; the end decides. */
const begins =
  /^(?:-{1,4}\s*)?(?:on|at|in a message|am|den|vom|um|le|en|el|a|il|in|data|op|em|no|w|dnia|pt|pon|wt|śr|czw|sob|niedz|d\.|på|vid|dne|v|po|út|st|čt|pá|so|ne|ma|ti|ke|to|pe|la|su|man|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|\d|con)(?!\p{L})/iu
const named =
  /[^\s<>@]@[^\s<>@]|wrote|writes|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|napsal|kirjoitti|пис|写|書|yazdı|írta|έγραψε/iu

export interface Attribution {
  /** How many lines it takes. */
  readonly length: number
  readonly reads: 'sure' | 'likely'
}

/** Marks that only say which way the text runs. */
const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** An address that the end of the line tore apart, or its last bracket. */
const isOpen = (text: string): boolean => text.lastIndexOf('<') > text.lastIndexOf('>')

/** The attribution that begins at this line, if one does. Blank lines within it do not count as its end. */
export const attributionAt = (lines: readonly string[], at: number): Attribution | undefined => {
  const start = (lines[at] ?? '').replace(direction, '').trim()
  if (start === '' || start.length > longest) return undefined
  if (!begins.test(start) && !named.test(start) && !/^["'\p{Lu}\p{Lo}]/u.test(start)) return undefined
  let text = ''
  for (let next = at; next < Math.min(lines.length, at + 6); next += 1) {
    const line = (lines[next] ?? '').replace(direction, '').trim()
    if (line === '' && next > at + 1) return undefined
    const open = isOpen(text)
    if (/^[>|]/.test(line) && next > at && !(open && line.startsWith('>'))) return undefined
    text = open ? `${text}${line}` : `${text} ${line}`.trimStart()
    if (text.length > longest) return undefined
    // A sentence that ended before is not a part of it.
    if (ending.test(line)) {
      if (next > at && !/[<@\d]/.test(start)) return undefined
      const how = reads(text)
      return how && { length: next - at + 1, reads: how }
    }
    if (/[.!?]$/.test(line) && !/\b(?:Uhr|a\.m|p\.m|u|kl|o|g|godz)\.$/i.test(line) && !/\d\.$/.test(line))
      return undefined
  }
  return undefined
}

/** Where an attribution stands behind the writer's last words, those words; a quote must follow it. */
export const wordsBefore = (line: string): string | undefined =>
  line.length <= longest && line.endsWith('wrote:') && evidence.test(line)
    ? behind.exec(line)?.[1]?.trimEnd()
    : undefined

export const isUnmarked = (line: string): boolean =>
  line.length <= 200 && (unmarked.test(line.trim()) || bareName.test(line.trim()))
