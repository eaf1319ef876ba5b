/** The thread in which the engine lives: its memory goes when the thread goes. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { Text } from '../core/review/proofreader.ts'
import { engineFrom } from './engine.ts'
import type { Places } from './proofreader.ts'
import { readWith } from './read.ts'

const { wasm, pack } = workerData as Places
const engine = engineFrom(pathToFileURL(wasm).href, readFileSync(pack))

parentPort?.on('message', async ({ id, ...text }: Text & { readonly id: number }) => {
  try {
    parentPort?.postMessage({ id, findings: await readWith(await engine, text) })
  } catch (error) {
    parentPort?.postMessage({ id, trouble: (error as Error).message })
  }
})
