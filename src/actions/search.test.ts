import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { holdsAll } from '../core/english/sought.ts'
import { done } from '../core/outcome.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import type { Desk } from './action.ts'
import { bringPeopleAction } from './bring-people/bring-people.ts'
import { importAction } from './import.ts'
import { perform } from './perform.ts'
import { searchAction } from './search.ts'

const folder = join(import.meta.dirname, '../../examples/search')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const desk: Desk = deskOver(store, now, {
  read: async (name) => done(readFileSync(join(folder, name), 'utf8')),
})
before(async () => {
  value(await perform(importAction, { files }, desk))
})

const search = async (typed: string, more: object = {}) =>
  value(await perform(searchAction, { words: [typed], ...more }, desk))

const shown = async (typed: string) =>
  Object.fromEntries(
    (await search(typed)).groups.map(({ group, hits }) => [group, hits.map(({ title }) => title)]),
  )

test('a word is found in firms, people, notes, messages, promises and the playbook, group by group', async () => {
  const { groups } = await search('thank')
  assert.ok(groups.some(({ group }) => group === 'playbook'))
  for (const hit of groups.flatMap(({ hits }) => hits))
    assert.ok(holdsAll(hit.title, ['thank']) || hit.pieces.some((piece) => piece.hit), JSON.stringify(hit))
})

test('what is called so stands before what only speaks of it', async () => {
  const { people = [] } = await shown('dana')
  assert.match(people[0] ?? '', /^Dana/)
})

test('a group asked for comes alone and in full, and what is left out is counted', async () => {
  const one = await search('a', { limit: 1 })
  const [cut] = one.groups.filter(({ more }) => more > 0)
  assert.ok(cut)
  const whole = await search('a', { group: cut.group, limit: 200 })
  assert.deepEqual(
    whole.groups.map(({ group }) => group),
    [cut.group],
  )
  assert.equal(whole.groups[0]?.hits.length, cut.more + 1)
})

test('nothing to look for is asked about, and what nobody wrote is not found', async () => {
  const refused = await perform(searchAction, { words: ['%%'] }, desk)
  assert.ok(!refused.ok)
  assert.equal(refused.problems[0]?.field, 'words')
  assert.deepEqual((await search('zzqqx')).groups, [])
})

test('whoever is known without an opportunity is found with the others, by name, firm, address or note', async () => {
  const text =
    'Name,Firm,E-mail,Note\nMichael Ostrander,Quillworks,mo@quill.example,met at the zeppelin fair\n'
  value(await perform(bringPeopleAction, { text, everyone: true }, desk))
  for (const typed of ['ostrander', 'quillworks', 'mo@quill', 'zeppelin']) {
    const { people = [] } = await shown(typed)
    assert.ok(people.includes('Michael Ostrander'), typed)
  }
  const [group] = (await search('ostrander', { group: 'people' })).groups
  assert.deepEqual(
    group?.hits.map(({ kind, company, opportunity }) => [kind, company, opportunity]),
    [['contact', 'Quillworks', undefined]],
  )
})

test('a short form of a first name finds the long one and the other way round, of people only and exact ones first', async () => {
  const text = 'Name,Firm\nMike Ostrander,Quillworks\n'
  value(await perform(bringPeopleAction, { text, everyone: true }, desk))
  assert.deepEqual((await shown('mike ostr')).people, ['Mike Ostrander', 'Michael Ostrander'])
  assert.deepEqual((await shown('Michael ostr')).people, ['Michael Ostrander', 'Mike Ostrander'])
  assert.equal((await shown('Mick Ostrander')).people?.length, 1)
  assert.deepEqual((await shown('Jo Ostrander')).people, undefined)
  // Nothing but people is widened: a note of a bill is about no William.
  const { people: _people, ...rest } = await shown('will')
  const typed = Object.values(rest).flat().length
  const { people: _others, ...william } = await shown('william')
  assert.ok(typed >= Object.values(william).flat().length)
})
