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
    flags('in short', 'Hi Marc,\n\nPFA my notes.\n\nAmina', 'PFA'),
    flags('see attached', 'Hi Marc,\n\nMy notes, as promised: see attached.\n\nAmina', 'see attached'),
    flags(
      'here it is, as a file',
      'Hi Marc,\n\nHere is my portfolio as a PDF.\n\nAmina',
      'Here is my portfolio as a PDF',
    ),
    flags('enclosed', 'Hi Marc,\n\nYou’ll find my notes enclosed.\n\nAmina', 'You’ll find my notes enclosed'),
    flags(
      'along with this',
      'Hi Marc,\n\nMy slides come with this mail.\n\nAmina',
      'My slides come with this mail',
    ),
    flags(
      'with this mail',
      'Hi Marc,\n\nA marked-up copy of the level accompanies this email.\n\nAmina',
      'accompanies this email',
    ),
    flags(
      'below this mail',
      'Hi Marc,\n\nThey are in the PDF at the bottom of this mail.\n\nAmina',
      'in the PDF at the bottom',
    ),
    flags(
      'put in with it',
      'Hi Marc,\n\nI have added two sketches to this message.\n\nAmina',
      'added two sketches to this message',
    ),
    flags(
      'what one finds with it',
      'Hi Marc,\n\nWith this email you will find my level notes.\n\nAmina',
      'With this email you will find',
    ),
    flags(
      'in the file below',
      'Hi Marc,\n\nMy profile of the day is in the file below.\n\nAmina',
      'in the file below',
    ),
    flags(
      'with this message',
      'Hi Marc,\n\nI’m including a photo of my ticket with this message.\n\nAmina',
      'I’m including a photo of my ticket with this message',
    ),
    flags(
      'sent along',
      'Hi Marc,\n\nSending the build along with this mail.\n\nAmina',
      'Sending the build along with this mail',
    ),
    passes(
      'a thing that is below',
      'Hi Marc,\n\nThe river is below the file room, and I was including you with this in mind.\n\nAmina',
    ),
    flags('in two words', 'Hi Marc,\n\nMy licence is current. Copy attached.\n\nAmina', 'Copy attached'),
    flags('attached to it', 'Hi Marc,\n\nMy updated log is attached to this e-mail.\n\nAmina', 'is attached'),
    flags(
      'in case it is of use',
      'Hi Marc,\n\nMy reel is attached in case it is useful.\n\nAmina',
      'is attached',
    ),
    passes(
      'what is attached to a thing',
      'Hi Marc,\n\nThe mast is attached to this deck, and the flag is attached in the middle.\n\nAmina',
    ),
    passes('a part of it', 'Hi Marc,\n\nThe boat has a copy attached to its mast.\n\nAmina'),
    passes(
      'what a mail is for',
      'Hi Marc,\n\nI hope to be of use with this email, and to put my thanks in it.\n\nAmina',
    ),
    passes('words in a mail', 'Hi Marc,\n\nI put the answer at the end of this mail, in one line.\n\nAmina'),
    passes(
      'an answer to it',
      'Hi Marc,\n\nPlease answer this message, or add the date to the calendar.\n\nAmina',
    ),
    passes('by post', 'Hi Marc,\n\nI have enclosed my certificates in the letter I sent by post.\n\nAmina'),
    passes('a link', 'Hi Marc,\n\nHere is my portfolio: https://amina.example/reel.\n\nAmina'),
    passes(
      'theirs',
      'Hi Marc,\n\nThank you for the brief you attached; your attached plan is clear.\n\nAmina',
    ),
    passes('earlier', 'Hi Marc,\n\nI attached my reel to my application on Monday.\n\nAmina'),
    passes('later', 'Hi Marc,\n\nI’ll attach the notes to my next mail.\n\nAmina'),
    passes('here is a thought', 'Hi Marc,\n\nHere is the thing I should have said.\n\nAmina'),
    passes('the promised reel is there', 'Hi Inês,\n\nThe reel is attached.\n\nAmina', { to: ['ines'] }),
    passes(
      'attached to a team',
      'Hi Marc,\n\nI grew attached to that level, and I am attached to the idea of small releases.\n\nAmina',
    ),
    passes('no strings attached', 'Hi Marc,\n\nIt is a free tool, no strings attached.\n\nAmina'),
    passes('a way to ask for it', 'Hi Marc,\n\nI can send the sketch whenever it suits you.\n\nAmina'),
  ],
}
