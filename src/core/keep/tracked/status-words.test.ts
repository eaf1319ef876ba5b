import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { further, standingIn } from './status-words.ts'

/** What stands in a cell, and what it says; undefined where it is asked about. */
const cells: readonly (readonly [cell: string, is: ReturnType<typeof further>])[] = [
  ['✅ Applied', 'applied'],
  ['3. Applied', 'applied'],
  ['🚫 Rejected', 'rejected'],
  ['Rejected (no reason given)', 'rejected'],
  ['Not selected', 'rejected'],
  ['Interview – 2nd round', 'open'],
  ['Take-home assessment', 'open'],
  ['Offer (verbal)', 'offer'],
  ['Offer declined', 'declined'],
  ['I declined the offer', 'declined'],
  ['Position on hold', 'stuck'],
  ['Ghosted after screening', 'stuck'],
  ['Vorstellungsgespräch am Montag', 'open'],
  ['Candidature retirée', 'withdrawn'],
  ['Proceso cerrado', undefined],
  ['closed – job cancelled by them', 'closed'],
  ['keine Rückmeldung seit 3 Wochen', 'stuck'],
  ['Abgelehnt am 3.11.', 'rejected'],
  ['hired!! from 1 March', 'accepted'],
  ['ich habe deren Angebot abgelehnt', 'declined'],
  ['I turned them down', 'withdrawn'],
  ['selbst abgesagt wegen der Fahrzeit', 'withdrawn'],
  ['Schriftliche Zusage liegt vor', 'offer'],
  // What says something else than its word.
  ['Accepted another offer', undefined],
  ['Offer expected', undefined],
  ['Interview cancelled', undefined],
  ['Declined interview', undefined],
  ['Hired someone else', undefined],
  ['Not applied for', undefined],
  ['maybe rejected', undefined],
  ['offer, maybe', undefined],
  ['Interview, cancelled', undefined],
  ['withdrawn, closed', 'withdrawn'],
  ['Done', undefined],
  ['erledigt', undefined],
  ['passed on Tuesday, no', undefined],
  ['Declined', undefined],
  [
    'Jo rang and said they would look at it again after the summer break, then nothing, then a test',
    undefined,
  ],
  ['4.5', undefined],
  ['', undefined],
]

describe('where an application stands, by the words of a cell', () => {
  for (const [cell, is] of cells)
    test(`${cell}: ${is ?? 'asked'}`, () => assert.equal(standingIn(cell)?.is, is))

  test('of two words the one that is further on counts, and what is over is furthest', () => {
    assert.equal(further('applied', 'open'), 'open')
    assert.equal(further('rejected', 'open'), 'rejected')
    assert.equal(further(undefined, 'wish'), 'wish')
  })
})
