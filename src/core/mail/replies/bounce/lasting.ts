/** Is it any use to try again? */

/** Statuses of the 5 class that pass by themselves: a full mailbox, no answer, time run out, too many at once. */
const passing = /^5\.(?:2\.2|3\.1|3\.2|4\.[1235-7])$/

/** There is no more room, in whatever words. */
const full = new RegExp(
  [
    'over ?-?quota|quota ?(?:exceeded|is full|has been)|(?:exceed\\w{0,4}|over|beyond|out of|no|insufficient|not enough|reached|limit of) (?:\\S{1,20} ){0,5}(?:quota|storage|disk|space|capacity|mailbox size)|(?:storage|disk|space|mailbox size|quota) (?:\\S{1,20} ){0,3}(?:exceeded|exhausted|reached|full)|(?:mailbox|mail box|inbox|mail ?folder|account|postbox|mail ?drop)(?: \\S{1,20}){0,3} (?:is |are )?(?:almost |too )?full\\b',
    '(?:postfach|mailbox|speicher)\\b.{0,40}\\b(?:voll|überfüllt|erschöpft)|(?:boîte|messagerie).{0,40}(?:pleine|saturée|déborde)|(?:quota|espace).{0,20}dépassé|(?:buzón|casilla).{0,40}llen[oa]|(?:cuota|espacio).{0,20}(?:excedid|agotad|superad)|casella.{0,40}piena|spazio.{0,20}esaurito|(?:caixa|correio).{0,40}chei[ao]|postvak.{0,40}\\bvol\\b|skrzynka.{0,40}(?:pełna|przepełniona)|(?:postlåda|innkurv|indbakke|postkasse|postboks).{0,40}(?:full|fuld)|postilaatikko.{0,40}täynnä|schránka.{0,40}pln|переполнен|(?:いっぱい|容量|満杯|超過)|(?:已满|已滿|超出|超过.{0,10}(?:容量|配额))|(?:가득|용량)',
  ].join('|'),
  'iu',
)

/** Nobody answered, or not at once: the way there was shut, and may open. */
const noAnswer =
  /(?:could ?n[o']t|could not|can ?not|can['’]t|unable to|wasn['’]t able to|was not able to|failed to) (?:be )?(?:\S{1,20} ){0,2}(?:connect|reach(?:ed)?(?! (?:the |these |all |some )?(?:following |or all )?recipients?)|contact(?:ed)?|establish)|not connect|connection (?:\S{1,20} ){0,2}(?:refused|timed|time-?out|reset|closed|lost|dropped|failed|failure)|(?:network|host|server|system)s? (?:is |are )?(?:unreachable|not respond|did ?n[o']t respond|down|busy)|no route to host|timed? ?out|timeout|lost connection|dns (?:lookup )?(?:failure|error)|servfail/i

/** Later is soon enough: too much at once, or put off, or given up only because it took too long. */
const tooMuch =
  /grey-?list|(?:re)?try\w{0,3} (?:\S{1,20} ){0,3}(?:later|again in)|come back later|(?<!not a )(?<!no )(?<!non-)(?<!not )\btemporar(?:y|ily)|too (?:long|many|fast|quickly|much)|(?:receiving|sending).{0,40}\brate\b|\brate\b.{0,30}(?:limit|exceed|prevents)|rate-?limit|throttl|per (?:hour|minute|day)\b|could not be delivered within|(?:delivery time|retry time|message|queue) (?:has )?(?:expired|lifetime|timeout)|\bexpired\b|gave up|(?:all|after|of) (?:\S{1,20} ){0,4}(?:attempts|retries|tries)\b|deferred|resources? (?:\S{1,20} )?unavailable|service (?:temporarily )?(?:unavailable|not available)|system storage/i

/** What outweighs such words: there is nobody there. */
const finalWords =
  /(?:user|mailbox|recipient|account|address|addressee) (?:name )?(?:is )?(?:unknown|not found|does ?n[o']t exist|unavailable|disabled|inactive|rejected)|(?:unknown|no such|invalid) (?:user|mailbox|recipient|account|address)|does not (?:exist|have an?)|no longer (?:valid|available|with|employed)|host (?:or domain name )?(?:unknown|not found)|domain (?:\S{1,20} )?(?:not found|does(?: not|n['’]t) exist)|nxdomain|name or service not known/i

/** `soft` for the 4 class and for what is known to pass; `hard` else. */
export const lasting = (status: string | undefined, said: string): 'hard' | 'soft' => {
  const plain = said.slice(0, 2000)
  if (status?.startsWith('4')) return 'soft'
  // Servers put the status of a wrong address before a full mailbox too; else a wrong address stays wrong.
  if (status?.startsWith('5.1.')) return full.test(plain) && !finalWords.test(plain) ? 'soft' : 'hard'
  const isFinal = finalWords.test(plain)
  if (status !== undefined && passing.test(status)) return isFinal && /^5\.4\./.test(status) ? 'hard' : 'soft'
  if (full.test(plain)) return 'soft'
  if (isFinal) return 'hard'
  // 5.7.x is a refusal by policy; it passes only where it says so.
  if (status !== undefined && !/^5\.[02347]\./.test(status)) return 'hard'
  if (/\b4\d\d[ -]/.test(plain) && !/\b5\d\d[ -]/.test(plain)) return 'soft'
  return noAnswer.test(plain) || tooMuch.test(plain) ? 'soft' : 'hard'
}
