import { type CellSheet, tableOf } from '../../contacts/cell-sheet.ts'
import { kindOfHeading } from '../../contacts/headings.ts'
import { tellsApplications } from '../tracked/guessed.ts'
import { trackedHeading } from '../tracked/headings.ts'

const isKnown = (heading: string): boolean =>
  trackedHeading(heading) !== undefined || kindOfHeading(heading) !== undefined

/** A list of people has their names in columns, and says nothing of where an application stands. */
const isOfPeople = (headings: readonly string[]): boolean => {
  const kinds = headings.map(kindOfHeading)
  const named = kinds.includes('name') || kinds.includes('given') || kinds.includes('family')
  const reached = kinds.some((kind) => kind === 'email' || kind === 'phone' || kind === 'linkedin')
  const stands = headings.some((heading) => trackedHeading(heading) === 'status')
  return named && reached && !stands
}

/** What the rows of a file tell of; applications, where nothing says people. */
export const speaksOf = (sheets: readonly CellSheet[]): 'people' | 'applications' => {
  const heads = sheets.map(
    ({ rows, ...sheet }) => tableOf({ ...sheet, rows: rows.slice(0, 50) }, isKnown).headings,
  )
  return !heads.some(tellsApplications) && heads.some(isOfPeople) ? 'people' : 'applications'
}
