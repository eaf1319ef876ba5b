import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { value } from '../testing/lab.ts'
import { isZip, unzipped, zipped } from './zip.ts'

describe('an archive', () => {
  test('gives back the files that were put into it', async () => {
    const files = new Map([
      ['README.txt', strToU8('hello')],
      ['messages/a.eml', new Uint8Array(3000).fill(7)],
    ])
    const bytes = value(await zipped(files))
    assert.ok(isZip(bytes))
    assert.deepEqual(value(await unzipped(bytes)), files)
  })

  test('that is cut short or damaged is refused, and nothing throws', async () => {
    const bytes = value(await zipped(new Map([['a.txt', strToU8('hello '.repeat(500))]])))
    assert.equal((await unzipped(bytes.slice(0, bytes.length - 30))).ok, false)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, sign) => {
        const turned = bytes.slice()
        turned[at] = sign
        await unzipped(turned)
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (any) => void (await unzipped(any))),
    )
  })

  test('that says it holds more than any search is refused before it is unpacked', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('a') })
    const view = new DataView(bytes.buffer)
    // The size unpacked, in the list at the end: PK\x01\x02, 24 bytes on.
    const listed = bytes.findIndex((_, at) => view.getUint32(Math.min(at, bytes.length - 4)) === 0x504b0102)
    view.setUint32(listed + 24, 0x7fffffff, true)
    const outcome = await unzipped(bytes)
    assert.match(outcome.ok ? '' : (outcome.problems[0]?.message ?? ''), /more than any search/)
  })
})
