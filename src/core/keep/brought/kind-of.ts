import { isPocketText } from '../../remind/pocket/pocket-text.ts'
import type { BroughtKind } from './kinds.ts'

/** So much of a file tells what it is, in bytes. */
const enough = 64 * 1024

const latin = new TextDecoder('latin1')

/** How files of a kind begin, as Latin letters; some further in. */
const beginnings: readonly (readonly [begins: string, kind: BroughtKind, at?: number])[] = [
  ['%PDF-', 'pdf'],
  ['\u0089PNG', 'picture'],
  ['ÿØÿ', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['WEBP', 'picture', 8],
  ['ftyphei', 'picture', 4],
  ['ftypmif', 'picture', 4],
  ['ftypavif', 'picture', 4],
  ['ftyp', 'film', 4],
  ['RIFF', 'film'],
  ['ID3', 'film'],
  ['OggS', 'film'],
  ['ÐÏ\u0011à', 'old-office'],
  ['{\\rtf', 'rtf'],
  ['SQLite format 3\0', 'database'],
  ['\u001f\u008b', 'packed'],
  ['Rar!', 'packed'],
  ['7z¼¯', 'packed'],
]

/** What a zip holds tells what it is: the names in it stand there as they are. */
const zips: readonly (readonly [name: string, kind: BroughtKind])[] = [
  ['word/document.xml', 'word'],
  ['xl/workbook.xml', 'workbook'],
  ['ppt/presentation.xml', 'slides'],
  ['opendocument.spreadsheet', 'sheet'],
  ['opendocument.text', 'word'],
  ['opendocument.presentation', 'slides'],
  ['afterword.json', 'archive'],
]

/** The text of bytes: by its mark UTF-16, else UTF-8; undefined where it is none. */
const textOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  // A letter of several bytes may be cut where it was cut off.
  const text = wide ? new TextDecoder(wide).decode(bytes) : new TextDecoder().decode(bytes)
  const plain = wide || !text.slice(0, -1).includes('\uFFFD') ? text : latin.decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds
  return /[\u0000-\u0008\u000e-\u001a]/.test(plain) ? undefined : plain.replace(/^\uFEFF/, '')
}

const header =
  /^(?:From|To|Cc|Subject|Date|Received|Message-ID|Return-Path|MIME-Version|Delivered-To|Content-Type|Reply-To|DKIM-Signature|X-[\w-]{1,40}):[ \t]/i

/** Lines that all are cut into as many parts by the same sign: a table, whichever sign it is. */
const isTable = (lines: readonly string[]): boolean => {
  const full = lines.filter((line) => line.trim() !== '').slice(0, 12)
  return [',', ';', '\t', '|'].some((sign) => {
    const [heads = 0, ...rows] = full.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(sign).length)
    return heads > 1 && rows.length > 0 && rows.filter((parts) => parts === heads).length >= rows.length * 0.8
  })
}

/** A preamble, as some exports have it, stands before the heads. */
const isTableBelow = (lines: readonly string[]): boolean =>
  [0, 1, 2, 3, 4].some((from) => isTable(lines.slice(from)))

const jsonKind = (text: string): BroughtKind => {
  if (/^\s*\{\s*"afterword"\s*:/.test(text)) return 'dossier'
  const has = (key: string) => text.includes(`"${key}"`)
  return has('basics') && (has('work') || has('skills') || has('education')) ? 'resume' : 'text'
}

const textKind = (text: string): BroughtKind => {
  const trimmed = text.trimStart()
  if (trimmed === '') return 'empty'
  if (/^BEGIN:VCARD/i.test(trimmed)) return 'cards'
  if (/^BEGIN:VCALENDAR/i.test(trimmed)) return 'calendar'
  if (/^<(?:!doctype html|html|head|body)\b/i.test(trimmed)) return 'page'
  if (isPocketText(trimmed)) return 'pocket'
  if (/^[{[]/.test(trimmed)) return jsonKind(trimmed)
  if (
    /^(?:---[^\S\n]*\n)?(?:(?:#[^\n]*|[^\S\n]*)\n)*afterword:/.test(trimmed) ||
    /^(?:opportunity|me):\s*$/m.test(trimmed)
  )
    return 'dossier'
  const lines = trimmed.split(/\r\n|\r|\n/).slice(0, 60)
  if (/^From \S+/.test(lines[0] ?? '') && lines.slice(1, 20).some((line) => header.test(line))) return 'mails'
  const head = lines.slice(0, lines.indexOf('') < 0 ? lines.length : lines.indexOf(''))
  if (header.test(head[0] ?? '') && head.filter((line) => header.test(line)).length >= 2) return 'mail'
  return isTableBelow(lines) ? 'table' : 'text'
}

/** What a file is, by what stands in it; its name says nothing. */
export const broughtKindOf = (bytes: Uint8Array): BroughtKind => {
  if (bytes.length === 0) return 'empty'
  // Byte for byte: as a text some of them would be other signs.
  const begin = String.fromCharCode(...bytes.subarray(0, 64))
  if (begin.startsWith('PK')) {
    const names = latin.decode(bytes.subarray(0, enough)) + latin.decode(bytes.subarray(-enough))
    return zips.find(([name]) => names.includes(name))?.[1] ?? 'packed'
  }
  const known = beginnings.find(([begins, , at = 0]) => begin.startsWith(begins, at))
  if (known && (known[0] !== 'BM' || bytes[5] === 0)) return known[1]
  const text = textOf(bytes.subarray(0, enough))
  return text === undefined ? 'unknown' : textKind(text)
}
