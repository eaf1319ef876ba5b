import type { CalendarAccountAnswer } from '../../actions/agenda/account.ts'
import type { Appointments } from '../../actions/agenda/bring.ts'
import { clockWords, dayWords } from '../../core/time/say.ts'
import { columns, type Paper, printable } from '../paper.ts'

const becomes = { new: 'new', changed: 'moved or changed', cancelled: 'called off' } as const

export const showAppointments = ({ found, looked, troubles, says }: Appointments, paper: Paper): string => {
  if (says) return `${printable(says)}.\n`
  const rows = found.map(({ id, is, summary, starts, where, people, trouble }) => {
    const when = starts ? `${dayWords(starts)}, ${clockWords(starts)}` : 'no hour'
    const place = where.length > 0 ? where.join(' or ') : 'say where: --opportunity'
    const who = people.length > 0 ? `; with ${people.join(', ')}` : ''
    return [
      id,
      printable(`${summary} (${becomes[is]}): ${when}${who}; ${place}${trouble ? `; ${trouble}` : ''}`),
    ] as const
  })
  const none = `No interview of yours among ${looked === 1 ? 'one entry' : `${looked} entries`}.\n`
  const said = troubles.map((each) => `${printable(each)}\n`).join('')
  return rows.length > 0
    ? `${columns(rows, paper)}\n${said}“--take ID” keeps one, “--take all” each.\n`
    : `${none}${said}`
}

export const showCalendarAccount = ({ account, says }: CalendarAccountAnswer, paper: Paper): string => {
  if (!account) return says ? `${printable(says)}.\n` : 'No calendar on a server is connected.\n'
  const { address, user, calendar, calendars, found, trouble, put } = account
  const rows: readonly (readonly [string, string])[] = [
    ['server', printable(`${user} at ${address}`)],
    ['calendar', printable(calendar.name)],
    [
      'others there',
      printable(
        calendars
          .map(({ name }) => name)
          .filter((name) => name !== calendar.name)
          .join(', ') || 'none',
      ),
    ],
    ['interviews found', String(found.length)],
    ['your plan in it', printable(put ? `in “${put.name}”${put.trouble ? `: ${put.trouble}` : ''}` : 'no')],
    ...(trouble === undefined ? [] : [['trouble', printable(trouble)] as const]),
  ]
  return `${says ? `${printable(says)}.\n` : ''}${columns(rows, paper)}\n`
}
