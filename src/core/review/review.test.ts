import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { growsFaster } from '../../testing/growth.ts'
import { readDossier } from '../dossier/read.ts'
import { checks } from './checks/index.ts'
import { type Reviewed, review, splitSubject } from './review.ts'

const file = join(import.meta.dirname, '../../../examples/screening-software.yaml')
const read = readDossier(readFileSync(file, 'utf8'), { file })
assert.ok(read.ok)
const { dossier } = read

const sentAt = Temporal.ZonedDateTime.from('2026-11-17T14:00[America/Toronto]')
const of = (body: string, more: Partial<Reviewed> = {}) =>
  review({ body, to: ['dana'], sentAt, ...more }, dossier)

const full =
  'Hi Dana,\n\nThank you for your time this morning. Hearing how much say the data team has made me keener still on Northwind. At Harbourline I built data platforms that finance people trust. I’ll check in on the 25th if I haven’t heard.\n\nBest regards,\nPriya Raman'

test('a subject line is taken off, and positions can be told in the whole text', () => {
  const text = 'Subject: Thank you\r\n\r\nHi Dana,'
  const { subject, body, offset } = splitSubject(text)
  assert.deepEqual({ subject, body }, { subject: 'Thank you', body: 'Hi Dana,' })
  assert.equal(text.slice(offset), body)
})

test('a text without a subject line is left as it is, even where it speaks of a subject', () => {
  const text = 'Hi Dana,\n\nSubject: to your answer, I will come.'
  assert.deepEqual(splitSubject(text), { body: text, offset: 0 })
})

test('findings come in the order of the text, errors only from the first seven checks', () => {
  const found = of(
    'Hi Mark,\n\nI need an answer!!! See [topic] and TBD. I look forward to hear from you.\n\nPriya',
  )
  assert.deepEqual(
    found.map(({ from }) => from),
    found.map(({ from }) => from).toSorted((one, other) => one - other),
  )
  assert.ok(found.length >= 5)
  const blocking = new Set(checks.slice(0, 7).map(({ id }) => id))
  for (const finding of found)
    assert.ok(finding.severity !== 'error' || blocking.has(finding.rule), finding.rule)
})

test('the same words are flagged once by one rule', () => {
  const found = of('Hi Dana,\n\nI was asking for [your name here].\n\nPriya').filter(
    ({ rule }) => rule === 'X3',
  )
  assert.equal(found.length, 1)
})

test('a slip in the subject is said to be there and has no place in the body', () => {
  const [finding] = of(full, { subject: 'Thank you, [Name]' }).filter(({ rule }) => rule === 'X3')
  assert.match(finding?.message ?? '', /^In the subject: /)
  assert.deepEqual([finding?.from, finding?.to, finding?.fixes], [0, 0, []])
})

test('private words are found in the subject too, and never repeated in a message', () => {
  const found = of(full, { subject: 'You came back three times to stakeholder management' })
  const [leak] = found.filter(({ rule }) => rule === 'X2')
  assert.equal(leak?.severity, 'error')
  assert.doesNotMatch(JSON.stringify(found.map(({ message }) => message)), /stakeholder/)
})

test('every fix, applied, takes its own finding away', () => {
  const body = full
    .replace('Dana', 'Dena')
    .replace('Northwind', 'Nortwhind')
    .replace('I’ll check', 'I look forward to hear from you. I’ll check')
  const found = of(body).filter(({ fixes }) => fixes.length > 0)
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['X1', 'X16', 'X18'],
  )
  for (const { fixes, rule } of found) {
    const [fix] = fixes
    assert.ok(fix)
    const mended = body.slice(0, fix.from) + fix.insert + body.slice(fix.to)
    assert.ok(!of(mended).some((finding) => finding.rule === rule), rule)
  }
})

test('strange texts are read without harm', () => {
  for (const body of [
    '',
    ' ',
    '\n\n\n',
    'x',
    '>',
    '[',
    '{{',
    '— — —',
    'Hi',
    'Dear',
    'a'.repeat(20_000),
    '('.repeat(5000),
    '😀'.repeat(500),
    ', '.repeat(4000),
    'Thank you '.repeat(2000),
  ]) {
    for (const finding of of(body, { subject: body.slice(0, 200) })) {
      assert.ok(finding.from >= 0 && finding.from <= finding.to && finding.to <= body.length)
    }
  }
})

test('reading a message takes time that grows with its length', () => {
  const work = (size: number) => {
    const text = `${full}\n\nPS: ${'It was good to talk. '.repeat(size)}`
    return () => of(text)
  }
  assert.ok(!growsFaster(work, [10, 60, 240]))
})
