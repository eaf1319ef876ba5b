import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf } from '../../../testing/mail.ts'
import { saysLeft } from './left.ts'
import { readMail } from './read-mail.ts'

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
const from = { From: 'Ben Adeyemi <ben@larkfield.example>', Subject: 'Re: Thank you', ...plain }
const automatic = { ...from, 'Auto-Submitted': 'auto-replied' }
const read = (headers: Readonly<Record<string, string>>, text: string) => readMail(mailOf(headers, text))

describe('a person says that someone has left', () => {
  const table: readonly (readonly [
    text: string,
    leaver?: string | undefined,
    name?: string,
    address?: string,
  ])[] = [
    [
      'Friday is my last day at Larkfield. Priya Nair (priya@larkfield.example) is taking over the hiring.',
      ...([undefined, 'Priya Nair', 'priya@larkfield.example'] as const),
    ],
    ['I’ve left Larkfield. Please contact Ravi Menon instead.', undefined, 'Ravi Menon'],
    ['I am leaving the company at the end of the month.'],
    ['Sad to say I have handed in my notice. Raj Patel is my successor.', undefined, 'Raj Patel'],
    ['Dagmar Lind retired on Friday after thirty years.', 'Dagmar Lind'],
    ['You wrote to Marcus, who is no longer with the firm.', 'Marcus'],
    ['Ben Ade is no longer employed here.', 'Ben Ade'],
    ['Ruth Adler finished at Kestrel on Friday.', 'Ruth Adler'],
    ['I retired on 27 November.'],
    ['Friday was my final day at Larkfield.'],
    ['After nine years I said goodbye\nto Larkfield on Friday.'],
    ['Mail for Ben comes to me. He is no longer with the company.', 'Ben'],
    ['Ruth sailed off to Madeira. I have inherited her desk.', 'Ruth'],
    ['I’ve taken over from Marcus and look forward to meeting you.', 'Marcus'],
    ['I said goodbye to Larkfield today. Your file is looked after by Ines Batra.', undefined, 'Ines Batra'],
    ['I have hung up my lanyard and am off to pastures new.'],
    ['Ben has left the business, so I’m your contact from now on.', 'Ben'],
    ['Orla Quirke is no longer with us.', 'Orla Quirke'],
  ]
  for (const [text, leaver, name, address] of table)
    test(text, () => {
      const reading = read(from, text)
      assert.deepEqual(
        [reading.gone, reading.leaver, reading.successor?.name, reading.successor?.address],
        [true, leaver, name, address],
      )
      assert.equal(reading.proposal, undefined)
    })
})

describe('nobody has left', () => {
  for (const text of [
    'I left the file on the shared drive.',
    'I have taken over from Marcus while he is on leave.',
    'I have inherited her desk for two weeks.',
    'I have taken on her dog.',
    'I have not said goodbye to you yet!',
    'It was my final day of leave.',
    'You left your scarf in reception.',
    'I am leaving the office early today.',
    'I’m on leave from Friday.',
    'My last day of leave is Friday.',
    'The role is open because the last analyst moved on.',
    'I left a message with your agency.',
    'Ruth finished the report on Friday.',
    'I retired the old server on Friday.',
    'We wrote to Marcus, who is back on Monday.',
    'Dagmar is retiring early to bed these days.',
    'The last man at this desk retired.',
    'If I leave Larkfield one day I will tell you.',
    'I will leave you to it!',
    'We left it at that.',
  ])
    test(text, () => assert.equal(read(from, text).gone, undefined))
})

describe('a program says that someone has left, or only that a desk has changed', () => {
  const table: readonly (readonly [text: string, gone: true | undefined])[] = [
    ['Marcus Yeo left Tallis on 27 November. Please write to Helen Abara.', true],
    ['Ruth Adler finished at Kestrel on Friday.', true],
    ['The person you have written to left us in May. Please send it to Helen Abara.', true],
    ['The person you have written to left the office early.', undefined],
    ['I retired on 27 November 2026 after many happy years.', true],
    ['I have left the platform team. I am still at Larkfield and still read this.', undefined],
    ['Hiring has left my desk; I’m still here.', undefined],
    ['I am out of the office and back on Monday.', undefined],
  ]
  for (const [text, gone] of table) test(text, () => assert.equal(read(automatic, text).gone, gone))
})

describe('who is named in the place of one who has left', () => {
  const table: readonly (readonly [text: string, name?: string, address?: string])[] = [
    [
      'I no longer work here. Please contact Tom Ashby at tom@pemberton.example.',
      'Tom Ashby',
      'tom@pemberton.example',
    ],
    [
      'As of 30 November I am no longer with Larkfield. My successor is Priya Nair: priya@larkfield.example',
      ...(['Priya Nair', 'priya@larkfield.example'] as const),
    ],
    [
      'Ben does not work here any more. The person to speak to now is Ravi Menon on ravi@larkfield.example.',
      ...(['Ravi Menon', 'ravi@larkfield.example'] as const),
    ],
    ['Ben no longer works for us. Your e-mail was forwarded to Dee Marsh.', 'Dee Marsh'],
    ['I have left the company. For enquiries write to desk@larkfield.example.', '', 'desk@larkfield.example'],
    // Of several nobody can say which one is meant.
    ['I have left the company. Sales: ann@larkfield.example, hiring: bob@larkfield.example.'],
    ['I have left the company. Thank you for the years together.'],
  ]
  for (const [text, name, address] of table)
    test(text, () => {
      const { gone, successor } = read(automatic, text)
      assert.deepEqual([gone, successor?.name, successor?.address], [true, name, address])
    })
})

test('the last day before a leave is no end, nor is whoever says when they return', () => {
  for (const text of [
    'My last working day before leave is Friday 27 November; I return on Monday 7 December.',
    'Friday is my last day before Christmas.',
    'I have left the office and will be back on Monday.',
  ])
    assert.equal(saysLeft({ subject: 'Automatic reply' }, text, true), false, text)
  assert.equal(saysLeft({ subject: 'Automatic reply' }, 'Friday was my last day at Larkfield.', true), true)
})
