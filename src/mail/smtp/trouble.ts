import type { Trouble } from '../../core/mail/outbox/sender.ts'

interface Told extends Error {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly command?: string
}

const certificate =
  /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO$|HOSTNAME_MISMATCH|ETLS)/

const oneLine = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)

const human: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no such server',
  EDNS: 'the name of the server cannot be looked up',
  EAI_AGAIN: 'the name of the server cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  ESOCKETTIMEDOUT: 'it does not answer',
  ECONNRESET: 'the line was cut',
  EPIPE: 'the line was cut',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
}

/** A library's error as a trouble: where it happened, what was said. The secret is never part of what servers say. */
export const troubleOf = (error: unknown, stage: Trouble['stage']): Trouble => {
  const { code = '', responseCode, response, command = '', message } = error as Told
  const where: Trouble['stage'] =
    stage === 'after-dot'
      ? stage
      : responseCode === undefined && (certificate.test(code) || /certificate|self.signed/i.test(message))
        ? 'tls'
        : code === 'EAUTH' || stage === 'auth'
          ? 'auth'
          : command === 'CONN' && responseCode === undefined
            ? 'connect'
            : stage
  const said = oneLine(response ?? human[code] ?? message)
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response ?? '')?.[0]
  return {
    stage: where,
    ...(responseCode === undefined ? {} : { code: responseCode }),
    ...(status ? { status } : {}),
    said,
  }
}
