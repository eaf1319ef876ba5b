/** How the stand-in for a browser's own model behaves. */
export interface StandIn {
  readonly state: 'available' | 'downloadable' | 'downloading' | 'unavailable' | 'throws'
  readonly says: string
  readonly fails?: 'create' | 'answer' | 'quota' | 'endless' | 'empty'
  /** Between two words, and between two reports of a download, in milliseconds. */
  readonly ms?: number
}

/**
 * A `LanguageModel` as the Prompt API has it, put into a page before its own script; whole in itself, since it is sent there as text. What
 * it was told stands in `sessionStorage.told`; that it was stopped, in `stopped`.
 */
export const ownModelStandIn = ({ state, says, fails, ms = 40 }: StandIn): void => {
  const soon = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        sessionStorage.setItem('stopped', 'yes')
        reject(signal.reason)
      })
    })
  const words = fails === 'empty' ? [] : (says.match(/\s*\S+/g) ?? [])
  let loaded = state === 'available'
  const streamed = (prompt: string, signal: AbortSignal) => {
    sessionStorage.setItem('told', prompt)
    let at = 0
    return new ReadableStream<string>({
      pull: async (way) => {
        if (fails === 'quota') throw new DOMException('too long', 'QuotaExceededError')
        if (fails === 'endless') return way.enqueue('and so on '.repeat(500))
        if (fails === 'answer' && at === 2) throw new DOMException('gone', 'UnknownError')
        await soon(signal)
        const word = words[at]
        at += 1
        if (word === undefined) way.close()
        else way.enqueue(word)
      },
    })
  }
  Object.defineProperty(globalThis, 'LanguageModel', {
    configurable: true,
    value: {
      availability: async () => {
        if (state === 'throws') throw new DOMException('no', 'NotSupportedError')
        return loaded ? 'available' : state
      },
      create: async ({ monitor, signal }: { monitor: (on: EventTarget) => void; signal: AbortSignal }) => {
        if (fails === 'create') throw new DOMException('no', 'OperationError')
        if (!loaded) {
          const way = new EventTarget()
          monitor(way)
          for (const part of [0, 0.25, 0.5, 0.75, 1]) {
            way.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: part, total: 1 }))
            await soon(signal)
          }
          loaded = true
        }
        return {
          promptStreaming: (prompt: string, options: { signal: AbortSignal }) =>
            streamed(prompt, options.signal),
          destroy: () => undefined,
        }
      },
    },
  })
}
