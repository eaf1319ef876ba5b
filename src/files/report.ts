import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Past this size the file is put aside, in bytes. */
const most = 1024 * 1024

/** A frame of a stack: a place in the program, and nothing a user wrote. */
const frame =
  /^ {4}at (?:async )?(?:new )?(?:[\w$.<>#[\] ]+ \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]*:\d+:\d+\)?$/

/** The places at the end of a stack: the message before them may hold what a user wrote, on several lines. */
const placesOf = ({ stack = '', message }: Error): readonly string[] => {
  const lines = stack.replace(message, () => '').split('\n')
  const last = lines.findLastIndex((line) => !frame.test(line))
  return lines.slice(last + 1, last + 13)
}

/** An error without its words: kind, code, places, and the same of what caused it. */
export const wordless = (error: unknown, depth = 0): readonly string[] => {
  if (!(error instanceof Error)) return [`a thrown ${typeof error}`]
  const { code } = error as NodeJS.ErrnoException
  const kind = /^\w{1,60}$/.test(error.constructor.name) ? error.constructor.name : 'Error'
  const said = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` ${code}` : ''
  const cause = error.cause !== undefined && depth < 3 ? wordless(error.cause, depth + 1) : []
  return [`${kind}${said}`, ...placesOf(error), ...cause.map((line) => `  because ${line.trim()}`)]
}

/**
 * Keeps what went wrong on our side in `errors.log` of the data folder, for its owner alone; gives a word to find it by. What is
 * kept holds no word of the user's, so it can be shown to whoever mends the program.
 */
export const reporter =
  (data: string, at: () => string) =>
  (error: unknown): string => {
    const id = `E-${randomBytes(4).toString('hex')}`
    const path = join(data, 'errors.log')
    const lines = [`${at()} ${id}`, ...wordless(error), ''].join('\n')
    try {
      mkdirSync(data, { recursive: true, mode: 0o700 })
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
      if (size > most) renameSync(path, `${path}.old`)
      appendFileSync(path, `${lines}\n`, { mode: 0o600 })
    } catch {
      // Nowhere to write: then the terminal is the place.
      process.stderr.write(`${lines}\n`)
    }
    return id
  }
