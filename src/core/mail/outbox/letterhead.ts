/** What a message is made of before it is frozen. */
interface Letterhead {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
  readonly body: string
  /** When it is meant to go out: ISO 8601, UTC. */
  readonly at: string
  /** As the recipient saw it, with angle brackets. */
  readonly inReplyTo?: string
  readonly references?: readonly string[]
  readonly attachments?: readonly Attachment[]
}

export interface Attachment {
  readonly filename: string
  readonly bytes: Uint8Array
  readonly type?: string
}

/** What a message with all its attachments may weigh before servers refuse it. Bytes. */
export const mostBytes = 18 * 1024 * 1024

/** The same said of the files as they lie on a disk, in MB: in a mail three bytes become four, and every line its end. */
export const mostMegabytes = Math.floor(mostBytes / 1.37 / 1_048_576)

/** What is said of files that are too large, wherever that is noticed. */
export const tooLarge = `most mail servers take ${mostMegabytes} MB of files at the most. Send a link instead.`

/** Makes the bytes of a message and its Message-ID. */
export type Freeze = (
  letter: Letterhead,
) => Promise<{ readonly messageId: string; readonly bytes: Uint8Array }>
