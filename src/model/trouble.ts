import type { Reached } from './kept.ts'

/** What went wrong on the way, as we know it; the text of a server's answer is never repeated. */
export type Trouble =
  | { readonly what: 'status'; readonly status: number }
  | {
      readonly what:
        | 'refused'
        | 'no-host'
        | 'broken'
        | 'certificate'
        | 'time'
        | 'redirect'
        | 'page'
        | 'too-large'
        | 'not-ours'
        | 'empty'
        | 'cut-off'
        | 'damaged'
        | 'endless'
        | 'stopped'
    }

/** The longest one question may take, however steadily the words come, in seconds. */
export const longest = 300

type At = Pick<Reached, 'url' | 'model' | 'seconds'>

const byStatus = (status: number, { url, model }: At): string => {
  if (status === 401 || status === 403) return `The assistant at ${url} does not accept the key (${status}).`
  if (status === 404)
    return `The assistant at ${url} knows no model “${model}”, or its address should end in /v1 (404).`
  if (status === 408 || status === 504) return `The assistant at ${url} took too long (${status}). Try again.`
  if (status === 413) return `The assistant at ${url} found the text too long (413).`
  if (status === 429) return `The assistant at ${url} has had enough requests for now (429). Wait a minute.`
  if (status >= 500) return `The assistant at ${url} has trouble of its own (${status}). Try again later.`
  return `The assistant at ${url} did not take the request (${status}): check address and model.`
}

/** One sentence for the person. */
export const sentenceFor = (trouble: Trouble, at: At): string => {
  const { url, seconds } = at
  switch (trouble.what) {
    case 'status':
      return byStatus(trouble.status, at)
    case 'refused':
      return `Nothing answers at ${url}: is the assistant running?`
    case 'no-host':
      return `There is no such machine as the one in ${url}, or no way to it.`
    case 'broken':
      return `The line to ${url} broke before the answer was whole.`
    case 'certificate':
      return `The certificate of ${url} cannot be trusted, so nothing was sent.`
    case 'time':
      return `The assistant at ${url} said nothing for ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, so it was given up.`
    case 'redirect':
      return `The address ${url} sends us elsewhere, and your notes do not follow: enter the real address.`
    case 'page':
      return `A web page answers at ${url}, not an assistant: the address usually ends in /v1.`
    case 'too-large':
      return `The assistant at ${url} answered far too much, so it was cut short and thrown away.`
    case 'not-ours':
      return `What answers at ${url} does not speak the protocol of an assistant.`
    case 'empty':
      return `The assistant at ${url} answered with nothing.`
    case 'damaged':
      return `The answer from ${url} came damaged, so it was thrown away.`
    case 'endless':
      return `The assistant at ${url} went on for ${longest / 60} minutes without coming to an end, so it was given up.`
    case 'stopped':
      return 'You cancelled it: the assistant was told to stop, and nothing was kept.'
    case 'cut-off':
      return `The answer from ${url} was cut off in the middle, so it was thrown away.`
  }
}

/** A trouble as something that can be thrown through a library. */
export class TroubleOnTheWay extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.what)
    this.trouble = trouble
  }
}

interface Thrown {
  readonly trouble?: Trouble
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly statusCode?: number
  readonly cause?: unknown
  readonly lastError?: unknown
}

const codes: Readonly<Record<string, Trouble['what']>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'no-host',
  EAI_AGAIN: 'no-host',
  EHOSTUNREACH: 'no-host',
  ENETUNREACH: 'no-host',
  ETIMEDOUT: 'time',
  UND_ERR_CONNECT_TIMEOUT: 'time',
  UND_ERR_HEADERS_TIMEOUT: 'time',
  UND_ERR_BODY_TIMEOUT: 'time',
  ECONNRESET: 'broken',
  EPIPE: 'broken',
  UND_ERR_SOCKET: 'broken',
  CERT_HAS_EXPIRED: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
}

/** The trouble behind whatever was thrown, through as many causes as it takes; undefined where it is an error of our own. */
export const troubleIn = (thrown: unknown, depth = 0): Trouble | undefined => {
  if (typeof thrown !== 'object' || thrown === null || depth > 6) return undefined
  const { trouble, name = '', code = '', message = '', statusCode, cause, lastError } = thrown as Thrown
  if (trouble) return trouble
  // Ports that fetch itself will not call.
  if (message === 'bad port') return { what: 'refused' }
  const known = codes[code]
  if (known) return { what: known } as Trouble
  if (name === 'TimeoutError' || name === 'AbortError') return { what: 'time' }
  const deeper = troubleIn(cause, depth + 1) ?? troubleIn(lastError, depth + 1)
  if (deeper) return deeper
  if (statusCode !== undefined && statusCode >= 300) return { what: 'status', status: statusCode }
  if (name === 'AI_EmptyResponseBodyError') return { what: 'empty' }
  if (name === 'AI_NoOutputGeneratedError') return { what: 'empty' }
  if (/^AI_/.test(name)) return { what: 'not-ours' }
  return thrown instanceof TypeError && /terminated|fetch failed/.test(thrown.message)
    ? { what: 'broken' }
    : undefined
}
