/** Days as absences name them, and what only looks like one. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'

const returns = (text: string, date: string, subject = 'Automatic reply: Thank you') =>
  readMail(
    mailOf(
      {
        From: 'Orla <orla@larkfield.example>',
        Subject: subject,
        Date: date,
        'Auto-Submitted': 'auto-replied',
        'Content-Type': 'text/plain; charset=utf-8',
      },
      text,
    ),
  ).returns

const monday = 'Mon, 23 Nov 2026 09:00:00 +0000'
const december = 'Tue, 22 Dec 2026 09:00:00 +0000'

describe('the day of coming back', () => {
  const table: readonly (readonly [text: string, day: string, sent?: string])[] = [
    // On the writer's own clock it is Sunday still, and Monday already.
    ['I am away today and will be back tomorrow.', '2026-11-16', 'Sun, 15 Nov 2026 23:30:00 -0500'],
    ['Out of office. Back on Tuesday.', '2026-11-17', 'Mon, 16 Nov 2026 06:30:00 +0900'],
    ['I am out of the office; we reopen 04/01.', '2027-01-04', december],
    ['I am out until 5th Jan. Happy holidays!', '2027-01-05', december],
    ['I return to the office on Monday 14 December. Until then please ring reception.', '2026-12-14'],
    ['I am away from Monday 23rd and back the following Monday (30th).', '2026-11-30'],
    ['Je suis absente, de retour lundi 30.', '2026-11-30'],
    ['I am on leave until the 30th.', '2026-11-30'],
    ['I am in Lisbon until Wednesday 16th.', '2026-12-16', 'Mon, 7 Dec 2026 09:00:00 +0000'],
    ['For anything urgent speak to Sunday Okafor. Back Thursday.', '2026-11-26'],
    ['Gone fishing! Back in a week.', '2026-11-30'],
    ['Back in two weeks!', '2026-12-07'],
    ['Away til Thurs. Text me if urgent.', '2026-11-26'],
    ['On hols w/c 23rd Nov, back in the saddle on the 30th.', '2026-11-30'],
    ['I am out Thursday and Friday. I will pick up messages on Monday.', '2026-11-30'],
    ['Away on business 23rd - 27th November.', '2026-11-28'],
    ['I am away between 23 and 27 November.', '2026-11-28'],
    ['Returning Monday (30 Nov).', '2026-11-30'],
    [
      'Ich bin bis einschließlich Freitag, den 4.12.2026, nicht im Büro. Ab Montag bin ich wieder da.',
      '2026-12-07',
    ],
    ['I am away through 4 December. Back on Monday.', '2026-12-07'],
    ['I am in Rotterdam today, normal service on Thursday.', '2026-11-26'],
    ['away for a bit, see you on the 30th xx', '2026-11-30'],
    ['11月24日から27日まで休暇をいただいております。11月30日(月)より順次お返事いたします。', '2026-11-30'],
    ['Back on the 4th of January! God jul.', '2027-01-04', december],
  ]
  for (const [text, day, sent = monday] of table) test(text, () => assert.equal(returns(text, sent), day))
})

describe('no day of coming back', () => {
  for (const text of [
    'I work Monday to Wednesday and will answer when I am next in.',
    'I only work Tuesdays and Thursdays, so please bear with me.',
    'Please note that I do not work on Fridays. The interview days are 2 and 3 December.',
    'Office hours are 9 to 5, Monday to Friday. I will reply when I can.',
    'I am off sick today.',
    'Normal service is what we stand for.',
    'I am away. The bridge is closed from 11月24日.',
    'I cannot see you right now. Ask Kim about Monday.',
    'Urgent? Speak to Sunday Okafor.',
    'I am currently out of the office and will respond on my return.',
    'Working from Lisbon this month, so replies may be slow before 10am.',
    'I am out. There is room 16 on the 3rd floor for parcels.',
    'I am travelling, and slow to respond for the 2nd time this year.',
  ])
    test(text, () => assert.equal(returns(text, monday), undefined))
})
