/** Random and mutated inputs for every reader of files, `--runs N` of each (100,000 unless said): nothing may be thrown, and none may take a second. */
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
} from '../../src/testing/brought-bytes.ts'
import { mailboxBytes, readMailbox, readThread, threadBytes } from '../../src/testing/mail-bytes.ts'
import { peopleBytes, readWhole } from '../../src/testing/people-bytes.ts'

interface Reader {
  readonly name: string
  readonly bytes: fc.Arbitrary<Uint8Array>
  readonly read: (bytes: Uint8Array) => void | Promise<void>
}

const readers: readonly Reader[] = [
  { name: 'people (vCard, tables)', bytes: peopleBytes, read: readWhole },
  { name: 'applications (tables)', bytes: trackedBytes, read: readTracked },
  { name: 'spreadsheets (.xlsx)', bytes: workbookBytes, read: readWorkbook },
  { name: 'archives (.zip)', bytes: workbookBytes, read: readUnzipped },
  { name: 'résumés (JSON Resume)', bytes: resumeBytes, read: readResume },
  { name: 'what kind a file is', bytes: kindBytes, read: readKind },
  { name: 'a talk in one line', bytes: lineBytes, read: readOneLine },
  { name: 'a mailbox in one file (mbox)', bytes: mailboxBytes, read: readMailbox },
  { name: 'a copied thread', bytes: threadBytes, read: readThread },
]

const at = process.argv.indexOf('--runs')
const runs = at > 0 ? Number(process.argv[at + 1]) : 100_000

for (const { name, bytes, read } of readers) {
  let slowest = 0
  const before = process.cpuUsage()
  await fc.assert(
    fc.asyncProperty(bytes, async (each) => {
      const started = performance.now()
      await read(each)
      slowest = Math.max(slowest, performance.now() - started)
    }),
    { numRuns: runs },
  )
  if (slowest > 1000) throw new Error(`${name}: one took ${slowest.toFixed(0)} ms`)
  const seconds = process.cpuUsage(before).user / 1e6
  console.log(
    `${name}: ${runs} inputs, none thrown, the slowest ${slowest.toFixed(1)} ms, ${seconds.toFixed(1)} s of CPU`,
  )
}
