import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineIn } from './line-in.ts'

const line = 'panel at Quay Tue 3pm with Tom'
const rows: readonly (readonly [text: string, subject: string, is: string])[] = [
  [line, 'jot', line],
  [`\r\n${line}\r\n\r\nSent from my phone`, 'Jot', line],
  ['panel at Quay\nTue 3pm with Tom\n\nmore that is no line', 'jot', line],
  [`${line}\n-- \nPriya`, 'jot', line],
  ['', `Jot: ${line}`, line],
  ['Sent from my phone', `${line} jot`, line],
  ['> quoted', 'jot', ''],
  ['', 'jot', ''],
]
for (const [text, subject, is] of rows)
  test(`${subject} / ${text.slice(0, 30).replaceAll(/\s+/g, ' ')}`, () =>
    assert.equal(lineIn({ text, subject }, 'jot'), is))
