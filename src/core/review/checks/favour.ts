import type { RequestFor } from '../../dossier/dossier.ts'
import { M13 } from '../../playbook/m/favours.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, without } from '../notice.ts'
import { type Check, letterOf, pointsOf, type ReviewFacts } from '../reviewed.ts'

const paper = '(?:r[ée]sum[ée]|cv|cover letter|linkedin(?: profile)?|portfolio|job application|application)'

const favours: Readonly<Record<RequestFor, RegExp>> = {
  introduction:
    /\b(?:introduc(?:e me\b|ing me\b|tions? (?:to|with)\b)|an? introduction\b|put(?:ting)? me (?:in touch|in contact|through)|connect(?:ing)? me (?:with|to)\b|pass(?:ing)? me on to)/i,
  referral:
    /\b(?:refer(?:ring)? me\b|(?:an? |your |employee |internal ){1,6}referral\b|put(?:ting)? (?:my name|me) forward)/i,
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

const raisedWith = ({ reviewed, dossier }: ReviewFacts): RequestFor[] =>
  pointsOf(dossier)
    .filter((point) => point.kind === 'request' && point.raised === true)
    .filter((point) => point.who === undefined || reviewed.to.includes(point.who))
    .flatMap((point) => {
      if (point.what) return [point.what]
      const named = (Object.keys(favours) as RequestFor[]).filter((what) => favours[what].test(point.text))
      return named.length > 0 ? named : (Object.keys(favours) as RequestFor[])
    })

const says: Readonly<Record<RequestFor, string>> = {
  introduction: 'an introduction',
  referral: 'a referral',
  recommendation: 'a recommendation',
  'résumé-review': 'a look at your papers',
}

export const X4: Check = {
  id: 'X4',
  title: 'A favour not raised',
  says: 'An introduction, a referral, a recommendation or a look at your résumé is asked for only if it came up in the conversation and the debrief says so.',
  sources: [
    {
      guide: 'ace',
      says: 'A request in a follow-up must not come as a surprise; otherwise leave the offer to them.',
    },
  ],
  judge: (facts) => {
    const letter = letterOf(facts)
    const raised = raisedWith(facts)
    return orNothing(
      letter.sentences.flatMap((sentence) => {
        if (!asks.test(sentence.text) || given.test(sentence.text)) return []
        return (Object.keys(favours) as RequestFor[])
          .filter((what) => favours[what].test(sentence.text) && M13.judge({ what, raised }) === 'leave')
          .slice(0, 1)
          .map((what) =>
            notice(
              X4,
              'error',
              sentence,
              `This asks for ${says[what]}, which did not come up when you spoke: leave it to them to offer, or note in the debrief that it was raised.`,
              [without(sentence, letter.text)],
            ),
          )
      }),
    )
  },
  cases: [
    flags(
      'an introduction out of the blue',
      'Hi Marc,\n\nCould you introduce me to the art director?\n\nAmina',
      'Could you introduce me to the art director?',
    ),
    flags(
      'a good word',
      'Hi Marc,\n\nI would be grateful if you put in a good word for me.\n\nAmina',
      'I would be grateful if you put in a good word for me.',
    ),
    flags(
      'a referral',
      'Hi Marc,\n\nWould it be possible to get an internal referral?\n\nAmina',
      'Would it be possible to get an internal referral?',
    ),
    flags(
      'a look at the résumé, raised with somebody else',
      'Hi Marc,\n\nPlease have a look at my portfolio when you can.\n\nAmina',
      'Please have a look at my portfolio when you can.',
    ),
    passes(
      'the same where it was raised',
      'Hi Inês,\n\nI would be glad if you took a look at my portfolio, as we discussed.\n\nAmina',
      { to: ['ines'] },
    ),
    passes(
      'thanks for one given',
      'Hi Marc,\n\nThank you for the introduction to Theo; I would like to write to her next week.\n\nAmina',
    ),
    passes(
      'an offer of theirs',
      'Hi Marc,\n\nYou kindly offered to introduce me to the sound team, and I would love that.\n\nAmina',
    ),
    passes(
      'a question about the job',
      'Hi Marc,\n\nCould you tell me how the team decides what to cut?\n\nAmina',
    ),
    passes(
      'references of one’s own',
      'Hi Marc,\n\nI can provide a recommendation from my last lead if you would like one.\n\nAmina',
    ),
    passes(
      'the recommendation engine',
      'Hi Marc,\n\nI would love to work on your recommendation engine.\n\nAmina',
    ),
  ],
}
