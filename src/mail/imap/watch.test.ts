import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as settled } from 'node:timers/promises'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Line } from './line.ts'
import type { Trouble } from './trouble.ts'
import { watch } from './watch.ts'

/** A watch over lines that a test opens and drops, in time that a test lets pass. */
const rig = (answers: readonly (Outcome<never> | 'line')[]) => {
  let now = 0
  let tick = () => {}
  const told: string[] = []
  const lines: { drop: () => void; news: () => void; closed: boolean }[] = []
  let opened = 0
  const open = async (news: () => void): Promise<Outcome<Line>> => {
    const answer = answers[Math.min(opened, answers.length - 1)] ?? 'line'
    opened += 1
    if (answer !== 'line') return answer
    let drop = () => {}
    const ended = new Promise<void>((resolve) => {
      drop = resolve
    })
    const line = { drop, news, closed: false }
    lines.push(line)
    return done({
      ended,
      close: async () => {
        line.closed = true
        drop()
      },
    })
  }
  const watching = watch({
    open,
    onHint: (hint) => told.push(hint),
    onTrouble: ({ message }, resting) => told.push(resting ? `${message} (resting)` : message),
    clock: {
      now: () => now,
      ticks: (call) => {
        tick = call
        return () => {
          tick = () => {}
        }
      },
    },
    random: () => 1,
  })
  return {
    watching,
    told,
    lines,
    opened: () => opened,
    pass: async (seconds: number) => {
      for (let gone = 0; gone < seconds; gone += 5) {
        now += 5_000
        tick()
        await settled()
      }
      await settled()
    },
  }
}

const trouble = (kind: Trouble['kind'], message: string) => {
  const problem: Trouble = { kind, message }
  return refused(problem)
}

test('it looks when connected, at news, and every quarter of an hour in any case', async () => {
  const { told, lines, pass } = rig(['line'])
  await settled()
  lines[0]?.news()
  await pass(14 * 60)
  assert.deepEqual(told, ['connected', 'news'])
  await pass(60)
  assert.deepEqual(told, ['connected', 'news', 'interval'])
})

test('a dropped line is opened again after a while, ever longer, and looks go on meanwhile', async () => {
  const { told, pass, opened, lines } = rig(['line', trouble('cut', 'cut'), trouble('cut', 'cut'), 'line'])
  await settled()
  lines[0]?.drop()
  await settled()
  await pass(25)
  assert.equal(opened(), 1)
  await pass(5)
  assert.equal(opened(), 2)
  await pass(55)
  assert.equal(opened(), 2)
  await pass(5)
  assert.equal(opened(), 3)
  await pass(120)
  assert.equal(opened(), 4)
  assert.deepEqual(told, ['connected', 'cut', 'cut', 'connected'])
})

test('a wrong password is not tried again until somebody wakes it', async () => {
  const { told, pass, opened, watching } = rig([trouble('login', 'no'), 'line'])
  await pass(60 * 60)
  assert.equal(opened(), 1)
  assert.deepEqual(told.slice(0, 2), ['no (resting)', 'interval'])
  watching.wake()
  await settled()
  assert.equal(told.at(-1), 'connected')
})

test('after sleep the old line is given up, and what it still says is not heard', async () => {
  const { told, lines, watching, opened } = rig(['line'])
  await settled()
  watching.wake()
  await settled()
  lines[0]?.news()
  assert.equal(lines[0]?.closed, true)
  assert.equal(opened(), 2)
  assert.deepEqual(told, ['connected', 'connected'])
})

test('after the stop nothing is said, nothing opened, and a line that was about to open is closed', async () => {
  const open = rig(['line'])
  await settled()
  await open.watching.stop()
  open.lines[0]?.news()
  open.watching.wake()
  await open.pass(3_600)
  assert.deepEqual(open.told, ['connected'])
  assert.equal(open.lines[0]?.closed, true)
  const opening = rig(['line'])
  await opening.watching.stop()
  await settled()
  assert.deepEqual(opening.told, [])
  assert.equal(opening.lines[0]?.closed, true)
})
