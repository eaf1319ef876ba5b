import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { MailServers } from './mail-servers.ts'

/** The mails that lie in somebody’s mailbox, as they came; `folder` is empty for the inbox. */
export const mailsOf = (servers: MailServers, user: string, folder = ''): readonly string[] =>
  ['new', 'cur'].flatMap((place) => {
    const dir = join(servers.mailDir(user), folder, place)
    try {
      return readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))
    } catch {
      return []
    }
  })

/** Those of them that this user wrote, without the first mail by which a mailbox learns about itself. */
export const mailsFrom = (servers: MailServers, sender: string, user: string): readonly string[] =>
  mailsOf(servers, user).filter(
    (mail) =>
      new RegExp(`^From: .*${sender}@lab\\.test`, 'm').test(mail) && !mail.includes('getting to know'),
  )

export const idIn = (mail: string): string => /^Message-ID:\s*(<[^>]+>)/im.exec(mail)?.[1] ?? ''

export interface Written {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly inReplyTo?: string
  readonly references?: readonly string[]
}

/** Another person writes with a program of their own. */
export const writes = (servers: MailServers, { references = [], ...mail }: Written, more: object = {}) =>
  createTransport({ host: '127.0.0.1', port: servers.smtp, secure: false, ignoreTLS: true }).sendMail({
    ...mail,
    references: [...references],
    ...more,
  })

/** Waits until it is so, half a minute at most. */
export const until = async (
  isSo: () => boolean | Promise<boolean>,
  what: string,
  seconds = 30,
): Promise<void> => {
  const ends = performance.now() + seconds * 1000
  while (!(await isSo())) {
    assert.ok(performance.now() < ends, `waited for ${what}`)
    await setTimeout(200)
  }
}
