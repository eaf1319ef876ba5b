import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { attacksOn, textOf } from './testing/adversary.ts'
import { growsFaster } from './testing/growth.ts'
import { overhear, type Pattern, patternsIn } from './testing/patterns.ts'

const root = import.meta.dirname
const heard = overhear(root)
const { written, built } = patternsIn(root)

const sizes = [25, 200, 1000, 8000]

/** How often a pattern is found, looked for as it is used: once, or again after each find. */
const findsIn = (text: string, pattern: RegExp): number => {
  pattern.lastIndex = 0
  let finds = 0
  let last = -1
  while (pattern.test(text) && pattern.global) {
    finds += 1
    if (pattern.lastIndex === last) pattern.lastIndex += 1
    last = pattern.lastIndex
  }
  return finds
}

const badFor = ({ source, flags }: Pattern) =>
  attacksOn(source, flags).find((attack) => {
    const pattern = new RegExp(source, flags)
    return growsFaster((size) => {
      const text = textOf(attack, size)
      return () => findsIn(text, pattern)
    }, sizes)
  })

test('no pattern takes longer than its text is long', async () => {
  for (const file of new Set(built.map((place) => place.replace(/:\d+$/, '')))) await import(join(root, file))
  // Some patterns are built while reading.
  const { fromOutside, ofTheUser } = await import('./testing/readers.ts')
  for (const reader of Object.values({ ...fromOutside, ...ofTheUser }))
    reader('Hi Dana,\n\nI am not in today.\n\nPriya')
  const places = new Set([...heard.values()].map(({ place }) => place))
  assert.deepEqual(
    built.filter((place) => !places.has(place)),
    [],
  )
  const all = new Map([...written, ...heard.values()].map((each) => [`/${each.source}/${each.flags}`, each]))
  const slow = [...all].flatMap(([said, pattern]) => {
    const attack = badFor(pattern)
    return attack ? [`${pattern.place} ${said.slice(0, 200)} on ${JSON.stringify(attack)}`] : []
  })
  assert.deepEqual(slow, [])
})
