import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf, multipart } from '../../testing/mail.ts'
import { limits } from './limits.ts'

const line = `${'QUJD'.repeat(19)}\n`
const attached = (megabytes: number, type = 'application/pdf') =>
  `Content-Type: ${type}; name=big\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=big\n\n${line.repeat((megabytes * 1024 * 1024) / line.length)}`
const text = (words: string, more = '') => `Content-Type: text/plain${more}\n\n${words}`
const mixed = (...parts: readonly string[]) =>
  mailOf(
    { From: 'dana@example.org', 'Content-Type': 'multipart/mixed; boundary=b' },
    multipart('b', ...parts),
  )

describe('behind a large attachment', () => {
  test('text is read', () => {
    const mail = mixed(text('Hello,'), attached(6), text('we would like to offer you the place.'))
    assert.equal(mail.text, 'Hello,\n\nwe would like to offer you the place.')
    assert.deepEqual([mail.troubles, mail.hidden], [[], undefined])
    assert.equal(mail.parts[2]?.filename, 'big')
  })
  test('behind several too, and an invitation', () => {
    const ics =
      'BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u\nDTSTART:20261203T090000Z\nEND:VEVENT\nEND:VCALENDAR'
    const mail = mixed(
      ...[attached(5), text('One.'), attached(5, 'image/png'), text('Two.'), attached(5)],
      `Content-Type: text/calendar; method=REQUEST\n\n${ics}`,
    )
    assert.equal(mail.text, 'One.\n\nTwo.')
    assert.equal(mail.calendar?.[0]?.starts, '2026-12-03T09:00:00Z')
    assert.deepEqual(mail.troubles, [])
  })
})

describe('what is passed over is said', () => {
  test('the end of a text that is too long', () => {
    const mail = mixed(text('a line\n'.repeat(900_000)), text('the end'))
    assert.match(mail.hidden?.join() ?? '', /over 4 MB; the end of a long text/)
    assert.ok(mail.text.endsWith('the end'))
  })
  test('more text than is read at all', () => {
    const mail = mixed(...Array.from({ length: 8 }, () => text('a line\n'.repeat(120_000))))
    assert.match(mail.hidden?.join() ?? '', /only its first part was read/)
  })
  test('a mail within the limit is left as it is', () => {
    const mail = mixed(text('Hello,'), attached(2), text('Bye.'))
    assert.deepEqual([mail.text, mail.troubles], ['Hello,\n\nBye.', []])
    assert.ok(2 * 1024 * 1024 < limits.mail)
  })
})
