/**
 * The built program for one call of the command line after the other, in one process: to start costs it ten times what most calls do. Its
 * entry is evaluated anew for each call, what it is built of stays loaded. Called with two pipes, for calls and for what came of them; it
 * is started anew after a call that ended the process. What is tried of the process itself (signals, terminals) starts its own.
 */
import { readSync, writeSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { moveClock } from './clock-at.ts'
import type { Call, Came } from './program.ts'
import { handedOn, insteadOfProofreader } from './proofreader-process.ts'

const { build } = await import('../../bin/bootstrap.js' as string)
const entry = pathToFileURL(join(build(), '..', 'afterword.js')).href
enableCompileCache(join(import.meta.dirname, '..', '..', 'dist', '.cache'))
const exit = process.exit
insteadOfProofreader(handedOn())

/** The next call; where whoever called is gone, there is none. */
const nextCall = (): Call => {
  const bytes: Buffer[] = []
  const chunk = Buffer.alloc(65_536)
  for (;;) {
    const read = readSync(3, chunk)
    if (read === 0) exit(0)
    bytes.push(Buffer.from(chunk.subarray(0, read)))
    if (chunk[read - 1] === 10) return JSON.parse(Buffer.concat(bytes).toString('utf8'))
  }
}

const answer = (came: Came): void => {
  const bytes = Buffer.from(`${JSON.stringify(came)}\n`)
  for (let at = 0; at < bytes.length; ) at += writeSync(4, bytes, at)
}

/** Collects what is written where a program's output goes. */
const caught = (stream: NodeJS.WriteStream, texts: string[]): void => {
  stream.removeAllListeners('error')
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    texts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
    const done = rest.find((each) => typeof each === 'function')
    if (done) process.nextTick(done as () => void)
    return true
  }
}

// Output to a pipe holds the process from its first use on; that is none of a call's.
process.stdout.write('')
process.stderr.write('')
const ours = process.getActiveResourcesInfo().length

/** A process ends when nothing holds it any longer. Whether that came true in time: what is held longer is ended with its process. */
const drained = async (): Promise<boolean> => {
  const until = performance.now() + 2000
  do {
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (process.getActiveResourcesInfo().length <= ours) return true
  } while (performance.now() < until)
  return false
}

for (let turn = 0; ; turn += 1) {
  const { words, stdin, env, by } = nextCall()
  const [out, err]: [string[], string[]] = [[], []]
  const came = (): Came => ({ code: Number(process.exitCode ?? 0), out: out.join(''), err: err.join('') })
  for (const event of ['uncaughtException', 'unhandledRejection', 'SIGINT', 'SIGTERM', 'SIGHUP'])
    process.removeAllListeners(event)
  moveClock(by)
  process.exitCode = 0
  process.env = { ...env }
  process.argv = [process.execPath, join(import.meta.dirname, '..', '..', 'bin', 'afterword'), ...words]
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(stdin)]), configurable: true })
  caught(process.stdout, out)
  caught(process.stderr, err)
  process.exit = (code): never => {
    process.exitCode = code ?? process.exitCode ?? 0
    answer(came())
    return exit()
  }
  await import(`${entry}?${turn}`)
  const isFree = await drained()
  answer(came())
  if (!isFree) exit(0)
}
