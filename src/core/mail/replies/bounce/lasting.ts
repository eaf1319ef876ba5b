/** Is it any use to try again? */

/** Statuses of the 5 class that pass by themselves: a full mailbox, time run out, too many at once. */
const passing = /^5\.(?:2\.2|4\.7|4\.5|3\.2|4\.6)$/

const passingWords =
  /over ?quota|quota exceeded|exceeded (?:its|their|the)? ?(?:storage|quota)|mailbox (?:is )?(?:almost )?full|insufficient (?:system )?storage|out of storage|grey-?list|try again later|temporar(?:y|ily)|retry timeout|timed? ?out|too (?:long|many (?:connections|messages|errors))|rate limit|could not be delivered within|delivery time expired|expired/i

/** What outweighs such words: there is nobody there. */
const finalWords =
  /(?:user|mailbox|recipient|account|address|addressee) (?:name )?(?:is )?(?:unknown|not found|does ?n[o']t exist|unavailable|disabled|inactive|rejected)|(?:unknown|no such|invalid) (?:user|mailbox|recipient|account|address)|does not (?:exist|have an?)|no longer (?:valid|available|with|employed)|host (?:or domain name )?(?:unknown|not found)|nxdomain/i

/** `soft` for the 4 class and for what is known to pass; `hard` else. */
export const lasting = (status: string | undefined, said: string): 'hard' | 'soft' => {
  const plain = said.slice(0, 2000)
  if (status?.startsWith('4')) return 'soft'
  if (status !== undefined && passing.test(status)) return 'soft'
  if (finalWords.test(plain)) return 'hard'
  // 5.7.x is a refusal by policy; it passes only where it says so.
  if (status !== undefined && !/^5\.[0237]\./.test(status)) return 'hard'
  if (/\b4\d\d[ -]/.test(plain) && !/\b5\d\d[ -]/.test(plain)) return 'soft'
  return passingWords.test(plain) ? 'soft' : 'hard'
}
