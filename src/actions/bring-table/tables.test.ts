import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { trackedTables } from '../../testing/tracked/tables.ts'
import { perform } from '../perform.ts'
import { tableFileAction } from './table-file.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T17:00[Europe/Berlin]')
let kept: ReturnType<typeof newStore>
before(() => {
  kept = newStore()
})
after(() => kept.remove())

const look = async (text: string, dates?: string) =>
  value(await perform(tableFileAction, { text, ...(dates ? { dates } : {}) }, deskOver(kept.store, now)))

describe('tables as trackers save them and people keep them', () => {
  for (const { what, text, reads, out = [], asks } of trackedTables)
    test(what, async () => {
      assert.equal((await look(text)).asks !== undefined, asks !== undefined, 'asks how days are written')
      const read = await look(text, asks)
      assert.deepEqual(
        read.all.map(({ row, status }) => [row.company, row.role, status, row.applied?.day.toString()]),
        reads.map(([company, role, status, applied]) => [company, role, status, applied]),
      )
      for (const [at, [, , , , more = {}]] of reads.entries()) {
        const row = read.all[at]?.row
        if (more.people)
          assert.deepEqual(
            row?.people.map(({ name }) => name),
            more.people,
          )
        if (more.talks)
          assert.deepEqual(
            row?.talks.map(({ day }) => `${day.day}T${day.time?.toString({ smallestUnit: 'minute' })}`),
            more.talks,
          )
        for (const note of more.notes ?? [])
          assert.ok(
            row?.notes.some((each) => each.endsWith(note)),
            `${note} in ${row?.notes.join(' / ')}`,
          )
      }
      assert.deepEqual(
        read.out.map((each) => each.split(':')[0]),
        out,
      )
    })
})
