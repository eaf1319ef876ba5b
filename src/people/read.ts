import { isMecard, mecardTold } from '../core/contacts/card/mecard.ts'
import type { CellSheet } from '../core/contacts/cell-sheet.ts'
import type { PeopleFile } from '../core/contacts/contact.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { cardsIn } from './cards.ts'
import { sheetIn, tableIn } from './table.ts'

const most = 20_000_000

/** How the bytes begin of what holds no people that we can read, and what to do instead. */
const others: readonly (readonly [readonly string[], string])[] = [
  [['%PDF'], 'This is a PDF. Bring an address book (.vcf) or a table (.csv) instead.'],
  [
    ['PK\x03\x04'],
    'This is a packed file: a spreadsheet, or a ZIP. Save the sheet as CSV, or take the file out of the ZIP, and bring that.',
  ],
  [['\xd0\xcf\x11\xe0'], 'This is an old Office file. Save it as CSV and bring that.'],
  [
    ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF'],
    'This is a picture. Bring an address book (.vcf) or a table (.csv) instead.',
  ],
  [['BEGIN:VCALENDAR'], 'This is a calendar, which holds no people.'],
  [
    ['<!doctype', '<html', '<?xml'],
    'This is a web page. Save an address book (.vcf) or a table (.csv) instead.',
  ],
]

/** No text has such signs. */
const isText = (start: string): boolean =>
  [...start].every((letter) => letter >= ' ' || '\t\n\v\f\r\x1a\x1b'.includes(letter))

const textIn = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Two bytes a character, as some programs save. */
const wide = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be').decode(bytes) : undefined
}

interface Opened {
  readonly bytes: Uint8Array
  /** Where the bytes are two a character. */
  readonly text?: string
  readonly start: string
}

/** A text that may hold what is looked for; refused where the file is something else. */
const opened = (given: Uint8Array): Outcome<Opened> => {
  if (given.length > most)
    return refused({ message: `This file is larger than ${most / 1_000_000} MB; bring it in parts.` })
  const text = wide(given)
  const bytes = text === undefined ? given : Buffer.from(text)
  const start = Buffer.from(bytes.subarray(0, 400))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  if (start.trim() === '') return refused({ message: 'There is nothing in this file.' })
  const lower = start.trimStart().toLowerCase()
  const other = others.find(([firsts]) => firsts.some((first) => lower.startsWith(first.toLowerCase())))
  return other
    ? refused({ message: other[1] })
    : done({ bytes, start, ...(text === undefined ? {} : { text }) })
}

/** A file of people, by what is in it and not by its name. */
export const peopleFileIn = (given: Uint8Array): Outcome<PeopleFile> => {
  const file = opened(given)
  if (!file.ok) return file
  const { bytes, text, start } = file.value
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(start)) return done({ is: 'cards', ...cardsIn(bytes) })
  if (isMecard(start))
    return done({ is: 'cards', entries: [{ place: 'card 1', ...mecardTold(textIn(bytes)) }], complaints: [] })
  if (!isText(start))
    return refused({ message: 'This is no text. Bring an address book (.vcf) or a table (.csv).' })
  return done({ is: 'table', ...tableIn(text ?? textIn(bytes)) })
}

/** The rows of a table that is a text, whatever they are of. */
export const textTableIn = (given: Uint8Array): Outcome<CellSheet> => {
  const file = opened(given)
  if (!file.ok) return file
  const { bytes, text, start } = file.value
  return isText(start)
    ? done(sheetIn(text ?? textIn(bytes)))
    : refused({ message: 'This is no text. Bring a table (.csv) or a spreadsheet (.xlsx).' })
}
