import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timesIn } from '../calendar/times-in.ts'
import { messageIn } from '../core/assistant/answer.ts'
import { pointsFrom } from '../core/assistant/points.ts'
import { quotable } from '../core/dossier/quotable.ts'
import { readDossier } from '../core/dossier/read.ts'
import { readMail } from '../core/mail/replies/read-mail.ts'
import { piecesOf } from '../core/notes/pieces.ts'
import { readNote } from '../core/notes/read.ts'
import { inventions } from '../core/review/inventions/inventions.ts'
import { isRawMessage, readRawMessage } from '../core/review/raw-message.ts'
import { review } from '../core/review/review.ts'
import { readLine } from '../core/typed/line/read-line.ts'
import { parseMail } from '../mail/parse/parse-mail.ts'
import { masked } from '../proof/mask.ts'
import { readThread } from './mail-bytes.ts'

const opened = (file: string) => {
  const path = join(import.meta.dirname, '../../examples', file)
  const read = readDossier(readFileSync(path, 'utf8'), { file })
  assert.ok(read.ok)
  return read.dossier
}
const dossier = opened('screening-software.yaml')
const panel = opened('panel-law.yaml')
const sentAt = Temporal.ZonedDateTime.from('2026-11-20T14:00[America/Toronto]')
const dana = dossier.people.get('dana')
assert.ok(dana)

const lineKnows = { firms: ['Northwind', 'Mill & Marsh'], isPerson: (name: string) => name === 'dana' }
const lineAsked = { now: sentAt, english: 'CA' as const, times: timesIn }

/** Words of a person's own, so many that it is never all signature: of that nothing is read, and what is read begins with the text. */
const mannerly = 'Thank you for coming in on Tuesday, and for what you told us of the mill. '.repeat(6)

const head =
  'From: Dana <dana@northwind.example>\nTo: priya@example.org\nDate: Tue, 17 Nov 2026 10:00:00 +0000\n'
const mail = (text: string) => readMail(parseMail(new TextEncoder().encode(text)))
/** Everything that takes apart what others wrote, by what a person would call it. */
export const fromOutside: Readonly<Record<string, (text: string) => unknown>> = {
  'a mail of plain text': (text) => mail(`${head}Subject: Hello\n\n${text}`),
  'a mail of HTML': (text) => mail(`${head}Content-Type: text/html\n\n${text}`),
  'a subject': (text) => mail(`${head}Subject: ${text}\n\nHello`),
  'headers of addresses and ids': (text) =>
    mail(`From: ${text}\nReply-To: ${text}\nReferences: ${text}\n\nHello`),
  'a type of content': (text) => mail(`${head}Content-Type: multipart/mixed; boundary=${text}\n\nHello`),
  'a mail of parts': (text) =>
    mail(`${head}Content-Type: multipart/mixed; boundary=x\n\n--x\n\n${text}\n--x`),
  'a bounce': (text) =>
    mail(`From: MAILER-DAEMON@example.org\nSubject: Undelivered\n\nThis is the mail system.\n${text}`),
  'a report on delivery': (text) =>
    mail(
      `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n${text}\n--x\nContent-Type: message/rfc822\n\n${text}\n--x--`,
    ),
  'an automatic reply': (text) =>
    mail(`${head}Subject: Out of office\nAuto-Submitted: auto-replied\n\nI am back on ${text}`),
  'an invitation': (text) =>
    mail(
      `${head}Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nSUMMARY:${text}\nDTSTART:20261120T100000Z\nEND:VEVENT\nEND:VCALENDAR`,
    ),
  'a copied thread': (text) =>
    readThread(
      new TextEncoder().encode(
        `${mannerly} ${text}\n\nOn Tue, 24 Nov 2026 at 09:02, Dana Okonkwo <dana@northwind.example> wrote:\n\n> ${mannerly} ${text}\n`,
      ),
    ),
  'the head of a copied message': (text) =>
    readThread(
      new TextEncoder().encode(
        `From: ${text}\nSent: ${text}\nTo: ${text}\nSubject: ${text}\n\nHello\n\n${text}`,
      ),
    ),
  'an answer of an assistant': (text) => messageIn(text),
  'a dossier file': (text) => readDossier(text, { file: 'x' }),
  'a dossier file in a note': (text) => readDossier(`me:\n  name: ${text}`, { file: 'x' }),
}

/** What the user writes: as long as a field is at most. */
export const ofTheUser: Readonly<Record<string, (text: string) => unknown>> = {
  'a line that is added': (text) => readLine(text, lineKnows, lineAsked),
  'a message to review': (text) => [
    review({ body: text, to: ['dana'], sentAt }, dossier),
    review({ body: text, to: ['ruth'], sentAt }, panel),
  ],
  'a raw message to review': (text) => [
    isRawMessage(text),
    readRawMessage(
      `${head}Content-Type: multipart/mixed; boundary=x\nSubject: ${text}\n\n--x\n\n${text}\n--x--`,
    ),
  ],
  inventions: (text) =>
    inventions({ body: text }, quotable(dossier), { to: ['dana'], reading: { sentAt, readAt: sentAt } }),
  'a note': (text) => [
    piecesOf(text),
    readNote(text, 'fact', {
      reader: dana,
      speaker: dana,
      writer: dossier.me,
      company: dossier.opportunity.company,
      english: 'US',
      people: [dana],
    }),
  ],
  'free notes': (text) => pointsFrom(text, { people: [dana], said: sentAt }),
  'what a proofreader is shown': (text) => masked(text),
}
