/** Entries of a calendar on a server, asked for by their addresses (RFC 4791, 7.9). */
import { davRequest } from 'tsdav'
import type { Asking } from './asking.ts'
import { insist, textOf } from './attempt.ts'

/** So many are asked for at once. */
const most = 100

interface DavObject {
  readonly etag: string | undefined
  readonly text: string
}

/** Servers write the same path in several ways. */
const pathOf = (href: string, base: string): string => {
  const { pathname } = new URL(href, base)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

const objectOf = (props: unknown): DavObject | undefined => {
  const { getetag, calendarData } = (props ?? {}) as Record<string, unknown>
  const { _cdata } = Object(calendarData) as { readonly _cdata?: unknown }
  const text = textOf(_cdata ?? calendarData)
  return text === undefined || text === '' ? undefined : { etag: textOf(getetag), text }
}

const isMultistatus = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'multistatus' in raw

/** Each by the address it was asked for under; what the answer does not speak of is not among them. */
export const objectsAt = async (
  line: Asking,
  headers: Record<string, string>,
  url: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, DavObject | 'missing'>> => {
  const found = new Map<string, DavObject | 'missing'>()
  for (let at = 0; at < addresses.length; at += most) {
    const asked = addresses.slice(at, at + most)
    const byPath = new Map(asked.map((each) => [pathOf(each, url), each]))
    // Of the library its plain request: its query takes one entry that is gone for a no to all.
    const answers = await davRequest({
      ...{ url, fetch: line.fetch },
      init: {
        ...{ method: 'REPORT', headers: { ...headers, depth: '1' }, namespace: 'c' },
        body: {
          'calendar-multiget': {
            _attributes: { 'xmlns:d': 'DAV:', 'xmlns:c': 'urn:ietf:params:xml:ns:caldav' },
            'd:prop': { 'd:getetag': {}, 'c:calendar-data': {} },
            'd:href': asked.map((each) => new URL(each, url).pathname),
          },
        },
      },
    })
    insist(line)
    // A page of somebody in between says yes to everything.
    if (!isMultistatus(answers[0]?.raw)) throw new Error('no answer of a calendar')
    for (const { href, status, props } of answers) {
      const address = typeof href === 'string' ? byPath.get(pathOf(href, url)) : undefined
      if (address === undefined) continue
      const object = objectOf(props)
      if (status === 404 || status === 410) found.set(address, 'missing')
      else if (object) found.set(address, object)
    }
  }
  return found
}

export const textsAgain = async (
  line: Asking,
  headers: Record<string, string>,
  url: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string | 'missing'>> => {
  const found = await objectsAt(line, headers, url, addresses)
  return new Map([...found].map(([at, is]) => [at, is === 'missing' ? is : is.text]))
}
