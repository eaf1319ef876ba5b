import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { broughtKindOf } from './kind-of.ts'
import { type BroughtKind, broughtKinds, insteadOf } from './kinds.ts'

const examples = join(import.meta.dirname, '../../../../examples')
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(200))])))
const bytes = (...signs: readonly number[]) => new Uint8Array([...signs, ...Array<number>(80).fill(0)])
const wide = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])

const rows: readonly (readonly [what: string, file: Uint8Array | string, is: BroughtKind])[] = [
  ['a dossier', readFileSync(join(examples, 'screening-software.yaml')), 'dossier'],
  ['a dossier behind a remark', '# mine\n\nafterword: 1\nme: {name: Ann}\n', 'dossier'],
  ['a dossier as JSON', '{"afterword": 1, "me": {}}', 'dossier'],
  ['our archive', zip('README.txt', 'afterword.json', 'dossiers/a.yaml'), 'archive'],
  ['another archive', zip('a.txt'), 'packed'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'word'],
  ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
  ['an old spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-office'],
  ['a PDF', '%PDF-1.7\n%âã', 'pdf'],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'picture'],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['a photo of a phone', bytes(0, 0, 0, 24, ...strToU8('ftypheic')), 'picture'],
  ['a film', bytes(0, 0, 0, 24, ...strToU8('ftypisom')), 'film'],
  ['a database', strToU8('SQLite format 3\0rest'), 'database'],
  ['nothing', '', 'empty'],
  ['only spaces', ' \n\n', 'empty'],
  ['cards', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana\r\nEND:VCARD\r\n', 'cards'],
  ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'calendar'],
  ['a mail', 'Return-Path: <a@b.example>\r\nFrom: Dana <a@b.example>\r\nSubject: Hi\r\n\r\nHello', 'mail'],
  [
    'a mailbox',
    'From dana@b.example Tue Nov 17 10:00:00 2026\nFrom: Dana <a@b.example>\nSubject: Hi\n\nHello',
    'mails',
  ],
  ['a résumé', '{"basics": {"name": "Ann"}, "work": [], "skills": []}', 'resume'],
  ['other JSON', '{"name": "Ann"}', 'text'],
  ['a table', 'Company,Role,Status\nQuay,Clerk,Applied\n"Mill, Marsh",Lead,Offer\n', 'table'],
  ['a table with semicolons', 'Firma;Stelle\nQuay;Clerk\n', 'table'],
  [
    'a table below a preamble',
    'Notes:\n"When exporting, some may be missing"\n\nFirst Name,Last Name,URL\nAnn,Lowe,x\nBo,Lind,y\n',
    'table',
  ],
  ['a table in UTF-16', wide('Company\tRole\r\nQuay\tClerk\r\n'), 'table'],
  ['a web page', '<!DOCTYPE html>\n<html>', 'page'],
  ['notes from a phone', 'Afterword notes, version 1\n\n#firm\nQuay\n\n#end\n', 'pocket'],
  ['a letter', 'Dear Dana,\n\nthank you, and until Friday.\n\nBest,\nAnn', 'text'],
  [
    'a letter in an old alphabet',
    new Uint8Array([...strToU8('Gr'), 0xfc, ...strToU8('ezi Dana, bis bald')]),
    'text',
  ],
  ['noise', bytes(1, 2, 3, 4), 'unknown'],
]

describe('a file is known by what stands in it', () => {
  for (const [what, file, is] of rows)
    test(`${what}: ${is}`, () =>
      assert.equal(broughtKindOf(typeof file === 'string' ? strToU8(file) : file), is))

  test('whatever it is, it is told at once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 3000 }),
          fc.string({ maxLength: 3000 }).map((text) => strToU8(text)),
        ),
        (any) => {
          assert.ok(broughtKindOf(any) in broughtKinds)
        },
      ),
    )
  })

  test('what is not read here is named, with what can be', () => {
    for (const kind of Object.keys(broughtKinds) as BroughtKind[]) {
      const says = insteadOf(kind)
      if (['dossier', 'archive', 'text'].includes(kind)) assert.equal(says, undefined)
      else assert.match(says ?? '', /^this is .+\. \p{Lu}.+\.$/u)
    }
  })
})
