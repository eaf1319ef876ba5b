import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf } from '../../../testing/mail.ts'
import { readMail } from './read-mail.ts'

/** Mail by people and lists that speaks of bounces, holidays, calendars and programs. */
const people: readonly (readonly [subject: string, body: string, headers?: Record<string, string>])[] = [
  ['Re: Thank you', 'Thanks for the note. I was out of the office last week, hence the late answer.'],
  ['Re: Thank you', 'I am out of the office until Monday, but happy to talk on Tuesday at ten.'],
  ['Out of office next week', 'Hi,\n\nAre you joining us for the visit next week? I will bring the plans.'],
  ['Vacation plans', 'Hi,\n\nWhere did you go in the end? We went to the sea.'],
  [
    'On leave from March',
    'Hello,\n\nI wanted to tell you myself that I take parental leave from March. Kim takes over.',
  ],
  ['Re: Automatic reply: Thank you', 'I saw that you got my automatic reply. I am back now; let us talk.'],
  ['Re: Undeliverable: Thank you', 'Strange, your mail said user unknown. My address is still the same.'],
  [
    'Undeliverable mail again',
    'Hi, my mail to Kim came back: 550 5.1.1 user unknown. Do you have another address?',
  ],
  [
    'Fwd: Mail delivery failed: returning message to sender',
    'Do you know what this means?\n\nThis message was created automatically by mail delivery software.\n550 user unknown',
  ],
  [
    'Your bounce handling',
    'The bounces we talked about: a mailbox full is 5.2.2 and soft, the rest is hard. See the table.',
  ],
  ['Delivery failed?', 'Did my last mail reach you? I got no answer.'],
  ['Re: Warning: message delayed', 'It came through after all, a day late.'],
  [
    'Failure notice at the plant',
    'Attached the failure notice of pump 3. The remote host said nothing useful, as ever.',
  ],
  [
    'Calendar',
    'I will send an invitation for Tuesday. METHOD:REQUEST is what it says inside, if you are curious.',
  ],
  ['Re: interview on Friday', 'Friday works. The invitation follows from my assistant.'],
  [
    'Holiday schedule',
    'We are closed from 24 December to 2 January. The interview is before that, so nothing changes.',
  ],
  ['Hospitality', 'Thanks for having us; the return to the office was quick.'],
  ['Quota', 'We exceeded our quota of two hires this year, so I had to ask for a third.'],
  ['Re: mailbox full', 'Sorry, my mailbox was full yesterday. Could you send it again?'],
  [
    'The postmaster project',
    'You asked how the postmaster project went: well. User unknown errors went down by half.',
    { From: 'Sam <sam@example.org>' },
  ],
  [
    'A question on deliverability',
    'Could not be delivered to one or more of its recipients: what would you tell a customer who reads that?',
  ],
  ['Abwesenheit nächste Woche', 'Hallo,\n\nich bin nächste Woche nicht da. Passt dir Donnerstag davor?'],
  ['Re: Absence', 'Merci pour votre mot. Je rentre lundi et je vous appelle.'],
  ['Vacaciones', 'Hola,\n\n¿qué tal las vacaciones? Nosotros volvemos el lunes.'],
  ['Re: Ferie', 'Ciao, le ferie sono finite. Ti chiamo domani.'],
  ['Re: Thank you', 'Thank you! This is not an automatic reply, promise.\n\nDana'],
  [
    'Re: Thank you',
    'Great talking.\n\nOn Mon, 23 Nov 2026 at 09:00, Me <me@example.net> wrote:\n> I am out of the office until Friday. This is an automatic reply.',
  ],
  ['Re: Thank you', 'Sure.', { 'Auto-Submitted': 'no' }],
  ['Re: Thank you', 'Sure.', { 'X-Auto-Response-Suppress': 'All' }],
  ['Re: Thank you', 'Sure.', { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' }],
  ['Re: Thank you', 'Sure.', { Precedence: 'normal' }],
  ['Re: Thank you', 'Sure.', { 'X-Autoreply': 'no' }],
  [
    'Re: [list] Out of office handling',
    'The vacation program should not answer lists. I am away until Monday, patches welcome.',
    {
      'List-Id': 'dev <dev.lists.example.org>',
      Precedence: 'list',
      'List-Post': '<mailto:dev@lists.example.org>',
    },
  ],
  [
    '[list] failure notice parsing',
    'qmail says: Hi. This is the qmail-send program. We match on that. 550 5.1.1.',
    {
      'List-Id': 'dev <dev.lists.example.org>',
      Precedence: 'bulk',
      'Return-Path': '<dev-bounces@lists.example.org>',
    },
  ],
  [
    '[list] Delivery Status Notification (Failure) tests',
    'Test cases for: Delivery to the following recipient failed permanently.',
    { 'List-Id': 'dev <dev.lists.example.org>', 'Return-Path': '<dev-bounces@lists.example.org>' },
  ],
  [
    'Weekly: the state of email bounces',
    'Undeliverable mail rose by 3 %. Mailbox full is the first cause.',
    { 'List-Unsubscribe': '<https://news.example.org/u>', Precedence: 'bulk' },
  ],
  [
    'Out of office? Read this',
    'Ten places to go on vacation. I am away, says everybody.',
    { 'List-Unsubscribe': '<https://news.example.org/u>', Precedence: 'bulk' },
  ],
  ['Rejected', 'The board rejected my proposal, so we start anew.'],
  ['Address not found on the map', 'I could not find your office; is it behind the station?'],
  [
    'Returned to sender',
    'The letter with your contract was returned to sender by the post. Which street is it?',
  ],
  ['Notice', 'I handed in my notice today. I return on the 5th to collect my things.'],
  ['Back on Monday', 'Back on Monday, and then we decide. Talk soon.'],
  ['Re: Thank you', '', {}],
  ['', 'No subject, but words.'],
  ['Autumn', 'Automatic doors, automatic everything: the new office is ready.'],
  ['Re: Scheduling', 'My calendar says BEGIN at nine; does that suit you?'],
  ['Unknown user research', 'Our user research on unknown users is attached.'],
  [
    'System administrator role',
    'The role of system administrator is open. Shall I put you in touch?',
    { From: 'Lee <lee@example.org>' },
  ],
  ['Delivery manager role', 'Delivery problems are what a delivery manager solves. Interested?'],
  [
    'Re: mail system migration',
    'The mail system moves on Sunday; delivery may be delayed. We keep trying.',
    { From: 'Jo <jo@example.org>' },
  ],
  ['Bounce', 'Bounce rates of the landing page are down to 20 %. The message was not delivered well before.'],
  ['Re: no reply?', 'Sorry for the silence. No reply was rude of me.'],
  ['Re: Thank you', 'Happy to help.', { From: 'Noreen Replyton <noreen@example.org>' }],
  ['Re: Thank you', 'Happy to help.', { From: 'Norep Lyall <norep.lyall@example.org>' }],
  [
    'Hello from Workday',
    'I work at Workday as an engineer, and I liked your talk.',
    { From: 'Ana <ana.reis@workday.com>' },
  ],
  ['Coffee?', 'I am at LinkedIn now. Coffee?', { From: 'Max <max.vogel@linkedin.com>' }],
  ['Re: Thank you', 'Happy to talk on Friday.', { 'Message-ID': '<x1@us.greenhouse.io>' }],
  ['Re: Greenhouse', 'We grow tomatoes in the greenhouse, and we hire with it too.'],
  ['Re: Thank you', 'Danke! Ich war im Urlaub und bin erst seit heute zurück.'],
  ['Re: Thank you', 'I have read it.', { 'Disposition-Notification-To': 'dana@example.org' }],
  ['Re: Thank you', 'I am travelling, so only briefly: yes.', { 'Return-Path': '<dana@example.org>' }],
  ['Re: Thank you', 'Gesendet wurde es gestern.', { 'X-Mailer': 'Autorespond-Not 1.0' }],
]

describe('ordinary mail is by a person', () => {
  for (const [subject, body, headers] of people)
    test(`${subject}: ${body.slice(0, 50).replaceAll('\n', ' ')}`, () => {
      const mail = mailOf(
        {
          From: 'Dana <dana@example.org>',
          To: 'me@example.net',
          Subject: subject,
          'Return-Path': '<dana@example.org>',
          'In-Reply-To': '<thanks-1@afterword.example.net>',
          'Content-Type': 'text/plain; charset=utf-8',
          ...headers,
        },
        body,
      )
      const reading = readMail(mail, { addresses: ['me@example.net'] })
      assert.equal(reading.kind, 'human', reading.because)
      assert.deepEqual(reading.failed, [])
      assert.deepEqual(reading.refersTo, ['<thanks-1@afterword.example.net>'])
    })
})

describe('hiring systems and senders that read no answers', () => {
  const table: readonly (readonly [from: string, headers?: Record<string, string>])[] = [
    ['no-reply@greenhouse.io'],
    ['no-reply@us.greenhouse-mail.io'],
    ['no-reply@hire.lever.co'],
    ['acme@myworkday.com'],
    ['no-reply@ashbyhq.com'],
    ['notification@smartrecruiters.com'],
    ['talent@talent.icims.com'],
    ['acme@invalidemail.com'],
    ['system@successfactors.eu'],
    ['notifications@app.bamboohr.com'],
    ['acme.1234@reply.teamtailor-mail.com'],
    ['no-reply@m.personio.de'],
    ['no-reply@recruitee.com'],
    ['notifications@jobvite.com'],
    ['noreply@candidates.workablemail.com'],
    ['no-reply@breezy.hr'],
    ['messages-noreply@linkedin.com'],
    ['noreply@example.org'],
    ['do-not-reply@example.org'],
    ['careers.noreply@example.org'],
    ['donotreply+careers@example.org'],
    ['keine-antwort@example.de'],
    ['notifications@example.org'],
    ['no-reply@greenhouse.io', { 'Auto-Submitted': 'auto-generated' }],
  ]
  for (const [from, headers] of table)
    test(`${from}${headers ? ' (generated)' : ''}`, () => {
      const mail = mailOf(
        { From: `Acme Careers <${from}>`, Subject: 'Your application', ...headers },
        'Thank you for your time. Unfortunately, we have decided to move forward with other candidates.',
      )
      const { kind, proposal, because } = readMail(mail)
      assert.equal(kind, 'ats', because)
      assert.equal(proposal?.meaning, 'rejection')
    })
})
