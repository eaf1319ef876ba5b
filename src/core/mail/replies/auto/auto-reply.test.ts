import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'
import { returnDate } from './return-date.ts'

const read = (subject: string, body: string, headers: Record<string, string> = {}) =>
  readMail(
    mailOf(
      {
        From: 'Dana <dana@example.org>',
        To: 'me@example.net',
        Subject: subject,
        'Content-Type': 'text/plain; charset=utf-8',
        ...headers,
      },
      body,
    ),
  )

/** All sent on Monday, 23 November 2026. */
const replies: readonly (readonly [
  subject: string,
  body: string,
  returns: string | undefined,
  headers?: Record<string, string>,
])[] = [
  ['Respuesta automática: Gracias', 'Estaré fuera de la oficina del 23 al 27 de noviembre.', '2026-11-28'],
  ['Automatisch antwoord: Bedankt', 'Op maandag 30 november ben ik weer aanwezig.', '2026-11-30'],
  [
    'Out of Office Re: Thank you',
    'I am out of the office, returning the week of December 7th.',
    '2026-12-07',
  ],
  ['Automatic reply: Thank you', 'I am out of the office and back on Monday, 30 November.', '2026-11-30'],
  ['Automatic reply: Thank you', 'I am out of the office until 3 December.', '2026-12-03'],
  [
    'Out of Office: Thank you',
    'I will be away through December 4th with limited access to email.',
    '2026-12-05',
  ],
  ['Out of office', 'I am on annual leave, returning Tuesday 1 December 2026.', '2026-12-01'],
  ['Auto reply', 'Thank you for your message. I am away from 20 November to 2 December.', '2026-12-03'],
  ['OOO: Dana', 'Back on Monday.', '2026-11-30'],
  ['Autoreply: Thank you', 'I return to the office on 12/7/2026. PTO until then.', '2026-12-07'],
  [
    'Automatic reply: Thank you',
    'I am on annual leave and will be back on 07/12/2026. Mobile: 07700 900123',
    '2026-12-07',
  ],
  ['Automatic reply: Thank you', 'I will be out until Thursday, 12/3.', '2026-12-03'],
  ['Automatic reply: Thank you', 'I will be back in the office tomorrow.', '2026-11-24'],
  ['Automatic reply: Thank you', 'I am out of the office up to and including 11 December.', '2026-12-12'],
  ['Automatic reply: Thank you', 'I am out of office. For urgent matters call Kim.', undefined],
  [
    'Automatic reply: Thank you',
    'I started here on 3 March 2019 and left on 1 October 2026. Write to Kim.',
    undefined,
  ],
  ['Automatic reply: Thank you', 'Back 2026-12-08.', '2026-12-08'],
  ['Automatic reply: Thank you', 'I am away and will return on January 5.', '2027-01-05'],
  ['Abwesenheitsnotiz: Vielen Dank', 'Ich bin bis zum 4. Dezember nicht im Büro.', '2026-12-05'],
  [
    'Automatische Antwort: Vielen Dank',
    'Ich bin derzeit im Urlaub und ab dem 07.12. wieder erreichbar.',
    '2026-12-07',
  ],
  [
    'Automatische Antwort: Danke',
    'Ich bin am 05.01. zurück. Ihre E-Mail wird nicht weitergeleitet.',
    '2027-01-05',
  ],
  ['Automatische Antwort: Danke', 'Ich bin zurück am 05.01.2027.', '2027-01-05'],
  [
    'Automatische Antwort: Danke',
    'Vom 23.11. bis einschließlich 27.11. bin ich nicht erreichbar.',
    '2026-11-28',
  ],
  ['Abwesend: Danke', 'Ich bin am Montag wieder im Büro.', '2026-11-30'],
  ['Réponse automatique : Merci', 'Je suis absent du bureau jusqu’au 4 décembre inclus.', '2026-12-05'],
  ['Réponse automatique : Merci', 'Je suis en congés du 21 décembre au 12 janvier inclus.', '2027-01-13'],
  ['Absence du bureau', 'Je serai de retour le lundi 30 novembre.', '2026-11-30'],
  ['Respuesta automática: Gracias', 'Estoy fuera de la oficina. Vuelvo el 1 de diciembre.', '2026-12-01'],
  ['Respuesta automática: Gracias', 'Estaré de vacaciones hasta el 4 de diciembre.', '2026-12-05'],
  ['Risposta automatica: Grazie', 'Sono fuori ufficio, rientro il 7 dicembre.', '2026-12-07'],
  ['Risposta automatica: Grazie', 'Sarò assente fino al 4 dicembre compreso.', '2026-12-05'],
  ['Automatisch antwoord: Bedankt', 'Ik ben afwezig t/m 4 december.', '2026-12-05'],
  ['Afwezigheidsbericht', 'Ik ben met vakantie en vanaf 7 december weer bereikbaar.', '2026-12-07'],
  ['Resposta automática: Obrigado', 'Estou de férias e estarei de volta no dia 7 de dezembro.', '2026-12-07'],
  ['Resposta automática: Obrigado', 'Estarei ausente até 4 de dezembro.', '2026-12-05'],
  ['Odpowiedź automatyczna: Dziękuję', 'Jestem na urlopie do 4 grudnia włącznie.', '2026-12-05'],
  ['Odpowiedź automatyczna: Dziękuję', 'Wracam 7 grudnia.', '2026-12-07'],
  ['Autosvar: Tack', 'Jag har semester och är tillbaka den 7 december.', '2026-12-07'],
  ['Automatiskt svar: Tack', 'Jag är på semester till och med 4 december.', '2026-12-05'],
  ['Automatisk svar: Tak', 'Jeg holder ferie og er tilbage mandag den 30. november.', '2026-11-30'],
  ['Automatisk svar: Takk', 'Jeg er ikke på kontoret, men tilbake 7. desember.', '2026-12-07'],
  ['Automaattinen vastaus: Kiitos', 'Olen lomalla 4.12. asti.', '2026-12-05'],
  ['Automaattinen vastaus: Kiitos', 'Palaan toimistolle 7. joulukuuta.', '2026-12-07'],
  ['Automatická odpověď: Děkuji', 'Jsem na dovolené, zpět v kanceláři 7. prosince.', '2026-12-07'],
  [
    'Re: Thank you',
    'I am out of the office until Friday.',
    '2026-11-27',
    { 'Auto-Submitted': 'auto-replied' },
  ],
  [
    'Re: Thank you',
    'Your message has been received.',
    undefined,
    { 'Auto-Submitted': 'auto-replied (vacation)' },
  ],
  ['Re: Thank you', 'Gone fishing.', undefined, { 'X-Autoreply': 'yes' }],
  ['Re: Thank you', 'Gone fishing.', undefined, { 'X-Autorespond': 'Thank you' }],
  ['Re: Thank you', 'Gone fishing.', undefined, { 'X-Auto-Reply-From': 'dana@example.org' }],
  ['Re: Thank you', 'Gone fishing.', undefined, { Precedence: 'auto_reply' }],
  [
    'Thank you for your mail',
    'I am currently on vacation and back on 1 December.',
    '2026-12-01',
    { 'Return-Path': '<>' },
  ],
  ['Thank you for your mail', 'This is an automatic reply. I read mail twice a week.', undefined],
]

describe('automatic replies', () => {
  for (const [subject, body, returns, headers] of replies)
    test(`${subject}: ${body.slice(0, 60)}`, () => {
      const reading = read(subject, body, headers)
      assert.equal(reading.kind, 'auto-reply', reading.because)
      assert.equal(reading.returns, returns)
      assert.equal(reading.proposal, undefined)
    })
})

describe('an automatic reply may carry a decision, and a person may write below such a subject', () => {
  const answered = { 'Auto-Submitted': 'auto-replied' }
  const table: readonly (readonly [subject: string, body: string, meaning: string | undefined])[] = [
    ['Thank you', 'We are sorry: the position has been filled.', 'rejection'],
    ['Thank you', 'We will not be progressing your application.', 'rejection'],
    [
      'Automatic reply: Re: Thank you',
      'Back now! We would like to invite you to a second interview.',
      'invitation',
    ],
    ['Automatic reply: Re: Thank you', 'We are delighted to offer you the role.', 'offer'],
    ['Thank you', 'Thank you for your message. I will get back to you.', undefined],
    ['Thank you', 'Your message has been received.', undefined],
    ['Automatic reply: Thank you', 'I am out of the office. Could you write to Kim?', undefined],
    ['Thank you', 'Please use the portal for questions.', undefined],
  ]
  for (const [subject, body, meaning] of table)
    test(`${subject}: ${body}`, () => {
      const reading = read(subject, body, answered)
      assert.equal(reading.proposal?.meaning, meaning)
      assert.equal(reading.kind, 'auto-reply')
    })
})

describe('days that are not the day of coming back', () => {
  const sent = Temporal.PlainDate.from('2026-11-23')
  for (const text of [
    'I am out of the office. Our offices opened on 4 December 1998.',
    'I am away. Call +49 30 12.12.20 or 555-1234.',
    'I am away. In case of fire use stairs 3/4.',
    'Version 2.4.1 of the plan is attached.',
    'I was back on 2 November.',
    'I am out. The interview is on 3 December.',
  ])
    test(text, () => assert.equal(returnDate(text, sent), undefined))
})

describe('the order of day and month', () => {
  const table: readonly (readonly [text: string, sent: string, returns: string])[] = [
    ['back on 13/12', '2026-11-23', '2026-12-13'],
    ['back on 12/13', '2026-11-23', '2026-12-13'],
    ['back on Monday 12/07', '2026-11-23', '2026-12-07'],
    ['back on Monday 07/12', '2026-11-23', '2026-12-07'],
    ['I am on vacation and out of the office, back on 01/02/2027', '2026-12-20', '2027-01-02'],
    ['I am on annual leave, back on 01/02/2027', '2027-01-25', '2027-02-01'],
    ['away from 01/25/2027, back on 02/01/2027', '2027-01-20', '2027-02-01'],
  ]
  for (const [text, sent, returns] of table)
    test(`${text} (${sent})`, () => assert.equal(returnDate(text, Temporal.PlainDate.from(sent)), returns))
})
