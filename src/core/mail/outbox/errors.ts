import type { Trouble } from './sender.ts'

/** What is to be done about a trouble. Times are in minutes. */
export type Remedy =
  /** Not a try: the line was down. From the first number, doubling, up to the second. */
  | { readonly does: 'wait'; readonly counts: false; readonly minutes: readonly [number, number] }
  /** Tried again after these waits; the last one repeats until the message is too late. */
  | { readonly does: 'again'; readonly counts: true; readonly minutes: readonly number[] }
  /** This message cannot go: another address or other words are needed. */
  | { readonly does: 'fail'; readonly address: boolean }
  /** Nothing goes over this mailbox for a while (waits by how often it happened), or until the user looks. */
  | { readonly does: 'pause'; readonly minutes?: readonly number[] }
  /** A fresh token once, then a pause until the user signs in again. */
  | { readonly does: 'sign-in' }

interface Row {
  readonly name: string
  readonly fits: (trouble: Trouble) => boolean
  readonly remedy: Remedy
  /** One sentence for the user; `{said}` is the server's line. */
  readonly says: string
}

const coded =
  (code: RegExp, status = /./, said = /(?:)/) =>
  (trouble: Trouble): boolean =>
    trouble.code !== undefined &&
    code.test(String(trouble.code)) &&
    (status.source === '.' || status.test(trouble.status ?? '')) &&
    said.test(trouble.said)

/**
 * What servers say and what follows, the first row that fits. Figures from mail.md’s measurements: providers tell a full quota with a code
 * that looks final (Gmail 550 5.4.5, Exchange 554 5.2.0), and one of them (5.2.251 to 255) means that earlier errors went unheeded.
 */
export const troubles: readonly Row[] = [
  {
    name: 'certificate',
    fits: ({ stage }) => stage === 'tls',
    remedy: { does: 'pause' },
    says: 'The server’s certificate is not right, so nothing was said to it: {said}',
  },
  {
    name: 'offline',
    fits: ({ stage, code }) => code === undefined && stage !== 'auth' && stage !== 'after-dot',
    remedy: { does: 'wait', counts: false, minutes: [0.5, 15] },
    says: 'The mail server cannot be reached: {said}',
  },
  {
    name: 'sign-in for now',
    fits: ({ stage, code }) => stage === 'auth' && (code === 454 || code === 421 || code === undefined),
    remedy: { does: 'wait', counts: false, minutes: [1, 30] },
    says: 'Signing in does not work at the moment: {said}',
  },
  {
    name: 'sign-in',
    fits: ({ stage, code }) =>
      stage === 'auth' || code === 530 || code === 534 || code === 535 || code === 538,
    remedy: { does: 'sign-in' },
    says: 'The mail server does not accept the sign-in: {said}',
  },
  {
    name: 'quota',
    fits: (trouble) =>
      coded(/^55[04]$/, /^5\.4\.5$/)(trouble) ||
      coded(
        /^5/,
        /./,
        /\b(?:quota|sending limit|rate limit|too many (?:messages|recipients|emails)|daily (?:user )?(?:sending )?limit|limit exceeded|submission (?:quota|rate))\b/i,
      )(trouble),
    remedy: { does: 'pause', minutes: [60, 180, 360, 1440] },
    says: 'The provider lets no more messages out for now: {said}',
  },
  {
    name: 'errors unheeded',
    fits: coded(/^5/, /^5\.2\.25[1-5]$/),
    remedy: { does: 'pause' },
    says: 'The provider stopped this mailbox because earlier errors went on: {said}',
  },
  {
    name: 'blocked',
    fits: coded(
      /^5/,
      /^5\.7\.\d+$/,
      /\b(?:blocked|suspended|disabled|compromised|unusual (?:sending|activity))\b/i,
    ),
    remedy: { does: 'pause' },
    says: 'The provider has blocked sending: {said}',
  },
  {
    name: 'address',
    fits: (trouble) =>
      coded(/^55[0134]$/, /^5\.1\.\d+$/)(trouble) ||
      (trouble.stage === 'envelope' &&
        coded(
          /^55[013]$/,
          /./,
          /\b(?:user|recipient|mailbox|address|account)\b.{0,300}\b(?:unknown|not (?:found|exist)|does(?: not|n't) exist|invalid|unavailable|rejected|no such)|no such (?:user|person|recipient|mailbox)|unknown (?:user|recipient|address)|invalid (?:recipient|mailbox|address)\b/i,
        )(trouble)),
    remedy: { does: 'fail', address: true },
    says: 'There is no such address: {said}',
  },
  {
    name: 'full mailbox',
    fits: coded(/^(?:4|5)52$|^550$/, /^5\.2\.2$/),
    remedy: { does: 'again', counts: true, minutes: [60, 240, 720] },
    says: 'Their mailbox is full: {said}',
  },
  {
    name: 'too large',
    fits: coded(/^5/, /^5\.(?:3\.4|2\.3)$/),
    remedy: { does: 'fail', address: false },
    says: 'The message is too large for the server: {said}',
  },
  {
    name: 'later (greylisting)',
    fits: coded(/^45[0-9]$|^471$/),
    remedy: { does: 'again', counts: true, minutes: [5, 15, 30, 60, 120, 240] },
    says: 'The server asks to come back later: {said}',
  },
  {
    name: 'shutting down',
    fits: coded(/^4/),
    remedy: { does: 'again', counts: true, minutes: [1, 5, 15, 60] },
    says: 'The server is busy: {said}',
  },
  {
    name: 'refused',
    fits: coded(/^5/),
    remedy: { does: 'fail', address: false },
    says: 'The server refused the message: {said}',
  },
]

const last: Row = {
  name: 'no answer',
  fits: () => true,
  remedy: { does: 'wait', counts: false, minutes: [0.5, 15] },
  says: 'The mail server stopped answering: {said}',
}

/** What to do about it, and how to say it. */
export const remedyFor = (
  trouble: Trouble,
): { readonly name: string; readonly remedy: Remedy; readonly says: string } => {
  const { name, remedy, says } = troubles.find(({ fits }) => fits(trouble)) ?? last
  return { name, remedy, says: says.replace('{said}', () => trouble.said) }
}

/**
 * Minutes until the next try, with full jitter (`chance` in [0, 1)): anywhere between a tenth of the wait and all of it.
 * `before` is how often it was tried or waited for already.
 */
export const waitFor = (remedy: Remedy, before: number, chance: number): number => {
  const whole =
    remedy.does === 'wait'
      ? Math.min(remedy.minutes[1], remedy.minutes[0] * 2 ** Math.min(before, 20))
      : remedy.does === 'again' || remedy.does === 'pause'
        ? (remedy.minutes?.[Math.min(before, remedy.minutes.length - 1)] ?? 0)
        : 0
  return whole * (0.1 + 0.9 * chance)
}
