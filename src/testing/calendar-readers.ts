/** Calendars of other houses: two readers in Python and khal, as a person would use them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const script = `
import json, sys
import icalendar, vobject
text = sys.stdin.buffer.read()
first = icalendar.Calendar.from_ical(text)
broken = [str(error) for part in first.walk() for error in part.errors]
entries = []
for part in first.walk():
    if part.name not in ('VEVENT', 'VTODO'):
        continue
    when = part.decoded('dtstart')
    entries.append({
        'is': part.name,
        'title': str(part.get('summary')),
        'text': str(part.get('description', '')),
        'place': str(part.get('location', '')),
        'status': str(part.get('status')),
        'sequence': int(part.get('sequence')),
        'guests': 'ATTENDEE' in part or 'ORGANIZER' in part,
        'alarms': sum(1 for each in part.subcomponents if each.name == 'VALARM'),
        'starts': when.timestamp() if hasattr(when, 'timestamp') else when.isoformat(),
    })
second = vobject.readOne(text.decode())
def instant(part):
    value = part.dtstart.value
    return value.timestamp() if hasattr(value, 'timestamp') else value.isoformat()
other = [instant(part) for part in second.components() if part.name in ('VEVENT', 'VTODO')]
second.validate(raiseException=True)
json.dump({'entries': entries, 'broken': broken, 'other': other, 'method': 'METHOD' in first}, sys.stdout)
`

interface ReadEntry {
  readonly is: 'VEVENT' | 'VTODO'
  readonly title: string
  readonly text: string
  readonly place: string
  readonly status: string
  readonly sequence: number
  readonly guests: boolean
  readonly alarms: number
  /** Seconds since 1970, or a day. */
  readonly starts: number | string
}

/** What icalendar reads in it; `other` is when its entries begin by vobject, which works the zones out by their description. */
export const readByPython = (
  text: string,
): {
  readonly entries: readonly ReadEntry[]
  readonly broken: readonly string[]
  readonly other: readonly (number | string)[]
  readonly method: boolean
} => {
  const done = spawnSync('/usr/bin/python3', ['-c', script], { input: text, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  return JSON.parse(done.stdout)
}

/** The days as khal shows them, after it took these files in one after the other. */
export const shownByKhal = (
  texts: readonly string[],
  { from, days, zone }: { readonly from: string; readonly days: number; readonly zone: string },
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-khal-'))
  try {
    mkdirSync(join(folder, 'calendar'))
    const config = join(folder, 'config')
    writeFileSync(
      config,
      `[calendars]\n[[mine]]\npath = ${join(folder, 'calendar')}\n[sqlite]\npath = ${join(folder, 'khal.db')}\n[locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
    )
    const khal = (...args: readonly string[]): string => {
      const done = spawnSync('khal', ['-c', config, ...args], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder },
      })
      if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`)
      return done.stdout
    }
    texts.forEach((text, index) => {
      const file = join(folder, `${index}.ics`)
      writeFileSync(file, text)
      khal('import', '--batch', '-a', 'mine', file)
    })
    return khal(
      'list',
      '--format',
      '{start-time} {title} [{status}]',
      '--day-format',
      '{date}',
      from,
      `${days}d`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
