import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { remedyFor, troubles, waitFor } from './errors.ts'
import type { Trouble } from './sender.ts'

const at = (stage: Trouble['stage'], said: string, code?: number, status?: string): Trouble => ({
  stage,
  said,
  ...(code === undefined ? {} : { code }),
  ...(status === undefined ? {} : { status }),
})

/** One or more of each row, as servers say it; beside it what must be done. */
const table: readonly (readonly [name: string, does: string, trouble: Trouble])[] = [
  ['certificate', 'pause', at('tls', 'certificate has expired')],
  ['offline', 'wait', at('connect', 'ENOTFOUND smtp.example.org')],
  ['offline', 'wait', at('data', 'ECONNRESET')],
  ['sign-in for now', 'wait', at('auth', '4.7.0 Temporary authentication failure', 454, '4.7.0')],
  ['sign-in', 'sign-in', at('auth', '5.7.8 Username and Password not accepted', 535, '5.7.8')],
  ['sign-in', 'sign-in', at('auth', '5.7.9 Application-specific password required', 534, '5.7.9')],
  ['sign-in', 'sign-in', at('envelope', '5.7.0 Authentication Required', 530, '5.7.0')],
  ['quota', 'pause', at('envelope', 'Daily user sending limit exceeded', 550, '5.4.5')],
  ['quota', 'pause', at('data', 'Submission quota exceeded', 554, '5.2.0')],
  ['errors unheeded', 'pause', at('data', 'Too many errors', 550, '5.2.252')],
  ['blocked', 'pause', at('data', 'Your account has been blocked', 550, '5.7.1')],
  [
    'address',
    'fail',
    at('envelope', 'The email account that you tried to reach does not exist', 550, '5.1.1'),
  ],
  ['address', 'fail', at('envelope', 'No such user here', 550)],
  ['full mailbox', 'again', at('envelope', 'mailbox is full', 552, '5.2.2')],
  ['too large', 'fail', at('data', 'message exceeds fixed limit', 552, '5.3.4')],
  ['later (greylisting)', 'again', at('envelope', 'Greylisted, come back in five minutes', 450, '4.2.0')],
  ['later (greylisting)', 'again', at('envelope', 'try again', 451, '4.7.1')],
  ['shutting down', 'again', at('data', 'Service shutting down', 421, '4.3.2')],
  ['refused', 'fail', at('after-dot', 'rejected as spam', 554, '5.7.1')],
  ['refused', 'fail', at('data', 'transaction failed', 554)],
]

describe('what servers say and what follows', () => {
  for (const [name, does, trouble] of table)
    test(`${trouble.code ?? trouble.stage} ${trouble.said}: ${name}`, () => {
      const found = remedyFor(trouble)
      assert.equal(found.name, name)
      assert.equal(found.remedy.does, does)
      assert.ok(found.says.includes(trouble.said))
    })

  test('every row of the table was tried', () => {
    const tried = new Set(table.map(([name]) => name))
    assert.deepEqual(
      troubles.map(({ name }) => name).filter((name) => !tried.has(name)),
      [],
    )
  })

  test('a final answer about this message is not taken for a quota, nor a passing one for a refusal', () => {
    assert.equal(remedyFor(at('data', 'message contains a virus', 550, '5.7.1')).remedy.does, 'fail')
    assert.notEqual(remedyFor(at('envelope', 'temporarily deferred', 451, '4.1.1')).remedy.does, 'fail')
    assert.equal(remedyFor(at('after-dot', 'the line was cut')).remedy.does, 'wait')
  })

  test('no wait is longer than its row says, none is nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...table.map(([, , trouble]) => trouble)),
        fc.nat(60),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (trouble, before, chance) => {
          const { remedy } = remedyFor(trouble)
          const minutes = waitFor(remedy, before, chance)
          if (remedy.does === 'fail' || remedy.does === 'sign-in') assert.equal(minutes, 0)
          else if (remedy.does === 'pause' && !remedy.minutes) assert.equal(minutes, 0)
          else assert.ok(minutes > 0 && minutes <= 1440)
        },
      ),
    )
  })
})
