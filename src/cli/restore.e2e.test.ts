import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleFile, newHouse, openHouse } from '../testing/house.ts'

test('a copy is made, listed, put back after a yes, and refused while the pages are open', async () => {
  const house = newHouse()
  try {
    assert.equal(house.run(['backup']).code, 2)
    assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
    const made = house.run(['backup'])
    assert.match(made.out, /^Made, opened and counted: .*afterword\.db\.day-2026-11-20\n/)
    assert.equal(house.run(['opportunity', '--company', 'Quay', '--role', 'Clerk']).code, 0)
    const piped = house.run(['restore', '2026-11-20'])
    assert.match(piped.err, /needs a person/)
    assert.match(house.seated(['restore', '2026-11-19']).err, /no copy of that day\. There are: 2026-11-20/)
    const no = house.seated(['restore', '2026-11-20'], ['no'])
    assert.match(no.out, /Put back the copy of Friday 20 November/)
    assert.match(house.run(['opportunities']).out, /Quay/)
    const opened = await openHouse(house, { asleep: true })
    assert.match(house.seated(['restore', '2026-11-20']).err, /is open in Afterword/)
    await opened.close()
    const back = house.seated(['restore', '2026-11-20'])
    const [, aside = ''] = /What stood there before: (\S+)\./.exec(back.out) ?? []
    assert.ok(existsSync(aside), back.out + back.err)
    const { out } = house.run(['opportunities'])
    assert.match(out, /Northwind/)
    assert.doesNotMatch(out, /Quay/)
  } finally {
    house.remove()
  }
})

test('an archive from one machine is the same search on another', () => {
  const [here, there] = [newHouse(), newHouse()]
  try {
    for (const file of ['screening-software.yaml', 'panel-law.yaml'])
      assert.equal(here.run(['import', exampleFile(file)]).code, 0)
    const archive = join(here.data, 'all.zip')
    assert.match(here.run(['archive', archive]).out, /2 opportunities, 0 messages/)
    assert.match(here.run(['archive', archive]).err, /is there already/)
    const brought = there.run(['import', archive])
    assert.equal(brought.code, 0, brought.err)
    assert.equal(there.run(['export-all']).out, here.run(['export-all']).out)
    assert.equal(
      there.run(['plan', 'northwind-analytics', '--all']).out,
      here.run(['plan', 'northwind-analytics', '--all']).out,
    )
  } finally {
    here.remove()
    there.remove()
  }
})
