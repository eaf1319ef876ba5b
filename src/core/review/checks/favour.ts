import type { RequestFor } from '../../dossier/dossier.ts'
import { favoursAsked, favoursNamed, kinds } from '../../notes/favours.ts'
import { M13 } from '../../playbook/m/favours.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, without } from '../notice.ts'
import { type Check, letterOf, pointsOf, type ReviewFacts } from '../reviewed.ts'

const raisedWith = ({ reviewed, dossier }: ReviewFacts): RequestFor[] =>
  pointsOf(dossier)
    .filter((point) => point.kind === 'request' && point.raised === true)
    .filter((point) => point.who === undefined || reviewed.to.includes(point.who))
    .flatMap((point) => {
      if (point.what) return [point.what]
      const named = favoursNamed(point.text)
      return named.length > 0 ? named : kinds
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
        return favoursAsked(sentence.text)
          .filter((what) => M13.judge({ what, raised }) === 'leave')
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
