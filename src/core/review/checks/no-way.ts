import type { Person } from '../../dossier/dossier.ts'
import { reachable } from '../../playbook/c/channel-facts.ts'
import { channelTraits } from '../../vocabulary/channels.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, whole } from '../notice.ts'
import { type Check, channelOf, kindOf, readersOf } from '../reviewed.ts'

const anyWay = (person: Person): boolean =>
  Boolean(person.email ?? person.phone ?? person.linkedin ?? person.postal)

export const X7: Check = {
  id: 'X7',
  title: 'No way to reach the person',
  says: 'The message has somebody to go to, and the address its channel needs is recorded.',
  sources: [
    {
      guide: 'ace',
      says: 'Ask the primary contact for missing addresses, or send a message to be passed on.',
    },
    { guide: 'eight', says: 'Get the card, or write the address down.' },
  ],
  judge: (facts) => {
    if (facts.reviewed.to.length === 0)
      return [notice(X7, 'error', whole, 'This message is addressed to nobody.')]
    // A profile one wants to connect with is found by name.
    if (kindOf(facts) === 'connect') return undefined
    const channel = channelOf(facts)
    // Who passes a note on is written to.
    const way = channel === 'forward' ? 'email' : channel
    const address = way && channelTraits(way).needs
    return orNothing(
      readersOf(facts).flatMap((reader) => {
        // The plan asks the same question: where it says that a message can go, nothing stands in its way here.
        if (way && reachable(reader, way)) return []
        if (address)
          return [
            notice(
              X7,
              'error',
              whole,
              `No ${address} is recorded for ${reader.name}: ask your main contact for it, or have the note passed on.`,
            ),
          ]
        // A letter to the office needs no private address, as long as there is some way to ask.
        return anyWay(reader)
          ? []
          : [notice(X7, 'error', whole, `Nothing is recorded by which ${reader.name} could be reached.`)]
      }),
    )
  },
  cases: [
    flags('an e-mail to someone without an address', 'Hi Theo,\n\nThank you.\n\nAmina', '', {
      to: ['theo'],
      channel: 'email',
    }),
    flags('a LinkedIn note to someone not known there', 'Hi Marc,\n\nThank you.\n\nAmina', '', {
      channel: 'linkedin',
    }),
    flags('nobody at all', 'Hello,\n\nThank you.\n\nAmina', '', { to: [] }),
    flags('no channel said, none recorded', 'Hi Theo,\n\nThank you.\n\nAmina', '', { to: ['theo'] }),
    passes('an e-mail to a recorded address', 'Hi Marc,\n\nThank you.\n\nAmina', { channel: 'email' }),
    passes(
      'a letter to the office of someone with an e-mail address',
      'Dear Ms Forsyth,\n\nThank you.\n\nCallum Reid',
      { at: 'chambers', channel: 'letter' },
    ),
    passes(
      'a note to be passed on by someone who can be reached',
      'Hi Marc,\n\nWould you pass this on to Theo?\n\nAmina',
      { channel: 'forward', kind: 'forward' },
    ),
    passes('no channel said, an address recorded', 'Hi Inês,\n\nThank you.\n\nAmina', { to: ['ines'] }),
  ],
}
