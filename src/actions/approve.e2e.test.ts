import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bareDossier } from '../testing/bare-dossier.ts'
import { exampleFile, newHouse } from '../testing/house.ts'

test('words brought along to a yes are shown, and kept only with it', () => {
  const house = newHouse()
  try {
    assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
    const step = ['northwind-analytics', 'screen/thank-you/dana']
    const drafted = () => house.run(['draft', step[0] ?? '', '--step', step[1] ?? '']).out
    const before = drafted()
    const file = join(house.data, 'note.txt')
    writeFileSync(
      file,
      'Subject: Thank you\n\nHi Dana,\n\nThank you for your time. The rink was a fine idea, and I look forward to the panel with the platform team.\n\nBest regards,\nPriya Raman',
    )
    const no = house.seated(['approve', ...step, '--file', file], ['no'])
    assert.match(no.out, /Subject: Thank you[\s\S]*The rink was a fine idea/)
    assert.match(no.err, /You did not say yes/)
    assert.equal(drafted(), before)
    const yes = house.seated(['approve', ...step, '--file', file])
    assert.equal(yes.code, 0, yes.err)
    assert.match(drafted(), /The rink was a fine idea/)
  } finally {
    house.remove()
  }
})

test('a thank-you that holds nothing of its talk is asked about before a yes, and Today says what it wants', () => {
  const house = newHouse()
  try {
    const file = join(house.data, 'bare.yaml')
    writeFileSync(file, bareDossier)
    assert.equal(house.run(['import', file]).code, 0)
    const step = ['northwind-analytics', 'screen/thank-you/dana']
    assert.match(
      house.run(['draft', 'northwind-analytics', '--step', step[1] ?? '']).out,
      /^Nothing of your talk is in/m,
    )
    assert.match(house.run(['today']).out, /it wants one sentence of yours/)
    const no = house.seated(['approve', ...step])
    assert.equal(no.code, 2)
    assert.match(no.err, /Not yet\. Nothing of your talk[\s\S]*--plain/)
    assert.equal(house.seated(['approve', ...step, '--plain']).code, 0)
  } finally {
    house.remove()
  }
})
