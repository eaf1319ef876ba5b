import { flags, passes } from '../example.ts'
import { notice, orNothing, spots } from '../notice.ts'
import type { Check, ReviewFacts } from '../reviewed.ts'

/** Said of papers; "attached to the team", "no strings attached" and a garden enclosed by a wall are not. */
const mention =
  /\b(?:please (?:find|see) (?:the )?(?:attached|enclosed)|(?:find|see) attached|(?:I have|I've|I am|I'm|I) (?:also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b(?! to (?:a|an|the|this|your|my) \w+)|(?:is|are) (?:attached|enclosed)(?! (?:to|by|in)\b)|(?:the|my|our) (?:attached|enclosed) (?!garden|space|court)|attached (?:is|are|you will find|please find)|(?:see|find|sending|send) (?:you )?(?:my|the|our) [^.!?\n]{1,40}? attached|(?:in|see|as) (?:the|an|my) (?:attachment|enclosure)|attached(?= ?[:)]))/gi

/** Does a text say that something goes with it? */
export const saysAttached = (body: string): boolean =>
  [...body.matchAll(mention)].some(
    ({ index }) => !/\b(?:not|don't|haven't|without)\b[^.]{0,12}$/i.test(body.slice(0, index)),
  )

const carries = ({ reviewed, dossier }: ReviewFacts): boolean =>
  (reviewed.attachments ?? 0) > 0 ||
  dossier.promises.some(
    (promised) =>
      promised.by === 'me' &&
      promised.attachment !== undefined &&
      (!promised.who || reviewed.to.includes(promised.who)),
  )

export const X6: Check = {
  id: 'X6',
  title: 'An attachment mentioned but missing',
  says: 'A message that says something is attached has something to attach: a promise to this reader with a file.',
  sources: [
    { guide: 'quick', says: 'Send the materials they need promptly.' },
    {
      guide: 'house',
      says: 'A mail without its attachment costs a second mail and an apology, so it blocks.',
    },
  ],
  judge: (facts) =>
    carries(facts)
      ? undefined
      : orNothing(
          spots(facts, mention)
            .filter(
              (spot) =>
                !/\b(?:not|don't|haven't|without)\b[^.]{0,12}$/i.test(
                  spot.match.input.slice(0, spot.match.index),
                ),
            )
            .map((spot) =>
              notice(
                X6,
                'error',
                spot,
                'Nothing is attached: record the file with the promise it keeps, or leave the mention out.',
              ),
            ),
        ),
  cases: [
    flags(
      'please find attached',
      'Hi Marc,\n\nPlease find attached my notes on the boat level.\n\nAmina',
      'Please find attached',
    ),
    flags(
      'I have attached',
      'Hi Marc,\n\nI’ve attached the sketch we spoke about.\n\nAmina',
      'I’ve attached',
    ),
    flags(
      'an enclosure in a letter',
      'Dear Ms Forsyth,\n\nI enclose a copy of the article.\n\nCallum Reid',
      'I enclose',
      { at: 'chambers', channel: 'letter' },
    ),
    passes('the promised reel is there', 'Hi Inês,\n\nThe reel is attached.\n\nAmina', { to: ['ines'] }),
    passes(
      'attached to a team',
      'Hi Marc,\n\nI grew attached to that level, and I am attached to the idea of small releases.\n\nAmina',
    ),
    passes('no strings attached', 'Hi Marc,\n\nIt is a free tool, no strings attached.\n\nAmina'),
    passes('a way to ask for it', 'Hi Marc,\n\nI can send the sketch whenever it suits you.\n\nAmina'),
  ],
}
