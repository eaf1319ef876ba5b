/** Is a text courtesy and nothing else? Sure only where every part of every sentence can mean nothing more. */
import { closing as closingLine } from '../text/signature.ts'
import { saysMore } from './weight.ts'

const greeting =
  /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day))\b[^.!?,:]{0,60}(?:[,!:.]\s*|$)/i

/** How people who are polite begin, before they come to it. */
const lead =
  /^(?:(?:aw+|oh|ok(?:ay)?|well|perfect|great|lovely|super|yes),\s*|(?:and|so|also|again)\b,?\s*|sorry for the (?:late|slow) \w+,?\s*)*/i

const someone =
  "(?:i|we|someone|the team|my colleagues?|our team)(?:'ll|'ve| will| have| am going to| are going to)?"

/** Whole parts of sentences; what turns them is found by its weight. */
const courtesies: readonly RegExp[] = [
  '(?:many |again,? |noted,? with )?(?:thank(?:s| you)|thx|cheers|danke|vielen dank|herzlichen dank|merci|gracias|grazie|bedankt|dank je|dank u|obrigad[oa])\\b.{0,140}',
  "(?:it|that|this)?(?: was|'s| is| has been)? ?(?:really |so |very |such )?(?:an? )?(?:(?:great|good|lovely|nice|wonderful) (?:to )?(?:meet|talk|speak|chat|hear|see|read|conversation|note|mail|message)|(?:my |real |absolute )?(?:pleasure|delight|joy))\\w*\\b.{0,80}",
  '(?:i|we|the team)(?: really| also| all| very much)*,? (?:enjoyed|liked|appreciated?|loved) (?:meeting|talking|speaking|chatting|the (?:chat|talk|conversation)|our (?:chat|talk|conversation)|your (?:note|mail|message|visit|words)|it|that|this|hearing from you)\\b.{0,60}',
  '(?:(?:how|very|that is|that was) )?(?:very |so )?(?:nice|kind|good|thoughtful|sweet|lovely)(?: of you)?\\b.{0,60}',
  "(?:(?:the )?pleasure (?:was|is) (?:all )?(?:mine|ours)|my pleasure|(?:and )?you(?:'re| are) (?:very |most )?welcome|no (?:problem|worries)(?: at all)?|not at all|don't mention it|likewise|you too|same here)(?:,? \\p{Lu}\\p{L}+)?",
  "(?:(?:i|we) )?(?:can't|cannot) wait\\b.{0,60}|(?:please )?(?:do not|don't) hesitate\\b.{0,60}",
  '(?:have|enjoy|wishing you)(?: you)? (?:an?|the|your)(?: \\w+)? (?:day|morning|evening|afternoon|week|weekend|holiday|holidays|break|trip|rest of .{1,20})',
  "(?:i'll|i will|we'll|we will) (?:make sure|see to it) (?:that )?\\p{L}{2,15}(?: and \\p{L}{2,15})? (?:sees?|gets?|reads?|hears?) (?:it|this|that|your \\w+)",
  '(?:talk|speak|see you|write) (?:to you )?(?:soon|then)|take care|god bless(?: you)?|all the best|best wishes|stay well|happy \\w+(?: \\w+)?',
  `${someone}(?: then| certainly| gladly)? (?:be in touch|get back to you|let you know|(?:have|take) a (?:good |proper |quick )?look at|keep you (?:posted|updated|informed)|review (?:it|them)|read (?:it|them)|pass(?:ed)? (?:it|this|that|them|your (?:\\w+ )?\\w+) (?:on|along)|forward(?:ed)? (?:it|this|that|them|your \\w+)|share(?:d)? (?:it|this|that|them|your \\w+))\\b.{0,80}`,
  `(?:${someone} |it (?:was |is )?)?(?:have |well |was |is )?(?:received|noted|got (?:it|your|the)|sounds (?:good|great)|(?:much|really|greatly|very much) appreciated|appreciated?(?: (?:it|your|the|that))?)\\b.{0,60}`,
  "(?:my colleague )?\\p{L}{2,15}(?:'ll| will) be in touch(?: with you)?(?: (?:soon|shortly|about (?:what follows|the rest)))?",
  "(?:(?:it|that|this)(?:'s| has)? )?(?:really |quite )?made (?:my|our) (?:day|week|morning|afternoon|evening)",
  '(?:\\p{L}+ ){1,4}(?:reacted|liked|loved)(?: to)? (?:your (?:message|e-?mail)|via \\w+)',
  'sent from my \\w+.{0,30}',
].map((source) => new RegExp(`^(?:${source})[\\s.!,:)\\p{Extended_Pictographic}\\uFE0F]*$`, 'iu'))

const closing =
  /^(?:(?:with )?(?:all )?(?:best|kind|kindest|warm|warmest|good|many)(?: best| kind| warm| good)?(?: regards| wishes)?|(?:yours )?(?:sincerely|faithfully)|regards|yours|cheers|warmly)\b[\s,.!]*/i

/** Words that hold courtesies together; what consists of them and of polite ones alone says nothing else, however it is put. */
const plainWords =
  "i we you u me us it its it's that that's this the a an my your our of to for in on at as so too also very really much lot all and with was is are am i'm been be were has have had i've we've did do 'll will from both today yesterday again back about here there us, how what such by up"
const politeWords =
  'ok okay perfect thanks thank thx cheers ta merci great good lovely nice kind kindly wonderful fantastic brilliant pleasant pleasure delight delighted glad happy pleased enjoy enjoyed enjoying appreciate appreciated welcome most means meant well sweet thoughtful fun safe hope safely likewise worries problem bother congratulations useful helpful warm noted'
const politeMatter =
  "meet meeting met chat chatting talk talking speak speaking hear hearing read reading note notes mail email message words conversation thought write writing wrote ours mine yours best wishes regards coming visit visiting received weekend week day evening morning afternoon rest one went mate guys everyone lot journey trip travels travel home time company xx x team monday tuesday wednesday thursday friday pass passed no let know you're we're don't wait can't taking trouble took sent round article link piece photo photos which words passed on too you're"
/** The same in other languages: thanks and wishes, and the words around them. */
const abroadPolite =
  'danke dank vielen herzlichen herzliche nette netten schönen schönes liebe grüße gefreut freude spaß merci beaucoup bonne bon bien reçu plaisir gracias muchas saludos buen grazie mille buona cordiali saluti bedankt dankjewel fijn fijne groet groeten obrigado obrigada bom tack trevlig hälsningar tak god hilsen takk hyggelig dziękuję dziękujemy miłego pozdrawiam'
const abroadPlain =
  'für die das ihre ihr deine dein nachricht mail gespräch hat haben uns mir mich auch sehr gemacht einen ein abend tag wochenende woche und zurück pour votre ton message mail soirée journée week-end à vous toi aussi por tu su mensaje correo fin de semana día y igualmente per il la messaggio serata giornata e anche voor je jouw uw bericht weekend dag avond en ook pela sua mensagem dia för ditt mejl helg dag detsamma for din besked mail weekend dag meldingen helg za wiadomość dnia i wzajemnie'
const courteous: ReadonlySet<string> = new Set(
  `${plainWords} ${politeWords} ${politeMatter} ${abroadPolite} ${abroadPlain}`.split(' '),
)
const polite: ReadonlySet<string> = new Set(`${politeWords} ${abroadPolite}`.split(' '))

/** A name that is spoken to: “Thanks Nadia, …”, “…, Nadia.” */
const spokenTo =
  /(?<=^\p{L}+(?: (?:so |very )?much| again| you| welcome| most welcome)?,? )\p{Lu}\p{Ll}+(?=[,.!]|$)|, \p{Lu}\p{Ll}+(?=[,.!]*$)/u

export const allCourteous = (part: string): boolean => {
  const words = part
    .replace(spokenTo, '')
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '')
  return words.every((word) => courteous.has(word)) && words.some((word) => polite.has(word))
}

/** “We have not decided yet”, and what they have not decided. */
const undecided =
  /^(?:\w+ ){0,2}(?:have|has|are|is|we're|we've)? ?(?:not|n't|haven't|hasn't|yet to) (?:yet |quite )?(?:made|make|making|taken|reached|decided|decide)\b/i

/** A name, a team, a firm: words that begin large. */
export const signed =
  /^(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,30}|the|of|and|at|for|&|[|,–—-])(?: (?:\p{Lu}[\p{L}\p{M}.,'’&-]{0,30}|the|of|and|at|for|&|[|–—-])){0,7}$/u

const isCourtesy = (part: string): boolean => {
  const plain = part
    .replace(/^(?:\s|\uFE0F|\p{Extended_Pictographic})+/u, '')
    .trim()
    .replace(greeting, '')
    .replace(lead, '')
    .trim()
  if (!/\p{L}/u.test(plain)) return true
  const name = plain
    .replace(closing, '')
    .replace(/ x{1,3}$/i, '')
    .replace(/(?<![\s.!,])[\s.!,]+$/, '')
  return (
    !saysMore(part) &&
    (courtesies.some((each) => each.test(plain)) ||
      allCourteous(plain) ||
      closingLine.test(plain) ||
      undecided.test(plain) ||
      name === '' ||
      /^\p{L}$/u.test(name) ||
      signed.test(name))
  )
}

/** Where within a sentence something new is said. */
const seam =
  /[;:–—]| - |,? (?:and|so) (?=(?:I|we|they|he|she|it)\b)|, (?=(?:I|we|they|the|our|my|he|she|it|you|this|that|there)\b)/i

/** Parts that stand on their own within a sentence are courtesy each, or none of it is. */
export const onlyCourtesy = (sentences: readonly string[]): boolean =>
  sentences.every((sentence) => sentence.split(seam).every(isCourtesy))
