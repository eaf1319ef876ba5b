import { z } from 'zod'
import { type AssistantSettings, addressOf, isHere, leaves, stays } from '../../core/assistant/assistant.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Desk, Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { modelOutput } from '../outputs.ts'

/** The settings without their key, and what using them would mean. */
export interface Modelled {
  readonly settings: AssistantSettings | undefined
  readonly leaves: readonly string[]
  readonly stays: readonly string[]
  /** The address lies on this machine. */
  readonly here: boolean
  readonly says?: string
}

const input = z.object({
  url: z
    .string()
    .optional()
    .describe('The address of an OpenAI-compatible API, such as http://127.0.0.1:11434/v1')
    .meta({ value: 'URL' }),
  model: z.string().optional().describe('The model’s name as the server knows it').meta({ value: 'NAME' }),
  key: z
    .string()
    .optional()
    .describe(
      'The key, if it wants one; --keyFile or AFTERWORD_MODEL_KEY keep it out of your shell’s history',
    )
    .meta({ value: 'KEY' }),
  keyFile: z.string().optional().describe('The key as a file, - for standard input').meta({ value: 'FILE' }),
  seconds: z
    .number()
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe('How long to wait for the next word; 30 unless named')
    .meta({ value: 'N' }),
  on: z.boolean().optional().describe('Turn it on'),
  off: z.boolean().optional().describe('Turn it off; nothing leaves any more'),
  forget: z.boolean().optional().describe('Turn it off and forget address, model and key'),
})

type Wish = z.infer<typeof input>

const keyIn = async ({ key, keyFile }: Wish, desk: Opening): Promise<Outcome<string | undefined>> => {
  const read = keyFile === undefined ? done(key) : await desk.read(keyFile)
  if (!read.ok || read.value === undefined) return read
  const plain = read.value.trim()
  // A header cannot carry anything else, and the sentence must not repeat it.
  return /^[\x21-\x7e]{0,4096}$/.test(plain)
    ? done(plain)
    : refused({ message: 'This is no key: it holds blanks, line breaks or signs that a key never has.' })
}

const changed = async (wish: Wish, before: AssistantSettings | undefined, desk: Desk) => {
  const { assistant } = desk
  if (!assistant) return unavailable({ message: 'There is no assistant here.' })
  if (wish.forget) return assistant.set(undefined)
  if (wish.on && wish.off) return refused({ field: 'on', message: 'turn it on or off, not both.' })
  const address = addressOf(wish.url ?? before?.url ?? '')
  if ('wrong' in address) return refused({ message: address.wrong })
  const model = (wish.model ?? before?.model ?? '').trim()
  if (model === '' || model.length > 200 || /\p{C}/u.test(model))
    return refused({ field: 'model', message: 'name the model as the server knows it.' })
  const key = await keyIn(wish, desk)
  if (!key.ok) return key
  return assistant.set({
    on: wish.off ? false : (wish.on ?? before?.on ?? false),
    url: address.url,
    model,
    seconds: wish.seconds ?? before?.seconds ?? 30,
    ...(key.value === undefined ? {} : { key: key.value }),
  })
}

const saidOf = (settings: AssistantSettings | undefined): string =>
  settings === undefined
    ? 'Forgot the assistant'
    : settings.on
      ? 'The assistant is on'
      : 'The assistant is off'

export const modelAction = defineAction<typeof input, Modelled>({
  name: 'model',
  says: 'The optional assistant: what it would be told, where it is reached, on or off; off unless you turn it on',
  more: `With it on, “rephrase” and “points” send one text a call to the address you name, and nothing else does. Leaves: ${leaves.join(' ')} Stays: ${stays.join(' ')} “afterword rephrase … --show” shows the exact text before.`,
  examples: [
    ['afterword model', 'how it stands, and what would leave this machine'],
    ['afterword model --url http://127.0.0.1:11434/v1 --model llama3.2 --on', 'one on this machine (Ollama)'],
    ['afterword model --keyFile key.txt', 'the key, out of a file'],
    ['afterword model --off', 'nothing leaves any more'],
  ],
  readOnly: false,
  // Looking and turning it off need nobody; where private text may go from now on, a person says.
  asksPerson: ({ on, url, model, key, keyFile }) =>
    [on, url, model, key, keyFile].some((said) => said !== undefined),
  input,
  output: modelOutput,
  run: async (wish, desk) => {
    if (!desk.assistant) return refused({ message: 'There is no assistant here.' })
    const before = await desk.assistant.settings()
    if (!before.ok) return before
    const asks = Object.values(wish).some((value) => value !== undefined)
    const settings = asks ? await changed(wish, before.value, desk) : before
    if (!settings.ok) return settings
    return done({
      settings: settings.value,
      leaves,
      stays,
      here: settings.value !== undefined && isHere(settings.value.url),
      ...(asks ? { says: saidOf(settings.value) } : {}),
    })
  },
})
