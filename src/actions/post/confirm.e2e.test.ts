import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type House, newHouse } from '../../testing/house.ts'
import type { Inbox } from './inbox.ts'
import type { Outbox } from './outbox.ts'

let house: House
const at = (hours: number) =>
  house.now().add({ hours }).toPlainDateTime().toString({ smallestUnit: 'minute' })

const ok = (args: readonly string[]): string => {
  const { code, out, err } = house.run(args)
  assert.equal(code, 0, `${args.join(' ')}: ${err}`)
  return out
}
/** With a person’s yes at a terminal. */
const yes = (args: readonly string[]): void => {
  const { code, out, err } = house.seated(args)
  assert.equal(code, 0, `${args.join(' ')}: ${out}${err}`)
}
before(() => {
  house = newHouse()
  const file = join(house.data, 'mill.yaml')
  writeFileSync(
    file,
    `
afterword: 1
me: {name: Ann Lowe, email: ann@lowe.example, zone: UTC}
opportunity: {id: mill, role: Operations Lead, company: {name: Mill & Marsh, zone: UTC}}
people:
  bob: {name: Bob Tran, email: bob@mill.example}
  lena: {name: Lena Trask, email: lena@mill.example}
interviews:
  - {id: panel, stage: panel, format: video, starts: '${at(-4)}[UTC]', ends: '${at(-3)}[UTC]', met: [bob, lena]}
`,
  )
  ok(['import', file])
  yes(['approve', 'mill', 'panel/thank-you/lena', '--at', at(2)])
})
after(() => house.remove())

const state = () => (house.json(['outbox', '--all']) as Outbox).messages[0]?.state
const answered = (text: string): string => {
  ok(['receive', '--opportunity', 'mill', '--from', 'bob', '--text', text])
  return (house.json(['inbox']) as Inbox).mails[0]?.id ?? ''
}

test('an answer holds what is on its way; a courtesy lets it go on, a set-aside too, a no does not', () => {
  assert.equal(state(), 'approved')
  const thanks = answered('Thanks for coming in, Ann.')
  assert.equal(state(), 'held')
  yes(['confirm', thanks, '--means', 'courtesy'])
  assert.equal(state(), 'approved')
  const stray = answered('Do you still sell the blue bicycle?')
  assert.equal(state(), 'held')
  yes(['confirm', stray, '--aside'])
  assert.equal(state(), 'approved')
  const no = answered('Unfortunately we chose another candidate.')
  yes(['confirm', no])
  assert.equal(state(), 'held')
})

test('a yes for another moment is given to words that are true then', () => {
  const late = house.seated(['approve', 'mill', 'panel/thank-you/bob', '--at', at(24)])
  assert.equal(late.code, 2)
  assert.match(late.err, /“this afternoon” is not true when this is read/)
  const body = 'Hi Bob,\n\nThank you for your time yesterday.\n\nBest regards,\nAnn Lowe'
  ok(['words', 'mill', 'panel/thank-you/bob', '--body', body])
  assert.match(house.seated(['approve', 'mill', 'panel/thank-you/bob']).err, /“yesterday” is not true/)
  assert.equal(house.seated(['approve', 'mill', 'panel/thank-you/bob', '--at', at(24)]).err, '')
})

test('an id that is not there, too short or meant twice is said, and nothing changes', () => {
  for (const [args, says] of [
    [['confirm', 'zzzz'], /There is no answer zzzz/],
    [['send', 'zzzz'], /There is no message zzzz/],
    [['arrived', 'zzzz'], /There is no message zzzz/],
    [['confirm', 'ab'], /id/i],
  ] as const) {
    const { code, err } = house.seated(args)
    assert.equal(code, 2)
    assert.match(err, says)
  }
})

test('what has no place is asked for one; a person nobody knows is no one', () => {
  assert.match(house.run(['receive', '--text', 'Hello']).err, /Name the opportunity/)
  assert.match(
    house.run(['receive', '--opportunity', 'mill', '--from', 'zoe', '--text', 'Hello']).err,
    /say who wrote it/,
  )
  assert.match(house.run(['receive']).err, /name a file, or paste/)
})
