import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { complaints } from '../tone/lists/complaint.ts'
import { slights } from '../tone/lists/slight.ts'
import { toldFindings } from '../tone/noticed.ts'

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
  judge: (facts) => orNothing(toldFindings(X11, facts, [...complaints, ...slights])),
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
