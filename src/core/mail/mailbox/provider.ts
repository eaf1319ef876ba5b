import type { Endpoint } from './mailbox.ts'

/** What is known about a host of mailboxes. */
export interface Provider {
  /** The name it is kept and asked for by. */
  readonly name: string
  readonly title: string
  /** Lower case; one that begins with `*.` stands for everything below it. */
  readonly domains: readonly string[]
  /** What the names of its servers for incoming mail (MX) end in: so a domain of one's own tells who keeps its mail. */
  readonly mx?: readonly string[]
  readonly smtp: Endpoint
  readonly imap: Endpoint
  /** How a mail program signs in; `app-password`: with one made for it alone, the usual one is refused or should not be used. */
  readonly signIn: 'app-password' | 'password' | 'oauth'
  /** Where the password for mail programs is made or found, in words; absent where it is the ordinary one. */
  readonly where?: string
  /** What one should know before trying, one or two sentences. */
  readonly says: string
  /** For `oauth`: who hands out the tokens, and for what. */
  readonly oauth?: { readonly issuer: string; readonly scopes: readonly string[] }
}
