import { chownSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MailServers } from './mail-servers.ts'

export interface Laid {
  readonly id?: string
  readonly from?: string
  readonly subject?: string
  readonly body?: string
  /** ISO 8601; when it came in. */
  readonly at: string
  /** More header lines. */
  readonly more?: string
}

const owned = (path: string, like: string) => {
  const { uid, gid } = statSync(like)
  chownSync(path, uid, gid)
}

let count = 0

/** Lays whole mails straight into a maildir, as fast as files can be written. `folder` is empty for the inbox; `at` is when they came in. */
export const layBytes = (
  servers: MailServers,
  user: string,
  folder: string,
  mails: readonly { readonly at: string; readonly bytes: Uint8Array | string }[],
): void => {
  const home = servers.mailDir(user)
  const root = servers.mailDir('oof')
  const dir = folder === '' ? home : join(home, `.${folder}`)
  for (const path of [home, dir, ...['cur', 'new', 'tmp'].map((part) => join(dir, part))]) {
    if (existsSync(path)) continue
    mkdirSync(path)
    owned(path, root)
  }
  for (const { at, bytes } of mails) {
    count += 1
    const file = join(dir, 'cur', `${Math.floor(Date.parse(at) / 1000)}.M${count}P1.lab:2,S`)
    writeFileSync(file, bytes)
    owned(file, root)
    utimesSync(file, new Date(at), new Date(at))
  }
}

/** The same for messages that are made of what is named. */
export const lay = (servers: MailServers, user: string, folder: string, messages: readonly Laid[]): void =>
  layBytes(
    servers,
    user,
    folder,
    messages.map(({ id, from, subject, body, at, more }, index) => {
      const header = [
        `Message-ID: ${id ?? `<laid-${count + index + 1}@lab.test>`}`,
        `From: ${from ?? 'Bob <bob@lab.test>'}`,
        `To: ${user}@lab.test`,
        `Subject: ${subject ?? `Message ${count + index + 1}`}`,
        ...(more === undefined ? [] : [more]),
      ]
      return { at, bytes: `${header.join('\r\n')}\r\n\r\n${body ?? 'Hello'}\r\n` }
    }),
  )

/** How many messages of a maildir are still marked as unread. */
export const unread = (servers: MailServers, user: string): number => {
  const home = servers.mailDir(user)
  const names = ['new', 'cur'].flatMap((part) => readdirSync(join(home, part)))
  return names.filter((name) => !/:2,[A-Z]*S/.test(name)).length
}
