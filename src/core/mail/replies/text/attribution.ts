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
  /^.+(?:şunları yazdı|yazdı|tarihinde).{0,120}:$/iu,
  /^.+(?:写道|写到|寫道|のメール|さんは書きました|が書きました|님이 작성|έγραψε|כתב|a scris).{0,120}[:：]$/iu,
  // A name or an address first.
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

/** Does it read as an attribution, once its lines are one? */
const reads = (text: string): boolean =>
  ending.test(text) && evidence.test(text) && shapes.some((shape) => shape.test(text))

/** Could an attribution begin with this line? Kept wide; the end decides. */
const begins =
  /^(?:-{1,4}\s*)?(?:on|at|in a message|am|den|vom|um|le|en|el|a|il|in|data|op|em|no|w|dnia|pt|pon|wt|śr|czw|sob|niedz|d\.|på|vid|dne|v|po|út|st|čt|pá|so|ne|ma|ti|ke|to|pe|la|su|man|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|\d|con)(?!\p{L})/iu
const named =
  /[^\s<>@]@[^\s<>@]|wrote|writes|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|napsal|kirjoitti|пис|写|書|yazdı|írta|έγραψε/iu

/** How many lines from `at` on are an attribution; 0 where none begins. Blank lines within it do not count as its end. */
export const attributionAt = (lines: readonly string[], at: number): number => {
  const start = (lines[at] ?? '').trim()
  if (start === '' || start.length > longest) return 0
  if (!begins.test(start) && !named.test(start) && !/^["'\p{Lu}]/u.test(start)) return 0
  let text = ''
  for (let next = at; next < Math.min(lines.length, at + 6); next += 1) {
    const line = (lines[next] ?? '').trim()
    if (line === '' && next > at + 1) return 0
    if (/^[>|]/.test(line) && next > at) return 0
    text = text === '' ? line : `${text} ${line}`
    if (text.length > longest) return 0
    // A sentence that ended before is not a part of it.
    if (ending.test(line)) {
      if (next > at && !/[<@\d]/.test(start)) return 0
      return reads(text) ? next - at + 1 : 0
    }
    if (/[.!?]$/.test(line) && !/\b(?:Uhr|a\.m|p\.m|u|kl|o|g|godz)\.$/i.test(line) && !/\d\.$/.test(line))
      return 0
  }
  return 0
}

/** Where an attribution stands behind the writer's last words, those words; a quote must follow it. */
export const wordsBefore = (line: string): string | undefined =>
  line.length <= longest && line.endsWith('wrote:') && evidence.test(line)
    ? behind.exec(line)?.[1]?.trimEnd()
    : undefined

export const isUnmarked = (line: string): boolean =>
  line.length <= 200 && (unmarked.test(line.trim()) || bareName.test(line.trim()))
