/** What went wrong on the way to or at the server, as far as it can be told. */
export interface Trouble {
  /** Where: before a word was spoken, at the sign-in, before or after the final dot. */
  readonly stage: 'connect' | 'tls' | 'auth' | 'envelope' | 'data' | 'after-dot'
  /** The reply code, such as 550; absent where there was no reply. */
  readonly code?: number
  /** The enhanced status, such as 5.1.1. */
  readonly status?: string
  /** The server's line or the system's word, one line, without secrets. */
  readonly said: string
}

export type Sent =
  /** The server took it over: 250 after the dot. */
  | { readonly is: 'accepted'; readonly response: string; readonly serverMessageId?: string }
  /** Certainly not accepted. */
  | { readonly is: 'refused'; readonly trouble: Trouble }
  /** The gate was shut: nothing went out. */
  | { readonly is: 'stopped' }
  /** The dot went out and no reply came: nobody can know. */
  | { readonly is: 'unknown'; readonly trouble: Trouble }

interface Envelope {
  readonly from: string
  readonly to: readonly string[]
}

/** One line to a server; messages go one after the other. */
export interface Sender {
  /**
   * Hands over the bytes. Before the final dot `gate` is asked: unless it answers true, the line is cut and nothing goes out.
   * Never throws.
   */
  readonly send: (envelope: Envelope, bytes: Uint8Array, gate: () => Promise<boolean>) => Promise<Sent>
  readonly close: () => Promise<void>
}
