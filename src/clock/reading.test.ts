import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import type { Going } from './going.ts'
import { afterReading, mayRead, type Reading } from './reading.ts'

const mailbox = (more: Partial<Mailbox> = {}): Mailbox => ({
  ...{
    id: 'ann',
    address: 'ann@lab.test',
    name: '',
    user: 'ann',
    auth: 'password',
    connectedAt: '2026-11-01T00:00:00Z',
  },
  smtp: { host: 'localhost', port: 465, security: 'tls' },
  imap: { host: 'localhost', port: 993, security: 'tls' },
  ...more,
})
const fresh = (): Reading => ({ failures: 0, quietUntil: 0, renewed: false })
const unreachable = refused({ message: 'The server cannot be reached.' })
const login = refused({ message: 'The server does not accept the password.' })

/** Around a reading: what was kept of the mailbox, and how often a fresh token was asked for. */
const around = (renewal: Outcome<unknown> = done('token')) => {
  const kept: Mailbox[] = []
  const seen = { kept, renewals: 0 }
  const going = {
    deskAt: () => ({
      account: 'me',
      now: Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]'),
      mail: {
        key: async () => {
          seen.renewals += 1
          return renewal
        },
      },
    }),
    post: {
      putMailbox: async (_account: string, put: Mailbox) => {
        kept.push(put)
        return done(undefined)
      },
    },
    carrier: { needsPerson: ({ message }: { message: string }) => message.includes('password') },
  } as unknown as Going
  return { going, seen }
}

describe('a mailbox that cannot be read', () => {
  test('is noted once and tried later and later', async () => {
    const { going, seen } = around()
    const reading = fresh()
    const noted = await afterReading(mailbox(), unreachable, reading, going)
    assert.ok(noted.ok)
    assert.equal(noted.value.unread?.because, 'The server cannot be reached.')
    assert.equal(noted.value.pause, undefined)
    await afterReading(noted.value, unreachable, reading, going)
    assert.equal(seen.kept.length, 1)
    assert.equal(reading.failures, 2)
    assert.equal(mayRead(mailbox(), { ...reading, quietUntil: performance.now() + 1000 }), false)
  })

  test('that can be read again has nothing noted any more', async () => {
    const { going } = around()
    const reading: Reading = { failures: 5, quietUntil: 1e12, renewed: true }
    const before = mailbox({ unread: { since: '2026-11-20T11:00:00Z', because: 'gone' } })
    const noted = await afterReading(before, done(3), reading, going)
    assert.ok(noted.ok && noted.value.unread === undefined)
    assert.deepEqual(reading, fresh())
  })

  test('whose password is refused is paused until a person resumes it, not asked again and again', async () => {
    const { going, seen } = around()
    const noted = await afterReading(mailbox(), login, fresh(), going)
    assert.ok(noted.ok && noted.value.pause)
    assert.equal(mayRead(noted.value, fresh()), false)
    const { pause: _pause, ...resumed } = noted.value
    assert.equal(mayRead(resumed, fresh()), true)
    const again = await afterReading(resumed, login, fresh(), going)
    assert.ok(again.ok && again.value.pause, 'it is paused anew')
    assert.equal(seen.renewals, 0)
  })

  test('whose token is refused gets a fresh one, once', async () => {
    const { going, seen } = around()
    const reading = fresh()
    const box = mailbox({ auth: 'oauth' })
    const first = await afterReading(box, login, reading, going)
    assert.ok(first.ok && first.value.pause === undefined && mayRead(box, reading))
    const second = await afterReading(box, login, reading, going)
    assert.ok(second.ok && second.value.pause)
    assert.equal(seen.renewals, 1)
  })

  test('that a person paused is read all the same', () => {
    assert.equal(
      mayRead(mailbox({ pause: { since: '2026-11-20T11:00:00Z', because: 'You paused it.' } }), fresh()),
      true,
    )
  })
})
