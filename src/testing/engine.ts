import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { engineFrom } from '../proof/engine.ts'
import { packed } from '../proof/pack.ts'

const home = join(import.meta.dirname, '..', '..')
const folder = join(home, 'src', 'proof', 'pack')
export const wasm = pathToFileURL(join(home, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm')).href
/** Our own rules as they are written. */
export const sheets = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

/** The proofreader as the program runs it. Loading the pack runs the tests that stand in its sheets; one that fails refuses the whole. */
export const ownEngine = () => engineFrom(wasm, packed(sheets))
