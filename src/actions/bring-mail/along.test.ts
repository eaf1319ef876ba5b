/** What an archive takes along as mail comes back in by the reader of mails, on another machine. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { unzipped, zipped } from '../../bring/zip.ts'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { archiveAction } from '../along/archive.ts'
import { approveAction } from '../approve.ts'
import { importAction } from '../import.ts'
import { perform } from '../perform.ts'
import { arrivedAction } from '../post/arrived.ts'
import { bringMailAction } from './bring-mail.ts'
import { mailFileAction } from './mail-file.ts'

const now = Temporal.ZonedDateTime.from('2026-11-17T14:00[America/Toronto]')
const file = join(import.meta.dirname, '../../../examples/screening-software.yaml')
const houses: ReturnType<typeof newStore>[] = []
const newDesk = (more: Partial<Desk> = {}): Desk => {
  const house = newStore()
  houses.push(house)
  return deskOver(house.store, now, {
    ...{ yes: 'shown', zipped, unzipped, read: async () => done(readFileSync(file, 'utf8')), ...more },
  })
}
after(async () => {
  for (const house of houses) await house.remove()
})

const body =
  'Dear Dana,\n\nthank you for your time today. The analysts get their numbers before stand-up.\n\nBest,\nPriya'
let eml: Uint8Array
let archive: Uint8Array
let sent: unknown
const historyOf = async (desk: Desk, id: string) => {
  const store = value(await desk.store())
  return value(await store.load('me', [id]))[0]?.raw.history ?? []
}

before(async () => {
  const here = newDesk()
  value(await perform(importAction, { files: ['it'] }, here))
  const step = 'screen/thank-you/dana'
  value(
    await perform(
      approveAction,
      { opportunity: 'northwind-analytics', step, subject: 'Thank you', body },
      here,
    ),
  )
  const { post } = value(await here.store())
  const [row] = value(await post.outgoing('me', { limit: 2 }))
  assert.ok(row)
  // Without a mailbox it lies there as a file, and a person sends it.
  value(await post.turn('me', { id: row.id, from: [row.state] }, { state: 'held' }, row.updatedAt))
  value(await perform(arrivedAction, { id: row.id }, here))
  sent = (await historyOf(here, 'northwind-analytics')).at(-1)
  archive = value(await perform(archiveAction, {}, here)).bytes
  const files = value(await unzipped(archive))
  const name = [...files.keys()].find((each) => each.startsWith('messages/'))
  eml = files.get(name ?? '') ?? new Uint8Array()
  assert.ok(eml.length > 0)
})

test('beside the archive itself its messages are here already', async () => {
  const there = newDesk()
  const all: Desk = { ...there, readBytes: async () => done(archive) }
  value(await perform(importAction, { files: ['all.zip'] }, all))
  const one: Desk = { ...there, readBytes: async () => done(eml) }
  const { firms } = value(await perform(mailFileAction, { files: ['one.eml'] }, one))
  assert.deepEqual(
    firms.map(({ opportunity, touches }) => [opportunity, touches.map(({ known }) => known)]),
    [['northwind-analytics', [true]]],
  )
  const brought = value(await perform(bringMailAction, { files: ['one.eml'], everything: true }, one))
  assert.equal(brought.change, undefined)
  assert.deepEqual((await historyOf(there, 'northwind-analytics')).at(-1), sent)
})

test('alone a message tells what was written to whom, when, with the same words', async () => {
  const there = newDesk({ readBytes: async () => done(eml) })
  const given = {
    files: ['one.eml'],
    own: ['priya@example.org', 'priya.raman@example.org'],
    everything: true,
  }
  const { firms } = value(await perform(mailFileAction, given, there))
  const [firm] = firms
  assert.ok(firm)
  const { id } = {
    id:
      value(
        await perform(
          bringMailAction,
          { ...given, company: [`${firm.place}=Northwind`], role: [`${firm.place}=Analyst`] },
          there,
        ),
      ).opportunities[0] ?? '',
  }
  const [touch] = await historyOf(there, id)
  const was = sent as NonNullable<typeof touch>
  assert.equal(touch?.text, was.text)
  assert.deepEqual([touch?.direction, touch?.channel, touch?.kind], ['out', 'email', 'thank-you'])
  const apart = Temporal.Instant.from(touch?.at ?? '').until(Temporal.Instant.from(was.at))
  assert.ok(Math.abs(apart.total('minutes')) <= 24 * 60)
})
