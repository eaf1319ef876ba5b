import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { profileAction } from '../facts/profile.ts'
import { undoAction } from '../facts/undo.ts'
import { heldBy } from '../kept.ts'
import { opportunitiesAction } from '../opportunities.ts'
import { perform } from '../perform.ts'
import { bringTableAction } from './bring-table.ts'
import { tableFileAction } from './table-file.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T17:00[Europe/Berlin]')
let kept: ReturnType<typeof newStore>
const desk = () => deskOver(kept.store, now)
before(async () => {
  kept = newStore()
  value(await perform(profileAction, { zone: 'Europe/Berlin' }, desk()))
})
after(() => kept.remove())

const table = `Company,Position,Status,Date Applied,Interview date,Contact,Contact Email,Link,Location,Excitement
Quay Bakery,Data Clerk,Phone screen,2026-11-02,2026-11-19 10:00,Dana Okonkwo,dana@quay.example,https://quay.example/jobs/1,"Berlin, Germany",4
Mill & Marsh,Lead Baker,Rejected,2026-10-01,,,,,,
,Nobody,Applied,2026-10-02,,,,,,
Loaf,Driver,Bookmarked,,,,,,,
Harbour,Welder,Waiting on Bo,2026-10-05,,"Bo, or his sister",,,,
`
const look = async (text: string, more: object = {}) =>
  value(await perform(tableFileAction, { text, ...more }, desk()))

describe('a table of applications is looked at, then kept', () => {
  test('each row is told as what it would become, and nothing of it is lost', async () => {
    const read = await look(table)
    assert.deepEqual(
      read.all.map(({ row, status }) => [row.place, row.company, row.role, status]),
      [
        ['row 2', 'Quay Bakery', 'Data Clerk', 'open'],
        ['row 3', 'Mill & Marsh', 'Lead Baker', 'rejected'],
        ['row 5', 'Loaf', 'Driver', 'wish'],
        ['row 6', 'Harbour', 'Welder', 'applied'],
      ],
    )
    assert.deepEqual(read.out, ['row 4: it names no firm (“Nobody, Applied, 2026-10-02”); left out.'])
    assert.deepEqual(read.words, [{ word: 'Waiting on Bo', rows: 1 }])
    assert.deepEqual(read.all[0]?.row.notes, [
      'Status: Phone screen',
      'Link: https://quay.example/jobs/1',
      'Location: Berlin, Germany',
      'Excitement: 4',
    ])
    assert.equal(read.all[0]?.row.country, 'DE')
  })

  test('what is kept stands as facts; the same file again changes nothing; one undo takes all of it back', async () => {
    const brought = value(await perform(bringTableAction, { text: table }, desk()))
    assert.equal(brought.says, 'Brought in three applications')
    const held = value(await heldBy('quay-bakery', desk()))
    assert.deepEqual(
      held.kept.raw.history?.map(({ kind, at }) => [kind, at]),
      [['application', '2026-11-02T12:00+01:00']],
    )
    assert.deepEqual(
      held.kept.raw.interviews?.map(({ stage, starts }) => [stage, starts]),
      [['screening', '2026-11-19T10:00[Europe/Berlin]']],
    )
    assert.equal(held.kept.raw.people?.dana?.email, 'dana@quay.example')
    assert.match(held.kept.raw.opportunity.notes ?? '', /Excitement: 4/)
    const again = value(await perform(bringTableAction, { text: table }, desk()))
    assert.deepEqual(again, {
      says: 'All of it is here already; nothing was changed',
      begun: 0,
      more: 0,
      out: brought.out,
      failed: [],
    })
    value(await perform(undoAction, {}, desk()))
    assert.equal(value(await perform(opportunitiesAction, {}, desk())).count, 0)
  })

  test('days that can be read both ways are asked about, and nothing is kept before', async () => {
    const text = 'Company,Role,Applied on\nQuay,Clerk,05/11/2026\n'
    const asked = await perform(bringTableAction, { text }, desk())
    assert.match(
      asked.ok ? '' : (asked.problems[0]?.message ?? ''),
      /“05\/11\/2026” in “Applied on” can be read both ways/,
    )
    const read = await look(text, { dates: 'month-first' })
    assert.equal(read.asks, undefined)
    assert.equal(read.all[0]?.row.applied?.day.toString(), '2026-05-11')
  })

  test('a column that was chosen is remembered for the same headings; a row can be left out, one more brought in', async () => {
    const text = 'Company,Role,Wann\nQuay,Clerk,2026-11-02\nMill,Cook,\n'
    value(
      await perform(
        bringTableAction,
        { text, column: ['3=applied'], leave: ['row 2'], also: ['row 3'] },
        desk(),
      ),
    )
    const read = await look(text)
    assert.deepEqual([read.table.kinds[2], read.table.remembered], ['applied', true])
    assert.deepEqual(
      value(await perform(opportunitiesAction, {}, desk())).opportunities.map(({ company }) => company),
      ['Mill'],
    )
    assert.match(
      JSON.stringify(await perform(bringTableAction, { text, leave: ['row 9'] }, desk())),
      /no application at “row 9”/,
    )
    value(await perform(undoAction, {}, desk()))
  })

  test('one bad row stops no other and is named with its row', async () => {
    const text = `Company,Role,Status\nPier,Clerk,Applied\n"${'x'.repeat(9000)}",\u0007,Applied\nDune,Cook,Offer\n`
    const brought = value(await perform(bringTableAction, { text }, desk()))
    assert.equal(brought.begun, 2)
    assert.match(brought.out.join(), /^row 3: /)
    value(await perform(undoAction, { change: brought.change }, desk()))
  })
})
