import type { Window } from '../../core/mail/mailbox/window.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { type Access, connect } from './connect.ts'
import { examine } from './examine.ts'
import { isAmongSent, leftTraces, searchFinds } from './find.ts'
import { foldersOf } from './folders.ts'
import { readFolder } from './read.ts'

/** The window over IMAP, and what only the probe asks of it. */
export interface ImapWindow extends Window {
  /** Does the server's SEARCH HEADER find the message in this folder? */
  readonly searchFinds: (folder: string, messageId: string) => Promise<Outcome<boolean>>
  /** The name of the sent folder, if there is one. */
  readonly sentFolder: () => Promise<Outcome<string | undefined>>
}

/** An id that can stand in a command and a header without being able to say anything else. */
const wellFormed = /^<[\x21\x23-\x3b\x3d\x3f-\x5b\x5d-\x7e]+>$/
const malformed = unavailable({ message: 'This is no Message-ID that can be looked for.' })

/**
 * Opens a window onto a mailbox: EXAMINE and BODY.PEEK, nothing is marked or moved. It is opened for a piece of work and
 * closed after it; a server may hang up on one that is left open. Calls are done one after the other; `take` must not call
 * back into the same window. Every trouble with the server is a refusal of kind `Trouble`, with one sentence.
 */
export const openWindow = async (access: Access): Promise<Outcome<ImapWindow>> => {
  const connected = await connect(access)
  if (!connected.ok) return connected
  const { run, close } = connected.value
  const own = access.mailbox.address

  return done({
    newSince: (checkpoints, since, take) =>
      run(async (client, step) => {
        const { sent, inbox, junk } = await step(foldersOf(client))
        // One's own messages first, so that an answer finds what it answers.
        for (const folder of [sent, inbox, junk]) {
          if (folder === undefined) continue
          const from = checkpoints.find((each) => each.folder === folder)
          const read = await readFolder(client, step, folder, from, since, take)
          if (!read.ok) return read
        }
        return done(undefined)
      }),

    sentMark: () =>
      run(async (client, step) => {
        const { sent } = await step(foldersOf(client))
        if (sent === undefined) return done(undefined)
        const { folder, uidValidity, uidNext } = await examine(client, step, sent)
        return done({ folder, uidValidity, uidNext })
      }),

    find: (messageId, mark) =>
      run(async (client, step) => {
        if (!wellFormed.test(messageId)) return malformed
        const { sent, inbox, junk } = await step(foldersOf(client))
        if (sent && (await isAmongSent(await examine(client, step, sent), messageId, mark)))
          return done('sent')
        for (const folder of [inbox, junk]) {
          if (folder && (await leftTraces(await examine(client, step, folder), messageId, own)))
            return done('self')
        }
        return done('nowhere')
      }),

    fileSent: (messageId, bytes) =>
      run(async (client, step) => {
        if (!wellFormed.test(messageId)) return malformed
        const { sent } = await step(foldersOf(client))
        if (sent === undefined) return unavailable({ message: `${own} has no folder for sent mail.` })
        if (await isAmongSent(await examine(client, step, sent), messageId, undefined)) return done(undefined)
        const filed = await step(client.append(sent, Buffer.from(bytes), ['\\Seen']), sent)
        return filed ? done(undefined) : unavailable({ message: `The copy could not be filed in “${sent}”.` })
      }),

    searchFinds: (folder, messageId) =>
      run(async (client, step) => done(await searchFinds(await examine(client, step, folder), messageId))),

    sentFolder: () => run(async (client, step) => done((await step(foldersOf(client))).sent)),

    close,
  })
}
