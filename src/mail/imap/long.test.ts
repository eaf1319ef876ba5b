import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MessageStructureObject } from 'imapflow'
import { saysBetween } from './long.ts'

const [head, tail] = [2_000_000, 500_000]
const part = (type: string, size: number, disposition?: string): MessageStructureObject =>
  ({ type, size, ...(disposition ? { disposition } : {}) }) as MessageStructureObject
const mixed = (...childNodes: MessageStructureObject[]): MessageStructureObject =>
  ({ type: 'multipart/mixed', childNodes }) as MessageStructureObject
const [note, pdf] = [part('text/plain', 900), part('application/pdf', 5_000_000, 'attachment')]

describe('words in the middle of a long message', () => {
  for (const [what, structure] of [
    ['between two attachments', mixed(note, pdf, note, pdf)],
    ['a text that is too long', part('text/plain', 6_000_000)],
    ['an invitation', mixed(note, pdf, part('text/calendar', 900, 'attachment'), pdf)],
    ['a message within', mixed(note, pdf, part('message/rfc822', 900), pdf)],
    ['inside other parts', mixed(note, pdf, mixed(note, part('text/html', 900)), pdf)],
    ['nobody knows', undefined],
  ] as const)
    test(what, () => assert.ok(saysBetween(structure, head, tail)))
})

describe('none', () => {
  for (const [what, structure] of [
    ['before an attachment', mixed(note, pdf)],
    ['behind it', mixed(note, pdf, note)],
    ['two forms before it', mixed(mixed(note, part('text/html', 9000)), pdf, pdf)],
    ['a file of text', mixed(note, pdf, part('text/csv', 900, 'attachment'), pdf)],
    ['pictures', mixed(note, pdf, part('image/png', 900), pdf)],
    ['short', note],
  ] as const)
    test(what, () => assert.ok(!saysBetween(structure, head, tail)))
})
