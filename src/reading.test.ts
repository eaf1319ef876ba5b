import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf } from './testing/adversary.ts'
import { hostileTexts } from './testing/adversary-texts.ts'
import { growsFaster } from './testing/growth.ts'
import { fromOutside, ofTheUser } from './testing/readers.ts'

for (const [what, reader] of Object.entries({ ...fromOutside, ...ofTheUser }))
  test(`${what}: reading takes no longer than the text is long`, () => {
    const slow = hostileTexts.filter((attack) =>
      growsFaster(
        (size) => {
          const text = textOf(attack, size)
          return () => reader(text)
        },
        [1000, 4000, 16_000],
      ),
    )
    assert.deepEqual(
      slow.map((attack) => JSON.stringify(attack)),
      [],
    )
  })
