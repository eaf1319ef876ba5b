import type { Channel, Dossier, Formality, Person } from '../../dossier/dossier.ts'
import { type Reason, type Rule, reasonOf } from '../rule.ts'
import { C8 } from './email.ts'
import type { ChannelFacts, ChannelSay } from './facts.ts'
import { reachable } from './facts.ts'
import { C3 } from './formality.ts'
import { C6 } from './handwritten.ts'
import { C5 } from './networking.ts'
import { C11 } from './only-way.ts'
import { C1 } from './own-limits.ts'
import { C4 } from './rapport.ts'
import { C2 } from './stated-preference.ts'

export interface ChannelChoice {
  /** `none`: no way to reach them is known, or none that you use. */
  readonly channel: Channel
  readonly also?: Channel
  readonly why: readonly Reason[]
}

/** In the order of the section: preference, formality, networking, e-mail, whatever there is. */
const order: readonly Rule<ChannelFacts, ChannelSay>[] = [C2, C3, C5, C8, C11]

/** Which way a message to this person goes, and who says so. */
export const channelFor = (
  dossier: Dossier,
  person: Person,
  formality: Formality,
  thanks: boolean,
): ChannelChoice => {
  const facts: ChannelFacts = { dossier, person, formality, thanks }
  const limits = C1.judge(facts)
  const usable = (channel: Channel | undefined): channel is Channel =>
    channel !== undefined && reachable(person, channel) && (limits?.only?.includes(channel) ?? true)
  for (const rule of order) {
    const say = rule.judge(facts)
    if (say === undefined || !usable(say.channel)) continue
    const beside = usable(say.also) ? say.also : undefined
    const voice = C4.judge(facts)
    const also = beside ?? (voice && usable('phone') && say.channel !== 'phone' ? 'phone' : undefined)
    const why = [reasonOf(rule, say.because)]
    const paper = say.channel === 'letter' ? C6.judge(facts) : undefined
    if (paper) why.push(reasonOf(C6, paper.because))
    return { channel: say.channel, ...(also ? { also } : {}), why }
  }
  return { channel: 'none', why: limits ? [reasonOf(C1, limits.because)] : [] }
}
