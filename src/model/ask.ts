import type { Waiting } from '../core/assistant/assistant.ts'
import { longestAnswer } from '../core/assistant/limits.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import type { Reached } from './kept.ts'
import { lineFor } from './line.ts'
import { longest, sentenceFor, TroubleOnTheWay, troubleIn } from './trouble.ts'

/** The longest text that is ever sent, in characters. */
const longestPrompt = 30_000

const system =
  'You write messages from notes and sort notes for one person, who reads and changes everything you write. You never add facts.'

/** The libraries are loaded with the first question, never before; their remarks would land among our answers. */
const libraries = async () => {
  ;(globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false
  const [{ createOpenAICompatible }, { streamText }] = await Promise.all([
    import('@ai-sdk/openai-compatible'),
    import('ai'),
  ])
  return { createOpenAICompatible, streamText }
}

const failed = (what: 'empty' | 'cut-off' | 'too-large'): never => {
  throw new TroubleOnTheWay({ what })
}

const asked = async (
  prompt: string,
  reached: Reached,
  abortSignal: AbortSignal,
  came: Waiting['came'],
): Promise<string> => {
  const { createOpenAICompatible, streamText } = await libraries()
  abortSignal.throwIfAborted()
  const line = lineFor(reached.seconds)
  const provider = createOpenAICompatible({
    name: 'assistant',
    baseURL: reached.url,
    fetch: line.fetch,
    ...(reached.key ? { apiKey: reached.key } : {}),
  })
  let text = ''
  let end: string | undefined
  try {
    const { fullStream } = streamText({
      model: provider.chatModel(reached.model),
      ...{ system, prompt, abortSignal },
      // Whoever asked may ask again; a server in trouble is left in peace.
      maxRetries: 0,
      // No length and no temperature: newer services refuse the one or the other, and the line reads only so much.
      onError: () => undefined,
    })
    for await (const part of fullStream) {
      if (part.type === 'error') throw part.error
      if (part.type === 'finish') end = part.finishReason
      if (part.type !== 'text-delta') continue
      text += part.text
      if (text.length > longestAnswer) failed('too-large')
      came?.(part.text)
    }
  } catch (error) {
    const trouble = line.trouble()
    throw trouble ? new TroubleOnTheWay(trouble) : error
  }
  const trouble = line.trouble()
  if (trouble) throw new TroubleOnTheWay(trouble)
  // The library ends a stream that was stopped as if it had ended by itself.
  abortSignal.throwIfAborted()
  if (text.trim() === '') failed('empty')
  if (end !== 'stop') failed('cut-off')
  return text
}

/** Asks the assistant once. Everything that can go wrong on the way is one sentence; nothing of the answer is in it. */
export const askAt = async (
  prompt: string,
  reached: Reached,
  { stop, came }: Waiting = {},
  most = longest,
): Promise<Outcome<string>> => {
  if (prompt.length > longestPrompt)
    return unavailable({ message: `That is over ${longestPrompt} characters, too much for one question.` })
  const own = new AbortController()
  const end = (what: 'endless' | 'stopped') => own.abort(new TroubleOnTheWay({ what }))
  const cancelled = () => end('stopped')
  if (stop?.aborted) cancelled()
  stop?.addEventListener('abort', cancelled)
  const timer = setTimeout(() => end('endless'), most * 1000)
  try {
    return done(await asked(prompt, reached, own.signal, came))
  } catch (error) {
    // Whatever the library makes of a stop: the reason is ours.
    const trouble = troubleIn(own.signal.aborted ? own.signal.reason : error)
    if (!trouble) throw error
    return unavailable({ message: sentenceFor(trouble, reached) })
  } finally {
    clearTimeout(timer)
    stop?.removeEventListener('abort', cancelled)
    // Whatever is still coming is of no interest any more.
    own.abort()
  }
}
