import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serve as listen, type ServerType } from '@hono/node-server'
import type { Desk } from '../actions/action.ts'
import type { Outcome } from '../core/outcome.ts'
import { appOver } from './app.tsx'
import { addressAt, serverAt } from './entry/again.ts'
import { entryUnder } from './entry/entry.ts'
import { href, readBase, standUnder } from './href.ts'
import { untilStopped } from './until-stopped.ts'

interface House {
  readonly deskAt: () => Desk
  /** Opens what is kept, or says why it cannot be; gives what closes it. */
  readonly data: () => Promise<Outcome<{ readonly close: () => Promise<void> }>>
  /** The key under which browsers are remembered. */
  readonly key: () => Promise<Outcome<Buffer>>
  /** Tells the owner's other programs that a server runs, and the key of its tokens; gives what takes the word back. */
  readonly keepServing: (server: {
    readonly port: number
    readonly base: string
    readonly key: string
  }) => Promise<Outcome<() => Promise<void>>>
  readonly report: (error: unknown) => string
  /** The folder of style, script and fonts. */
  readonly home: string
  /** Where the data lies. */
  readonly folder: string
  /** Starts what goes on by itself: sending what is due, reading what came. */
  readonly clock: () => Promise<{ readonly stop: () => Promise<void> }>
  /** There is a screen to open a browser on. */
  readonly desktop: boolean
  /** What answers programs, beside the pages; `base` is the path everything stands under. */
  readonly programs: (base: string, port: () => number) => Promise<ForPrograms>
}

/** A door for programs, apart from the pages: no cookie of theirs reaches it. */
interface ForPrograms {
  readonly isOurs: (path: string) => boolean
  readonly answer: (request: Request, line: { readonly near: boolean }) => Promise<Response>
}

interface Wishes {
  readonly port: number
  readonly base: string
  readonly open: boolean
  /** What goes on by itself goes on here. */
  readonly work: boolean
}

const usual = 4711

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gz: 'application/gzip',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  weirpack: 'application/zip',
  woff2: 'font/woff2',
}

const wishesOf = (words: readonly string[]): Wishes | string => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        base: { type: 'string' },
        'no-open': { type: 'boolean' },
        'no-work': { type: 'boolean' },
      },
    })
    const port = values.port === undefined ? usual : Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port ${values.port}: expected a number from 0 to 65535.`
    const under = readBase(values.base ?? '')
    if ('problem' in under) return `--base: ${under.problem}`
    return { port, base: under.base, open: values['no-open'] !== true, work: values['no-work'] !== true }
  } catch (error) {
    return (error as Error).message
  }
}

type Fetch = (request: Request, env?: object) => Response | Promise<Response>

const isNear = (env: object | undefined): boolean => {
  const { socket } = (env as { incoming?: { socket?: Socket } } | undefined)?.incoming ?? {}
  return /^(?:::ffff:)?127\.|^::1$/.test(socket?.remoteAddress ?? '')
}

const bothOf =
  (pages: Fetch, programs: ForPrograms): Fetch =>
  (request, env) =>
    programs.isOurs(new URL(request.url).pathname)
      ? programs.answer(request, { near: isNear(env) })
      : pages(request, env)

/** Listens on this machine only. The usual port may be taken by another program: then any free one, unless one was asked for. */
const listening = (fetch: Fetch, port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: '127.0.0.1', port }, () => resolve(server))
    server.on('error', reject)
  })

const started = async (fetch: Fetch, wanted: number): Promise<ServerType> => {
  try {
    return await listening(fetch, wanted)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || wanted !== usual) throw error
    return listening(fetch, 0)
  }
}

/** `afterword serve`: the pages, on 127.0.0.1, until stopped. Gives the exit code. */
export const serve = async (
  words: readonly string[],
  { deskAt, key, keepServing, report, home, clock, data, folder, desktop, programs }: House,
): Promise<0 | 2> => {
  const wishes = wishesOf(words)
  if (typeof wishes === 'string') {
    process.stderr.write(`afterword serve: ${wishes}\n`)
    return 2
  }
  const refuse = (outcome: Outcome<unknown>): 2 => {
    for (const { file, message } of outcome.ok ? [] : outcome.problems)
      process.stderr.write(`afterword: ${file === undefined ? '' : `${file} `}${message}\n`)
    return 2
  }
  standUnder(wishes.base)
  const open = await data()
  if (!open.ok) return refuse(open)
  const cookies = await key()
  if (!cookies.ok) return refuse(cookies)
  const tokens = randomBytes(32)
  const entry = entryUnder({ cookies: cookies.value, tokens }, process.getuid?.())
  const known = new Map<string, Uint8Array>()
  let port = wishes.port
  const app = appOver({
    deskAt,
    port: () => port,
    entry,
    report,
    asset: async (name) => {
      const type = types[name.split('.').at(-1) ?? '']
      if (type === undefined || !/^[\w-]+-[A-Z0-9]{8}\.\w+$/.test(name)) return undefined
      const bytes = known.get(name) ?? (await readFile(join(home, name)).catch(() => undefined))
      if (!bytes) return undefined
      // 16 MB that a browser asks for once are not kept.
      if (bytes.length < 1024 * 1024) known.set(name, bytes)
      return { bytes, type }
    },
  })
  let server: ServerType
  try {
    server = await started(bothOf(app.fetch, await programs(wishes.base, () => port)), wishes.port)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    process.stderr.write(
      `afterword serve: ${code === 'EADDRINUSE' ? `port ${wishes.port} is taken; name another with --port.` : message}\n`,
    )
    return 2
  }
  port = (server.address() as AddressInfo).port
  const serving = await keepServing({ port, base: wishes.base, key: tokens.toString('base64url') })
  if (!serving.ok) return refuse(serving)
  const stopped = untilStopped(server)
  const address = (kind: 'printed' | 'opened') =>
    addressAt(serverAt(port), entry.token(kind, deskAt().now.epochMilliseconds))
  process.stdout.write(
    `Afterword is open at ${address('printed')}\nThat address lets one browser in, within the hour; afterwards it comes back by ${serverAt(port)}${href('today')}, and “afterword open” gives another.\nYour data lies in ${folder}. Stop with Ctrl+C.\n`,
  )
  if (wishes.open && desktop) {
    const { default: open } = await import('open')
    // A missing browser is no reason to stop: the address stands above.
    await open(address('opened')).catch(() => undefined)
  }
  const running = wishes.work ? await clock() : undefined
  await stopped
  await serving.value()
  await running?.stop()
  await open.value.close()
  return 0
}
