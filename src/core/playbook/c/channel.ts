import type { Channel, Dossier, Formality, Person } from '../../dossier/dossier.ts'
import { channels } from '../../vocabulary/channels.ts'
import { judged, type Reason, type Rule, reasonsOf } from '../rule.ts'
import { allowed, type ChannelFacts, type ChannelSay, reachable } from './channel-facts.ts'
import { C8 } from './email.ts'
import { C3 } from './formality.ts'
import { C6 } from './handwritten.ts'
import { C5 } from './networking.ts'
import { C9 } from './no-text-messages.ts'
import { C11 } from './only-way.ts'
import { C1 } from './own-limits.ts'
import { C4 } from './rapport.ts'
import { C2 } from './stated-preference.ts'
import { C14 } from './texting-back.ts'

export interface ChannelChoice {
  /** `none`: no way to reach them is known, or none that you use. */
  readonly channel: Channel
  /** A second channel beside the first: an e-mail with the letter, a written version with the call. */
  readonly also?: Channel
  /** The rule that chose, then what else there is to know: a preference that cannot be followed, a slow or unloved way. */
  readonly why: readonly Reason[]
}

/** In the order of the section: preference, a text of theirs, formality, networking, e-mail, whatever there is. */
const order: readonly Rule<ChannelFacts, ChannelSay>[] = [C2, C14, C3, C5, C8, C11]

/** What goes with a choice, beside the rule that made it. */
const asides = (facts: ChannelFacts, channel: Channel): readonly Reason[] => {
  const preference = judged(C2, facts)
  const rule = channel === 'letter' ? [C6] : channel === 'linkedin' || channel === 'phone' ? [C9] : []
  const unfollowed = preference && preference.channel === undefined ? [preference.why] : []
  return [...unfollowed, ...reasonsOf(rule, facts)]
}

/** Which way a message to this person goes, and who says so. Never a way that the writer has ruled out. */
export const channelFor = (
  dossier: Dossier,
  person: Person,
  formality: Formality,
  thanks: boolean,
  texted = false,
): ChannelChoice => {
  const facts: ChannelFacts = { dossier, person, formality, thanks, texted }
  const usable = (channel: Channel | undefined): channel is Channel =>
    channel !== undefined && reachable(person, channel) && allowed(dossier, channel)
  for (const rule of order) {
    const say = judged(rule, facts)
    if (say === undefined || !usable(say.channel)) continue
    const { channel } = say
    const voice = !channels[channel].brief && usable('phone') && C4.judge(facts) !== undefined
    const also = usable(say.also) ? say.also : voice ? 'phone' : undefined
    return {
      channel,
      ...(also ? { also } : {}),
      why: [say.why, ...asides(facts, channel)],
    }
  }
  return { channel: 'none', why: reasonsOf([C1], facts) }
}
