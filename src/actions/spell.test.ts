import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, afterEach, beforeEach, describe, test } from 'node:test'
import type { Finding } from '../core/finding.ts'
import { done } from '../core/outcome.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { exampleFile } from '../testing/house.ts'
import { value } from '../testing/lab.ts'
import { draftAction } from './draft.ts'
import { sayAction } from './facts/say.ts'
import { undoAction } from './facts/undo.ts'
import { importAction } from './import.ts'
import { notesAction } from './notes.ts'
import { perform } from './perform.ts'
import { spellAction, spellingsAction } from './spell.ts'
import { voiceAction } from './voice.ts'
import { wordsAction } from './words.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-19T18:30[Europe/London]')
const panel = readFileSync(exampleFile('panel-law.yaml'), 'utf8')
/** Knows one misspelt word, wherever it stands. */
const misspelt = (text: string): readonly Finding[] =>
  [...text.matchAll(/maintnance/g)].map(({ index: from }) => {
    const to = from + 'maintnance'.length
    const fix = { label: 'Write “maintenance”', from, to, insert: 'maintenance' }
    return { from, to, severity: 'warning', rule: 'X25', message: '', fixes: [fix], source: 'harper' }
  })
const desk = deskOver(store, now, {
  read: async () => done(panel),
  proofread: async ({ text }) => done(misspelt(text)),
})
const imported = value(await perform(importAction, { files: ['panel.yaml'] }, desk))
const [{ id: opportunity = '' } = {}] = imported.opportunities
const step = 'panel/thank-you/ruth'

const kept = async () => value(await store.load('me', [opportunity]))[0]
const saidIn = async (): Promise<readonly string[]> =>
  (await kept())?.raw.interviews?.flatMap(
    ({ debrief }) => debrief?.points?.flatMap(({ say = [] }) => say) ?? [],
  ) ?? []
const offered = async (of = step) =>
  value(await perform(spellingsAction, { opportunity, step: of }, desk)).spellings.map(({ was }) => was)
const bodyOf = async (of = step) =>
  value(await perform(draftAction, { files: [opportunity], all: true }, desk))[0]?.drafts.find(
    (each) => each.step === of,
  )?.body ?? ''

const typed = 'u let the second seats speak. i like that coz maintnance of it should of been hard'
const written = 'you let the second seats speak. i like that because maintenance of it should have been hard'
let change = ''

beforeEach(async () => {
  const given = { opportunity, interview: 'panel', said: [`insight@ruth: ${typed}`, 'aside: u saw me shake'] }
  change = value(await perform(notesAction, given, desk)).change
})
/** Everything that was done since, the latest first, is taken back. */
afterEach(async () => {
  for (const { id, undoneBy, undoes } of value(await store.changes('me', { limit: 50 }))) {
    if (undoneBy === undefined && undoes === undefined) value(await perform(undoAction, { change: id }, desk))
    if (id === change) return
  }
})

describe('every spelling of a message, taken at once', () => {
  test('is listed before, changes the named words and nothing else, and one undo puts all back', async () => {
    assert.deepEqual(await offered(), ['u', 'coz', 'maintnance', 'should of'])
    const before = await kept()
    const taken = value(await perform(spellAction, { opportunity, step }, desk))
    assert.equal(
      taken.says,
      'Took 4 spellings: u → you, coz → because, maintnance → maintenance, should of → should have',
    )
    const now = JSON.stringify((await kept())?.raw)
    assert.equal(now, JSON.stringify(before?.raw).replace(typed, written))
    assert.ok((await bodyOf()).includes('You let the second seats speak.'))
    assert.deepEqual(await offered(), [])
    value(await perform(undoAction, { change: taken.change }, desk))
    assert.deepEqual((await kept())?.raw, before?.raw)
  })

  test('taken twice, the second time nothing is there', async () => {
    value(await perform(spellAction, { opportunity, step }, desk))
    const again = await perform(spellAction, { opportunity, step }, desk)
    assert.equal(again.ok, false)
    assert.ok((await saidIn()).includes(written))
  })

  test('what was refused stays as it was typed, in every message', async () => {
    value(await perform(voiceAction, { opportunity, step, leave: ['coz'] }, desk))
    assert.deepEqual(await offered(), ['u', 'maintnance', 'should of'])
    value(await perform(spellAction, { opportunity, step }, desk))
    assert.ok((await saidIn()).includes(written.replace('because', 'coz')))
  })

  test('only those that were shown are taken', async () => {
    value(await perform(spellAction, { opportunity, step, only: ['u → you'] }, desk))
    assert.ok((await saidIn()).includes(typed.replace('u let', 'you let')))
  })

  test('what was only for oneself is neither listed nor changed', async () => {
    value(await perform(spellAction, { opportunity, step }, desk))
    const raw = JSON.stringify((await kept())?.raw)
    assert.ok(raw.includes('u saw me shake'))
  })

  test('a sentence that was left out of the message stays out of it', async () => {
    const without = ['I like that coz maintnance of it should of been hard.']
    value(await perform(voiceAction, { opportunity, step, without }, desk))
    assert.ok(!(await bodyOf()).includes('I like that'))
    value(await perform(spellAction, { opportunity, step }, desk))
    const body = await bodyOf()
    assert.ok(body.includes('you let the second seats speak.') && !body.includes('I like that'))
  })

  test('of words of one’s own the words that stand there are taken', async () => {
    const body = 'Dear Ms Feldmann,\n\nu let the second seats speak coz it works.\n\nThomas'
    value(await perform(wordsAction, { opportunity, step, body }, desk))
    assert.deepEqual(await offered(), ['u', 'coz'])
    value(await perform(spellAction, { opportunity, step }, desk))
    assert.equal(await bodyOf(), body.replace('u let', 'you let').replace('coz', 'because'))
    assert.ok((await saidIn()).includes(typed))
  })

  test('what is said in a message that is no thank-you is taken there', async () => {
    const nudge = 'panel/nudge/clerk'
    const asked = await perform(sayAction, { opportunity, to: nudge, text: 'i passed it, thx to u' }, desk)
    if (!asked.ok) assert.fail(JSON.stringify(asked.problems))
    value(await perform(spellAction, { opportunity, step: nudge }, desk))
    assert.ok((await kept())?.raw.said?.some(({ text }) => text === 'i passed it, thanks to you'))
  })
})
