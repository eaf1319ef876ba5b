import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { actions } from '../actions/list.ts'
import type { Outbox } from '../actions/post/outbox.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'

const step = ['northwind-analytics', 'screen/thank-you/dana'] as const
/** Words that are true whenever they are read. */
const words = `Hi Dana,

Thank you for the conversation, and for asking about what I have done. Hearing how much say your data team has in what the product team measures made me keener still on the role.

Best wishes,
Priya Raman`

let house: House
let pages: Opened
before(async () => {
  house = newHouse()
  assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
  const kept = house.run(['words', ...step, '--subject', 'Thank you', '--body', words])
  assert.equal(kept.code, 0, kept.err)
  pages = await openHouse(house)
})
after(async () => {
  await pages.close()
  house.remove()
})

const outbox = () => (house.json(['outbox']) as Outbox).messages
const needing = actions.filter(({ asksPerson }) => asksPerson).map(({ name }) => name)

describe('without a person nothing is approved, sent or confirmed', () => {
  /** Something for every argument that is asked for. */
  const called: Readonly<Record<string, readonly string[]>> = {
    ...{ approve: step, override: step, means: [step[0], 'courtesy'] },
    ...{ send: ['abcd'], arrived: ['abcd'], confirm: ['abcd'] },
    ...{ resume: [], disconnect: [], 'sign-in': ['ann@example.org', '--clientId', 'afterword'] },
    model: ['--on'],
    erase: ['everything'],
    mine: [...step, '--keep'],
    autostart: ['on'],
    add: ['interview at Initech tomorrow 3pm'],
    restore: ['northwind-analytics.zip'],
    ...{ 'let-in': ['my sheet'], 'shut-out': ['abcd'], hook: ['https://hooks.example.org/x'] },
    move: ['--back'],
  }
  for (const name of needing)
    test(`${name}, by a pipe`, () => {
      assert.ok(called[name], `${name} has a call here`)
      for (const stdin of ['', 'yes\n']) {
        const { code, err } = house.run([name, ...(called[name] ?? [])], stdin)
        assert.equal(code, 2)
        assert.match(err, /needs a person: say yes at a terminal or on the page/)
      }
    })

  test('the clock gives no yes either', () => {
    assert.equal(house.run(['deliver']).code, 0)
    assert.deepEqual(outbox(), [])
  })
})

describe('at a terminal', () => {
  test('the exact words, to whom and when are shown; Enter leaves it, and so does anything but yes', () => {
    for (const said of ['', 'no', 'yess', 'of course']) {
      const { code, out, err } = house.seated(['approve', ...step], [said])
      assert.equal(code, 2, out)
      assert.match(err, /You did not say yes; it was not done/)
      for (const line of words.split('\n')) assert.ok(out.includes(line), line)
      assert.match(out, /To: {6}Dana Okonkwo <.*@/)
      assert.match(out, /When: {4}/)
      assert.match(out, /Subject: Thank you/)
    }
    assert.deepEqual(outbox(), [])
  })

  test('yes freezes them', () => {
    const { code, out, err } = house.seated(['approve', ...step])
    assert.equal(code, 0, `${out}${err}`)
    assert.match(out, /Said yes to a message/)
    assert.deepEqual(
      outbox().map((row) => row.step),
      [step[1]],
    )
  })

  test('sending at once shows the frozen words', () => {
    const id = outbox()[0]?.id ?? ''
    const { code, out, err } = house.seated(['send', id])
    assert.equal(code, 0, `${out}${err}`)
    for (const line of words.split('\n')) assert.ok(out.includes(line), line)
    assert.match(out, /It goes out in 20 seconds/)
  })
})
