import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { exampleFile, newHouse } from '../testing/house.ts'

const house = newHouse()
after(() => house.remove())

const now = ['--now', '2026-11-19T18:00Z']

const good = (args: readonly string[], stdin = ''): string => {
  const { code, out, err } = house.run(args, stdin)
  assert.equal(code, 0, `${args.join(' ')}: ${err}`)
  return out
}

interface Drafts {
  readonly drafts: readonly {
    readonly to: readonly string[]
    readonly kind: string
    readonly body: string
    readonly sentences: readonly { readonly text: string; readonly facts: readonly string[] }[]
    readonly questions: readonly { readonly fact: string; readonly ask: string }[]
  }[]
}

const toRuth = (id: string) =>
  (house.json(['draft', id, ...now]) as Drafts).drafts.find(
    ({ to, kind }) => to.includes('ruth') && kind === 'thank-you',
  )

test('a doubt noted in private is answered in the user’s own words, taken back, undone and exported', () => {
  good(['import', exampleFile('panel-law.yaml')])
  const id = 'harcourt-vale-llp'

  const asked = toRuth(id)?.questions.find(({ ask }) => ask.includes('in doubt'))
  assert.ok(asked, 'the draft asks whether to answer')
  const note = asked.fact.replace('point:', '')

  const repeated = house.run([
    'answer-doubt',
    id,
    '--note',
    note,
    '--text',
    'You seemed unconvinced by my costs-budgeting answer.',
  ])
  assert.equal(repeated.code, 2)
  assert.match(repeated.err, /repeats a private note/)
  const long = house.run(['answer-doubt', id, '--note', note, '--text', 'One. Two. Three.'])
  assert.match(long.err, /one or two sentences/)

  const answer = 'I have drawn up two budgets under the new rules. Both were approved without a change.'
  good(['answer-doubt', id, '--note', note, '--text', answer])
  const after = toRuth(id)
  assert.match(after?.body ?? '', /two budgets under the new rules\. Both were approved without a change\./)
  assert.equal(
    after?.questions.some(({ ask }) => ask.includes('in doubt')),
    false,
  )
  assert.ok(!JSON.stringify(after).includes('unconvinced'))

  const exported = good(['export', id])
  assert.match(exported, new RegExp(`answers: ${note}`))
  const again = newHouse()
  try {
    assert.equal(again.run(['import', '-'], exported).code, 0)
    assert.ok(again.run(['export', id]).out.includes(`answers: ${note}`))
  } finally {
    again.remove()
  }

  good(['undo'])
  assert.doesNotMatch(toRuth(id)?.body ?? '', /two budgets/)
  good(['answer-doubt', id, '--note', note, '--text', answer])
  good(['answer-doubt', id, '--note', note, '--text', ''])
  assert.doesNotMatch(toRuth(id)?.body ?? '', /two budgets/)
  assert.match(good(['answer-doubt', '--help']), /in a sentence or two of your own/)
})
