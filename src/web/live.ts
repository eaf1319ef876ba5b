import type { Context } from 'hono'
import type { Desk } from '../actions/action.ts'
import type { Waiting } from '../core/assistant/assistant.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Told } from './told.ts'

/** A desk whose assistant is stopped, and listened to, by whoever waits at a page. */
export const waitingAt = (desk: Desk, waiting: Waiting): Desk => {
  const { assistant } = desk
  if (!assistant) return desk
  return { ...desk, assistant: { ...assistant, ask: (prompt) => assistant.ask(prompt, waiting) } }
}

const lastOf = (
  outcome: Outcome<{ readonly answer: string } | { readonly prompt: string } | object>,
): Told =>
  outcome.ok
    ? 'answer' in outcome.value
      ? { answer: outcome.value.answer }
      : { prompt: 'prompt' in outcome.value ? outcome.value.prompt : '' }
    : { trouble: outcome.problems.map(({ message }) => message).join(' ') }

/**
 * What is asked of an assistant, told to the page line by line while it comes; the last line is the whole answer or what went wrong.
 * A page that goes away, or cancels, breaks the line off: then the assistant is told to stop.
 */
export const live = (
  c: Context,
  report: (error: Error) => string,
  asking: (waiting: Waiting) => Promise<Outcome<object>>,
): Response => {
  const stop = new AbortController()
  const letters = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: async (way) => {
      const say = (told: Told) => {
        if (!stop.signal.aborted) way.enqueue(letters.encode(`${JSON.stringify(told)}\n`))
      }
      try {
        say(lastOf(await asking({ stop: stop.signal, came: (came) => say({ came }) })))
      } catch (error) {
        say({ trouble: `Something went wrong on our side (${report(error as Error)}); nothing was changed.` })
      }
      if (!stop.signal.aborted) way.close()
    },
    cancel: () => stop.abort(),
  })
  c.header('content-type', 'application/x-ndjson')
  return c.body(body)
}
