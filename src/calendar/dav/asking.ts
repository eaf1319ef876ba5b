/** One request after the other to one server: with an end in time and size, and whole answers only. */

/** Milliseconds for one answer. */
const patience = 20_000

/** Bytes of one answer. */
const largest = 20 * 1024 * 1024

const withEnd = /<\/(?:[\w-]{1,40}:)?multistatus>$/i

/** Nothing was found: some servers write that as one tag. */
const empty = /^(?:<\?xml[^<>]{0,200}>)?\s{0,20}<(?:[\w-]{1,40}:)?multistatus\b[^<>]{0,2000}\/>$/i

const isWhole = (text: string): boolean => {
  const whole = text.trim()
  return withEnd.test(whole.slice(-100)) || empty.test(whole)
}

/** It ends before it is over. */
export class HalfAnswer extends Error {}
/** It is larger than anybody reads. */
export class HugeAnswer extends Error {}

const bodyOf = async (answer: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new HugeAnswer()
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
      if (answer.status === 207 && !isWhole(text)) throw new HalfAnswer()
      const { headers, statusText } = answer
      const none = [204, 205, 304].includes(answer.status)
      const whole = new Response(none ? null : text, { status: answer.status, statusText, headers })
      // The library works out where it was led by where the answer came from.
      Object.defineProperty(whole, 'url', { value: answer.url })
      return whole
    },
  }
}
