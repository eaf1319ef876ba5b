/** A calendar handed to the reader of invitations, as mails that hold it: so there is one reader of them, behind one limit of time and memory. */

/** So many entries stand in one mail: the reader takes no more. */
const aMail = 40

/** More is no calendar of appointments that anybody looks through. */
const most = 5000

const mailWith = (calendar: string, method: string): string =>
  [
    'Subject: calendar',
    'MIME-Version: 1.0',
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(calendar).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n')

interface Cut {
  /** The lines of each entry. */
  readonly entries: readonly (readonly string[])[]
  /** The zones that are described beside them, by the line that names each. */
  readonly zones: ReadonlyMap<string, readonly string[]>
  /** The zone of times that name none. */
  readonly usual: string | undefined
}

const frame = /^(BEGIN|END):(VEVENT|VTIMEZONE)\s*$/i

/** More zones, or a zone of more lines, describes nothing that a clock shows. */
const [mostZones, mostLines] = [50, 600]

/** Line by line, so that no calendar takes longer than it is long. One that ends within an entry ends that too. What else stands beside them is nobody’s appointment. */
const cut = (text: string): Cut => {
  const [entries, zones] = [[] as string[][], new Map<string, string[]>()]
  let inside: string[] | undefined
  let usual: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const [, edge = '', what = ''] = frame.exec(line) ?? []
    if (/^BEGIN$/i.test(edge)) {
      inside = [line]
      if (/^VEVENT$/i.test(what)) entries.push(inside)
    } else if (inside) inside.push(line)
    else if (/^X-WR-TIMEZONE[:;]/i.test(line)) usual ??= line
    if (/^END$/i.test(edge)) {
      const name = inside?.find((each) => /^TZID[:;]/i.test(each))?.replace(/^TZID[^:]*:/i, '')
      const isZone = /^VTIMEZONE$/i.test(what) && name !== undefined && inside !== undefined
      if (isZone && zones.size < mostZones && inside && inside.length <= mostLines && !zones.has(name))
        zones.set(name, inside)
      inside = undefined
    }
  }
  return { entries: entries.slice(0, most), zones, usual }
}

const uidOf = (lines: readonly string[]): string => lines.find((line) => /^UID[:;]/i.test(line)) ?? ''

/** The entries of one series stand together, since those that were moved say which of its days no longer count. */
export const mailsOf = (text: string): readonly string[] => {
  const { entries, zones, usual } = cut(text.replace(/^\uFEFF/, ''))
  const method = /^METHOD:(CANCEL|REPLY|COUNTER)\s*$/im.exec(text)?.[1]?.toUpperCase() ?? 'REQUEST'
  const together = [...Map.groupBy(entries, uidOf).values()].flat()
  const parts = Array.from({ length: Math.ceil(together.length / aMail) }, (_, at) =>
    together.slice(at * aMail, at * aMail + aMail),
  )
  return parts.map((part) => {
    const whole = part.map((lines) =>
      /^END:VEVENT/i.test(lines.at(-1) ?? '') ? lines : [...lines, 'END:VEVENT'],
    )
    const own = whole.flat()
    const wanted = [...zones].filter(([name]) => own.some((line) => line.includes(name)))
    const around = [...(usual === undefined ? [] : [usual]), ...wanted.flatMap(([, lines]) => lines)]
    const lines = ['BEGIN:VCALENDAR', ...around, ...own, 'END:VCALENDAR', '']
    return mailWith(lines.join('\r\n'), method)
  })
}
