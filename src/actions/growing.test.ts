import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { deskOver, newStore } from '../testing/desk.ts'
import { exampleFile } from '../testing/house.ts'
import { value } from '../testing/lab.ts'
import { draftAction } from './draft.ts'
import { undoAction } from './facts/undo.ts'
import { growingAction } from './growing.ts'
import { importAction } from './import.ts'
import { notesAction } from './notes.ts'
import { perform } from './perform.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-19T18:30[Europe/London]')
const files: Record<string, string> = { 'panel.yaml': readFileSync(exampleFile('panel-law.yaml'), 'utf8') }
const desk = deskOver(store, now, {
  read: async (path) =>
    path in files
      ? { ok: true, value: files[path] ?? '', findings: 0 }
      : { ok: false, code: 'not-found', problems: [{ message: 'no such file' }] },
})
const imported = value(await perform(importAction, { files: ['panel.yaml'] }, desk))
const [{ id: opportunity = '' } = {}] = imported.opportunities

const bodies = (drafts: readonly { readonly step: string; readonly body: string }[]) =>
  Object.fromEntries(drafts.map(({ step, body }) => [step, body]))
const kept = async () => JSON.stringify(value(await store.load('me', [opportunity])))

/** What a person may have in the boxes, from nothing to much. */
const boxes: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['nothing', {}],
  ['one sentence', { said: ['any@ruth: that second seats are on their feet within a year'] }],
  [
    'sentences for several, a promise and a day',
    {
      said: ['any@anand: You turn work down. I liked that', 'strength@ruth: i cut bundles by half'],
      notes: ['promise@ruth: send her the list (by 2026-11-24)'],
      hearBy: '2026-11-26',
    },
  ],
]

describe('the letters of a debrief while it is typed', () => {
  for (const [says, given] of boxes)
    test(`are word for word those that keeping it makes: ${says}`, async () => {
      const entry = { opportunity, interview: 'panel', ...given }
      const before = await kept()
      const grown = value(await perform(growingAction, entry, desk)).drafts
      assert.equal(await kept(), before)
      assert.equal(grown.length, 3)
      const { change } = value(await perform(notesAction, entry, desk))
      const [drafted] = value(await perform(draftAction, { files: [opportunity], all: true }, desk))
      const all = bodies(drafted?.drafts ?? [])
      for (const { step, body } of grown) assert.equal(body, all[step], step)
      value(await perform(undoAction, { change }, desk))
    })

  test('what is only for oneself is in none of them', async () => {
    const said = ['any@ruth: xyzzy the lift smelled of plums (private)', 'aside: xyzzy I was shaking']
    const { drafts } = value(await perform(growingAction, { opportunity, interview: 'panel', said }, desk))
    assert.ok(!JSON.stringify(drafts.map(({ body, sentences }) => [body, sentences])).includes('xyzzy'))
  })

  test('what cannot be kept is refused by the same words', async () => {
    const entry = { opportunity, interview: 'panel', said: [`any@ruth: ${'a'.repeat(3000)}`] }
    const [kept, grown] = [await perform(notesAction, entry, desk), await perform(growingAction, entry, desk)]
    assert.ok(!kept.ok && !grown.ok)
    assert.deepEqual(grown.problems, kept.problems)
  })
})
