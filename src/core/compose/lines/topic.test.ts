import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInes } from '../../../testing/bakery.ts'

const rows: readonly (readonly [note: string, thanks: string])[] = [
  ['the winter rota, they swap it', 'Thank you for talking with me about the winter rota this morning.'],
  ['no fixed rota, they swap it', "Thanks very much for this morning's call."],
]
for (const [text, thanks] of rows)
  test(`a call is thanked for by what it was about, never by what there is not: ${text}`, () => {
    const call = {
      ...{ id: 'visit', stage: 'screening', format: 'phone', met: ['ines'] },
      ...{ starts: '2026-11-17T08:00[Europe/London]', ends: '2026-11-17T08:30[Europe/London]' },
      debrief: { points: [{ kind: 'insight', who: 'ines', text }] },
    }
    const { body } = toInes([], { interviews: [call] })
    assert.ok(body.split('\n\n')[1]?.startsWith(thanks), body)
  })
