/** One request after the other to one server: with an end in time and size, and whole answers only. */
import { type Outcome, refused, unavailable } from '../../core/outcome.ts'

/** Milliseconds for one answer. */
const patience = 20_000

/** Bytes of one answer. */
const largest = 20 * 1024 * 1024

const withEnd = /<\/(?:[\w-]{1,40}:)?multistatus>\s*$/i

class Half extends Error {}
class Huge extends Error {}

const bodyOf = async (answer: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new Huge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

export interface Asking {
  /** For the library, in the place of its own. */
  readonly fetch: typeof globalThis.fetch
  /** The last answer that was no yes. */
  readonly refusedWith: () => number | undefined
}

/** `limit`: milliseconds for one answer. */
export const asking = (limit = patience): Asking => {
  let status: number | undefined
  return {
    refusedWith: () => status,
    fetch: async (...[url, init]) => {
      const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(limit) })
      const text = await bodyOf(answer)
      if (answer.status >= 400) status = answer.status
      if (answer.status === 207 && !withEnd.test(text)) throw new Half()
      const { headers, statusText } = answer
      const none = [204, 205, 304].includes(answer.status)
      const whole = new Response(none ? null : text, { status: answer.status, statusText, headers })
      // The library works out where it was led by where the answer came from.
      Object.defineProperty(whole, 'url', { value: answer.url })
      return whole
    },
  }
}

/** What a server’s no means, and what to do. */
const refusals: Readonly<Record<number, string>> = {
  401: 'The calendar server does not accept this name and password. Some want a password made for one program.',
  403: 'The calendar server does not allow this name to read the calendar.',
  404: 'There is no such calendar at this address any more. Choose another, or look at the address.',
  409: 'The calendar is not there to be written to any more. Choose another.',
  410: 'There is no such calendar at this address any more. Choose another, or look at the address.',
  412: 'The calendar was changed meanwhile; it is looked at again in the next round.',
  429: 'The calendar server wants to be asked less often; it is asked again later.',
}

/** One sentence for whatever went wrong; none of the server’s own words, since they may hold what it was told. */
export const refusal = (error: unknown, status: number | undefined): Outcome<never> => {
  if (status !== undefined && status in refusals) return refused({ message: refusals[status] ?? '' })
  if (error instanceof Half)
    return unavailable({
      message: 'The calendar server broke off in the middle of its answer; it is asked again later.',
    })
  if (error instanceof Huge)
    return refused({
      message: 'The calendar is larger than can be read at once. Choose one with fewer entries.',
    })
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'AbortError')
    return unavailable({ message: 'The calendar server does not answer in time; it is asked again later.' })
  if (status !== undefined && status >= 500)
    return unavailable({ message: 'The calendar server is in trouble of its own; it is asked again later.' })
  if (error instanceof TypeError)
    return unavailable({ message: 'The calendar server cannot be reached; it is asked again later.' })
  return refused({
    message: 'What stands at this address does not answer as a calendar server does. Look at the address.',
  })
}
