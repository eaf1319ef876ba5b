import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  kindBytes,
  lineBytes,
  readKind,
  readOneLine,
  readResume,
  readTracked,
  readUnzipped,
  readWorkbook,
  resumeBytes,
  trackedBytes,
  workbookBytes,
} from '../testing/brought-bytes.ts'

const readers = [
  ['tables of applications', trackedBytes, readTracked],
  ['spreadsheets', workbookBytes, readWorkbook],
  ['archives', workbookBytes, readUnzipped],
  ['résumés', resumeBytes, readResume],
  ['files of any kind', kindBytes, readKind],
  ['lines of a talk', lineBytes, readOneLine],
] as const

describe('whatever is brought, nothing is thrown, and what is wrong has its place', () => {
  for (const [name, bytes, read] of readers)
    test(name, () =>
      fc.assert(
        fc.asyncProperty(bytes, async (each) => read(each)),
        { numRuns: 150 },
      ),
    )
})
