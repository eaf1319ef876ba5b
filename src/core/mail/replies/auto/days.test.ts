/** Days as absences name them, and what only looks like one. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'
import { returnDate } from './return-date.ts'

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
    ['Home on the 7th, at my desk again the day after.', '2026-12-08'],
    ['Home on the 7th, at my desk again that day.', '2026-12-07'],
    ['I have taken two weeks’ leave from today. Back in the office after that.', '2026-12-07'],
    ['I am on leave and will be resuming duties on 27th instant.', '2026-11-27'],
    ['I fly home today (Monday) and will be at my desk Wednesday.', '2026-11-25'],
    ['In a workshop all day. I will work through my mail first thing tomorrow.', '2026-11-24'],
    ['We are closed on Tuesday 24th and open as usual from the Wednesday.', '2026-11-25'],
    ['Sono fuori ufficio fino all’8 dicembre compreso.', '2026-12-09'],
    ['Rispondo da mercoledì 9 dicembre.', '2026-12-09'],
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

describe('an absence that names how long, and not until when', () => {
  const rows: readonly (readonly [text: string, sent: string, back: string | undefined])[] = [
    ['I am on secondment until the end of February 2027.', '2026-11-19', '2027-03-01'],
    ["I'm on jury service for the rest of November.", '2026-11-19', '2026-12-01'],
    ['Out until the end of next week.', '2026-11-19', '2026-11-30'],
    ['Away w/c 16 Nov.', '2026-11-13', '2026-11-23'],
    ['Away the week of 7 December.', '2026-12-01', '2026-12-14'],
    ['I will be back the week of the 14th.', '2026-12-03', '2026-12-14'],
    ["I'm taking this week off to move house.", '2026-11-23', '2026-11-30'],
    ["I'm out of the office this week and next.", '2026-11-30', '2026-12-14'],
    ["Next week I'm off.", '2026-12-11', '2026-12-21'],
    ['From 4 January on I will be available again.', '2026-12-17', '2027-01-04'],
    ["Don't expect anything before 3 December.", '2026-11-19', '2026-12-03'],
    ['In court until Wednesday evening.', '2026-11-24', '2026-11-26'],
    ['Closed; open again on the first Monday of January.', '2026-12-18', '2027-01-04'],
    ['Back on the last Friday in November.', '2026-11-10', '2026-11-27'],
    ['Gone fishing. Back a week on Wednesday.', '2026-11-27', '2026-12-09'],
    ["I'll be back Friday week.", '2026-11-24', '2026-12-04'],
    ['Ich antworte Ihnen gerne ab dem 1.12.', '2026-11-27', '2026-12-01'],
    // Not sure.
    ['I am away until after Christmas.', '2026-12-17', undefined],
    ['I am away over Christmas, back in the new year.', '2026-12-17', undefined],
    ['I am working from home part of this week.', '2026-11-30', undefined],
    ['I may be away this week, perhaps next week too.', '2026-11-30', undefined],
    ['This week is busy here.', '2026-11-30', undefined],
    ['The team that week of the 14th was great.', '2026-12-03', undefined],
    ['The rest of the team is here.', '2026-12-03', undefined],
    ['This mailbox is read every Monday.', '2026-12-03', undefined],
    ['We meet on the first Monday.', '2026-12-03', undefined],
    ['The end of the road is in sight.', '2026-12-03', undefined],
  ]
  for (const [text, sent, back] of rows)
    test(text, () => assert.equal(returnDate(text, Temporal.PlainDate.from(sent)), back))
})

describe('the only day of a notice, where it speaks of being there again', () => {
  const rows: readonly (readonly [text: string, sent: string, back: string | undefined])[] = [
    [
      'Estaré de vuelta en la oficina el miércoles 9 de diciembre, pasado el puente.',
      '2026-12-01',
      '2026-12-09',
    ],
    ['I will be reading mail again on Nov. 24th.', '2026-11-19', '2026-11-24'],
    ['Stepping out today for a family thing. Back at it tomorrow!', '2026-12-01', '2026-12-02'],
    ['I stay at home with a feverish child. I am in tomorrow.', '2026-12-01', '2026-12-02'],
    ['Front desk is unstaffed. I return w/c 7th December.', '2026-11-27', '2026-12-07'],
    ["I'm away and will answer when I'm back, which is a week on Wednesday.", '2026-11-10', '2026-11-18'],
    [
      'I do not work Thursdays or Fridays. Your mail will be read on my next working day.',
      '2026-11-19',
      '2026-11-23',
    ],
    [
      'I keep office hours on Monday to Wednesday only, and read this when I am next in.',
      '2026-11-19',
      '2026-11-23',
    ],
    // The notice that nobody took down.
    ['I am on leave and return to work on 20 November.', '2026-12-02', '2026-11-20'],
    // Not the day of coming back.
    [
      'I do not work Thursdays or Fridays. Your mail will be read on my next working day.',
      '2026-11-18',
      undefined,
    ],
    ['I work Monday to Wednesday and will answer when I am next in.', '2026-11-13', undefined],
    ['The office is closed on Thursday. We answer every mail.', '2026-11-18', undefined],
    ['I am away from Thursday and cannot read mail.', '2026-11-18', undefined],
    ['For anything urgent before Friday reply to Kim.', '2026-11-18', undefined],
    ['Call Kim about the tender of 3 December.', '2026-11-18', undefined],
    ['I was back on 2 November.', '2026-11-18', undefined],
  ]
  for (const [text, sent, back] of rows)
    test(`${text} ${sent}`, () => assert.equal(returnDate(text, Temporal.PlainDate.from(sent)), back))
})

describe('who stands in for someone who is away for months', () => {
  const reading = (text: string) =>
    readMail(
      mailOf(
        {
          From: 'Orla <orla@larkfield.example>',
          Subject: 'Automatic reply: Thank you',
          Date: monday,
          'Auto-Submitted': 'auto-replied',
          'Content-Type': 'text/plain; charset=utf-8',
        },
        text,
      ),
    )
  test('is named, and nobody is gone', () => {
    const { gone, successor } = reading(
      "I've started my maternity leave. Yusra Haddad (yusra.haddad@larkfield.example) is looking after all of my vacancies.",
    )
    assert.deepEqual(
      [gone, successor],
      [undefined, { name: 'Yusra Haddad', address: 'yusra.haddad@larkfield.example' }],
    )
  })
  test('for a week nobody takes over', () =>
    assert.equal(
      reading('I am on leave until Monday. Urgent: Yusra Haddad (yusra.haddad@larkfield.example).').successor,
      undefined,
    ))
})
