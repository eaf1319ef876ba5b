import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Ask } from './ask.ts'

interface Screen {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
  /** Whoever stops answering (Ctrl+D) wants nothing done. */
  readonly stopped: () => never
}

export interface Terminal {
  readonly ask: Ask
  /** Like `ask`, but what is typed does not show, and is taken as it was typed. */
  readonly secret: Ask
  readonly close: () => void
}

/** A person at a terminal. */
export const terminalAt = ({ input, output, stopped }: Screen): Terminal => {
  let hidden = false
  const shown = new Writable({
    write: (chunk, _encoding, done) => {
      if (!hidden) output.write(chunk)
      done()
    },
  })
  const lines = createInterface({
    input,
    output: Object.assign(shown, { columns: output.columns }),
    terminal: true,
    // No line typed here comes back with the arrow keys.
    historySize: 0,
  })
  const typed = lines[Symbol.asyncIterator]()
  const next = async (question: string): Promise<string> => {
    output.write(question)
    const line = await typed.next()
    return line.done ? stopped() : line.value
  }
  return {
    ask: async (question) => (await next(question)).trim(),
    secret: async (question) => {
      hidden = true
      try {
        return await next(`${question} (it does not show): `)
      } finally {
        hidden = false
        output.write('\n')
      }
    },
    close: () => lines.close(),
  }
}
