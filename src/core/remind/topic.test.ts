import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topicOf } from './topic.ts'

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
