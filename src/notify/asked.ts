import type { ToldBy } from '../core/remind/note.ts'

/** How long a service may take to answer, in milliseconds. */
const patience = 15_000

/** A line that was never there: nothing can have arrived. */
const neverThere =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/

const codeOf = (error: unknown): string => {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause === undefined ? '' : codeOf(cause)
}

/** What a service answers to a message, by its number: what the server says is not repeated, since it was told who it is for. */
const byStatus = (status: number, who: string): ToldBy => {
  if (status >= 200 && status < 300) return { is: 'told' }
  if (status === 404 || status === 410) return { is: 'gone' }
  const because =
    status === 401 || status === 403
      ? `${who} does not let us in (${status}).`
      : status === 429
        ? `${who} takes no more for now (429).`
        : `${who} refused it (${status}).`
  return { is: 'not', because, lasting: status < 500 && status !== 429 }
}

/** Hands a message to a service and says what became of it. A service that leads elsewhere is not followed. */
export const askedOf = async (
  address: string,
  who: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly body: BodyInit },
): Promise<ToldBy> => {
  try {
    const answer = await fetch(address, {
      ...init,
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    return byStatus(answer.status, who)
  } catch (error) {
    const code = codeOf(error)
    if (neverThere.test(code)) return { is: 'not', because: `${who} cannot be reached (${code}).` }
    return { is: 'unsure', because: `${who} did not answer.` }
  }
}
