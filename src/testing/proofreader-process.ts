import processes, { type ChildProcess, type ForkOptions } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { syncBuiltinESMExports } from 'node:module'

type Fork = (program: string, words: readonly string[], options: ForkOptions) => unknown

/** Puts something else in the place of the process in which the proofreader lives; the other processes are begun as ever. */
export const insteadOfProofreader = (other: Fork): void => {
  processes.fork = new Proxy(processes.fork, {
    apply: (fork, self, given: Parameters<Fork>) =>
      given[0].endsWith('proof-worker.js') ? other(...given) : Reflect.apply(fork, self, given),
  })
  syncBuiltinESMExports()
}

/** One that never wakes up. */
export const sleeper = (): unknown => {
  const process = new EventEmitter()
  const nothing = () => {}
  const send = () => setImmediate(() => process.emit('message', { trouble: 'asleep' }))
  return Object.assign(process, { send, kill: nothing, ref: nothing, unref: nothing })
}

/** One that is handed on, awake, from whoever had it to whoever begins one next. It goes where it was broken off in a question. */
export const handedOn = (): Fork => {
  const begin = processes.fork
  let child: ChildProcess | undefined
  let asking: EventEmitter | undefined
  const begun: Fork = (program, words, options) => {
    const made = begin(program, [...words], options)
    made.on('message', (said) => {
      const asked = asking
      asking = undefined
      asked?.emit('message', said)
    })
    for (const event of ['error', 'exit'])
      made.on(event, (what) => {
        if (child === made) child = undefined
        asking?.emit(event, what)
        asking = undefined
      })
    return made
  }
  return (program, words, options) => {
    child ??= begun(program, words, options) as ChildProcess
    const mine = child
    const holder = new EventEmitter()
    return Object.assign(holder, {
      channel: mine.channel,
      ref: () => mine.ref(),
      unref: () => mine.unref(),
      send: (question: object, sent: (error: Error | null) => void) => {
        asking = holder
        return mine.send(question, sent)
      },
      kill: (signal: NodeJS.Signals) => (asking === holder ? mine.kill(signal) : false),
    })
  }
}
