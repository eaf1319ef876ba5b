import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { northwind, screening } from '../core/plan/situations/planned.ts'
import { newHouse } from '../testing/house.ts'

const house = newHouse()
after(() => house.remove())
const now = '2026-11-17T18:00Z'
const step = 'screen/thank-you/dana'

const dossier = northwind(
  `interviews:
${screening()}promises:
  - {id: p1, by: me, who: dana, what: send the write-up of the dashboard, due: 2026-11-17}
`,
  'id: northwind',
)

const good = (args: readonly string[], stdin = ''): string => {
  const { code, out, err } = house.run(args, stdin)
  assert.equal(code, 0, `${args.join(' ')}: ${err}`)
  return out
}
const body = (): string => {
  const { drafts } = house.json(['draft', 'northwind', '--step', step, '--now', now]) as {
    drafts: { step: string; body: string }[]
  }
  return drafts.find((each) => each.step === step)?.body ?? ''
}

test('one message thanks and keeps the promise; what was taken out of it is not done', () => {
  good(['import', '-'], dossier)
  const whole = body()
  assert.match(whole, /the write-up of the dashboard/)
  good(['sent', 'northwind', step, '--at', now])
  const exported = good(['export', 'northwind'])
  assert.match(exported, /folds:\s+- screen\/promise\/dana-p1/)
  assert.match(exported, /kept: true/)

  good(['undo'])
  assert.doesNotMatch(good(['export', 'northwind']), /folds|kept: true/)
  const without = whole
    .split('\n\n')
    .filter((paragraph) => !paragraph.includes('write-up'))
    .join('\n\n')
  good(['words', 'northwind', step, '--body', without])
  good(['sent', 'northwind', step, '--at', now])
  assert.doesNotMatch(good(['export', 'northwind']), /folds|kept: true/)
})
