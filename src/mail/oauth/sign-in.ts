import type { MailDoor } from '../../core/mail/mailbox/door.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { signInByCode } from './device.ts'
import { signInHere } from './loopback.ts'
import { accessText, type Tokens } from './tokens.ts'

type Asked = Parameters<MailDoor['signIn']>

/** Signs a mailbox in over the page that comes back to this machine, or by a code on any device. */
export const signIn = async (
  { oauth: client, address }: Asked[0],
  { secret, byCode, show }: Asked[1],
  now: () => Temporal.Instant,
): ReturnType<MailDoor['signIn']> => {
  if (!client) return unavailable({ message: `${address} is opened with a password, not with a sign-in.` })
  const at = { client, secret }
  const tokens: Outcome<Tokens> = byCode
    ? await signInByCode(at, { now, show })
    : await signInHere(at, { now, hint: address, show: (url) => show({ url: url.href }) })
  if (!tokens.ok) return tokens
  const { access, refresh } = tokens.value
  if (refresh === undefined)
    return unavailable({
      message:
        'The provider gave no lasting sign-in (no refresh token): its client must allow offline access.',
    })
  return done({
    key: { accessToken: access },
    secrets: {
      'refresh-token': refresh,
      'access-token': accessText(tokens.value),
      ...(secret ? { 'client-secret': secret } : {}),
    },
  })
}
