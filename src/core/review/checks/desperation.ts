import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { pleas } from '../tone/lists/plea.ts'
import { toldFindings, wholeTone } from '../tone/noticed.ts'

export const X12: Check = {
  id: 'X12',
  title: 'Desperate',
  says: 'A candidate writes as someone with something to offer: no pleading, no apology for writing.',
  sources: [
    { guide: 'mastering', says: 'Never express desperation.' },
    {
      guide: 'eight',
      says: 'Be clear about your interest without coming across as pushy or desperate; stay sure of what you offer.',
    },
  ],
  judge: (facts) => {
    const found = toldFindings(X12, facts, pleas)
    return orNothing(
      found.length > 0
        ? found
        : wholeTone(
            X12,
            facts,
            'desperate',
            'Taken together this sounds as if you had nothing to offer: say what you would bring.',
            'offer',
          ),
    )
  },
  cases: [
    flags('needing the job', 'Hi Marc,\n\nI really need this job.\n\nAmina', 'I really need this job'),
    flags('sorry to bother', 'Hi Marc,\n\nSorry to bother you again.\n\nAmina', 'Sorry to bother'),
    flags('any pay', 'Hi Marc,\n\nI’d take any salary to start.\n\nAmina', 'I’d take any salary'),
    passes('what the team needs', 'Hi Marc,\n\nI think I could be what the team needs this spring.\n\nAmina'),
    passes(
      'a better answer',
      'Hi Marc,\n\nYou asked about saves; here is the answer I should have given.\n\nAmina',
    ),
    passes('sorry for something real', 'Hi Marc,\n\nI was sorry to hear that the demo was cut.\n\nAmina'),
    passes('a chance taken', 'Hi Marc,\n\nThank you for the chance to show my work.\n\nAmina'),
  ],
}
