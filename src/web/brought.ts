import type { Desk } from '../actions/action.ts'
import { broughtKindOf } from '../core/keep/brought/kind-of.ts'
import type { BroughtKind } from '../core/keep/brought/kinds.ts'
import { speaksOf } from '../core/keep/brought/speaks-of.ts'
import type { RouteName } from './href.ts'

/** Whose page reads a file of this kind. Each takes the same form: a `file`, or its `text`. */
const readers: Partial<Readonly<Record<BroughtKind, RouteName>>> = {
  cards: 'lookPeople',
  table: 'lookTable',
  workbook: 'lookTable',
  resume: 'lookResume',
  calendar: 'appointments',
  mail: 'lookMail',
  mails: 'lookMail',
  pocket: 'takePocket',
}

/** Where a file is read and shown before it is kept; undefined where the door reads it itself, or nobody does. */
export const readingPage = async (bytes: Uint8Array, desk: Desk): Promise<RouteName | undefined> => {
  const kind = broughtKindOf(bytes)
  if ((kind === 'table' || kind === 'workbook') && desk.tables) {
    const sheets = await desk.tables.read(bytes)
    if (sheets.ok && speaksOf(sheets.value) === 'people') return 'lookPeople'
  }
  return readers[kind]
}
