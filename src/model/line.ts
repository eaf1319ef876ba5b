import { type Trouble, TroubleOnTheWay } from './trouble.ts'

/** The most bytes that are read of one answer, protocol and all. */
const mostBytes = 2_000_000

/** How one answer travelled. */
export interface Line {
  readonly fetch: typeof fetch
  /** What was found wrong in the answer while it was read. */
  readonly trouble: () => Trouble | undefined
}

/** An answer that came whole although it was asked for in pieces, as the one piece that it is; anything else as it came. */
const inPieces = (text: string): string => {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    return text
  }
  if (typeof whole !== 'object' || whole === null || !('choices' in whole) || !Array.isArray(whole.choices))
    return text
  const choices = whole.choices.map((choice: object) => ({
    ...choice,
    delta: 'message' in choice ? choice.message : undefined,
  }))
  return `data: ${JSON.stringify({ ...whole, choices })}\n\ndata: [DONE]\n\n`
}

/** Calls `over` when nothing was heard for so many seconds. */
const patience = (seconds: number, over: () => void) => {
  // Without a hold on the program: the open line is what keeps it waiting.
  const start = () => setTimeout(over, seconds * 1000).unref()
  let timer = start()
  return {
    heard: () => {
      clearTimeout(timer)
      timer = start()
    },
    end: () => clearTimeout(timer),
  }
}

const refusedBy = (answer: Response): 'redirect' | 'page' | undefined => {
  if (answer.status >= 300 && answer.status < 400) return 'redirect'
  const type = answer.headers.get('content-type') ?? ''
  return answer.ok && /text\/html/i.test(type) ? 'page' : undefined
}

/**
 * A fetch that follows no redirect, refuses web pages and damaged text, reads at most `mostBytes` and gives up when nothing has come
 * for `seconds`. Some servers cannot answer in pieces: what they send whole is handed on as one.
 */
export const lineFor = (seconds: number): Line => {
  let trouble: Trouble | undefined
  const failed = (what: Exclude<Trouble['what'], 'status'>): TroubleOnTheWay => {
    trouble = { what }
    return new TroubleOnTheWay(trouble)
  }
  const own: typeof fetch = async (input, init) => {
    const stop = new AbortController()
    const wait = patience(seconds, () => stop.abort(failed('time')))
    let answer: Response
    try {
      const signals = [stop.signal, ...(init?.signal ? [init.signal] : [])]
      answer = await fetch(input, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) })
    } catch (error) {
      wait.end()
      throw error
    }
    const refused = refusedBy(answer)
    if (refused || !answer.body) {
      wait.end()
      await answer.body?.cancel()
      throw failed(refused ?? 'empty')
    }
    let read = 0
    const letters = new TextDecoder('utf-8', { fatal: true })
    const measured = answer.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, way) => {
          wait.heard()
          read += chunk.byteLength
          if (read > mostBytes) return way.error(failed('too-large'))
          try {
            letters.decode(chunk, { stream: true })
          } catch {
            return way.error(failed('damaged'))
          }
          way.enqueue(chunk)
        },
        flush: wait.end,
      }),
    )
    const { status, statusText } = answer
    const headers = new Headers(answer.headers)
    if (!answer.ok || !/application\/json/i.test(headers.get('content-type') ?? ''))
      return new Response(measured, { status, statusText, headers })
    headers.set('content-type', 'text/event-stream')
    return new Response(inPieces(await new Response(measured).text()), { status, statusText, headers })
  }
  return { fetch: own, trouble: () => trouble }
}
