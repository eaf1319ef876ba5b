import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { called } from './program.ts'

const home = join(import.meta.dirname, '..', '..')
const program = join(home, 'bin', 'afterword')

/** A data folder of its own for a test, and the real program over it. */
export interface House {
  readonly data: string
  /** What its clocks say now, in UTC. */
  readonly now: () => Temporal.ZonedDateTime
  /** What the program finds around it; the key to passwords lies outside the data, as it should. */
  readonly env: NodeJS.ProcessEnv
  readonly run: (
    args: readonly string[],
    stdin?: string,
  ) => { readonly code: number | null; readonly out: string; readonly err: string }
  readonly json: (args: readonly string[]) => unknown
  /**
   * The program at a terminal, where a person sits and types these lines; “yes” unless named. `out` is what the screen showed, without its
   * colours; what the program wrote as an error is apart.
   */
  readonly seated: (
    args: readonly string[],
    typed?: readonly string[],
  ) => { readonly code: number | null; readonly out: string; readonly err: string }
  /** The same house when so much time has passed: for what is opened or run from then on. */
  readonly later: (by: Temporal.DurationLike) => House
  /** The same house with this around it too. */
  readonly under: (more: NodeJS.ProcessEnv) => House
  readonly remove: () => void
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`

/** What a terminal is told beside the text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const strokes = /\u001b\[[0-9;?]*[A-Za-z]|\r|\u0004|\u0008/g

/** Makes Node's calendar stand at another moment, in a program and whatever it starts. */
const movedBy = (milliseconds: number): NodeJS.ProcessEnv => {
  const clock = new URL('clock-at.ts', import.meta.url)
  clock.searchParams.set('by', String(milliseconds))
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${clock}` }
}

/** A Friday at which the interviews of the example files are some days old and none of their thanks is late. */
const exampleMoment = Temporal.Instant.from('2026-11-20T17:00:00Z')

interface Folders {
  readonly data: string
  /** Outside the data: the key to passwords, and what would start it with the computer. */
  readonly keys: string
}

const houseIn = ({ data, keys }: Folders, more: NodeJS.ProcessEnv, at: Temporal.Instant): House => {
  const by = Math.round(Temporal.Now.instant().until(at).total('seconds')) * 1000
  const env = {
    ...process.env,
    AFTERWORD_KEY_FILE: join(keys, 'mail.key'),
    // What would start it with the computer is written here, never for whoever runs the test.
    XDG_CONFIG_HOME: join(keys, 'config'),
    ...movedBy(by),
    ...more,
  }
  const run: House['run'] = (args, stdin = '') =>
    called(more, { words: [...args, '--data', data], stdin, env, by })
  const seated: House['seated'] = (args, typed = ['yes']) => {
    const errors = join(keys, 'errors')
    // A pseudo-terminal of util-linux: standard input and output are one, as where a person sits.
    const call = [process.execPath, program, ...args, '--data', data].map(quoted).join(' ')
    const done = spawnSync('script', ['-qec', `${call} 2>${quoted(errors)}`, '/dev/null'], {
      input: typed.map((line) => `${line}\n`).join(''),
      env: { ...env, TERM: 'xterm', SHELL: '/bin/sh' },
      encoding: 'utf8',
    })
    if (done.error) throw done.error
    return { code: done.status, out: done.stdout.replaceAll(strokes, ''), err: readFileSync(errors, 'utf8') }
  }
  const now = () => Temporal.Now.zonedDateTimeISO('UTC').add({ milliseconds: by })
  return {
    ...{ data, now, env, run, seated },
    json: (args) => JSON.parse(run([...args, '--json']).out),
    later: (passed) => houseIn({ data, keys }, more, now().add(passed).toInstant()),
    under: (further) => houseIn({ data, keys }, { ...more, ...further }, now().toInstant()),
    remove: () => {
      for (const folder of [data, keys]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * A house at the moment of the examples, whose clocks go on from there: what is tried with facts of certain days is tried near
 * those days, whenever the test runs. Where real servers say the time, `at` is the real moment.
 */
export const newHouse = (more: NodeJS.ProcessEnv = {}, at = exampleMoment): House =>
  houseIn(
    {
      data: mkdtempSync(join(tmpdir(), 'afterword-house-')),
      keys: mkdtempSync(join(tmpdir(), 'afterword-keys-')),
    },
    more,
    at,
  )

/** The pages of a house, open on a free port until they are closed. */
export interface Opened {
  readonly address: string
  /** The address as it was printed, with its token. */
  readonly enter: string
  /** What a browser that was let in brings along: for a context of Playwright, and as a header. */
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string }
  readonly headers: { readonly cookie: string }
  /** Asks for a path of the house as that browser. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      const address = /http:\/\/127\.0\.0\.1:\d+\S*\/enter\/\S+(?=\s)/.exec(said)?.[0]
      if (address) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })

interface Opening {
  readonly port?: string
  readonly base?: string
  /** Its proofreader does not wake up: loading it costs two seconds, and a page has to work before it is there. */
  readonly asleep?: boolean
}

/**
 * Opens the pages, on a free port unless one is named: a server that was stopped comes back where it was. Under a base path
 * the address is that of the host still, since every address of a page has the path in it.
 */
export const openHouse = async (
  { data, env }: House,
  { port = '0', base = '', asleep = false }: Opening = {},
): Promise<Opened> => {
  const child = spawn(
    process.execPath,
    [
      ...(asleep ? [`--import=${new URL('asleep.ts', import.meta.url)}`] : []),
      ...[program, 'serve', '--port', port, '--base', base, '--no-open', '--data', data],
    ],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const enter = await firstLine(child)
  const address = new URL(enter).origin
  const [, name = '', value = ''] =
    /^(.+?)=(.+?);/.exec((await fetch(enter)).headers.get('set-cookie') ?? '') ?? []
  const headers = { cookie: `${name}=${value}` }
  return {
    address,
    enter,
    cookie: { name, value, url: address },
    headers,
    fetch: (path, init = {}) =>
      fetch(`${address}${path}`, { ...init, headers: { ...init.headers, ...headers } }),
    close: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.on('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

/** The way of the example files, for imports. */
export const exampleFile = (name: string): string => join(home, 'examples', name)
