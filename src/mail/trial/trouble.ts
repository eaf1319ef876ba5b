/** Why a sign-in came to nothing, as we know it. A server's own words are never repeated: they may hold what it was told. */
export type Trouble =
  | 'password'
  | 'app-password'
  | 'oauth'
  | 'imap-off'
  | 'certificate'
  | 'no-host'
  | 'unreachable'
  | 'time'
  | 'no-tls'
  | 'no-sign-in'
  | 'busy'
  | 'not-ours'
  | 'broken'

interface Thrown {
  readonly code?: string
  readonly originalCode?: string
  readonly message?: string
  readonly response?: string
  readonly responseCode?: number
  readonly responseStatus?: string
  readonly serverResponseCode?: string
  readonly authenticationFailed?: boolean
  readonly tlsFailed?: boolean
  readonly cause?: unknown
}

const codes: Readonly<Record<string, Trouble>> = {
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'no-host',
  EAI_AGAIN: 'no-host',
  EDNS: 'no-host',
  ETIMEDOUT: 'time',
  ETIMEOUT: 'time',
  CONNECT_TIMEOUT: 'time',
  GREETING_TIMEOUT: 'time',
  UPGRADE_TIMEOUT: 'time',
  CERT_HAS_EXPIRED: 'certificate',
  CERT_NOT_YET_VALID: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  HOSTNAME_MISMATCH: 'certificate',
  ECONNRESET: 'broken',
  EPIPE: 'broken',
  NoConnection: 'broken',
  EConnectionClosed: 'broken',
  ECONNECTION: 'broken',
  ETLS: 'no-tls',
  EPROTOCOL: 'not-ours',
}

/** What servers say when the ordinary password, or any password, will not do. */
const refusals: readonly (readonly [RegExp, Trouble])[] = [
  [/5\.7\.9\b|application-specific password|app password/i, 'app-password'],
  [
    /5\.7\.139|basic authentication is disabled|SmtpClientAuthentication is disabled|BasicAuthBlocked/i,
    'oauth',
  ],
  [/not enabled for IMAP|IMAP (?:access )?is (?:disabled|not enabled)/i, 'imap-off'],
]

const refusal = (said: string, temporary: boolean): Trouble =>
  refusals.find(([pattern]) => pattern.test(said))?.[1] ?? (temporary ? 'busy' : 'password')

const smtpRefusal = ({ code, responseCode = 0, response = '' }: Thrown): Trouble | undefined => {
  if (code === 'EAUTH') return responseCode === 0 ? 'no-sign-in' : refusal(response, responseCode < 500)
  return responseCode >= 400 && responseCode < 500 ? 'busy' : undefined
}

const temporaryCodes = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG']

const imapRefusal = (thrown: Thrown): Trouble | undefined => {
  const { authenticationFailed, responseStatus, serverResponseCode = '', response } = thrown
  if (!authenticationFailed || responseStatus === undefined) return undefined
  return refusal(String(response ?? ''), temporaryCodes.includes(serverResponseCode))
}

const byCode = ({ code = '', originalCode = '' }: Thrown): Trouble | undefined =>
  codes[originalCode] ?? (originalCode.startsWith('ERR_SSL_') ? 'no-tls' : undefined) ?? codes[code]

/** The trouble behind what a mail library threw. */
export const troubleIn = (thrown: unknown, depth = 0): Trouble => {
  if (typeof thrown !== 'object' || thrown === null || depth > 4) return 'not-ours'
  const each = thrown as Thrown
  const refused = smtpRefusal(each) ?? imapRefusal(each)
  if (refused) return refused
  if (/certificate|self[- ]signed/i.test(each.message ?? '') && byCode(each) !== 'time') return 'certificate'
  const known = byCode(each)
  if (known) return known
  if (each.tlsFailed || /^ERR_SSL_|^ERR_TLS_/.test(each.code ?? '')) return 'no-tls'
  return each.cause === undefined ? 'not-ours' : troubleIn(each.cause, depth + 1)
}
