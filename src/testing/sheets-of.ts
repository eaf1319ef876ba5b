import type { Desk } from '../actions/action.ts'
import { sheetsIn } from '../bring/workbook/workbook.ts'
import { isZip } from '../bring/zip.ts'
import { done } from '../core/outcome.ts'
import { textTableIn } from '../people/read.ts'

/** A spreadsheet, or a text cut into cells, as the program itself reads them. */
export const sheetsOf: NonNullable<Desk['tables']>['read'] = async (bytes) => {
  if (isZip(bytes)) return sheetsIn(bytes)
  const sheet = textTableIn(bytes)
  return sheet.ok ? done([sheet.value]) : sheet
}
