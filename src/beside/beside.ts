import { type ChildProcess, fork } from 'node:child_process'

/** How long a process is kept without work, how long one question may take (loading included), both in milliseconds; how much memory in MB. */
interface Patience {
  readonly idle?: number
  readonly limit?: number
  readonly memory?: number
}

/** What came of a question: the answer, or why there is none, as the end of a sentence. */
export type Told<Answer> = { readonly answer: Answer } | { readonly because: string }

interface Waiting<Answer> {
  readonly question: unknown
  readonly resolve: (told: Told<Answer>) => void
}

/**
 * Work done in a process of its own: started when first asked, kept warm, let go when idle, killed and begun anew when a question takes
 * too long or breaks it. Questions wait for each other, so that none falls with another. A program may end while the process is kept.
 * It answers each message with `{ answer }` or `{ trouble }`. (A thread would leave its memory behind.)
 */
export const beside = <Answer>(
  program: string,
  words: readonly string[],
  { idle = 60_000, limit = 15_000, memory }: Patience = {},
): ((question: unknown) => Promise<Told<Answer>>) => {
  const waiting: Waiting<Answer>[] = []
  let asked: Waiting<Answer> | undefined
  let worker: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined

  const letGo = () => {
    clearTimeout(timer)
    worker?.kill('SIGKILL')
    worker = undefined
  }

  const settle = (told: Told<Answer>) => {
    const { resolve } = asked ?? {}
    asked = undefined
    clearTimeout(timer)
    // What broke off leaves its memory in an unknown state.
    if ('because' in told) letGo()
    resolve?.(told)
    if (!asked) next()
  }

  const started = (): ChildProcess => {
    const begun = fork(program, words, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      execArgv: memory === undefined ? [] : [`--max-old-space-size=${memory}`],
    })
    const gone = (because: string) => {
      if (worker === begun) settle({ because })
    }
    begun.on('message', (said: { readonly answer?: Answer; readonly trouble?: string }) => {
      if (worker === begun)
        settle(said.trouble === undefined ? { answer: said.answer as Answer } : { because: 'it broke off' })
    })
    begun.on('error', () => gone('it broke off'))
    begun.on('exit', () => gone('it ended'))
    return begun
  }

  const rest = () => {
    worker?.unref()
    worker?.channel?.unref()
    timer = setTimeout(letGo, idle)
    timer.unref()
  }

  const next = () => {
    asked = waiting.shift()
    if (!asked) return rest()
    clearTimeout(timer)
    worker ??= started()
    worker.ref()
    worker.channel?.ref()
    timer = setTimeout(() => settle({ because: 'it took too long' }), limit)
    worker.send(asked.question as object, (error) => {
      if (error) settle({ because: 'it broke off' })
    })
  }

  return (question) =>
    new Promise((resolve) => {
      waiting.push({ question, resolve })
      if (!asked) next()
    })
}
