/** Random and mutated inputs for every reader of files, `--runs N` of each (100,000 unless said): nothing may be thrown, and none may take a second. */
import fc from 'fast-check'
import { mailboxBytes, readMailbox, readThread, threadBytes } from '../../src/testing/mail-bytes.ts'
import { peopleBytes, readWhole } from '../../src/testing/people-bytes.ts'

interface Reader {
  readonly name: string
  readonly bytes: fc.Arbitrary<Uint8Array>
  readonly read: (bytes: Uint8Array) => void
}

const readers: readonly Reader[] = [
  { name: 'people (vCard, tables)', bytes: peopleBytes, read: readWhole },
  { name: 'a mailbox in one file (mbox)', bytes: mailboxBytes, read: readMailbox },
  { name: 'a copied thread', bytes: threadBytes, read: readThread },
]

const at = process.argv.indexOf('--runs')
const runs = at > 0 ? Number(process.argv[at + 1]) : 100_000

for (const { name, bytes, read } of readers) {
  let slowest = 0
  const before = process.cpuUsage()
  fc.assert(
    fc.property(bytes, (each) => {
      const started = performance.now()
      read(each)
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
