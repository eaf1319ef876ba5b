import { denied, mention } from '../../notes/attached.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, spots } from '../notice.ts'
import type { Check, ReviewFacts } from '../reviewed.ts'

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
            .filter(({ match }) => !denied(match))
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
