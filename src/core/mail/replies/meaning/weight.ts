/** Is anything said that a thank-you does not explain? */

/** Sentences that turn, refuse or decide, and never stand in a mere courtesy. */
const turns =
  /\b(?:not|never|no longer|cannot|unable|unfortunately|regret\w*|sorry|sad(?:ly)?|afraid|however|although|though|but|instead|decid\w+|decisions?|chose(?:n)?|selected|declin\w+|reject\w+|withdr[ae]w\w*|cancel\w*|clos(?:ed|ing)|filled|paus(?:ed|ing)|on (?:hold|file)|freez\w*|frozen|others?|another|else(?:where)?|different|stronger|unsuccessful|luck|advanc\w+|proceed\w*|progress\w*|pursu\w+|(?:went|gone|go(?:es|ing)?|given) (?:to|with)|nicht|kein\w*|leider|jedoch|malheureusement|regret\w*|retenue?|pas|lamentablemente|lamentamos|desafortunadamente|purtroppo|non|niet|geen|helaas|infelizmente|não|niestety|nie|tyvärr|inte|desværre|dessverre|ikke|valitettavasti|bohužel)\b|n't\b/iu

/** What the process is about: where it is spoken of beside the thanks, more than thanks is said. */
const process =
  /\b(?:roles?|positions?|vacanc\w+|applica\w+|candida\w+|hir(?:e|ed|es|ing)|short-?list\w*|headcount|budget|profile)\b/i

/** Said out of politeness, or said to be open still. */
const harmless: readonly RegExp[] = [
  /\b(?:do not|don't|didn't|no need to) (?:reply|respond|answer|hesitate|worry|mention)\b/gi,
  /\b(?:can't|cannot|couldn't) (?:wait|thank you enough|complain)\b|\bcouldn't (?:agree more|be (?:happier|more))\b/gi,
  /(?:\b|(?=n't))(?:not|n't|never) (?:been )?(?:forgotten|read (?:it|this|that|too much|anything)|take (?:it|this|that) as|a bad sign|mean anything)\b.{0,30}/gi,
  /(?<!\p{L})(?:nog (?:niet|geen)|noch (?:nicht|keine)|pas encore|todavía no|aún no|non ancora)(?!\p{L})/giu,
  /\b(?:can't|cannot|couldn't) (?:seem to )?(?:open|read|find|see|access|download|view|load|make out)\b/gi,
  /(?:\bnot|n't) an? (?:no|rejection|bad sign)\b|\b(?:nothing|no news) (?:yet|to report)\b/gi,
  // A condition, and no refusal: “cannot be reviewed until …”, “would not ask them without your word”.
  /\b(?:your \w+ )?(?:cannot|can't|will not|won't|not) be \w+(?: any)?(?: further| on)? (?:until|unless|before|without)\b.{0,60}/gi,
  /\b(?:would|will|do|shall)(?: not|n't) .{0,30}\bwithout your?\b.{0,20}|\bwhat(?:ever)? (?:is|has) not\b|\bgo to (?:the |your )?(?:task|portal|page|link|site|inbox|account|form|https?:)|\bbut (?:no|without) \w+ (?:with|to|for|on) it\b/gi,
  /\bnot at all\b|\b(?:each|the) other(?: day)?\b|\bno one else\b|\b(?:anything|something) else\b/gi,
  /\b(?:sorry|apologies) (?:(?:for|about) the (?:delay|wait|late|slow)\w*|to (?:ask|bother|chase|trouble|nag))/gi,
  /\b(?:have|has|had|are|is|we're|we've)? ?(?:not|n't|haven't|hasn't|yet to) (?:yet |quite )?(?:made|make|making|taken|reached|decided|decide)\b(?: (?:a|any|the|our))?(?: final)?(?: decisions?)?(?: yet)?(?: whether .{0,120})?/gi,
]

/** What is thought of the reader, where the reader stands, and what is on offer: no mere question and no mere date stands beside it. */
const standing =
  /\b(?:keen|positive|impress\w*|strong|loved|great (?:feedback|candidate)|stages?|(?<!it )rounds?|next step|final|offer\w*|salary|contract|spec|client|join\w*|meet (?:the|our)|spend|interview(?:ing)?|congrat\w*|through)\b/i

/** Of candidates in general, not of the reader: how a process goes, and what it asks. */
const all = /\b(?:candidates?|applicants?|people|those|everyone|anyone|finalists?)\b/i
const reader = /\byou(?:r|rs)?\b/i

export const isGeneral = (sentence: string): boolean => all.test(sentence) && !reader.test(sentence)

const refuses = /\b(?:not|never|cannot|unable|unsuccessful|unfortunately|regret\w*|sadly|no longer)\b|n't\b/i
const concerns = /\b(?:you|your|yours|candidat\w+|applica\w+)\b/i
/** What may happen, what need not be done, what is asked. */
const maybe =
  /\b(?:if|unless|should you|whether|until|please|kindly|in case)\b|(?:not|n't) (?:have|need) to\b|(?:not|n't) need\b|\bneed not\b/i

/** Something is refused to the reader in this sentence: nothing good is proposed beside it. */
export const refusesReader = (sentence: string): boolean => {
  const left = harmless.reduce((text, each) => text.replace(each, ' '), sentence)
  return refuses.test(left) && concerns.test(left) && !maybe.test(left)
}

const seat = /\b(?:role|position|job|post|vacancy|opening|headcount|budget|requisition)\b/i
const mayEnd =
  /\b(?:may|might|could) (?:well |still |yet |also )?(?:be (?:withdrawn|cancell?ed|cut|closed|pulled|frozen|paused|scrapped|dropped|lost|filled|put on (?:hold|ice))|fall (?:away|through)|not (?:be|go|happen|exist|survive)|go (?:away|to))\b/i

/** Whether there will be a place at all is open: what is good beside it is not what the mail says alone. */
export const seatMayEnd = (sentence: string): boolean => seat.test(sentence) && mayEnd.test(sentence)

/** Thanks of any kind at the beginning of a sentence: they name what they are for. */
const thanking =
  /^(?:(?:hi|hello|dear|hey)\b[^,.!?]{0,60}, ?)?(?:many |again,? )?(?:thank(?:s| you)|thx|cheers)\b/i

/** Does this sentence say more than a courtesy? */
export const saysMore = (sentence: string): boolean => {
  const left = harmless.reduce((text, each) => text.replace(each, ' '), sentence)
  return turns.test(left) || (process.test(left) && !thanking.test(left))
}

/** Passed on as a question: it says nothing of how it stands. */
const askedOfUs = /\b(?:asked|asking|keeps? asking) (?:me|us)\b/i

/** Does it say where the reader stands, or how it was decided? */
export const decides = (sentence: string): boolean =>
  saysMore(sentence) || (standing.test(sentence) && !thanking.test(sentence) && !askedOfUs.test(sentence))
