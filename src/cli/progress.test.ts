import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressTo } from './progress.ts'

test('how far it is stands on one line, which goes away when all is done', () => {
  const lines: string[] = []
  const progress = progressTo({ write: (text) => lines.push(text) })
  progress(500, 1000)
  progress(1000, 1000)
  assert.deepEqual(lines, [`\r\u001b[K[${'#'.repeat(15)}${' '.repeat(15)}] 500 of 1000`, '\r\u001b[K'])
})
