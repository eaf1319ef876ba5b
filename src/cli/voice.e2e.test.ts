import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { exampleFile, newHouse } from '../testing/house.ts'

const house = newHouse()
after(() => house.remove())
const now = ['--now', '2026-11-17T18:00Z']
const step = 'screen/thank-you/dana'

interface Shown {
  readonly drafts: readonly { readonly step: string; readonly body: string; readonly own?: unknown }[]
}
const good = (args: readonly string[], stdin = ''): string => {
  const { code, out, err } = house.run(args, stdin)
  assert.equal(code, 0, `${args.join(' ')}: ${err}`)
  return out
}
const body = (from: string, ...flags: string[]): string => {
  const shown = house.json(['draft', from, '--step', step, ...now, ...flags]) as Shown & {
    dossiers?: Shown[]
  }
  const drafts = shown.drafts ?? shown.dossiers?.flatMap((each) => each.drafts) ?? []
  return drafts.find((each) => each.step === step)?.body ?? ''
}

test('a voice can be tried on a file, chosen for a kept step, and put back', () => {
  const file = exampleFile('screening-software.yaml')
  const usual = body(file)
  assert.match(body(file, '--warmth', 'formal'), /^Dear Dana,[\s\S]*\nSincerely,/)
  assert.ok(body(file, '--shorter').length < usual.length)
  assert.notEqual(body(file, '--version', '1'), usual)
  assert.notEqual(house.run(['draft', file, '--with', 'point:none']).code, 0)

  const out = good(['import', file, '--json'])
  const id = /"id": ?"([^"]+)"/.exec(out)?.[1] ?? ''
  good(['voice', id, step, '--warmth', 'formal'])
  assert.match(body(id), /\nSincerely,/)
  assert.match(good(['export', id]), /warmth/)
  // What is exported reads back as the same voice, and a change of voice can be undone.
  const elsewhere = newHouse()
  try {
    assert.equal(elsewhere.run(['import', '-'], good(['export', id])).code, 0)
    assert.match(elsewhere.run(['draft', id, '--step', step, ...now]).out, /\n {2}Sincerely,/)
  } finally {
    elsewhere.remove()
  }
  good(['undo'])
  assert.equal(body(id), usual)
  good(['voice', id, step, '--warmth', 'formal'])
  good(['voice', id, step, '--reset'])
  assert.equal(body(id), usual)

  good(['words', id, step, '--body', usual.replace('Hi Dana', 'Hello Dana')])
  assert.match(good(['profile']), /Hello/)
  good(['undo'])
  assert.doesNotMatch(good(['profile']), /Hello/)
  assert.equal(body(id), usual)
  good(['words', id, step, '--body', usual.replace('Hi Dana', 'Hello Dana')])
  good(['words', id, step, '--body', usual])
  const { versions } = house.json(['versions', id, step]) as { versions: { body: string }[] }
  assert.deepEqual([versions.length, versions[0]?.body], [2, usual])
  good(['forget-phrase', 'greeting', 'Hello'])
  assert.doesNotMatch(good(['profile']), /Hello/)
})
