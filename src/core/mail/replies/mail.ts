import type { Invitation } from './reading.ts'

/** A mail taken apart, as far as reading it asks for: no attachment's content, nothing rendered. */
export interface Address {
  readonly name: string
  /** Lower case. */
  readonly address: string
}

export interface Header {
  /** Lower case. */
  readonly name: string
  /** Unfolded and decoded. */
  readonly value: string
}

/** A part in the order of the message; `depth` 0 is the message itself. */
export interface Part {
  /** Lower case, such as `message/delivery-status`. */
  readonly type: string
  readonly depth: number
  readonly parameters: Readonly<Record<string, string>>
  readonly disposition?: 'inline' | 'attachment'
  readonly filename?: string
  /** Decoded text of text parts, delivery status, returned headers and returned messages (headers, a blank line, text); of HTML the plain reading; cut at the limit. */
  readonly text?: string
}

export interface Mail {
  readonly headers: readonly Header[]
  readonly from?: Address
  readonly sender?: Address
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  /** Lower case, without brackets; empty for the null path of bounces and automatic replies. */
  readonly returnPath?: string
  readonly subject: string
  /** ISO 8601, UTC; absent where the header cannot be read. */
  readonly date?: string
  /** The day it was then on the writer’s own clock: what “tomorrow” is counted from. */
  readonly day?: string
  /** With their angle brackets. */
  readonly messageId?: string
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  /** The plain text, or the text of the HTML where there is no plain text. */
  readonly text: string
  readonly parts: readonly Part[]
  /** What its calendar parts say, in their order; a part that names no method has the method OTHER. */
  readonly calendar?: readonly Invitation[]
  /** What could not be read and was passed over, one sentence each. */
  readonly troubles: readonly string[]
  /** Those of them behind which something may stand that was said to the reader. */
  readonly hidden?: readonly string[]
}
