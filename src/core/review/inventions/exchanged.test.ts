import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exchangedIn } from './exchanged.ts'
import { laidOut } from './layout.ts'

const rows: readonly (readonly [known: string, clause: string, found: 'certain' | 'doubtful' | undefined])[] =
  [
    ['the girl who sang to the ferryman’s goat', 'the girl who sang to the harbourmaster’s goat', 'certain'],
    ['grade 6 algebra went from 61 to 78 pct', 'grade 6 geometry went from 61 to 78', 'doubtful'],
    ['the girl who sang to the ferryman’s goat', 'a girl sang to the goat of the ferryman', undefined],
    ['new cranes, old winch kept as a backup for the quay', 'the old winch is kept for the quay', undefined],
    ['they moved the lantern to the pier', 'moving the lantern slowly to the pier', undefined],
    ['40 roofs slated in oslo', '41 roofs slated in Oslo', undefined],
  ]

for (const [known, clause, found] of rows)
  test(`“${clause}” of “${known}”: ${found ?? 'nothing exchanged'}`, () =>
    assert.equal(exchangedIn(laidOut(clause), laidOut(known)), found))
