import { type ChildProcess, fork } from 'node:child_process'
import { done, type Outcome, refused } from '../core/outcome.ts'
import type { Finding } from '../core/review/finding.ts'
import type { Proofread, Text } from '../core/review/proofreader.ts'

/** Files of the engine: its program, its WebAssembly, our rules as a zipped Weir pack. */
export interface Places {
  readonly worker: string
  readonly wasm: string
  readonly pack: string
}

interface Patience {
  /** How long the process is kept without work, in milliseconds. */
  readonly idle?: number
  /** How long one text may take, loading included, in milliseconds. */
  readonly limit?: number
}

interface Answer {
  readonly id: number
  readonly findings?: readonly Finding[]
  readonly trouble?: string
}

type Found = Outcome<readonly Finding[]>

interface Reading {
  readonly resolve: (found: Found) => void
  readonly timer: NodeJS.Timeout
}

const unavailable = (because: string): Found =>
  refused({ message: `Spelling and grammar could not be looked at: ${because}.` })

/** The same texts are asked about again and again while a page is open. */
const remembered = 50

/**
 * A proofreader in a process of its own: started when first asked, kept warm, let go when idle, killed and begun anew
 * when a text takes too long or the engine breaks. A program may end while it is kept. (A thread would leave 80 MB behind.)
 */
export const proofreader = (places: Places, { idle = 60_000, limit = 15_000 }: Patience = {}): Proofread => {
  let worker: ChildProcess | undefined
  let rest: NodeJS.Timeout | undefined
  let count = 0
  const readings = new Map<number, Reading>()
  const known = new Map<string, readonly Finding[]>()

  const letGo = (because?: string) => {
    clearTimeout(rest)
    const gone = worker
    worker = undefined
    for (const [id, { resolve, timer }] of readings) {
      clearTimeout(timer)
      readings.delete(id)
      resolve(unavailable(because ?? 'the proofreader stopped'))
    }
    known.clear()
    gone?.kill('SIGKILL')
  }

  const settle = ({ id, findings, trouble }: Answer) => {
    const reading = readings.get(id)
    if (!reading) return
    readings.delete(id)
    clearTimeout(reading.timer)
    if (findings) reading.resolve(done(findings))
    else reading.resolve(unavailable('the engine broke off'))
    // A panic leaves the engine's memory in an unknown state.
    if (trouble !== undefined) letGo('the engine broke off')
    else if (readings.size === 0) {
      worker?.unref()
      worker?.channel?.unref()
      rest = setTimeout(() => letGo(), idle)
      rest.unref()
    }
  }

  const started = (): ChildProcess => {
    clearTimeout(rest)
    if (worker) {
      worker.ref()
      worker.channel?.ref()
      return worker
    }
    const begun = fork(places.worker, [places.wasm, places.pack], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    })
    begun.on('message', (answer) => settle(answer as Answer))
    begun.on('error', () => {
      if (worker === begun) letGo('the engine broke off')
    })
    begun.on('exit', () => {
      if (worker === begun) letGo('the engine ended')
    })
    worker = begun
    return begun
  }

  const ask = (text: Text): Promise<Found> =>
    new Promise((resolve) => {
      count += 1
      const id = count
      const timer = setTimeout(() => letGo('it took too long'), limit)
      readings.set(id, { resolve, timer })
      started().send({ id, ...text })
    })

  return async (text) => {
    const key = JSON.stringify([text.text, text.english, text.words])
    const before = known.get(key)
    if (before) return done(before)
    const found = await ask(text)
    if (found.ok) {
      if (known.size >= remembered) known.delete(known.keys().next().value ?? '')
      known.set(key, found.value)
    }
    return found
  }
}
