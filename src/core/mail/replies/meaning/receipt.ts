/** Does a program only say that something came in? Sure only where every sentence can mean nothing else. */
import { signed } from './courtesy.ts'
import { sentencesOf } from './sentences.ts'
import { saysMore } from './weight.ts'

/** No receipt is longer, in characters. */
const longest = 3000

const what =
  '(?:job |online |recent )*(?:application|résumé|resume|cv|submission|documents|profile|e-?mail|message|enquiry|inquiry|request)'
const team =
  '(?:we|i|someone|our (?:\\w+ ){0,3}(?:team|recruiters?)|the (?:\\w+ ){0,3}(?:team|recruiters?)|a (?:member of (?:our|the) (?:\\w+ ){0,2}team|recruiter))'

/** Whole sentences. What follows names the role or the firm; whatever turns the sentence is found by its weight. */
const receipts: readonly RegExp[] = [
  `(?:many )?thank(?:s| you)(?: so much| very much| again)? for (?:applying|(?:submitting |sending (?:us |in )?)?your (?:${what}|interest)|taking the time to (?:apply|submit your ${what}|send (?:us )?your ${what})|contacting us|getting in touch|reaching out)`,
  `${team}(?: have|'ve)?(?: now| successfully| safely)? (?:received|got) your ${what}`,
  `your ${what}\\b.{0,120}? (?:has been|was|is)(?: now| successfully)* (?:received|submitted|sent|registered|under review|being reviewed)`,
  `this (?:e-?mail |message |is )?(?:is )?(?:to )?(?:confirms?|confirmation|acknowledges?|to confirm)(?: that| of)?(?: ${team})?(?: have|'ve)? (?:the )?(?:received|receipt of) your ${what}`,
  `${team} (?:will|'ll|shall|are going to|is going to|are|is)(?: now| currently| carefully| soon| also)* (?:review|reviewing|look at|looking at|look through|go through|going through|assess|check|consider) (?:it|them|this|your|all|every|each)`,
  `(?:if (?:your|you|there|it|we)\\b.{0,140}?, ?)?(?:${team}) (?:will|'ll)(?: then)? (?:be in touch|contact you|reach out|get back to you|get in touch|reply|respond|answer|let you know|follow up)`,
  `(?:please )?(?:note:? )?(?:this (?:is an? (?:automat\\w+|auto-?generated)|(?:e-?mail|message|mailbox|inbox|address)\\b.{0,40}?(?:automat\\w+|unattended|unmonitored|not monitored))|(?:please )?do not (?:reply|respond)|replies to this)`,
  `you can (?:view|check|track|see|follow|review|update|manage) (?:the )?(?:status of )?(?:your|all your) (?:${what}|status|candidate (?:profile|account))`,
  `(?:best|kind|warm|many)(?: regards| wishes)|(?:yours )?sincerely|regards|best,|thanks[,!]|thank you[,!.]|all the best`,
  `(?:application|job|position|role|requisition|reference|req)(?: id| number| no\\.?| title)? ?[:#]`,
].map((source) => new RegExp(`^(?:${source})`, 'iu'))

const greeting = /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day))\b[^.!?,:]{0,60}[,!:.]?\s*/i

const isReceiptSentence = (sentence: string): boolean => {
  const plain = sentence.replace(greeting, '').trim()
  if (plain === '' || /^https?:\/\/\S+$/i.test(plain)) return true
  if (plain.length > 300) return false
  const receipt = receipts.some((each) => each.test(plain))
  // What a receipt speaks of is the application; only turns and decisions take it back.
  return receipt
    ? !saysMore(`Thank you: ${plain.replace(/\b(?:do not|not) (?:reply|respond|monitored)\b/gi, '')}`)
    : signed.test(plain) && !saysMore(plain)
}

/** `texts`: everything the mail shows, in each of its forms; none of it may say more. */
export const isReceipt = (texts: readonly string[]): boolean => {
  const shown = texts.filter((text) => text.trim() !== '')
  return (
    shown.length > 0 &&
    shown.every((text) => {
      const sentences = sentencesOf(text)
      return (
        text.length <= longest &&
        sentences.every(isReceiptSentence) &&
        sentences.some((sentence) =>
          receipts.slice(0, 6).some((each) => each.test(sentence.replace(greeting, '').trim())),
        )
      )
    })
  )
}
