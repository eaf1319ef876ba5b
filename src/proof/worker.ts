/** The process in which the engine lives, called with its two files: all its memory goes when it ends. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Text } from '../core/review/proofreader.ts'
import { engineFrom } from './engine.ts'
import { readWith } from './read.ts'

const [wasm = '', pack = ''] = process.argv.slice(2)
const engine = engineFrom(pathToFileURL(wasm).href, readFileSync(pack))

process.on('message', async (text: Text) => {
  try {
    process.send?.({ answer: await readWith(await engine, text) })
  } catch (error) {
    process.send?.({ trouble: (error as Error).message })
  }
})

// Whoever asked is gone, and with it the reason to stay.
process.on('disconnect', () => process.exit())
