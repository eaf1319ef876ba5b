/** Random and mutated calendars, for whoever reads them. */
import fc from 'fast-check'
import { mailsOf } from '../actions/agenda/as-mails.ts'
import { seenEntry } from '../calendar/dav/seen-entry.ts'
import { parseMail } from '../mail/parse/parse-mail.ts'

const lines = [
  ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTODO', 'END:VTODO'],
  ...['BEGIN:VTIMEZONE', 'TZID:X', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD', 'UID:a', 'UID:b@c'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ...['DTSTART:20261125T150000Z', 'DTSTART;TZID=X:20240229T100000', 'DTSTART;VALUE=DATE:20261125'],
  ...['DTSTART;TZID=X:99999999T999999', 'DTEND:x', 'DURATION:PT1H', 'SUMMARY:Interview', ' folded', '\0'],
  ...[
    'RRULE:FREQ=SECONDLY;COUNT=1000000000',
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
    'RRULE:FREQ=DAILY;UNTIL=20261201',
  ],
  ...[
    'RRULE:FREQ=MONTHLY;INTERVAL=12',
    'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'RRULE:',
    'EXDATE:',
    'RDATE:x,y',
  ],
  ...[
    'EXDATE;TZID=X:20261202T100000',
    'RECURRENCE-ID:20261202T100000Z',
    'RECURRENCE-ID:x',
    'STATUS:CANCELLED',
  ],
  ...['ATTENDEE;CN="a\\";PARTSTAT=X:mailto:b', 'ORGANIZER:mailto:d@e.example', 'METHOD:CANCEL', ':;,"\\'],
]

/** Lines as calendars have them in any order, and bytes of no kind between them. */
export const calendarText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, fc.string({ maxLength: 30 })), {
    maxLength: 60,
  })
  .map((all) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...all].join('\r\n'))

/** Read by everybody who reads calendars. */
export const readCalendar = async (text: string): Promise<void> => {
  seenEntry(text, 'e')
  for (const mail of mailsOf(text)) await parseMail(new TextEncoder().encode(mail))
}
