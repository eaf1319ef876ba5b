/** Which mail is settled without a person's word, and which must never be. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf, multipart } from '../../../testing/mail.ts'
import { effectOf } from './effects/effect.ts'
import { propose } from './meaning/propose.ts'
import { readMail } from './read-mail.ts'

const raw = {
  ...{ afterword: 1 as const, me: { name: 'Ann' } },
  opportunity: { role: 'Lead', company: { name: 'Northwind' } },
  people: { dana: { name: 'Dana Reyes', email: 'dana@northwind.example' } },
}
const effect = (headers: Readonly<Record<string, string>>, body: string) => {
  const mail = mailOf(headers, body)
  const from = mail.from ?? { name: '', address: '' }
  const person = from.address === 'dana@northwind.example' ? { person: 'dana' } : {}
  const base = {
    id: 'x',
    mailbox: 'm',
    at: '2026-11-23T10:00:00Z',
    subject: mail.subject,
    from,
    recorded: false,
  }
  const incoming = { ...base, ...person, state: 'new' as const, reading: readMail(mail) }
  return effectOf(incoming, raw, { own: [], zone: 'UTC' })
}
const system = { From: 'Northwind Careers <no-reply@greenhouse.io>', Subject: 'Your application' }
const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
const stateOf = (body: string, more: Readonly<Record<string, string>> = {}) =>
  effect({ ...system, ...plain, ...more }, body).state

describe('a hiring system: the bare receipt settles itself', () => {
  for (const body of [
    'Thank you for applying.',
    'Hi Ann,\n\nThank you for applying to Northwind. We have received your application.\n\nBest regards,\nThe Northwind Talent Team',
    'Dear Ann Lowe,\nThank you for your interest in the Senior Engineer role at Northwind.\nYour application has been received.\n\nKind regards,\nNorthwind Recruiting',
    'We received your application. Our hiring team will review it and get back to you.\n\nThanks,\nNorthwind',
    'Thanks for applying! If your experience is a match, we will be in touch.\n\nThis is an automated message. Please do not reply.',
    'Thank you for submitting your application. You can track the status of your application here.\n\nhttps://example.org/status/123',
    'This is to confirm that we have received your application.\n\nSincerely,\nHuman Resources',
    'Your application for Lead Engineer was successfully submitted.',
    'Hello Ann,\n\nWe’ve received your résumé. A member of our team will contact you.',
    'Thank you for taking the time to apply. We are reviewing your application.',
  ])
    test(body.replaceAll('\n', ' ').slice(0, 90), () => assert.equal(stateOf(body), 'settled'))
})

describe('a hiring system: whatever else it says waits for a word', () => {
  for (const body of [
    'Thank you for applying. After review, we won’t be advancing your application.',
    'Thank you for applying. After review, we won&#146;t be advancing your application.',
    'Thank you for your interest in Northwind. The position has been filled.',
    'Thank you for applying. We chose someone else.',
    'Thank you for applying. The role went to Kim.',
    'Thanks for applying, but this one is not for you.',
    'Thank you for applying. Your application was declined.',
    'Thank you for applying.\n\nApplication Declined',
    'Thank you for applying.\n\nPosition Filled',
    'Thank you for applying. Good luck with your search!',
    'Thank you for applying. We wish you all the best in your future endeavours.',
    'Thank you for applying. Please complete the assessment by Friday.',
    'Thank you for applying. Are you free for a call on Tuesday?',
    'Thank you for applying. We would like to invite you to an interview.',
    'Thank you for your application. Es tut uns leid, es hat nicht gereicht.',
    'Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen absagen.',
    'Merci pour votre candidature. Nous ne donnerons pas suite.',
    'Gracias por su interés. El puesto ya está cubierto.',
    'Thank you for applying. Hiring for this role is paused.',
    'Thank you for applying. A decision has been made; log in to read it.',
    'Thank you for applying. There is an update on your application.',
    'Thank you for your application, which we will keep on file.',
    'We have received your application and reviewed it; sadly it ends here.',
    'Thank you for your interest in Northwind, however brief.',
    'Thank you for applying.\n\n-- \nWe will not be moving forward with your application.',
    'Thank you for applying.\n\n> We will not be moving forward with your application.',
    `Thank you for applying. ${'We value every applicant. '.repeat(200)}`,
    '',
    'Northwind',
  ])
    test(body.replaceAll('\n', ' ').slice(0, 90) || '(nothing)', () => assert.equal(stateOf(body), 'new'))
  test('a receipt in plain text with a refusal in HTML', () => {
    const parts = multipart(
      'b',
      'Content-Type: text/plain; charset=utf-8\n\nThank you for applying.',
      'Content-Type: text/html; charset=utf-8\n\n<p>Thank you for applying.</p><p>We will not be advancing your application.</p>',
    )
    assert.equal(stateOf(parts, { 'Content-Type': 'multipart/alternative; boundary=b' }), 'new')
  })
})

describe('an absence settles itself; another word of a program does not', () => {
  const dana = { From: 'Dana Reyes <dana@northwind.example>', Subject: 'Re: Thank you', ...plain }
  const replied = { ...dana, 'Auto-Submitted': 'auto-replied' }
  const generated = { ...dana, 'Auto-Submitted': 'auto-generated' }
  const table: readonly (readonly [Readonly<Record<string, string>>, string, 'settled' | 'new'])[] = [
    [replied, 'I am out of the office until Friday.', 'settled'],
    [replied, 'I am on annual leave and will not read mail. Back on 1 December.', 'settled'],
    [{ ...dana, Subject: 'Automatic reply: Thank you' }, 'I return on 7 December.', 'settled'],
    [{ ...dana, Subject: 'OOO: Dana' }, 'Gone fishing.', 'settled'],
    [
      { ...dana, Subject: 'Abwesenheitsnotiz: Danke' },
      'Ich bin bis zum 4. Dezember nicht im Büro.',
      'settled',
    ],
    [
      { ...dana, Subject: 'Réponse automatique : Merci' },
      'Je suis absente du bureau jusqu’au 4 décembre.',
      'settled',
    ],
    [replied, 'Your message has been received.', 'settled'],
    [replied, 'Thank you for your message. I will get back to you.', 'settled'],
    [generated, 'I am out of the office until Friday.', 'new'],
    [generated, 'We are pleased to invite you to the next round.', 'new'],
    [generated, 'The search was closed.', 'new'],
    [replied, 'We will not be moving forward with your application.', 'new'],
    [replied, 'I am out of the office. We have decided to go with another candidate.', 'new'],
    [replied, 'The role is on hold for now. I am on holiday.', 'new'],
    [replied, 'Please use the portal: https://example.org', 'new'],
    [replied, 'I am no longer with the firm. Please write to Kim.', 'new'],
    [replied, 'Dana has left the company. I am out of the office until Friday.', 'new'],
    [replied, 'As of 1 December I am no longer working at Northwind.', 'new'],
    [
      { ...dana, Subject: 'Automatic reply: Thank you' },
      'I have left Northwind. My last day was 2 December.',
      'new',
    ],
    [replied, 'Dana Reyes is no longer employed here. This mailbox is no longer monitored.', 'new'],
    [replied, 'Ich bin nicht mehr bei Northwind tätig und nicht im Büro.', 'new'],
    [replied, 'Je ne travaille plus chez Northwind. Absente du bureau.', 'new'],
    [replied, 'Ya no trabajo en Northwind; estoy fuera de la oficina.', 'new'],
  ]
  for (const [headers, body, state] of table)
    test(`${body.slice(0, 80)} (${headers['Auto-Submitted'] ?? headers.Subject})`, () => {
      const made = effect(headers, body)
      assert.equal(made.state, state)
      if (state === 'new') {
        assert.doesNotMatch(made.says, /away/)
        assert.equal(made.raw?.history?.[0]?.kind, 'reply')
        assert.equal(made.raw?.history?.[0]?.returns, undefined)
      }
    })
  test('who is on leave is away; who was and is back has answered', () => {
    assert.match(effect(replied, 'I am out of the office until Friday.').says, /Dana Reyes is away/)
    const back = effect(dana, 'I was out of the office last week, sorry for the late answer.')
    assert.deepEqual([back.state, back.says], ['new', 'Dana Reyes answered'])
  })
})

describe('without a sender nobody answered', () => {
  for (const headers of [
    { From: '<>' },
    { From: '' },
    { From: 'undisclosed' },
    { Subject: 'no From at all' },
  ] as const)
    test(JSON.stringify(headers), () => {
      const { says, state } = effect({ ...plain, ...headers }, 'Thanks!')
      assert.deepEqual([says, state], ['Someone answered', 'new'])
    })
})

describe('a courtesy is proposed only where nothing else is said', () => {
  for (const text of [
    'Thank you for your kind note. It was great meeting you too.',
    'Thanks! No problem at all.',
    'Thank you, I can’t wait to hear more. Don’t hesitate to write.',
    'Thank you for the follow-up. We have not made a decision yet.',
    'Sorry for the late reply, and thank you for the note!',
    'Thank you for applying to the role of Lead.',
  ])
    test(text, () => assert.equal(propose(text)?.meaning, 'thanks'))
  for (const text of [
    'Thank you for the note. Kim has the job now, not you.',
    'Thanks for coming in. The role went to Kim.',
    'Thank you. However, things look different now.',
    'Thanks for your interest. The vacancy no longer exists.',
    'Thank you. We hired Kim.',
    'Danke für die Nachricht. Leider wird es nichts.',
    'Merci. Ce ne sera pas possible, malheureusement.',
    'Thank you for applying. After review, we won’t be advancing your application.',
  ])
    test(text, () => assert.notEqual(propose(text)?.meaning, 'thanks'))
  test('what is not advanced is a no', () => {
    for (const text of [
      'After review, we won’t be advancing your application.',
      'We will not be progressing your application.',
      'We are no longer considering your application.',
    ])
      assert.equal(propose(text)?.meaning, 'rejection', text)
    assert.notEqual(propose('We are not considering your application before Monday.')?.meaning, 'rejection')
  })
})
