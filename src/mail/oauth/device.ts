import { setTimeout as sleep } from 'node:timers/promises'
import * as oauth from 'oauth4webapi'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { type ClientAt, type Reached, serverFor } from './server.ts'
import { type Tokens, tokensOf } from './tokens.ts'
import { errorName, sentenceFor } from './trouble.ts'

/** What a person is shown: where to go, and what to type there. */
interface DeviceCode {
  readonly code: string
  readonly url: string
}

interface Asking {
  readonly show: (code: DeviceCode) => Promise<void>
  readonly now: () => Temporal.Instant
  /** Waits so many seconds between two questions. */
  readonly wait?: (seconds: number) => Promise<unknown>
}

const polled = async (
  { as, client, auth, options }: Reached,
  given: oauth.DeviceAuthorizationResponse,
  { now, wait = (seconds: number) => sleep(seconds * 1000) }: Asking,
): Promise<Outcome<Tokens>> => {
  const host = new URL(as.issuer).host
  const end = now().add({ seconds: Math.trunc(given.expires_in) })
  let interval = given.interval ?? 5
  while (Temporal.Instant.compare(now(), end) < 0) {
    await wait(interval)
    try {
      const answer = await oauth.deviceCodeGrantRequest(as, client, auth, given.device_code, options)
      return done(tokensOf(await oauth.processDeviceCodeResponse(as, client, answer), now()))
    } catch (error) {
      const name = errorName(error)
      if (name === 'slow_down') interval += 5
      else if (name !== 'authorization_pending') return unavailable({ message: sentenceFor(error, host) })
    }
  }
  return unavailable({ message: 'The code was not entered in time. Begin again.' })
}

/** Signs in on another device or page by a short code (RFC 8628); for a machine without a browser. */
export const signInByCode = async (at: ClientAt, asking: Asking): Promise<Outcome<Tokens>> => {
  const reached = await serverFor(at)
  if (!reached.ok) return reached
  const { as, client, auth, options } = reached.value
  const host = new URL(as.issuer).host
  if (!as.device_authorization_endpoint)
    return unavailable({ message: `${host} knows no sign-in by a code; sign in on this machine instead.` })
  try {
    const scope = at.client.scopes.join(' ')
    const answer = await oauth.deviceAuthorizationRequest(as, client, auth, { scope }, options)
    const given = await oauth.processDeviceAuthorizationResponse(as, client, answer)
    await asking.show({ code: given.user_code, url: given.verification_uri })
    return await polled(reached.value, given, asking)
  } catch (error) {
    return unavailable({ message: sentenceFor(error, host) })
  }
}
