/** A server of a mailbox: where, and how the line is kept from being read. */
export interface Endpoint {
  readonly host: string
  readonly port: number
  /** `tls`: from the first byte; `starttls`: turned on before anything is said, or not at all; `none`: loopback only. */
  readonly security: 'tls' | 'starttls' | 'none'
}

/** How the user's own client may ask for a token; the secrets of it are kept apart. */
export interface OAuthClient {
  /** The provider's name in presets.ts, or `custom`. */
  readonly provider: string
  readonly issuer: string
  readonly clientId: string
  readonly scopes: readonly string[]
}

/**
 * What a mail to oneself showed about the provider. Only where it succeeded may a message whose fate is unknown be sent
 * again without a person, since only then can the mailbox be asked.
 */
export interface Probe {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly ok: boolean
  /** Why it did not succeed, one sentence. */
  readonly because?: string
  /** Does the provider keep our Message-ID, or put its own in its place? */
  readonly messageId?: 'kept' | 'replaced'
  /** The header in which a replaced one is still found, lower case. */
  readonly formerIn?: string
  /** Does the server itself file what was submitted among the sent? */
  readonly filesSent?: boolean
  /** From the 250 to being seen in the mailbox, in milliseconds. */
  readonly delay?: number
  /** Does SEARCH HEADER Message-ID find it? Where not, the headers of every new UID are read. */
  readonly searchFinds?: boolean
}

/** Nothing is sent over a paused mailbox until its time has come or the user resumes it. */
interface Pause {
  /** ISO 8601, UTC. */
  readonly since: string
  /** One sentence for the user. */
  readonly because: string
  /** ISO 8601, UTC; absent: until a person resumes it. */
  readonly until?: string
}

/** A mailbox of the user's own, as it was connected. Its secrets are never part of it. */
export interface Mailbox {
  readonly id: string
  /** Where it sends from. */
  readonly address: string
  /** Stands before the address; empty for none. */
  readonly name: string
  /** The name of the preset it came from, if any. */
  readonly provider?: string
  readonly user: string
  readonly smtp: Endpoint
  /** Absent: answers are pasted in, and nothing can be looked up after a crash. */
  readonly imap?: Endpoint
  readonly auth: 'password' | 'oauth'
  readonly oauth?: OAuthClient
  readonly probe?: Probe
  readonly pause?: Pause
  /** It cannot be read at the moment; nothing is sent meanwhile, since an answer may lie there. */
  readonly unread?: { readonly since: string; readonly because: string }
  /** ISO 8601, UTC. */
  readonly connectedAt: string
}

/** The names under which secrets of a mailbox are sealed. */
export type SecretField = 'password' | 'refresh-token' | 'access-token' | 'client-secret'
