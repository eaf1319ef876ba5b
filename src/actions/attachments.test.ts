import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { done, refused } from '../core/outcome.ts'
import type { Desk } from './action.ts'
import { attachmentsFrom } from './attachments.ts'

const files: Readonly<Record<string, number>> = {
  '/home/ann/write-up.pdf': 2000,
  'C:\\docs\\план.docx': 10,
  'empty.txt': 0,
  'setup.exe': 10,
  'film.mov': 14_000_000,
  'one.pdf': 7_000_000,
  'two.pdf': 7_000_000,
  'a\u202Efdp.txt': 10,
}
const desk = {
  readBytes: async (name: string) =>
    name in files
      ? done(new Uint8Array(files[name] ?? 0))
      : refused({ file: name, message: 'there is no such file.' }),
} as unknown as Desk

const says = async (...names: string[]): Promise<string> => {
  const outcome = await attachmentsFrom(names, desk)
  return outcome.ok
    ? outcome.value.map(({ filename }) => filename).join(' ')
    : outcome.problems.map(({ file, message }) => `${file ?? ''} ${message}`).join(' ')
}

describe('files that go with a message', () => {
  test('the reader sees the name and nothing of the way to it, in any script', async () => {
    assert.equal(await says('/home/ann/write-up.pdf', 'C:\\docs\\план.docx'), 'write-up.pdf план.docx')
    assert.equal(await says('a\u202Efdp.txt'), 'a_fdp.txt')
  })
  test('none, and a field left empty, are no files', async () => {
    assert.equal(await says(), '')
    assert.equal(await says(' '), '')
  })
  test('what is missing, empty, a program or too much is named, all of it at once', async () => {
    assert.match(
      await says('gone.pdf', 'empty.txt', 'setup.exe'),
      /gone\.pdf there is no.*empty\.txt is empty.*setup\.exe is a program/,
    )
    assert.match(await says('film.mov'), /Together they have 13\.4 MB/)
    assert.match(await says('one.pdf', 'two.pdf'), /Send a link instead/)
    assert.equal(await says('one.pdf'), 'one.pdf')
  })
})
