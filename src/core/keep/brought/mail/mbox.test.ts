import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailsIn } from './mbox.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const read = (text: string) => [...mailsIn(encoder.encode(text))].map((mail) => decoder.decode(mail))
const parting = 'From dana@mill.example Tue Nov 17 10:00:00 2026'

const rows: readonly (readonly [what: string, file: string, is: readonly string[]])[] = [
  ['nothing', '', []],
  ['no mailbox', 'Dear Dana,\n\nFrom Monday on.\n', []],
  ['one mail', `${parting}\nSubject: a\n\nHello\n`, ['Subject: a\n\nHello\n']],
  [
    'two mails',
    `${parting}\nSubject: a\n\nHello\n\n${parting}\nSubject: b\n\nBye\n`,
    ['Subject: a\n\nHello\n\n', 'Subject: b\n\nBye\n'],
  ],
  [
    'two mails of Windows',
    `${parting}\r\nSubject: a\r\n\r\nHello\r\n\r\n${parting}\r\nSubject: b\r\n\r\nBye\r\n`,
    ['Subject: a\r\n\r\nHello\r\n\r\n', 'Subject: b\r\n\r\nBye\r\n'],
  ],
  [
    'a program that leaves no blank line between them',
    `${parting}\nSubject: a\n\nHello\n${parting}\nSubject: b\n\nBye\n`,
    ['Subject: a\n\nHello\n', 'Subject: b\n\nBye\n'],
  ],
  [
    'a dash for whoever wrote it',
    `From - Tue Nov 17 10:00:00 2026\nX-Mozilla-Status: 0001\nSubject: a\n\nHello\n`,
    ['X-Mozilla-Status: 0001\nSubject: a\n\nHello\n'],
  ],
  [
    'a sentence that begins so parts nothing',
    `${parting}\nSubject: a\n\nHello\n\nFrom Monday 10:00 on I am there.\nBye\n`,
    ['Subject: a\n\nHello\n\nFrom Monday 10:00 on I am there.\nBye\n'],
  ],
  [
    'a sentence that was quoted',
    `${parting}\nSubject: a\n\n>From Monday on.\n`,
    ['Subject: a\n\nFrom Monday on.\n'],
  ],
  [
    'one that was quoted twice',
    `${parting}\nSubject: a\n\n>>From Monday on.\n`,
    ['Subject: a\n\n>From Monday on.\n'],
  ],
  [
    'an answer’s own quote stays',
    `${parting}\nSubject: a\n\n> From Monday on.\n>Fromage\n`,
    ['Subject: a\n\n> From Monday on.\n>Fromage\n'],
  ],
]

describe('a mailbox file is cut into its mails', () => {
  for (const [what, file, is] of rows) test(what, () => assert.deepEqual(read(file), is))

  test('a mail is a view into the file, where nothing in it was quoted', () => {
    const bytes = encoder.encode(`${parting}\nSubject: a\n\nHello\n`)
    assert.equal([...mailsIn(bytes)][0]?.buffer, bytes.buffer)
  })
})
