/**
 * The proofreader of a page, in a worker so that no keystroke waits for it. Takes `{id, text, english, words}`, gives
 * `{id, findings}` or `{id, trouble}`. Its two files lie beside it; nothing is asked of any other machine.
 */
import type { Text } from '../../core/review/proofreader.ts'
import { type Engine, engineFrom } from '../engine.ts'
import { readWith } from '../read.ts'

interface Asked extends Text {
  readonly id: number | string
}

/** What a worker's global scope offers, as far as it is used here. */
interface Scope {
  readonly location: { readonly href: string }
  onmessage: ((event: { readonly data: Asked }) => void) | null
  postMessage(answer: unknown): void
}

const scope = globalThis as unknown as Scope
const beside = (name: string): string => new URL(name, scope.location.href).href

const load = async (): Promise<Engine> => {
  const pack = await fetch(beside(assetNames['afterword.weirpack']))
  if (!pack.ok) throw new Error('The rules could not be loaded.')
  return engineFrom(beside(assetNames['harper.wasm']), new Uint8Array(await pack.arrayBuffer()))
}

let engine: Promise<Engine> | undefined

const answer = async ({ id, ...text }: Asked): Promise<unknown> => {
  try {
    engine ??= load()
    return { id, findings: await readWith(await engine, text) }
  } catch (error) {
    // The next text begins with a fresh engine: after a break this one cannot be trusted.
    engine = undefined
    return { id, trouble: error instanceof Error ? error.message : 'The proofreader broke off.' }
  }
}

scope.onmessage = async ({ data }) => scope.postMessage(await answer(data))
