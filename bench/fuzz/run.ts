/** Random and mutated inputs for every reader of files, `--runs N` of each (100,000 unless said): nothing may be thrown, and none may take a second. */
import fc from 'fast-check'
import { mecardTold } from '../../src/core/contacts/card/mecard.ts'
import { readCard } from '../../src/core/contacts/card/read-card.ts'
import { contactOf } from '../../src/core/contacts/contact-of.ts'
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
import { calendarText, readCalendar } from '../../src/testing/calendar-bytes.ts'
import { cardTexts } from '../../src/testing/card-texts.ts'
import { mailboxBytes, readMailbox, readThread, threadBytes } from '../../src/testing/mail-bytes.ts'
import { peopleBytes, readWhole } from '../../src/testing/people-bytes.ts'

interface Reader {
  readonly name: string
  readonly bytes: fc.Arbitrary<Uint8Array>
  readonly read: (bytes: Uint8Array) => void | Promise<void>
}

const textIn = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const cards = cardTexts.map((text) => new TextEncoder().encode(text))

const calendars = calendarText.map((text) => new TextEncoder().encode(text))

const readers: readonly Reader[] = [
  { name: 'applications (tables)', bytes: trackedBytes, read: readTracked },
  { name: 'spreadsheets (.xlsx)', bytes: workbookBytes, read: readWorkbook },
  { name: 'archives (.zip)', bytes: workbookBytes, read: readUnzipped },
  { name: 'résumés (JSON Resume)', bytes: resumeBytes, read: readResume },
  { name: 'what kind a file is', bytes: kindBytes, read: readKind },
  { name: 'a talk in one line', bytes: lineBytes, read: readOneLine },
  { name: 'a mailbox in one file (mbox)', bytes: mailboxBytes, read: readMailbox },
  { name: 'a copied thread', bytes: threadBytes, read: readThread },
  { name: 'calendars', bytes: calendars, read: (bytes) => readCalendar(textIn(bytes)) },
  { name: 'people (vCard, tables)', bytes: peopleBytes, read: readWhole },
  {
    name: 'the words of business cards',
    bytes: cards,
    read: (bytes) => void contactOf(readCard(textIn(bytes))),
  },
  {
    name: 'codes on business cards (MECARD)',
    bytes: cards.map((bytes) => new TextEncoder().encode(`MECARD:${textIn(bytes)}`)),
    read: (bytes) => void contactOf(mecardTold(textIn(bytes)).told),
  },
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
