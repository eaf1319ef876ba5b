import { done, type Outcome, refused } from '../outcome.ts'
import { isNearby } from '../remind/topic.ts'

/** The address of a server as it was typed. Over open lines only within one’s own network, since a password goes along. */
export const davAddressOf = (typed: string, server = 'calendar server'): Outcome<string> => {
  const text = typed.trim()
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    return refused({
      field: 'address',
      message: `type the address of your ${server}, such as https://cloud.example.org/remote.php/dav.`,
    })
  if (url.username !== '' || url.password !== '')
    return refused({ field: 'address', message: 'leave the name and the password out of the address.' })
  if (url.protocol === 'http:' && !isNearby(url.hostname))
    return refused({
      field: 'address',
      message: 'over http anyone on the way can read your password; type an address that begins with https.',
    })
  return done(url.href)
}
