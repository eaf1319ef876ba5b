import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A call of the program: its words, what it is given to read, what it finds around it, and how far its calendar stands from ours. */
export interface Call {
  readonly words: readonly string[]
  readonly stdin: string
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds. */
  readonly by: number
}

/** What came of a call. */
export interface Came {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A process of the program that takes one call after the other, and is waited for as a process of its own would be. */
interface Resident {
  /** What came of it; none where the process is gone. */
  readonly call: (call: Call) => Came | undefined
}

const started = (env: NodeJS.ProcessEnv): Resident => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-pipes-'))
  /** The two ends of a new pipe. Opening one end waits for the other, unless somebody holds both. */
  const pipe = (name: string): readonly [number, number] => {
    const path = join(folder, name)
    const made = spawnSync('mkfifo', ['-m', '600', path])
    if (made.status !== 0) throw new Error(`mkfifo: ${made.error ?? made.stderr}`)
    const both = openSync(path, 'r+')
    const ends = [openSync(path, 'r'), openSync(path, 'w')] as const
    closeSync(both)
    return ends
  }
  const [toRead, toCall] = pipe('calls')
  const [toHear, toAnswer] = pipe('answers')
  rmSync(folder, { recursive: true })
  const child = spawn(process.execPath, [join(import.meta.dirname, 'resident.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', toRead, toAnswer],
  })
  child.unref()
  // Whoever holds the other end alone is told when it is gone.
  closeSync(toRead)
  closeSync(toAnswer)
  const heard = (): string => {
    const bytes: Buffer[] = []
    const chunk = Buffer.alloc(65_536)
    for (;;) {
      const read = readSync(toHear, chunk)
      bytes.push(Buffer.from(chunk.subarray(0, read)))
      if (read === 0 || chunk[read - 1] === 10) return Buffer.concat(bytes).toString('utf8')
    }
  }
  const call: Resident['call'] = (asked) => {
    const bytes = Buffer.from(`${JSON.stringify(asked)}\n`)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(toCall, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return undefined
      throw error
    }
    const said = heard()
    return said === '' ? undefined : JSON.parse(said)
  }
  return { call }
}

const residents = new Map<string, Resident>()

/** Calls the program in the process that is kept for these surroundings; begins another where the last call ended it. */
export const called = (surroundings: NodeJS.ProcessEnv, call: Call): Came => {
  const key = JSON.stringify(surroundings)
  const kept = residents.get(key)?.call(call)
  if (kept) return kept
  const resident = started({ ...process.env, ...surroundings })
  residents.set(key, resident)
  const came = resident.call(call)
  if (!came) throw new Error(`The program ended without an answer: ${call.words.join(' ')}`)
  return came
}
