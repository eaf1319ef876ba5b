/** Who is gone for good, and who is there in their place. */
import { goneForGood } from './auto/families.ts'
import type { Mail } from './mail.ts'
import type { Successor } from './reading.ts'

const going =
  "(?:(?:(?:am|'m|have|'ve|will be|shall be|'ll be) )?(?:now |recently |just |sadly |actually |since |also )*(?:left|leaving|leave|moved on|moving on|departed|retired|retiring|resigned|stepp(?:ed|ing) down|finish(?:ed|ing)?)|(?:am|'m|will|'ll) (?:be )?(?:no longer|not) (?:be )?(?:with|at|working|employed))"
/** What is left; on leave, and out of the office, nobody is gone. */
const place =
  '(?:(?: (?:from|at|with|my (?:role|job|position|post)(?: as .{1,30}?)? (?:at|with)))? (?:the (?:company|firm|business|agency|organi[sz]ation|team)|my (?:role|job|position|post)|us\\b|here|this job|\\p{Lu}[\\p{L}&]+)|(?= (?:at the end|this (?:week|friday|month)|next (?:week|month))))'
const aboutMe = [
  /(?<!\p{L})I(?:'ve| have)? retired(?= (?:on|in|at|last|from|after|this)(?!\p{L})|[.,])/u,
  /\b(?:hung up my \p{L}+|(?:off|gone|going) to pastures new)(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})(?:I(?![\\p{L}])|I've|I'm) ?${going}${place}`, 'u'),
  /(?<!\p{L})(?:i|I)(?:'m| am|'ve| have|'ll| will) (?:\p{L}+ )?(?:moving on|moved on|changing jobs|handed in my notice)(?!\p{L})/u,
  /(?<!\p{L})I(?: have|'ve|'m| am)? (?:said|say|saying) (?:goodbye|farewell) to (?!you)/u,
  /\b(?:my (?:last|final) (?:working )?day\b(?! (?:of|on|before|ahead of|until|till) (?:my |the |our |going on )?(?:\w+ )?(?:leave|holidays?|annual|vacation|christmas|break|trip|wedding|sabbatical|easter))|(?:is|was|be) my (?:last|final) (?:working )?day(?! (?:of|on|before|ahead of|until|till) (?:my |the |our |going on )?(?:\w+ )?(?:leave|holidays?|annual|vacation|christmas|break|trip|wedding|sabbatical|easter))|my (?:time|role) (?:at|with) .{1,40} (?:has |is )?(?:come to an end|ending|ended|finish\w*))/i,
]
/** “Ben Adeyemi has left us”, said by somebody else; the name begins large and so does no “who” or “they”. */
const aboutNamed =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?),?(?: has|'s| is)? (?:now |recently |sadly )?(?:left|no longer (?:with|employed(?: at| by| with)?|works?(?: at| for| with)?|at)|leaving|moved on from|finished (?:up )?at|retired from)(?: from)? (?:the (?:company|firm|business|agency|organi[sz]ation)|us\b|here|\p{Lu}[\p{L}&]+)/u
const retiredNamed =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: has)? retired(?= (?:on|in|at|last|after|this)(?!\p{L})|[.,])/u
const wroteTo =
  /(?<!\p{L})(?:wrote|writing|written) to (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), who (?:is no longer (?:with|at|here|employed)|has left|left)(?!\p{L})/u
const named = [aboutNamed, retiredNamed, wroteTo]
/** Said by whoever sits there now: “I've inherited his desk”, “I have taken over from Marcus”. */
const tookOver =
  /(?<!\p{L})I(?:'ve| have)(?: now| just)? (?:(?:inherited|taken over|taken on) (?:(?:all|most) (?:of )?)?(?:his|her|their|(\p{Lu}\p{Ll}+)'s) (?:desk|role|job|post|portfolio|candidates|files|vacancies|roles|searches)|taken over from (\p{Lu}\p{Ll}+))(?!\p{L})/u
const forNow =
  /\b(?:while|temporarily|meanwhile|until|till|for now|for (?:a|the|this|two|three) \w+|cover\w*|maternity|paternity|sick)\b/i
/** Nobody is called so; who is meant was named before. */
const pronoun = /^(?:he|she|they|who|it|this|that|one|i)$/i
/** Another desk in the same house is not gone, nor is whoever comes back. */
const stays =
  /(?<!\p{L})(?:(?:I'm|I am|I|and|but) still (?:be )?(?:at|with|here|around|read|work|part of)|(?:I|and)(?:'ll| will| shall| am|'m)? (?:be (?:back|returning)|return(?:ing)?) (?:on|in|from|to (?:work|the office)))(?!\p{L})/iu
const doubtful =
  /\b(?:if|when|unless|before|might|thinking of|considering|annual leave|on leave|message|voicemail)\b/i

/** A program says so in many words; a person says it of themselves, or of someone by name. */
export const saysLeft = (mail: Pick<Mail, 'subject'>, ownText: string, automatic: boolean): boolean => {
  const text = ownText.slice(0, 3000).replace(/[’‘]/g, "'")
  if (automatic && stays.test(text)) return false
  if (automatic && goneForGood.test(`${mail.subject}\n${ownText}`)) return true
  const said = text.split(/(?<=[.!?])\s+|\n\s*\n/)
  return said
    .map((each) => each.replace(/\s+/g, ' '))
    .some(
      (sentence) =>
        !doubtful.test(sentence) &&
        ([...aboutMe, ...named].some((each) => each.test(sentence)) ||
          (tookOver.test(sentence) && !forNow.test(sentence))),
    )
}

const address = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const name = "\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,30}|de|van|von|der|da)){0,3}"
/** A name beside its address: “Ravi Menon (ravi@…)”, “Ravi Menon on ravi@…”. */
const nameBefore = new RegExp(
  `(${name})[\\s,:;<(\\[–-]*(?:(?:at|on|via|under|unter|à|per|by e-?mail|e-?mail|mailto)[\\s:,]*){0,3}[<(\\[]?$`,
  'u',
)
const instead =
  '(?:contact|(?:forwarded|passed|handed(?: over)?) to|reach(?: out to)?|write to|e-?mail|speak (?:to|with)|talk to|get in touch with|direct .{1,40} to|successor is|replaced by|(?:looked after|handled|dealt with|taken on|picked up) by|in the (?:good|safe|capable|trusty) hands of|person to speak to(?: now)? is|wenden sie sich (?:bitte )?an|contacter|contactez|adresser à)(?: to)?(?: my (?:colleague|successor|replacement),?)? '
const nameAfter = new RegExp(`(?:^|[^\\p{L}])(?:[Pp]lease )?${instead}(${name})`, 'u')
const takesOver = new RegExp(
  `(${name})(?: \\([^)]{0,80}\\))? (?:is |will be |has |'s )?(?:taking over|taken over|takes over|replac(?:es|ing|ed) me|my (?:successor|replacement)|picking (?:this|it|things) up|looking after)`,
  'u',
)

/** The last one named before a “he” or a “his”. A word that is no name finds nobody among the people who are kept. */
const namedBefore = (text: string): string | undefined =>
  [...text.matchAll(/(?<!\p{L}|(?<!\p{L})(?:to|in|at|from) )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu)]
    .map(([word]) => word)
    .findLast((word) => !pronoun.test(word))

/** Who has left, where that is said of someone by name. */
export const leaverIn = (ownText: string): string | undefined => {
  const text = ownText.slice(0, 3000).replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  const said = [...named, tookOver].map((each) => each.exec(text)).find((each) => each !== null)
  if (!said) return undefined
  const name = said[1] ?? said[2]
  return name === undefined || pronoun.test(name) ? namedBefore(text.slice(0, said.index)) : name
}

/** The one named in the place of someone who is gone; none where several are. */
export const successorIn = (mail: Mail, ownText: string): Successor | undefined => {
  const text = ownText.slice(0, 4000).replace(/\s+/g, ' ')
  const not = new Set([mail.from?.address ?? '', ...mail.to.map((each) => each.address)])
  const found = [...text.matchAll(address)].filter(({ 0: said }) => !not.has(said.toLowerCase()))
  const addresses = [...new Set(found.map(({ 0: said }) => said.toLowerCase()))]
  if (addresses.length > 1) return undefined
  const [only] = found
  const before = only && nameBefore.exec(text.slice(Math.max(0, only.index - 120), only.index))?.[1]
  // “I’ve taken over”: whoever writes is no name.
  const named = [before, takesOver.exec(text)?.[1], nameAfter.exec(text)?.[1]].find(
    (each) => each !== undefined && !/^I(?:['’]|$)/.test(each),
  )
  return named === undefined && only === undefined
    ? undefined
    : {
        name: named?.replace(/^(?:Please|Contact|Hi|Dear|The|My) |\.$/g, '') ?? '',
        ...(only ? { address: only[0].toLowerCase() } : {}),
      }
}
