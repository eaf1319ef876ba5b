import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as netServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private Radicale on 127.0.0.1, with one user. */
export interface Radicale {
  readonly address: string
  readonly user: string
  readonly password: string
  /** A request as that user. */
  readonly ask: (
    method: string,
    path: string,
    body?: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  /** A new calendar of this name; gives its path. */
  readonly calendar: (name: string) => Promise<string>
  readonly put: (calendar: string, uid: string, event: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = netServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const mkcalendar = (name: string) =>
  `<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop><D:displayname>${name}</D:displayname></D:prop></D:set></C:mkcalendar>`

export const radicale = async (): Promise<Radicale> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-radicale-'))
  const [user, password] = ['priya', 'pa:ss ümläut']
  writeFileSync(join(folder, 'users'), `${user}:${password}\n`)
  const port = await freePort()
  const config = join(folder, 'config')
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${join(folder, 'users')}\nhtpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = ${join(folder, 'kept')}\n`,
  )
  const server = spawn('radicale', ['--config', config], { stdio: 'ignore' })
  const failed = new Promise<never>((_resolve, reject) => {
    server.on('error', () =>
      reject(new Error('The calendar tests need Radicale. On Debian: apt-get install radicale')),
    )
  })
  failed.catch(() => undefined)
  const address = `http://127.0.0.1:${port}`
  const ask: Radicale['ask'] = (method, path, body, headers = {}) =>
    fetch(`${address}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        ...headers,
      },
    })
  const up = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        await ask('OPTIONS', '/')
        return
      } catch (error) {
        if (tries > 200) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
  await Promise.race([up(), failed])
  const insist = async (answer: Promise<Response>): Promise<void> => {
    const { status } = await answer
    if (status >= 400) throw new Error(`Radicale answered ${status}.`)
  }
  return {
    ...{ address, user, password, ask },
    calendar: async (name) => {
      const path = `/${user}/${encodeURIComponent(name.toLowerCase())}/`
      await insist(ask('MKCALENDAR', path, mkcalendar(name)))
      return path
    },
    put: (calendar, uid, event) =>
      insist(
        ask(
          'PUT',
          `${calendar}${encodeURIComponent(uid)}.ics`,
          `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T000000Z\r\n${event.trim().split('\n').join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
          { 'content-type': 'text/calendar; charset=utf-8' },
        ),
      ),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
