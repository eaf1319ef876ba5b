import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { complaints } from '../tone/lists/complaint.ts'
import { toldFindings } from '../tone/noticed.ts'

export const X11: Check = {
  id: 'X11',
  title: 'Frustrated',
  says: 'A long silence is not held against the reader.',
  sources: [
    {
      guide: 'mastering',
      says: 'Never express frustration if the process takes longer than expected; stay positive.',
    },
    { guide: 'eight', says: 'Much is out of their control; silence does not mean bad news.' },
  ],
  judge: (facts) => orNothing(toldFindings(X11, facts, complaints)),
  cases: [
    flags('frustrated', 'Hi Marc,\n\nI’m a bit frustrated by the silence.\n\nAmina', 'I’m a bit frustrated'),
    flags('still waiting', 'Hi Marc,\n\nI am still waiting for news.\n\nAmina', 'I am still waiting'),
    flags(
      'counting mails',
      'Hi Marc,\n\nDespite my previous e-mails nothing came.\n\nAmina',
      'Despite my previous e-mails',
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
