/** A head of fields, a line each: “From: … Sent: … To: … Subject: …”, in any language that mail programs speak. */
import { fieldIn } from '../../../mail/replies/text/original.ts'
import type { Head, Reader } from './head.ts'
import { momentSaid } from './head-moment.ts'
import { everyone, someone } from './head-people.ts'

export interface HeadAt {
  readonly head: Head
  /** How many lines it takes. */
  readonly length: number
}

const mostLines = 40
const goesOn = /^\s|[;,<>@]/

/** The lines of a head from here on, each with the field it belongs to; who is on a long list stands in several. */
const fieldsAt = (lines: readonly string[], at: number) => {
  const fields = new Map<string, string>()
  let next = at
  let last: string | undefined
  for (; next < Math.min(lines.length, at + mostLines); next += 1) {
    const line = lines[next] ?? ''
    const field = fieldIn(line)
    if (field === undefined) {
      const below = lines[next + 1]
      // Some programs leave a blank line between the fields.
      if (line.trim() === '' && below !== undefined && fieldIn(below) !== undefined && fields.size < 4)
        continue
      if (line.trim() === '' || last === undefined || last === 'subject' || !goesOn.test(line)) break
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
      continue
    }
    if (fields.has(field) && field !== 'reply' && field !== 'cc') break
    const value = line.replace(/^[^:：]{0,60}[:：]/, '').replaceAll(/^[\s*_]{1,4}|[*_]{1,4}$/g, '')
    fields.set(field, value)
    last = field
  }
  return { fields, length: next - at }
}

/** Whoever stands in a field; “Okonkwo, Dana” alone is one, whose family name stands first. */
const inField = (text: string, reader: Reader): Head['to'] =>
  /^\s*[^\s,;@]{2,40}, [^\s,;@]{2,40}\s*$/.test(text)
    ? [someone(text, reader) ?? []].flat()
    : everyone(text, reader)

/** The head that begins at this line, which is one. */
export const fieldsHeadAt = (lines: readonly string[], at: number, reader: Reader): HeadAt | undefined => {
  const { fields, length } = fieldsAt(lines, at)
  const from = someone(fields.get('from') ?? '', reader)
  const said = momentSaid(fields.get('sent') ?? '', reader)
  const subject = (fields.get('subject') ?? '').trim()
  if (!from && !said) return undefined
  return {
    head: {
      ...(from ? { from } : {}),
      to: [...inField(fields.get('to') ?? '', reader), ...inField(fields.get('cc') ?? '', reader)],
      ...(said ? { written: said.written } : {}),
      ...(subject === '' ? {} : { subject: subject.slice(0, 500) }),
    },
    length,
  }
}
