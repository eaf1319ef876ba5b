import type { RequestFor } from '../dossier/dossier.ts'

const paper =
  '(?:r[ée]sum[ée]|cv|chapter|manuscript|essay|article|script|story|thesis|cover letter|linkedin(?: profile)?|portfolio|job application|application)'

const favours: Readonly<Record<RequestFor, RegExp>> = {
  introduction:
    /\b(?:introduc(?:e me\b|ing me\b|tions? (?:to|with)\b)|an? introduction\b|put(?:ting)? me (?:in touch|in contact|through)|connect(?:ing)? me (?:with|to)\b|pass(?:ing)? me on to)/i,
  referral:
    /\b(?:refer(?:ring)? me\b|(?:an? |your |employee |internal ){1,6}referral\b|put(?:ting)? (?:my name|me) forward|(?:pass(?:ing)?|forward(?:ing)?|giv(?:e|ing)|show(?:ing)?|hand(?:ing)?) (?:on )?my (?:cv|r[ée]sum[ée]|application|name|details) (?:on )?(?:to|over|along)\b)/i,
  recommendation:
    /\b(?:recommend(?:ing)? me\b|(?:letter of|an?|your) recommendation\b(?! (?:engine|system|model|service|feature|team|page))|put(?:ting)? in a (?:good |kind )?word|vouch(?:ing)? for me|(?:be|act as|serve as|being) (?:a|my) reference|give me a reference|endors(?:e|ing) me)/i,
  'résumé-review': new RegExp(
    `\\b(?:look(?:ing)? (?:over|at|through)|review(?:ing)?|read(?:ing)?(?: through)?|go(?:ing)? (?:over|through)|feedback on|comments? on|thoughts on|check(?:ing)?|critique|a (?:quick )?look at|glance at|advice on)\\s+(?:at )?my (?:\\w+ ){0,2}${paper}\\b`,
    'i',
  ),
}

/** How one asks; what is said about a favour without asking for it is no request. */
const asks =
  /\b(?:could|would|can|will|might) you\b|\bplease\b|\b(?:I|I'd|I would|I'm|I am)(?: also| really| just)? (?:be (?:\w+ )?(?:grateful|glad|thankful|happy) (?:for|if)|appreciate|love|like|hoping|hope|wonder(?:ing)?|welcome|was hoping|was wondering|ask)\b|\bI (?:was|were) (?:hoping|wondering)\b|\bany chance\b|\b(?:may|might|could|can) I ask\b|\bwould it be possible\b|\bif you (?:could|would|might|can)\b|\bwould mean a lot\b|\bis there any way\b|\bdo you mind\b/i

/** They offered, they did it, or the writer does it: none of these asks. */
const given =
  /\b(?:thank(?:s| you)(?: again| so much| very much)? for|grateful (?:to you )?for (?:the|your|that)|you (?:kindly |generously )?(?:offered|promised|said you)|your (?:kind )?offer to|appreciate(?:d)? (?:your|the|you)|as you (?:offered|suggested)|happy to (?:introduce|refer|provide)|I (?:can|could|will|would be happy to) (?:introduce|refer|provide|send))\b/i

/** Every kind of favour there is a word for. */
export const kinds = Object.keys(favours) as readonly RequestFor[]

/** The favours a text speaks of, asked for or not. */
export const favoursNamed = (text: string): readonly RequestFor[] =>
  kinds.filter((what) => favours[what].test(text))

/** The favours a sentence asks for. */
export const favoursAsked = (text: string): readonly RequestFor[] =>
  asks.test(text) && !given.test(text) ? favoursNamed(text) : []
