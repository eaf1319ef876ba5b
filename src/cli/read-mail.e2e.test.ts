import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MailsRead } from '../actions/read-mail.ts'
import { newHouse } from '../testing/house.ts'
import { eml } from '../testing/mail.ts'

const house = newHouse()
const folder = mkdtempSync(join(tmpdir(), 'afterword-mail-'))
after(() => {
  house.remove()
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const answer = file(
  'answer.eml',
  eml(
    {
      From: 'Dana <dana@example.org>',
      Subject: 'Re: Thank you',
      'In-Reply-To': '<t1@afterword.example.net>',
    },
    'Hi,\n\nare you available for a call on Tuesday?\n\nOn Mon, 23 Nov 2026 at 10:00, Me <me@example.net> wrote:\n> Thank you.',
  ),
)
const away = file(
  'away.eml',
  Buffer.from(
    eml(
      { From: 'kim@example.org', Subject: 'Automatische Antwort: Danke' },
      'Ich bin bis 4. Dezember nicht im B\xfcro.',
    ),
    'latin1',
  ),
)

test('several mails are told at once, for people and for programs', () => {
  const { code, out } = house.run(['read-mail', answer, away])
  assert.equal(code, 0)
  assert.match(out, /answer\.eml: from a person/)
  assert.match(out, /seems to be\s+an invitation \(\d\d %\): “are you available/)
  assert.match(out, /away\.eml: an automatic reply/)
  assert.match(out, /back on\s+2026-12-05/)
  const { mails } = house.json(['read-mail', answer, away]) as MailsRead
  assert.deepEqual(
    mails.map(({ kind, ownText }) => [kind, ownText]),
    [
      ['human', 'Hi,\n\nare you available for a call on Tuesday?'],
      ['auto-reply', 'Ich bin bis 4. Dezember nicht im Büro.'],
    ],
  )
  assert.deepEqual(mails[0]?.refersTo, ['<t1@afterword.example.net>'])
})

test('a file that cannot be read is named, and the others are still told', () => {
  const missing = join(folder, 'missing.eml')
  const picture = file('picture.eml', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]))
  const { code, out } = house.run(['read-mail', missing, answer, picture])
  assert.equal(code, 1)
  assert.match(out, /answer\.eml: from a person/)
  assert.match(out, /missing\.eml: there is no such file/)
  assert.match(out, /picture\.eml: is no mail/)
  assert.equal(house.run(['read-mail', missing]).code, 2)
})

test('a mail comes over standard input too', () => {
  const { code, out } = house.run(['read-mail', '-', '--json'], eml({ From: 'a@example.org' }, 'Thank you!'))
  assert.equal(code, 0)
  assert.equal((JSON.parse(out) as MailsRead).mails[0]?.proposal?.meaning, 'thanks')
})

test('what a mail says cannot drive the terminal', () => {
  const hostile = file(
    'hostile.eml',
    eml({ From: 'a@example.org', Subject: '\u001b[2Jgone' }, '\u001b]0;title\u0007Hello'),
  )
  const { out } = house.run(['read-mail', hostile])
  assert.ok(!out.includes('\u001b'))
})
