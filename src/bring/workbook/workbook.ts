import type { CellSheet } from '../../core/contacts/cell-sheet.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { unzipped } from '../zip.ts'
import { rowsIn } from './cells.ts'
import { withLinks } from './links.ts'
import { dayStyles, sharedTexts, sheetsOf } from './parts.ts'

/** A table of a hundred thousand rows unpacks to a tenth of it; a picture in it is not unpacked at all. */
const mostBytes = 64_000_000

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]{1,80}\.xml|worksheets\/_rels\/[^/]{1,80}\.rels)$/.test(
    name,
  )

/** A spreadsheet (.xlsx) → its sheets in their order, empty ones left away. */
export const sheetsIn = async (bytes: Uint8Array): Promise<Outcome<readonly CellSheet[]>> => {
  const files = await unzipped(bytes, isWanted, mostBytes)
  if (!files.ok)
    return refused({
      message: 'This spreadsheet is damaged, or larger than can be read. Save it as CSV and bring that.',
    })
  const { sheets, since1904 } = sheetsOf(files.value)
  if (sheets.length === 0)
    return refused({
      message: 'This is no spreadsheet (.xlsx) that can be read. Save it as CSV and bring that.',
    })
  const book = { texts: sharedTexts(files.value), days: dayStyles(files.value), since1904 }
  const read = sheets.map(({ name, path }) => {
    const sheet = files.value.get(path) ?? new Uint8Array()
    const targets = files.value.get(`${path.replace('worksheets/', 'worksheets/_rels/')}.rels`)
    return withLinks(rowsIn(sheet, name, book), sheet, targets)
  })
  const full = read.filter(({ rows, complaints }) => rows.length > 0 || complaints.length > 0)
  return full.length > 0 ? done(full) : refused({ message: 'There is nothing in this spreadsheet.' })
}
