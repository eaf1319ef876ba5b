import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { writeDossier } from '../dossier/write.ts'
import type { Finding } from '../finding.ts'
import { done, refused } from '../outcome.ts'
import { proofreadBy, wordsToKnow } from './proofreader.ts'
import { joined, review } from './review.ts'

const text = `
afterword: 1
me:
  name: Siobhán O'Dowd
  strengths: [{skill: letterpress kerning, proof: redrew the Mersey timetable}]
  words: [gravure, zine]
opportunity: {role: Typographer, company: {name: Gannet & Fry}}
people:
  eun: {name: Eun-ji Hwang, title: Colourist}
interviews:
  - id: one
    stage: screening
    format: phone
    starts: 2026-10-05T14:00[Europe/London]
    ends: 2026-10-05T15:00[Europe/London]
    met: [eun]
    debrief: {points: [{kind: insight, text: they set everything in Pellucida and proof it with Hwnag}]}
promises: [{by: me, who: eun, what: send the Quillmark specimen}]
`
const read = readDossier(text, { file: 'made.yaml' })
assert.ok(read.ok)
const { dossier } = read

test('every word of the roster is known: whole, in parts, and what the notes name', () => {
  const words = new Set(wordsToKnow(dossier))
  for (const word of ['Siobhán', 'Eun-ji', 'Eun', 'ji', 'Hwang', 'Gannet', 'Fry', 'Typographer'])
    assert.ok(words.has(word), word)
  for (const word of ['kerning', 'Mersey', 'Pellucida', 'Quillmark', 'Colourist', 'gravure', 'zine'])
    assert.ok(words.has(word), word)
})

test('a slip of a recorded name in the notes does not become a known word, nor do plain words', () => {
  const words = new Set(wordsToKnow(dossier))
  for (const word of ['Hwnag', 'everything', 'send', 'timetable']) assert.ok(!words.has(word), word)
})

test('the dictionary of one’s own survives being written and read', () => {
  const again = readDossier(writeDossier(dossier), { file: 'again.yaml' })
  assert.ok(again.ok)
  assert.deepEqual(again.dossier.me.words, ['gravure', 'zine'])
})

const finding = (rule: string, from: number, to: number): Finding => ({
  from,
  to,
  severity: 'warning',
  rule,
  message: 'A slip.',
  fixes: [],
  source: 'harper',
})

test('where a check of ours names the same words, the proofreader is silent', () => {
  const ours = finding('X18', 5, 15)
  assert.deepEqual(joined([ours], [finding('X25', 8, 12), finding('X26', 20, 25)]), [
    ours,
    finding('X26', 20, 25),
  ])
  const aboutTone = finding('X12', 0, 40)
  assert.equal(joined([aboutTone], [finding('X25', 8, 12)]).length, 2)
})

test('what the proofreader found comes out of the review, in its place', () => {
  const body = 'Hi Eun-ji,\n\nI apreciate your time.\n\nBest,\nSiobhán'
  const found = review({ body, to: ['eun'], proofread: [finding('X25', 14, 23)] }, dossier)
  assert.equal(found.filter(({ rule }) => rule === 'X25').length, 1)
})

test('a fix that would insult is offered by no check and by no proofreader; what is recorded is no insult', () => {
  const body = 'Hi Eun-ji,\n\nMehwish’s plan works.\n\nBest,\nSiobhán'
  const fix = (insert: string) => ({ label: `Write “${insert}”`, from: 12, to: 21, insert })
  const told = (insert: string) =>
    review(
      { body, to: ['eun'], proofread: [{ ...finding('X25', 12, 21), fixes: [fix(insert)] }] },
      dossier,
    ).filter(({ rule }) => rule === 'X25')
  assert.deepEqual(told('Jewish’s'), [])
  assert.equal(told('Fry’s')[0]?.fixes.length, 1)
})

test('a proofreader that cannot look is told as a hint, never as an error', async () => {
  const found = await proofreadBy(async () => refused({ message: 'It took too long.' }), 'A text.', dossier)
  assert.deepEqual(
    found.map(({ severity, message }) => [severity, message]),
    [['hint', 'It took too long.']],
  )
  assert.deepEqual(await proofreadBy(async () => done([]), 'A text.', dossier), [])
})
