/** An address that is told of each change, and how far it was told. */
export interface Hook {
  readonly id: string
  readonly address: string
  /** What the messages are signed with. */
  readonly secret: string
  readonly createdAt: string
  /** The last change it was told of. */
  readonly toldTo: string
  /** How often in a row it could not be told. */
  readonly tries: number
  /** Not before, ISO 8601, UTC. */
  readonly nextAt: string
  readonly trouble?: string
}

/** How a hook stands after it was told, or was not. */
export interface HookTurn extends Pick<Hook, 'toldTo' | 'tries' | 'nextAt' | 'trouble'> {}

/** Seconds until what did not arrive is tried again, by the tries that were made; the last of them from then on. */
const waits = [10, 30, 120, 600, 1800, 3600, 4 * 3600] as const

export const hookAgainAt = (tries: number, at: Temporal.Instant): string =>
  at
    .add({ seconds: waits[Math.min(tries, waits.length) - 1] ?? waits[0] })
    .toString({ fractionalSecondDigits: 3 })

/** Only where nobody on the way can read along: over TLS, or within this machine. */
export const isHookAddress = (text: string): boolean => {
  if (text.length > 2000 || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isHere)
}
