import ICAL from 'ical.js'
import type { SeenEntry } from '../../core/agenda/placed.ts'
import { versionName } from '../write-calendar.ts'

/** Ours are a few hundred characters; what grew beyond this is nothing we could speak of. */
const longest = 200_000

const textIn = (part: ICAL.Component, name: string): string => {
  const value = part.getFirstPropertyValue(name)
  return value === null || value === undefined ? '' : String(value).trim()
}

/** An entry of ours as it stands there now; undefined where it cannot be read. */
export const seenEntry = (text: string, etag: string): SeenEntry | undefined => {
  if (text.length > longest) return undefined
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as never)
    const part = calendar.getFirstSubcomponent('vevent') ?? calendar.getFirstSubcomponent('vtodo')
    if (!part) return undefined
    const sequence = Number.parseInt(textIn(part, 'sequence'), 10)
    const mark = textIn(part, versionName)
    const over =
      /^(?:COMPLETED|CANCELLED)$/i.test(textIn(part, 'status')) ||
      part.getFirstProperty('completed') !== null ||
      textIn(part, 'percent-complete') === '100'
    return {
      ...{ uid: textIn(part, 'uid'), etag, over },
      sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
      ...(mark === '' ? {} : { mark }),
    }
  } catch {
    return undefined
  }
}
