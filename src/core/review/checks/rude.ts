import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { complaints } from '../tone/lists/complaint.ts'
import { contempt } from '../tone/lists/contempt.ts'
import { demands } from '../tone/lists/demand.ts'
import { slights } from '../tone/lists/slight.ts'
import { heardFindings, toldFindings } from '../tone/noticed.ts'

export const X29: Check = {
  id: 'X29',
  title: 'Rude',
  says: 'No insult, no sarcasm, no threat: the field is small and mails are passed on.',
  sources: [
    { guide: 'mastering', says: 'Stay courteous and positive whatever happens.' },
    { guide: 'ace', says: 'Stay professional.' },
  ],
  judge: (facts) => {
    const found = toldFindings(X29, facts, contempt)
    const elsewhere = toldFindings(X29, facts, [...demands, ...complaints, ...slights])
    return orNothing(
      found.length > 0 || elsewhere.length > 0
        ? found
        : heardFindings(
            X29,
            facts,
            'rude',
            'This sounds harsh: whoever reads it will remember that, not the reason.',
            'leave-out',
          ),
    )
  },
  cases: [
    flags('an insult', 'Marc,\n\nYour process is a joke. Nobody knew why I was there.\n\nAmina', 'is a joke'),
    flags(
      'sarcasm',
      'Marc,\n\nThanks for nothing. Good luck finding someone.\n\nAmina',
      'Thanks for nothing',
    ),
    flags(
      'looking down',
      'Marc,\n\nYou clearly don’t read what people send you. I will not repeat myself.\n\nAmina',
      'I will not repeat myself',
    ),
    passes(
      'one word that a harsh letter would have too',
      'Hi Marc,\n\nI couldn’t find the invoice you asked about, so I have asked the bank for a copy.\n\nAmina',
    ),
    passes(
      'a mess in a kitchen',
      'Hi Marc,\n\nThank you for showing me the sound room; what a mess, and what a sound!\n\nAmina',
    ),
    passes(
      'a loss',
      'Hi Marc,\n\nI was sorry to hear of your loss. Thank you for writing all the same.\n\nAmina',
    ),
    passes('thanks, so much', 'Hi Marc,\n\nThank you so much for the tour. I loved the build farm.\n\nAmina'),
    passes(
      'blunt and friendly',
      'Hi Marc,\n\nGood talk. I would cut two steps of the build. Shall I show you?\n\nAmina',
    ),
  ],
}
