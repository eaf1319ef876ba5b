import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { exampleFile, newHouse } from '../testing/house.ts'

const house = newHouse()
after(() => house.remove())

interface Step {
  readonly id: string
  readonly kind: string
  readonly state: string
  readonly opens: string
}
interface Plan {
  readonly steps: readonly Step[]
}

const plan = (id: string, now: string): Plan => house.json(['plan', id, '--now', now]) as Plan
const step = ({ steps }: Plan, kind: string): Step | undefined => steps.find((each) => each.kind === kind)
const good = (args: readonly string[], stdin = ''): string => {
  const { code, out, err } = house.run(args, stdin)
  assert.equal(code, 0, `${args.join(' ')}: ${err}`)
  return out
}

test('a week of a search, played through on the command line', () => {
  // Monday: who I am, an opportunity, the people, the interview.
  good([
    'profile',
    '--name',
    'Ada Example',
    '--email',
    'ada@example.org',
    '--zone',
    'Europe/London',
    '--strengths',
    'calm triage | ran the night desk for two years',
  ])
  good([
    'opportunity',
    '--role',
    'Ward Sister',
    '--company',
    'St. Ansgar',
    '--field',
    'nursing',
    '--country',
    'GB',
    '--region',
    'ENG',
    '--zone',
    'Europe/London',
  ])
  good(['person', 'st-ansgar', '--name', 'Kim Okafor', '--title', 'Matron', '--email', 'kim@ansgar.example'])
  good([
    'interview',
    'st-ansgar',
    '--stage',
    'screening',
    '--format',
    'video',
    '--starts',
    '2026-11-16T10:00',
    '--minutes',
    '40',
    '--met',
    'kim',
  ])
  assert.ok(['ready', 'due'].includes(step(plan('st-ansgar', '2026-11-15T12:00Z'), 'prep')?.state ?? ''))

  // Monday, in the lobby: the debrief.
  const noted = good([
    'notes',
    'st-ansgar',
    'insight@kim: the ward opens six new beds in March',
    'reaction@kim: frowned at the notice period',
    'strength: calm triage',
    '--next',
    'a panel',
    '--hearBy',
    '2026-11-19',
  ])
  assert.match(noted, /3 notes/)
  const monday = plan('st-ansgar', '2026-11-16T11:30Z')
  assert.ok(['ready', 'due'].includes(step(monday, 'thank-you')?.state ?? ''))
  const draft = good(['draft', 'st-ansgar', '--now', '2026-11-16T11:30Z'])
  assert.match(draft, /six new beds/)
  assert.doesNotMatch(draft, /frowned|notice period/)
  const thanks = step(monday, 'thank-you')?.id ?? ''
  good(['sent', 'st-ansgar', thanks, '--at', '2026-11-16T12:05'])
  assert.equal(step(plan('st-ansgar', '2026-11-16T12:30Z'), 'thank-you')?.state, 'done')

  // The date they named drives the question, which goes out after it.
  const asking = step(plan('st-ansgar', '2026-11-17T09:00Z'), 'nudge')
  assert.equal(asking?.state, 'waiting')
  assert.ok((asking?.opens ?? '') > '2026-11-20', asking?.opens)

  // Wednesday: an automatic answer moves nothing forward; Thursday: a real one moves the date.
  good(['answered', 'st-ansgar', '--returns', '2026-11-18', '--at', '2026-11-17T09:00'])
  good(['answered', 'st-ansgar', '--means', 'new-date', '--hearBy', '2026-12-02', '--at', '2026-11-19T15:00'])
  const moved = step(plan('st-ansgar', '2026-11-20T09:00Z'), 'nudge')
  assert.ok((moved?.opens ?? '') > '2026-12-02', moved?.opens ?? 'no nudge')

  // Friday: put one thing off, skip another, and look at the whole.
  const friday = plan('st-ansgar', '2026-11-20T09:00Z')
  const open = friday.steps.find(({ state }) => state === 'ready' || state === 'due' || state === 'waiting')
  assert.ok(open)
  good(['skip', 'st-ansgar', open.id, '--because', 'not my way'])
  assert.equal(
    plan('st-ansgar', house.now().add({ minutes: 1 }).toInstant().toString()).steps.find(
      ({ id }) => id === open.id,
    )?.state,
    'skipped',
  )
  good(['undo'])
  assert.notEqual(
    plan('st-ansgar', house.now().add({ minutes: 1 }).toInstant().toString()).steps.find(
      ({ id }) => id === open.id,
    )?.state,
    'skipped',
  )
  assert.match(good(['history', 'st-ansgar']), /taken back/)

  // Everything goes out and in again without loss.
  const file = good(['export', 'st-ansgar'])
  good(['import', '-'], file)
  assert.equal(good(['export', 'st-ansgar']), file)
})

test('a no closes with one message, a deletion can be taken back whole', () => {
  good(['import', exampleFile('screening-software.yaml')])
  good(['answered', 'northwind-analytics', '--from', 'dana', '--means', 'no', '--at', '2026-11-20T10:00'])
  const closing = plan('northwind-analytics', '2026-11-20T16:00Z')
  assert.ok(
    ['ready', 'due'].includes(step(closing, 'close')?.state ?? ''),
    JSON.stringify(step(closing, 'close')),
  )
  const file = good(['export', 'northwind-analytics'])
  good(['delete', 'northwind-analytics', 'opportunity'])
  assert.equal(house.run(['export', 'northwind-analytics']).code, 2)
  good(['undo'])
  assert.equal(good(['export', 'northwind-analytics']), file)
})

test('what is wrong is said in one sentence and changes nothing', () => {
  const before = good(['history', '--json'])
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['person', 'st-ansgar', '--name', 'X', '--email', 'nonsense'], /email: .*address/],
    [['person', 'st-anskar', '--name', 'X'], /Did you mean st-ansgar/],
    [
      ['interview', 'st-ansgar', '--stage', 'panel', '--starts', '2026-03-29T01:30', '--minutes', '30'],
      /starts: /,
    ],
    [['promise', 'st-ansgar', '--by', 'me', '--who', 'nobody', '--what', 'a write-up'], /nobody/],
    [['skip', 'st-ansgar', 'screening/nonsense/kim'], /no step/],
    [['snooze', 'st-ansgar', 'screening/thank-you/kim', 'yesterday'], /in the past/],
    [['offer', 'st-ansgar', '--amount', 'plenty'], /no single sum/],
    [['answered', 'st-ansgar', '--means', 'new-date'], /--hearBy/],
    [['undo', 'nothing'], /no change/],
    [['import', exampleFile('nowhere.yaml')], /no such file/],
  ]
  for (const [args, says] of wrong) {
    const { code, err } = house.run(args)
    assert.equal(code, 2, args.join(' '))
    assert.match(err, says, args.join(' '))
  }
  assert.equal(good(['history', '--json']), before)
})

test('two doors at once lose nothing: ten notes written side by side are all there', async () => {
  const { spawn } = await import('node:child_process')
  const { join } = await import('node:path')
  const program = join(import.meta.dirname, '..', '..', 'bin', 'afterword')
  const codes = await Promise.all(
    Array.from(
      { length: 10 },
      (_, index) =>
        new Promise<number | null>((resolve) => {
          const args = [
            program,
            'note',
            'st-ansgar',
            '--kind',
            'insight',
            '--text',
            `note number ${index}`,
            '--data',
            house.data,
          ]
          spawn(process.execPath, args, { stdio: 'ignore' }).on('exit', resolve)
        }),
    ),
  )
  assert.deepEqual(
    codes,
    Array.from({ length: 10 }, () => 0),
  )
  const file = good(['export', 'st-ansgar'])
  for (let index = 0; index < 10; index += 1) assert.ok(file.includes(`note number ${index}`))
})
