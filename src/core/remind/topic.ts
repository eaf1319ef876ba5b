import { done, type Outcome, refused } from '../outcome.ts'

/** Names and numbers of machines that only one’s own network knows. */
const nearby =
  /^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[::1\]|[\w-]+(?:\.(?:local|lan|home\.arpa))?)$/i

/** A machine of one’s own network, or this one. */
export const isNearby = (hostname: string): boolean => nearby.test(hostname)

/** The address of these pages from elsewhere: a server alone, over closed lines unless it is within one’s own network. */
export const houseOf = (text: string): Outcome<string> => {
  const typed = text.trim()
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  const alone = url && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  if (!url || !/^https?:$/.test(url.protocol) || !alone)
    return refused({ message: 'Type the address alone, such as https://afterword.example.org.' })
  if (url.protocol === 'http:' && !isNearby(url.hostname))
    return refused({
      message: 'Over http anyone on the way can read along; type an address that begins with https.',
    })
  return done(url.origin)
}

/** An access token of an ntfy server: letters, figures and _, as it is copied from there. */
export const tokenOf = (text: string): Outcome<string> =>
  /^[\w-]{8,128}$/.test(text.trim())
    ? done(text.trim())
    : refused({ message: 'A token is letters and figures without a space, such as tk_abcdefgh12345678.' })

/**
 * The address of a topic: a server and the name of the topic behind it. Over open lines only within one’s own network, since a reminder
 * may name an employer.
 */
export const topicOf = (text: string): Outcome<string> => {
  const typed = text.trim()
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    return refused({
      message: 'Type the whole address of your topic, such as https://ntfy.sh/a-long-secret-name.',
    })
  if (url.username !== '' || url.password !== '')
    return refused({
      message: 'A name or password in the address is not taken; use a topic whose name is the secret.',
    })
  if (url.protocol === 'http:' && !isNearby(url.hostname))
    return refused({
      message: 'Over http anyone on the way can read it; type an address that begins with https.',
    })
  if (!/^\/[\w-]{1,64}$/.test(url.pathname) || url.search !== '' || url.hash !== '')
    return refused({
      message:
        'Behind the server stands the name of one topic, of letters, figures, - and _: https://ntfy.sh/a-long-secret-name.',
    })
  return done(`${url.origin}${url.pathname}`)
}
