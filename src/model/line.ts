import { type Trouble, TroubleOnTheWay } from './trouble.ts'

/** The most bytes that are read of one answer, protocol and all. */
const mostBytes = 2_000_000

/** How one answer travelled. */
export interface Line {
  readonly fetch: typeof fetch
  /** The answer came whole although it was asked for in pieces. */
  readonly whole: () => boolean
  /** What was found wrong in the answer while it was read. */
  readonly trouble: () => Trouble | undefined
}

/**
 * A fetch that follows no redirect, refuses web pages, reads at most `mostBytes` and gives up when nothing has come for
 * `seconds`.
 */
export const lineFor = (seconds: number): Line => {
  let whole = false
  let trouble: Trouble | undefined
  const failed = (what: Exclude<Trouble['what'], 'status'>): TroubleOnTheWay => {
    trouble = { what }
    return new TroubleOnTheWay(trouble)
  }
  const own: typeof fetch = async (input, init) => {
    const stop = new AbortController()
    const giveUp = () => stop.abort(failed('time'))
    // Without a hold on the program: the open line is what keeps it waiting.
    let timer = setTimeout(giveUp, seconds * 1000).unref()
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, seconds * 1000).unref()
    }
    let answer: Response
    try {
      const signals = [stop.signal, ...(init?.signal ? [init.signal] : [])]
      answer = await fetch(input, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) })
    } catch (error) {
      clearTimeout(timer)
      throw error
    }
    if (answer.status >= 300 && answer.status < 400) {
      clearTimeout(timer)
      await answer.body?.cancel()
      throw failed('redirect')
    }
    const type = answer.headers.get('content-type') ?? ''
    if (answer.ok && /text\/html/i.test(type)) {
      clearTimeout(timer)
      await answer.body?.cancel()
      throw failed('page')
    }
    whole = answer.ok && /application\/json/i.test(type)
    if (!answer.body) {
      clearTimeout(timer)
      return answer
    }
    let read = 0
    const measured = answer.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, way) => {
          again()
          read += chunk.byteLength
          if (read > mostBytes) way.error(failed('too-large'))
          else way.enqueue(chunk)
        },
        flush: () => clearTimeout(timer),
      }),
    )
    return new Response(measured, {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
    })
  }
  return { fetch: own, whole: () => whole, trouble: () => trouble }
}
