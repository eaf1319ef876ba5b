import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private Postfix and Dovecot on 127.0.0.1; see mail-servers.sh for who lives there and who behaves how. */
export interface MailServers {
  /** Everything of theirs, logs included; gone after `stop`. */
  readonly dir: string
  /** Ports. Plain without a login, as from another server; then STARTTLS with a login; then TLS with a login. */
  readonly smtp: number
  readonly submission: number
  readonly smtps: number
  /** Ports: STARTTLS or plain; TLS. */
  readonly imap: number
  readonly imaps: number
  /** Addresses that can log in. */
  readonly users: readonly string[]
  readonly password: string
  /** The certificate for localhost and 127.0.0.1, PEM. */
  readonly ca: string
  /** The maildir of a user, given as address or as the part before the @. */
  readonly mailDir: (user: string) => string
  /** Dovecot falls asleep in the middle of what it does, and wakes up again: lines stay open, nothing is answered. */
  readonly freeze: () => void
  readonly thaw: () => void
  readonly stop: () => Promise<void>
}

const needed = ['dovecot', 'doveadm', 'postfix', 'openssl']
const places = ['/usr/sbin', '/usr/bin', '/sbin', '/bin', '/usr/local/sbin', '/usr/local/bin']

const complain = (): void => {
  const missing = needed.filter((name) => !places.some((place) => existsSync(join(place, name))))
  if (missing.length > 0)
    throw new Error(
      `The mail tests need ${missing.join(', ')}. On Debian: apt-get install --no-install-recommends postfix dovecot-imapd dovecot-lmtpd dovecot-sieve openssl`,
    )
  if (process.getuid?.() !== 0) throw new Error('The mail tests start Postfix and Dovecot, which needs root.')
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

const portCount = 7
/** Below the range from which the system gives out ports by itself. */
const lowest = 20_000
const blocks = 1_500
let nextBlock = (process.pid * 7) % blocks

/** Seven neighbouring ports; test files that run at once start looking at different places. */
const freePorts = async (): Promise<readonly number[]> => {
  for (let tried = 0; tried < blocks; tried += 1) {
    const first = lowest + nextBlock * portCount
    nextBlock = (nextBlock + 1) % blocks
    const ports = Array.from({ length: portCount }, (_, at) => first + at)
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return ports
  }
  throw new Error('no free ports for the mail servers')
}

/** Dovecot's own processes, by the parent they name in /proc. */
const dovecots = (dir: string): readonly number[] => {
  const master = Number(readFileSync(join(dir, 'run', 'master.pid'), 'utf8'))
  const parentOf = (pid: string) => {
    const stat = join('/proc', pid, 'stat')
    try {
      return Number(
        readFileSync(stat, 'utf8')
          .replace(/^.*\) \S /s, '')
          .split(' ')[0],
      )
    } catch {
      // It ended in between.
      return undefined
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === master)
    .map(Number)
}

const launch = (dir: string, ports: readonly number[]): Promise<() => Promise<void>> =>
  new Promise((resolve, reject) => {
    // In a process group of its own, so that Ctrl-C reaches it as the end of its input: it stops the servers in order.
    const child = spawn('bash', [join(import.meta.dirname, 'mail-servers.sh'), dir, ...ports.map(String)], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    let said = ''
    const ended = new Promise<void>((gone) => child.once('exit', () => gone()))
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
    })
    child.once('exit', () => reject(new Error(`the mail servers did not start:\n${said}`)))
    child.stdout.on('data', () =>
      resolve(async () => {
        child.stdin.end()
        await ended
      }),
    )
  })

/** One that served a connection may have ended since it was listed. */
const tellAll = (pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids)
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
}

/** Starts both in about two seconds, in a folder and on ports of their own. Stops with `stop`, or when this process ends. */
export const startMailServers = async (): Promise<MailServers> => {
  complain()
  for (let attempt = 1; ; attempt += 1) {
    const ports = await freePorts()
    const [smtp, submission, smtps, imap, imaps] = ports as [number, number, number, number, number]
    const dir = mkdtempSync(join(tmpdir(), 'afterword-mail-'))
    chmodSync(dir, 0o755)
    try {
      const stop = await launch(dir, ports)
      return {
        ...{ dir, smtp, submission, smtps, imap, imaps, stop },
        users: ['ann', 'bob', 'late', 'oof'].map((name) => `${name}@lab.test`),
        password: 'secret',
        ca: readFileSync(join(dir, 'tls', 'cert.pem'), 'utf8'),
        freeze: () => tellAll(dovecots(dir), 'SIGSTOP'),
        thaw: () => tellAll(dovecots(dir), 'SIGCONT'),
        mailDir: (user) => join(dir, 'mail', 'lab.test', user.replace(/@.*/, '')),
      }
    } catch (error) {
      // Another process may have taken a port in between.
      if (attempt === 4) throw error
    }
  }
}
