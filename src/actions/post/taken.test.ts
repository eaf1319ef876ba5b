import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { effectOf } from '../../core/mail/replies/effects/effect.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { readMail } from '../../core/mail/replies/read-mail.ts'
import type { Invitation, MailKind } from '../../core/mail/replies/reading.ts'
import { sentAt } from '../../core/mail/replies/sent-at.ts'
import { parseMail } from '../../mail/parse/parse-mail.ts'
import { mail, raw } from '../../testing/incoming.ts'
import { poison } from '../../testing/poison.ts'
import { settledRaw } from '../change.ts'
import { taken } from './taken.ts'

const around = { own: ['ann@lab.test'], zone: 'Europe/London' }

/** The facts can be read afterwards; where the mail did not get in, the reason is said. */
const holds = (one: Incoming, of: RawDossier = raw): void => {
  const effect = taken(one, of, around)
  if (effect.raw) {
    const read = settledRaw(effect.raw)
    assert.ok(read.ok, JSON.stringify(read))
  }
  if (effect.state === 'set-aside') assert.match(effect.trouble ?? '', /enter by hand/)
  const again = taken(one, effect.raw ?? of, around).raw
  assert.deepEqual(again ?? effect.raw ?? of, effect.raw ?? of, 'a second time')
}

const incomingFrom = (bytes: Uint8Array): Incoming => {
  const parsed = parseMail(bytes)
  const { subject, from = { name: '', address: '' } } = parsed
  const at = sentAt(parsed, '2026-11-20T10:00:00Z')
  return { ...mail('human'), at, subject, from, reading: readMail(parsed, { addresses: around.own }) }
}

describe('hostile mail becomes facts that can be read, or is set aside with the reason', () => {
  for (const [what, bytes] of poison()) test(what, () => holds(incomingFrom(bytes)))
})

test('nothing of the known poison has to be looked at by hand but appointments that nobody can be sure of, and what is too long to be read', () => {
  const aside = poison().flatMap(([what, bytes]) => {
    const { state, trouble } = taken(incomingFrom(bytes), raw, around)
    return state === 'set-aside' || trouble ? [what.replace('an invitation with ', '')] : []
  })
  assert.deepEqual(aside, [
    ...['an hour that happens twice', 'an hour that does not exist'],
    ...['a whole day', 'no time', 'the year 0', 'the year 1', 'the year 9999', 'a zone nobody knows'],
    ...['no id', 'a cancelling of what is not known', 'a mail with a very long line'],
  ])
})

const unit = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    ' ',
    '\n',
    '[',
    '{',
    '"',
    '\\',
    '\u0092',
    '\u001b',
    '\u2028',
    '\ufffd',
    '\ud800',
    '\u202e',
    '\0',
    '𐌰',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
)
const text = fc.oneof(
  fc.string({ unit, maxLength: 60 }),
  fc.constantFrom('constructor', '__proto__', 'toString', ''),
)
const time = fc.oneof(
  text,
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    '2027-10-31T01:30:00+00:00[Europe/London]',
    '2027-10-31T01:30:00+01:00[Europe/London]',
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '2026-11-25',
    '2026-11-25T10:00:00-05:00[America/New_York]',
    '2026-11-25T10:00:00+05:45[+05:45]',
  ),
)
const person = fc.record({ name: text, address: fc.oneof(text, fc.emailAddress()) })
const invitation: fc.Arbitrary<Invitation> = fc.record(
  {
    method: fc.constantFrom('REQUEST', 'CANCEL', 'REPLY', 'COUNTER', 'PUBLISH', 'OTHER'),
    uid: text,
    sequence: fc.nat(),
    summary: text,
    starts: time,
    ends: time,
    organizer: person,
    attendees: fc.array(person, { maxLength: 8 }),
    answer: fc.constantFrom('accepted', 'declined', 'tentative'),
  },
  { requiredKeys: ['method', 'uid', 'sequence', 'summary', 'attendees'] },
) as fc.Arbitrary<Invitation>
const kinds: readonly MailKind[] = ['bounce', 'report', 'calendar', 'auto-reply', 'ats', 'human']

test('whatever stands in a mail, the facts can be read afterwards or the reason is said', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      text,
      text,
      text,
      invitation,
      fc.boolean(),
      (kind, ownText, name, who, invited, away) => {
        const more = {
          ownText,
          invitation: invited,
          ...(away ? ({ away, returns: '2026-12-01' } as const) : {}),
        }
        holds(mail(kind, more, { from: { name, address: who }, person: who, subject: name }))
      },
    ),
    { numRuns: 500 },
  )
})

test('whatever bytes arrive, the facts can be read afterwards or the reason is said', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(
        fc.constantFrom(...poison().map(([, each]) => each)),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
      )
      .map(([whole, at, patch]) => {
        const copy = Uint8Array.from(whole.subarray(0, 20_000))
        copy.set(patch, at % Math.max(1, copy.length - 8))
        return copy
      }),
  )
  fc.assert(
    fc.property(bytes, (each) => holds(incomingFrom(each))),
    { numRuns: 200 },
  )
})

test('where mail has filled the room, only the reason is kept, and what the user writes still goes in', () => {
  const history = Array.from({ length: 1400 }, (_, at) => ({
    ...{ id: `t${at}`, at: '2026-11-10T10:00:00Z', direction: 'in' as const, channel: 'email' as const },
    ...{ with: ['bob'], kind: 'reply' as const, text: 'x'.repeat(400) },
  }))
  const full = { ...raw, history }
  const effect = taken(mail('human'), full, around)
  assert.deepEqual([effect.raw, effect.state], [undefined, 'set-aside'])
  assert.match(effect.trouble ?? '', /So much is kept of this process/)
  const [last, ...rest] = history
  assert.ok(last && settledRaw({ ...raw, history: [...rest, last, { ...last, id: 'mine' }] }).ok)
})

test('a whole correspondence stays small among the facts; its words stay with the mails', () => {
  const ownText = 'A long story about trucks. '.repeat(150)
  const after = Array.from({ length: 238 }, (_, at) => mail('human', { ownText }, { id: `m${at}` })).reduce(
    (of, each) => effectOf(each, of, around).raw ?? of,
    raw,
  )
  assert.equal(after.history?.length, 238)
  const read = settledRaw(after)
  assert.ok(read.ok)
  assert.ok(JSON.stringify(read.value, null, 1).length < 200_000)
})
