import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvTable } from './table.ts'

const rows: readonly (readonly [cell: string | number | undefined, is: string])[] = [
  ['plain', 'plain'],
  [12, '12'],
  [-3, '-3'],
  [undefined, ''],
  ['one, two', '"one, two"'],
  ['“said” "so"', '"“said” ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1 416 555', "'+1 416 555"],
  ['@here', "'@here"],
]
for (const [cell, is] of rows)
  test(`${JSON.stringify(cell)} stands in a table as ${JSON.stringify(is)}`, () =>
    assert.equal(csvTable(['head'], [[cell]]), `\uFEFFhead\r\n${is}\r\n`))
