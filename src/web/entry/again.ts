import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { href } from '../href.ts'
import { isSealed, tokenOf } from './tokens.ts'

/** A server's own address on this machine, up to where its pages begin. */
export const serverAt = (port: number, base = ''): string => `http://127.0.0.1:${port}${base}`

export const addressAt = (server: string, token: string): string => `${server}${href('enter', { token })}`

interface Surroundings {
  /** What running servers left for the owner's other programs. */
  readonly serving: () => Promise<
    readonly { readonly port: number; readonly base: string; readonly key: string }[]
  >
  /** In milliseconds since 1970. */
  readonly now: () => number
  readonly data: string
  readonly desktop: boolean
}

/** What answers there answers as only the server can that left this key: its word may be old, and the port another's by now. */
const isThere = async (server: string, key: Buffer): Promise<boolean> => {
  const nonce = randomBytes(16).toString('base64url')
  try {
    const answer = await fetch(`${server}${href('proof', { nonce })}`, {
      signal: AbortSignal.timeout(3000),
      redirect: 'error',
    })
    const said = (await answer.text()).slice(0, 100)
    return isSealed(key, `proof ${nonce}`, said)
  } catch {
    // Nobody listens there any more.
    return false
  }
}

const wishOf = (words: readonly string[]): boolean | string => {
  try {
    return (
      parseArgs({ args: [...words], options: { 'no-open': { type: 'boolean' } } }).values['no-open'] !== true
    )
  } catch (error) {
    return (error as Error).message
  }
}

/** `afterword open`: a new address for the pages that are open already. Gives the exit code. */
export const openAgain = async (
  words: readonly string[],
  { serving, now, data, desktop }: Surroundings,
): Promise<0 | 2> => {
  const wish = wishOf(words)
  if (typeof wish === 'string') {
    process.stderr.write(`afterword open: ${wish}\n`)
    return 2
  }
  let first: string | undefined
  for (const { port, base, key: text } of await serving()) {
    const key = Buffer.from(text, 'base64url')
    // This process stands under no path of its own: what `href` gives is put behind the path of that server.
    const server = serverAt(port, base)
    if (!(await isThere(server, key))) continue
    process.stdout.write(`${addressAt(server, tokenOf(key, 'printed', now()))}\n`)
    first ??= addressAt(server, tokenOf(key, 'opened', now()))
  }
  if (first === undefined) {
    process.stderr.write(
      `afterword open: no pages are open over ${data}. “afterword serve” opens them; --data names another folder.\n`,
    )
    return 2
  }
  if (wish && desktop) {
    const { default: open } = await import('open')
    // A missing browser is no reason to fail: the address stands above.
    await open(first).catch(() => undefined)
  }
  return 0
}
