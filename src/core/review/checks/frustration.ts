import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { complaints } from '../tone/lists/complaint.ts'
import { slights } from '../tone/lists/slight.ts'
import { heardFindings, toldFindings } from '../tone/noticed.ts'

export const X11: Check = {
  id: 'X11',
  title: 'Frustrated',
  says: 'A long silence is not held against the reader, neither openly nor between the lines.',
  sources: [
    {
      guide: 'mastering',
      says: 'Never express frustration if the process takes longer than expected; stay positive.',
    },
    { guide: 'eight', says: 'Much is out of their control; silence does not mean bad news.' },
  ],
  judge: (facts) =>
    orNothing([
      ...toldFindings(X11, facts, [...complaints, ...slights]),
      ...heardFindings(
        X11,
        facts,
        'reproachful',
        'This can be heard as a reproach: ask in a friendly way, or leave it out.',
        'ask',
      ),
    ]),
  cases: [
    flags('frustrated', 'Hi Marc,\n\nI’m a bit frustrated by the silence.\n\nAmina', 'I’m a bit frustrated'),
    flags('still waiting', 'Hi Marc,\n\nI am still waiting for news.\n\nAmina', 'I am still waiting'),
    flags(
      'counting mails',
      'Hi Marc,\n\nDespite my previous e-mails nothing came.\n\nAmina',
      'Despite my previous e-mails',
    ),
    flags(
      'supposing aloud that one does not count',
      'Hi Marc,\n\nI assume my application is of no great importance to you.\n\nAmina',
      'I assume my application is of no great importance',
    ),
    flags(
      'a show of leaving',
      'Hi Marc,\n\nPlease consider this my final note.\n\nAmina',
      'Please consider this my final note',
    ),
    flags(
      'being sure of their reasons',
      'Hi Marc,\n\nSince you evidently have your hands full, I will be brief.\n\nAmina',
      'Since you evidently have your hands full',
    ),
    flags(
      'a mocking humility',
      'Hi Marc,\n\nI should have known that “soon” is just something people say.\n\nAmina',
      'I should have known that',
    ),
    flags(
      'never once',
      'Hi Marc,\n\nYou had my number the whole time and you never once used it.\n\nAmina',
      'you never once',
    ),
    flags(
      'a word held against them',
      'Hi Marc,\n\nYou said that you would call on Monday, and I still have nothing.\n\nAmina',
      'You said that you would call on Monday, and I still',
    ),
    flags(
      'used to silence',
      'Hi Marc,\n\nThere is no hurry. I have grown used to the silence.\n\nAmina',
      'grown used to the silence',
    ),
    flags(
      'if you ever find the time',
      'Hi Marc,\n\nIf you ever find the time to reply, I am here.\n\nAmina',
      'If you ever find',
    ),
    passes(
      'a word taken up',
      'Hi Marc,\n\nYou said that invitations would go out by the 15th, and I am writing to ask whether there is any news.\n\nAmina',
    ),
    passes(
      'if you ever have a minute',
      'Hi Marc,\n\nIf you ever have thirty seconds to tell me where my portfolio fell short, I would be grateful.\n\nAmina',
    ),
    flags('ignored', 'Hi Marc,\n\nI feel ignored, to say it plainly.\n\nAmina', 'feel ignored'),
    passes('what others ignored', 'Hi Marc,\n\nYou told me that the client ignored the advice.\n\nAmina'),
    passes('in peace until', 'Hi Marc,\n\nI’ll leave you in peace until the 12th.\n\nAmina'),
    passes(
      'silence, and an open question',
      'Hi Marc,\n\nI haven’t heard anything since the 3rd, and I wondered whether you need anything else from me.\n\nAmina',
    ),
    passes(
      'assuming something of use',
      'Hi Marc,\n\nI assume you will want the names of two referees; they are below.\n\nAmina',
    ),
    passes('a final note of music', 'Hi Marc,\n\nThe final note is still in my ear. Thank you.\n\nAmina'),
    passes(
      'their hands and mine',
      'Hi Marc,\n\nI know your team is small before a launch, so take the time you need. I am still keen.\n\nAmina',
    ),
    passes(
      'a plan for silence',
      'Hi Marc,\n\nIf I haven’t heard by the 24th, I’ll check in later that week.\n\nAmina',
    ),
    passes(
      'their players’ frustration',
      'Hi Marc,\n\nIt was good to hear how you found what is frustrating players in level two.\n\nAmina',
    ),
    passes(
      'thanks in a nudge',
      'Hi Marc,\n\nYou mentioned there would be news by the 24th. Is there anything I can add?\n\nAmina',
    ),
    passes(
      'disappointed but gracious after a no',
      'Hi Marc,\n\nThank you for telling me yourself. I enjoyed meeting you.\n\nAmina',
      { kind: 'close' },
    ),
  ],
}
