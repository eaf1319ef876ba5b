import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf, tokenOf, topicOf } from './topic.ts'

const table: readonly (readonly [typed: string, is: string | RegExp])[] = [
  ['https://ntfy.sh/my-topic_1', 'https://ntfy.sh/my-topic_1'],
  ['  https://push.example:8443/x ', 'https://push.example:8443/x'],
  ['http://192.168.1.20/mine', 'http://192.168.1.20/mine'],
  ['http://pi.local:8080/mine', 'http://pi.local:8080/mine'],
  ['http://localhost:2586/mine', 'http://localhost:2586/mine'],
  ['my-topic', /whole address/],
  ['ftp://ntfy.sh/x', /whole address/],
  ['javascript:alert(1)', /whole address/],
  ['http://ntfy.sh/x', /https/],
  ['http://10.evil.example/x', /https/],
  ['http://127.0.0.1.evil.example/x', /https/],
  ['https://ada:secret@ntfy.sh/x', /name or password/],
  ['https://ntfy.sh/', /one topic/],
  ['https://ntfy.sh/a/b', /one topic/],
  ['https://ntfy.sh/a?x=1', /one topic/],
  ['', /whole address/],
]
for (const [typed, is] of table)
  test(`the topic “${typed}”`, () => {
    const read = topicOf(typed)
    if (typeof is === 'string') assert.deepEqual(read.ok && read.value, is)
    else assert.match(read.ok ? '' : (read.problems[0]?.message ?? ''), is)
  })

const houses: readonly (readonly [typed: string, is: string | RegExp])[] = [
  ['https://afterword.example.org/', 'https://afterword.example.org'],
  [' https://mine.example:8443 ', 'https://mine.example:8443'],
  ['http://192.168.1.20:4000', 'http://192.168.1.20:4000'],
  ['http://afterword.example.org', /https/],
  ['https://afterword.example.org/today', /address alone/],
  ['https://ada@mine.example', /address alone/],
  ['mine', /address alone/],
]
for (const [typed, is] of houses)
  test(`the address “${typed}” of one’s own pages`, () => {
    const read = houseOf(typed)
    if (typeof is === 'string') assert.deepEqual(read.ok && read.value, is)
    else assert.match(read.ok ? '' : (read.problems[0]?.message ?? ''), is)
  })

test('a token is taken as it is copied, and nothing that is none', () => {
  const read = (text: string) => tokenOf(text).ok
  assert.ok(read(' tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2 '))
  for (const text of ['', 'two words', 'tk_x\r\nX-Evil: 1', 'short']) assert.equal(read(text), false)
})
