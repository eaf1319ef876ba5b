/** A head in one line or sentence: “On Mon, 23 Nov 2026 at 10:14, Dana Okonkwo <dana@…> wrote:”, in any language. */
import type { Head, Reader } from './head.ts'
import { momentSaid } from './head-moment.ts'
import { someone } from './head-people.ts'

/** What stands around the name and the moment. */
const verb =
  /(?<!\p{L})(?:wrote|writes|said|has written|schrieb(?:en)?|hat geschrieben|geschrieben|hat|a écrit|écrit|escribió|ha escrito|ha scritto|scrive|scritto|heeft geschreven|schreef|het volgende|the following|escreveu|escreve|napisał(?:\(a\)|a)?|pisze|skrev|skriver|napsal(?:\(a\)|a)?|kirjoitti|folgendes)(?!\p{L})/giu
const weekday =
  /(?<!\p{L})(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|sab|ma|woe?|vr|za|zo|seg|ter|qua|qui|sex|pon|wt|śr|czw|pt|sob|nd|mån|tis|ons|tor|fre|lör|sön|man|tir|lør|søn)(?:day|[.,])(?!\p{L})|(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)(?!\p{L})/giu
const small =
  /(?<!\p{L})(?:on|at|am|um|den|vom|le|à|el|a las|a la\(s\)|las|il giorno|il|alle ore|alle|ore|op|om|em|no dia|às|w dniu|dnia|o|på|kl\.?|klo|dne|v|uhr|utc|gmt|cet|cest|est|edt|pst|pdt|cst|bst)(?![\p{L}@.-])/giu

/** The name that is left of a line once the rest is taken away. */
const nameLeft = (rest: string, reader: Reader): Head['from'] => {
  const bare = rest
    .replaceAll(verb, ' ')
    .replaceAll(weekday, ' ')
    .replaceAll(/^[\s:–—-]{1,20}|[\s:–—-]{1,20}$/g, ' ')
  const whole = someone(bare.replaceAll(small, ' ').replaceAll(/\s[,:]|^[,:]|[,:]\s*$/g, ' '), reader)
  return whole
}

/** “On …, Dana wrote:” → who wrote it and when. */
export const lineHead = (line: string, reader: Reader): Head | undefined => {
  const text = line
    .replaceAll(/\s{1,20}/g, ' ')
    .replaceAll(/\*/g, '')
    .trim()
    .replace(/:\s?$/, '')
  const said = momentSaid(text, reader)
  const from = nameLeft(said?.rest ?? text, reader)
  return from ? { from, to: [], ...(said ? { written: said.written } : {}) } : undefined
}
