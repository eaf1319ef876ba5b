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
  /** What stands around them: the zones they name. */
  readonly around: readonly string[]
}

const frame = /^(BEGIN|END):(VEVENT|VCALENDAR)\s*$/i

/** Line by line, so that no calendar takes longer than it is long. One that ends within an entry ends that too. */
const cut = (text: string): Cut => {
  const [entries, around]: [string[][], string[]] = [[], []]
  let inside: string[] | undefined
  for (const line of text.split(/\r?\n/)) {
    const [, edge, what] = frame.exec(line.toUpperCase()) ?? []
    if (what === 'VCALENDAR') continue
    if (what === 'VEVENT' && edge === 'BEGIN') {
      inside = [line]
      entries.push(inside)
    } else if (inside) inside.push(line)
    else if (!/^METHOD:/i.test(line)) around.push(line)
    if (what === 'VEVENT' && edge === 'END') inside = undefined
  }
  return { entries: entries.slice(0, most), around }
}

const uidOf = (lines: readonly string[]): string => lines.find((line) => /^UID[:;]/i.test(line)) ?? ''

/** The entries of one series stand together, since those that were moved say which of its days no longer count. */
export const mailsOf = (text: string): readonly string[] => {
  const { entries, around } = cut(text.replace(/^\uFEFF/, ''))
  const method = /^METHOD:(CANCEL|REPLY|COUNTER)\s*$/im.exec(text)?.[1]?.toUpperCase() ?? 'REQUEST'
  const together = [...Map.groupBy(entries, uidOf).values()].flat()
  const parts = Array.from({ length: Math.ceil(together.length / aMail) }, (_, at) =>
    together.slice(at * aMail, at * aMail + aMail),
  )
  return parts.map((part) => {
    const whole = part.map((lines) =>
      /^END:VEVENT/i.test(lines.at(-1) ?? '') ? lines : [...lines, 'END:VEVENT'],
    )
    const lines = [
      'BEGIN:VCALENDAR',
      ...around.filter((line) => line !== ''),
      ...whole.flat(),
      'END:VCALENDAR',
      '',
    ]
    return mailWith(lines.join('\r\n'), method)
  })
}
