import { longestAnswer } from '../core/assistant/answer.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import type { Reached } from './kept.ts'
import { lineFor } from './line.ts'
import { sentenceFor, type Trouble, TroubleOnTheWay, troubleIn } from './trouble.ts'

/** The longest text that is ever sent, in characters. */
const longestPrompt = 30_000

const system =
  'You write messages from notes and sort notes for one person, who reads and changes everything you write. You never add facts.'

/** The libraries are loaded with the first question, never before; their remarks would land among our answers. */
const libraries = async () => {
  ;(globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false
  const [{ createOpenAICompatible }, { streamText, generateText }] = await Promise.all([
    import('@ai-sdk/openai-compatible'),
    import('ai'),
  ])
  return { createOpenAICompatible, streamText, generateText }
}

/** The longest one question may take, however steadily the words come, in seconds. */
const longest = 300

const failed = (what: 'empty' | 'cut-off' | 'too-large'): never => {
  throw new TroubleOnTheWay({ what })
}

const asked = async (prompt: string, reached: Reached, stop: AbortController): Promise<string> => {
  const { createOpenAICompatible, streamText, generateText } = await libraries()
  const line = lineFor(reached.seconds)
  const provider = createOpenAICompatible({
    name: 'assistant',
    baseURL: reached.url,
    fetch: line.fetch,
    ...(reached.key ? { apiKey: reached.key } : {}),
  })
  const call = {
    model: provider.chatModel(reached.model),
    system,
    prompt,
    // Whoever asked may ask again; a server in trouble is left in peace.
    maxRetries: 0,
    // No length and no temperature: newer services refuse the one or the other, and the line reads only so much.
    abortSignal: AbortSignal.any([stop.signal, AbortSignal.timeout(longest * 1000)]),
  }
  let text = ''
  let end: string | undefined
  try {
    const parts = streamText({ ...call, onError: () => undefined }).fullStream
    for await (const part of parts) {
      if (part.type === 'error') throw part.error
      if (part.type === 'text-delta') text += part.text
      if (part.type === 'finish') end = part.finishReason
      if (text.length > longestAnswer) failed('too-large')
    }
  } catch (error) {
    if (!line.whole() || line.trouble())
      throw line.trouble() ? new TroubleOnTheWay(line.trouble() as Trouble) : error
  }
  const trouble = line.trouble()
  if (trouble) throw new TroubleOnTheWay(trouble)
  if (line.whole()) {
    // Some servers cannot answer in pieces: asked once more, for the whole.
    const answer = await generateText(call)
    text = answer.text
    end = answer.finishReason
  }
  if (text.length > longestAnswer) failed('too-large')
  if (text.trim() === '') failed('empty')
  if (end !== 'stop') failed('cut-off')
  return text
}

/** Asks the assistant once. Everything that can go wrong on the way is one sentence; nothing of the answer is in it. */
export const askAt = async (prompt: string, reached: Reached): Promise<Outcome<string>> => {
  if (prompt.length > longestPrompt)
    return unavailable({ message: `That is over ${longestPrompt} characters, too much for one question.` })
  const stop = new AbortController()
  try {
    return done(await asked(prompt, reached, stop))
  } catch (error) {
    const trouble = troubleIn(error)
    if (!trouble) throw error
    return unavailable({ message: sentenceFor(trouble, reached) })
  } finally {
    // Whatever is still coming is of no interest any more.
    stop.abort()
  }
}
