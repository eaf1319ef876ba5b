import type { Complaint } from '../../core/outcome.ts'

/** What went wrong with a mail server, so that one can tell waiting (silent, cut, …) from asking the user (login, certificate). */
export type TroubleKind =
  | 'login'
  | 'certificate'
  | 'unencrypted'
  | 'unreachable'
  | 'silent'
  | 'cut'
  | 'gone'
  | 'nonsense'
  | 'refused'

/** A complaint that says of what kind it is. */
export interface Trouble extends Complaint {
  readonly kind: TroubleKind
}

/** The kind of a complaint that came from the mailbox; undefined for any other. */
export const kindOf = (complaint: Complaint): TroubleKind | undefined =>
  'kind' in complaint ? (complaint as Trouble).kind : undefined

/** Trying again by itself does not help: a person has to do something first. */
export const needsPerson = (kind: TroubleKind | undefined): boolean =>
  kind === 'login' || kind === 'certificate' || kind === 'unencrypted'

/** What is read from an error of imapflow, Node's sockets or TLS. */
interface Clues {
  readonly message?: string
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly mailboxMissing?: boolean
  readonly responseStatus?: string
  readonly responseText?: string
  readonly serverResponseCode?: string
  readonly reason?: unknown
}

const unreachable = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL', 'EDNS'],
])
const silent = new Set([
  ...['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT', 'LockTimeout'],
  'TOO_SLOW',
])
const cut = new Set([
  ...['NoConnection', 'EConnectionClosed', 'ClosedAfterConnectText', 'ClosedAfterConnectTLS', 'StateLogout'],
  ...['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_DESTROYED'],
])
const certificate =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_CERT_ALTNAME_INVALID/
const tooOldTls = /^(?:ERR_SSL|EPROTO|ERR_TLS)/
/** Server codes after a login that say “not now” rather than “not you” (RFC 5530). */
const notNow = /^(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN|OVERQUOTA)$/i
const notNowText = /too many|temporar|try again|rate limit|unavailable|timed? ?out/i

const kindOfError = (clues: Clues): TroubleKind => {
  const code = clues.code ?? ''
  const text = clues.responseText ?? clues.message ?? ''
  if (code === 'UNENCRYPTED') return 'unencrypted'
  if (clues.authenticationFailed)
    return notNow.test(clues.serverResponseCode ?? '') || notNowText.test(text) ? 'refused' : 'login'
  if (certificate.test(code)) return 'certificate'
  if (/STARTTLS/i.test(clues.message ?? '')) return 'unencrypted'
  if (tooOldTls.test(code)) return 'nonsense'
  if (unreachable.has(code)) return 'unreachable'
  if (silent.has(code)) return 'silent'
  if (clues.mailboxMissing || /^(?:NONEXISTENT|TRYCREATE|NotFound)$/i.test(clues.serverResponseCode ?? code))
    return 'gone'
  if (cut.has(code)) return 'cut'
  if (clues.responseStatus === 'NO' || clues.responseStatus === 'BAD') return 'refused'
  return 'nonsense'
}

/** What a server said, fit for a sentence: one line, no control characters, not long. */
const quoted = (text: unknown): string => {
  const clean = String(text ?? '')
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean
}

/** An error on the way to or at a mail server, as one sentence for the user and a kind for the caller. */
export const troubleOf = (
  error: unknown,
  host: string,
  about: { readonly folder?: string; readonly auth?: 'password' | 'oauth' } = {},
): Trouble => {
  const clues = (typeof error === 'object' && error !== null ? error : {}) as Clues
  const kind = kindOfError(clues)
  const said = quoted(clues.responseText ?? clues.reason)
  const sentences: Readonly<Record<TroubleKind, string>> = {
    login:
      about.auth === 'oauth'
        ? `${host} does not accept the sign-in any more; connect the mailbox again.`
        : `${host} does not accept this user name and password.`,
    certificate: `The certificate of ${host} cannot be trusted (${quoted(clues.code)}), so the password was not sent.`,
    unencrypted: `${host} offers no encryption here, so the password was not sent.`,
    unreachable: `${host} cannot be reached; is this computer online, and is the name right?`,
    silent: `${host} does not answer.`,
    cut: said ? `${host} closed the connection: “${said}”` : `The connection to ${host} was cut.`,
    gone: `The folder ${about.folder ? `“${quoted(about.folder)}” ` : ''}is no longer there on ${host}.`,
    nonsense: `${host} says what cannot be understood; is it a mail server, and is the port right?`,
    refused: said ? `${host} refused: “${said}”` : `${host} refused what was asked.`,
  }
  return { kind, message: sentences[kind] }
}
