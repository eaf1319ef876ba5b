/** The whole loop over real servers: dossier, plan, letter, yes, SMTP, a mailbox, an answer by another user, and the plan falls silent. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import type { Inbox } from '../actions/post/inbox.ts'
import type { Outbox } from '../actions/post/outbox.ts'
import { idIn, mailsOf as lying, mailsFrom, until, writes as written } from '../testing/correspondents.ts'
import { type House, newHouse, openHouse } from '../testing/house.ts'
import { type MailServers, startMailServers } from '../testing/mail-servers.ts'
import { hoursAgo, noonZone } from '../testing/noon.ts'

let servers: MailServers
let house: House

const dossier = () => `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: ${noonZone}, english: US}
opportunity:
  id: mill
  role: Operations Lead
  company: {name: Mill & Marsh, field: logistics, zone: ${noonZone}}
people:
  bob: {name: Bob Tran, email: bob@lab.test, contact: primary}
  oona: {name: Oona Fell, email: oof@lab.test}
  gus: {name: Gus Arlo, email: bounce@lab.test}
  nell: {name: Nell Dorn, email: nobody@lab.test}
  lena: {name: Lena Trask, email: late@lab.test}
interviews:
  - id: panel
    stage: panel
    format: video
    starts: '${hoursAgo(4)}'
    ends: '${hoursAgo(3)}'
    met: [bob, oona, gus, nell, lena]
    debrief:
      points:
        - {kind: insight, who: bob, text: the night shift now loads the trucks before the drivers arrive}
        - {kind: insight, who: oona, text: the returns desk moved next to the dock last year}
        - {kind: insight, who: gus, text: two of the five sites still plan routes on paper}
        - {kind: insight, who: nell, text: the new scanners halved the picking errors}
        - {kind: insight, who: lena, text: the team wants one dashboard for all five sites}
`

before(async () => {
  servers = await startMailServers()
  writeFileSync(join(servers.dir, 'ca.pem'), servers.ca)
  house = newHouse({ NODE_EXTRA_CA_CERTS: join(servers.dir, 'ca.pem') }, Temporal.Now.instant())
  const file = join(servers.dir, 'mill.yaml')
  writeFileSync(file, dossier())
  assert.equal(house.run(['import', file]).code, 0)
})
after(async () => {
  house.remove()
  await servers.stop()
})

const ok = (args: readonly string[], stdin = ''): string => {
  const { code, out, err } = house.run(args, stdin)
  assert.ok(code === 0 || code === 1, `${args.join(' ')}: ${err}`)
  return out
}
/** With a person’s yes at a terminal. */
const yes = (args: readonly string[]): void => {
  const { code, out, err } = house.seated(args)
  assert.equal(code, 0, `${args.join(' ')}: ${out}${err}`)
}
const outbox = () => (house.json(['outbox', '--all']) as Outbox).messages
const inbox = (...more: string[]) => (house.json(['inbox', ...more]) as Inbox).mails
const stateOf = (step: string) => outbox().find((each) => each.step === step)?.state
const thanks = (person: string) => `panel/thank-you/${person}`

/** The moment that was waited for has come. */
const hurry = () => {
  const db = new DatabaseSync(join(house.data, 'afterword.db'))
  db.exec(`update outgoing set next_at = '2020-01-01T00:00:00.000Z' where state = 'approved'`)
  db.close()
}

const mailsOf = (user: string, folder = '') => lying(servers, user, folder)
const fromAnn = (user: string) => mailsFrom(servers, 'ann', user)

/** Another person writes with their own program. */
const writes = (from: string, subject: string, text: string, more: object = {}) =>
  written(servers, { from, to: 'ann@lab.test', subject, text }, more)

const planOf = (): { steps: { id: string; state: string; blocked?: { because: string } }[] } =>
  house.json(['plan', 'mill', '--all']) as never

describe('sending', () => {
  test('the mailbox is connected with its password from a file, and learns about itself with a first mail', () => {
    const said = ok(
      [
        ...['connect', 'ann@lab.test', '--password-file', '-'],
        ...['--smtp', 'localhost', '--smtpPort', String(servers.submission), '--smtpSecurity', 'starttls'],
        ...['--imap', 'localhost', '--imapPort', String(servers.imaps), '--imapSecurity', 'tls'],
      ],
      servers.password,
    )
    assert.match(said, /^Connected ann@lab\.test/)
    assert.match(ok(['deliver']), /^Sent 0, taken in 0\.$/m)
    assert.match(ok(['mailboxes']), /Ready to send and to read\./)
  })

  test('a yes freezes the message; it waits for its time and can be cancelled until then', () => {
    yes(['approve', 'mill', thanks('bob')])
    assert.equal(stateOf(thanks('bob')), 'approved')
    ok(['deliver'])
    assert.deepEqual(fromAnn('bob'), [])
    const id = outbox()[0]?.id ?? ''
    ok(['cancel', id.slice(0, 10)])
    hurry()
    ok(['deliver'])
    assert.deepEqual(fromAnn('bob'), [])
    assert.equal(stateOf(thanks('bob')), 'cancelled')
  })

  test('it goes out once over real SMTP, is recorded as sent, and never again', async () => {
    const plan = join(servers.dir, 'Σχέδιο δρομολογίων.pdf')
    writeFileSync(plan, '%PDF-1.4 routes')
    yes(['approve', 'mill', thanks('bob'), '--attach', plan])
    hurry()
    assert.match(ok(['deliver']), /^Sent 1/)
    await until(() => fromAnn('bob').length > 0, 'the mail to Bob')
    for (let again = 0; again < 3; again += 1) ok(['deliver'])
    assert.equal(fromAnn('bob').length, 1)
    const [mail = ''] = fromAnn('bob')
    assert.match(mail, /^To: .*bob@lab\.test/m)
    assert.match(mail, /night shift/)
    assert.match(mail, /filename\*0?\*?=utf-8''%CE%A3|filename=.*=\?UTF-8\?/i)
    assert.ok(mail.includes(Buffer.from('%PDF-1.4 routes').toString('base64')))
    assert.doesNotMatch(mail, /X-Mailer|List-Unsubscribe/i)
    assert.equal(planOf().steps.find(({ id }) => id === thanks('bob'))?.state, 'done')
    assert.ok(mailsOf('ann').some((copy) => idIn(copy) === idIn(mail)) || mailsOf('ann', '.Sent').length > 0)
  })

  test('an address that does not exist is refused at once and said so', () => {
    yes(['approve', 'mill', thanks('nell')])
    hurry()
    ok(['deliver'])
    const row = outbox().find(({ step }) => step === thanks('nell'))
    assert.equal(row?.state, 'failed')
    assert.match(row?.says ?? '', /There is no such address/)
  })
})

describe('listening', () => {
  test('a mail that came back late takes the touch back', async () => {
    yes(['approve', 'mill', thanks('gus')])
    hurry()
    assert.match(ok(['deliver']), /^Sent 1/)
    await until(() => mailsOf('ann').some((mail) => /Undelivered|delivery-status/i.test(mail)), 'the bounce')
    ok(['deliver'])
    const [bounce] = inbox('--all')
    assert.equal(bounce?.reading.kind, 'bounce')
    assert.equal(bounce?.person, 'gus')
    assert.match(ok(['export', 'mill']), /kind: bounce/)
  })

  test('a vacation reply is no answer: nothing is held by it', async () => {
    yes(['approve', 'mill', thanks('oona')])
    hurry()
    assert.match(ok(['deliver']), /^Sent 1/)
    await until(
      () =>
        mailsOf('ann').some(
          (mail) => /oof@lab\.test/.test(mail) && /auto-?submitted|vacation|away/i.test(mail),
        ),
      'the vacation reply',
    )
    ok(['deliver'])
    assert.ok(
      inbox('--all').some(({ reading, person }) => reading.kind === 'auto-reply' && person === 'oona'),
    )
    assert.deepEqual(inbox(), [])
  })

  test('what was sent from another program counts: nobody is thanked twice', () => {
    yes(['approve', 'mill', thanks('lena')])
    const sent = join(servers.mailDir('ann'), '.Sent', 'cur')
    mkdirSync(sent, { recursive: true })
    writeFileSync(
      join(sent, `${Date.now()}.M1.lab:2,S`),
      [
        ...[
          'From: Ann Lowe <ann@lab.test>',
          'To: Lena Trask <late@lab.test>',
          'Subject: Thank you for today',
        ],
        ...['Message-ID: <own-program-1@lab.test>', `Date: ${new Date().toUTCString()}`, ''],
        ...['Hello Lena,', '', 'thank you for taking the time this morning.', '', 'Ann', ''],
      ].join('\r\n'),
    )
    hurry()
    ok(['deliver'])
    assert.equal(planOf().steps.find(({ id }) => id === thanks('lena'))?.state, 'done')
    assert.notEqual(stateOf(thanks('lena')), 'sent')
    assert.equal(fromAnn('late').length, 0)
  })

  test('a human answer holds the process until its meaning is said', async () => {
    const [mail = ''] = fromAnn('bob')
    await writes(
      'Bob Tran <bob@lab.test>',
      'Re: Thank you',
      'Hi Ann,\n\nthank you for your note. Unfortunately we have decided to move forward with another candidate.\n\nBob',
      {
        inReplyTo: idIn(mail),
        references: [idIn(mail)],
      },
    )
    await until(() => mailsOf('ann').some((each) => each.includes('another candidate')), 'the answer')
    ok(['deliver'])
    const [answer] = inbox()
    assert.equal(answer?.person, 'bob')
    assert.equal(answer?.reading.kind, 'human')
    assert.equal(answer?.reading.proposal?.meaning, 'rejection')
    const open = planOf().steps.filter(({ state }) => ['ready', 'due', 'late'].includes(state))
    assert.deepEqual(
      open.filter(({ id }) => /nudge|check-in|follow-up/.test(id)),
      [],
    )
    const confirmed = house.seated(['confirm', answer?.id.slice(0, 8) ?? ''])
    assert.equal(confirmed.code, 0, confirmed.err)
    assert.match(confirmed.out, /^A no/m)
    assert.deepEqual(inbox(), [])
    assert.match(ok(['export', 'mill']), /is: no/)
  })

  test('an invitation becomes an interview with its people; its update moves it, its cancelling cancels it', async () => {
    const day = Temporal.Now.plainDateISO('UTC').add({ days: 60 }).toString()
    const calendar = (method: string, sequence: number, hour: string) =>
      [
        ...[
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          'PRODID:-//lab//EN',
          `METHOD:${method}`,
          'BEGIN:VEVENT',
          'UID:round-2@lab.test',
        ],
        ...[
          `SEQUENCE:${sequence}`,
          'DTSTAMP:20261101T000000Z',
          `DTSTART:${day.replaceAll('-', '')}T${hour}0000Z`,
          `DTEND:${day.replaceAll('-', '')}T${hour}4500Z`,
        ],
        ...[
          'SUMMARY:Final round',
          'LOCATION:https://meet.example/abc',
          'ORGANIZER;CN=Bob Tran:mailto:bob@lab.test',
        ],
        ...[
          'ATTENDEE;CN=Ann Lowe:mailto:ann@lab.test',
          'ATTENDEE;CN=Wren O’Dell:mailto:wren@lab.test',
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ],
      ].join('\r\n')
    const invite = async (method: string, sequence: number, hour: string, says: string) => {
      await writes('Bob Tran <bob@lab.test>', says, says, {
        icalEvent: { method, content: calendar(method, sequence, hour) },
      })
      await until(() => mailsOf('ann').some((each) => each.includes(`Subject: ${says}`)), says)
      ok(['deliver'])
      return ok(['export', 'mill'])
    }
    const startsAt = (utc: string) => {
      const there = Temporal.Instant.from(utc).toZonedDateTimeISO(noonZone).toPlainDateTime()
      return new RegExp(`starts: ['"]?${there.toString({ smallestUnit: 'minute' })}`)
    }
    const [first, second] = [startsAt(`${day}T14:00Z`), startsAt(`${day}T16:00Z`)]
    const invited = await invite('REQUEST', 0, '14', 'Invitation one')
    assert.match(invited, /name: Wren O’Dell/)
    assert.match(invited, /stage: final/)
    assert.match(invited, first)
    assert.match(await invite('REQUEST', 1, '16', 'Invitation two'), second)
    assert.match(await invite('REQUEST', 0, '09', 'Invitation old'), second)
    assert.match(await invite('CANCEL', 2, '16', 'Invitation off'), /outcome: cancelled/)
  })

  test('an answer can be pasted, and says where it belongs', () => {
    const said = ok([
      'receive',
      '--opportunity',
      'mill',
      '--from',
      'lena',
      '--text',
      'We would love to invite you to meet the team next week. When are you free?',
    ])
    assert.match(said, /^Taken in\./)
    assert.match(said, /Seems to be: (?:invitation|next-step)/)
  })
})

describe('while the pages are open', () => {
  test('what is due goes out by itself', async () => {
    const lab = newHouse({ NODE_EXTRA_CA_CERTS: join(servers.dir, 'ca.pem') }, Temporal.Now.instant())
    const pages = await openHouse(lab)
    try {
      const file = join(servers.dir, 'second.yaml')
      writeFileSync(
        file,
        dossier()
          .replace('ann@lab.test', 'late@lab.test')
          .replace('email: late@lab.test}\ninterviews', 'email: lena@lab.test}\ninterviews'),
      )
      assert.equal(lab.run(['import', file]).code, 0)
      const connected = lab.run(
        [
          ...['connect', 'late@lab.test', '--password-file', '-'],
          ...['--smtp', 'localhost', '--smtpPort', String(servers.submission), '--smtpSecurity', 'starttls'],
          ...['--imap', 'localhost', '--imapPort', String(servers.imaps), '--imapSecurity', 'tls'],
        ],
        servers.password,
      )
      assert.equal(connected.code, 0, connected.err)
      assert.equal(lab.seated(['approve', 'mill', thanks('bob')]).code, 0)
      // The open pages write too.
      const db = new DatabaseSync(join(lab.data, 'afterword.db'), { timeout: 10_000 })
      db.exec(`update outgoing set next_at = '2020-01-01T00:00:00.000Z' where state = 'approved'`)
      db.close()
      const there = () =>
        mailsOf('bob').filter((mail) => /^From: .*late@lab\.test/m.test(mail) && /night shift/.test(mail))
      await until(() => there().length > 0, 'the mail from the open pages')
      await until(() => (lab.json(['outbox']) as Outbox).messages[0]?.state === 'sent', 'its record')
      assert.equal(there().length, 1)
    } finally {
      await pages.close()
      lab.remove()
    }
  })
})
