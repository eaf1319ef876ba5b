import type { AutostartAnswer } from '../../actions/remind/autostart.ts'
import type { RemindBrowserAnswer } from '../../actions/remind/browser.ts'
import type { PocketAnswer } from '../../actions/remind/pocket.ts'
import type { RemindAnswer } from '../../actions/remind/remind.ts'
import type { RemindersAnswer } from '../../actions/remind/reminders.ts'
import { columns, type Paper, printable } from '../paper.ts'

const stands = {
  on: 'Afterword starts with this computer.',
  off: 'Afterword does not start with this computer: nothing goes out while it is closed.',
  older: 'Another copy of Afterword starts with this computer; “afterword autostart on” makes it this one.',
  other: 'A file of this name is there that Afterword did not write; it is left alone.',
} as const

export const showAutostart = ({ is, path, text, says }: AutostartAnswer): string =>
  printable(says ? `${says}.\n${path}\n` : `${stands[is]}\n${path}\n\n${text}`)

export const showBrowser = ({ key, says }: RemindBrowserAnswer): string =>
  `${printable(says ? `${says}.` : (key ?? ''))}\n`

export const showPocket = ({ word, address, file }: PocketAnswer): string =>
  printable(
    `${file === undefined ? '' : `Written: ${file}. Put it on your phone and open it there; it needs no network.\n`}A mail to yourself${address === '' ? '' : ` (${address})`} with the subject “${word}” is heard.\n`,
  )

export const showTrial = ({ ways }: RemindAnswer, paper: Paper): string =>
  `${columns(
    ways.map(({ way, says }) => [way, printable(says)] as const),
    paper,
  )}\n`

const desktops = { off: 'no', page: 'while a page is open', always: 'always' } as const

const outcomes = { telling: 'cut short', told: 'told', again: 'is tried again', failed: 'failed' } as const

export const showReminders = (
  { reminders, browsers, latest, says }: RemindersAnswer,
  paper: Paper,
): string => {
  if (says) return `${printable(says)}.\n`
  if (!reminders) return 'No reminders are turned on. “afterword reminders --help” tells which there are.\n'
  const { mailAt, desktop, ntfy, quietFrom, quietUntil, most, debrief, names } = reminders
  const rows: readonly (readonly [string, string])[] = [
    ['daily mail', mailAt === undefined ? 'none' : `at ${mailAt}:00`],
    ['on this computer', desktops[desktop]],
    ['ntfy', printable(ntfy ?? 'no')],
    ['browsers', String(browsers.length)],
    ['quiet', quietFrom === quietUntil ? 'never' : `from ${quietFrom}:00 until ${quietUntil}:00`],
    ['at most', `${most} a day`],
    ['after an interview', debrief ? 'yes' : 'no'],
    ['names', names],
  ]
  const past = latest.map(
    ({ at, way, state, key, trouble }) =>
      [
        at.slice(0, 16).replace('T', ' '),
        printable(`${way}, ${outcomes[state]}: ${key}${trouble ? `; ${trouble}` : ''}`),
      ] as const,
  )
  return `${columns(rows, paper)}\n${past.length > 0 ? `\n${paper.strong('Told last (UTC)')}\n${columns(past, paper)}\n` : ''}`
}
