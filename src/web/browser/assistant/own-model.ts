// The language model that some browsers bring along (the Prompt API). It runs in the browser: what it is told does not leave the machine.

import { longestAnswer } from '../../../core/assistant/limits.ts'
import { Trouble } from './lines.ts'

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

interface Monitor {
  readonly addEventListener: (
    type: 'downloadprogress',
    listener: (event: { readonly loaded: number }) => void,
  ) => void
}

interface Session {
  readonly promptStreaming: (
    prompt: string,
    options: { readonly signal: AbortSignal },
  ) => ReadableStream<string>
  readonly destroy?: () => void
}

interface LanguageModel {
  readonly availability: (options: object) => Promise<Availability>
  readonly create: (options: object) => Promise<Session>
}

/** The same for the question and for the session: a browser may know one language and not another. */
const languages = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
}

/** How long the next word may take, in milliseconds; a first word waits for the model to be loaded. */
const patience = 120_000

const modelHere = (): LanguageModel | undefined =>
  (globalThis as { LanguageModel?: LanguageModel }).LanguageModel

/** Whether this browser has a model, or would have to load it; undefined where it has none that can be used. */
export const ownModel = async (): Promise<Exclude<Availability, 'unavailable'> | undefined> => {
  try {
    const state = await modelHere()?.availability(languages)
    return state === 'unavailable' ? undefined : state
  } catch {
    // A browser that has the name and refuses the question has no model for this page.
    return undefined
  }
}

/** What is told of an answer on its way. */
export interface Progress {
  /** From 0 to 1, while the model itself is being loaded. */
  readonly loaded: (part: number) => void
  readonly came: (words: string) => void
}

/** `work`, unless it is stopped or says nothing for so long. */
const within = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Trouble('This browser’s model said nothing for two minutes, so it was given up.')),
      patience,
    )
    const stopped = () => reject(signal.reason)
    signal.addEventListener('abort', stopped, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stopped)
    })
  })

const read = async (words: ReadableStream<string>, signal: AbortSignal, came: Progress['came']) => {
  const reader = words.getReader()
  let text = ''
  try {
    for (;;) {
      const next = await within(reader.read(), signal)
      if (next.done) break
      text += String(next.value)
      if (text.length > longestAnswer)
        throw new Trouble('This browser’s model went on and on, so it was cut short and thrown away.')
      came(String(next.value))
    }
  } catch (error) {
    // Its own end of the line; what it says to that is of no interest.
    reader.cancel().catch(() => undefined)
    throw error
  }
  if (text.trim() === '') throw new Trouble('This browser’s model answered with nothing.')
  return text
}

/** Whatever a browser throws, as one sentence; a stop stays a stop. */
const said = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted || error instanceof Trouble) return error
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError')
    return new Trouble('This message and its notes are too much for this browser’s model.')
  if (name === 'NotAllowedError')
    return new Trouble('This browser does not let the page use its model, or wants the button pressed again.')
  return new Trouble('This browser’s model failed. Nothing was changed; try again, or take another way.')
}

/**
 * Begins a session at once, since a browser loads a model only upon a press that has just been made; the prompt may follow.
 */
export const askOwnModel = async (
  prompt: Promise<string>,
  signal: AbortSignal,
  { loaded, came }: Progress,
): Promise<string> => {
  const model = modelHere()
  if (!model) throw new Trouble('This browser has no model of its own.')
  try {
    const session = model.create({
      ...languages,
      signal,
      monitor: (monitor: Monitor) => {
        monitor.addEventListener('downloadprogress', (event) => loaded(event.loaded))
      },
    })
    const [made, asked] = await Promise.all([session, prompt])
    try {
      return await read(made.promptStreaming(asked, { signal }), signal, came)
    } finally {
      made.destroy?.()
    }
  } catch (error) {
    throw said(error, signal)
  }
}
