import type { Channel, Dossier, Formality, Person } from '../../dossier/dossier.ts'
import { formalityOf } from '../../dossier/formality.ts'
import { sampleDana, sampleDossier } from '../sample-dossier.ts'

export interface ChannelFacts {
  readonly dossier: Dossier
  readonly person: Person
  readonly formality: Formality
  /** Is the message a thank-you? */
  readonly thanks: boolean
}

export interface ChannelSay {
  /** The channel this rule speaks for. */
  readonly channel?: Channel
  /** A second channel to go with it. */
  readonly also?: Channel
  /** The channels that remain. */
  readonly only?: readonly Channel[]
  /** Everything goes through this person. */
  readonly via?: string
  readonly because: string
}

/** The channels as they stand in a sentence. */
export const channelsAsSaid: Readonly<Record<Channel, string>> = {
  email: 'e-mail',
  linkedin: 'LinkedIn',
  phone: 'the phone',
  letter: 'letters',
  forward: 'notes to be passed on',
  none: 'nothing',
}

/** Is this one of the channels the writer can and will use? An empty list is no limit. */
export const allowed = ({ me }: Pick<Dossier, 'me'>, channel: Channel): boolean =>
  me.channels.length === 0 || me.channels.includes(channel)

/** Can this person be reached that way? */
export const reachable = (person: Person, channel: Channel): boolean => {
  if (channel === 'email') return person.email !== undefined
  if (channel === 'phone') return person.phone !== undefined
  if (channel === 'linkedin') return person.linkedin !== undefined || person.prefers === 'linkedin'
  // A letter reaches anyone whose office is known: by post where the address is, else handed in or by courier.
  if (channel === 'letter') return person.postal !== undefined || person.prefers === 'letter'
  return false
}

interface Sample {
  readonly person?: Partial<Person>
  readonly opportunity?: Partial<Dossier['opportunity']>
  readonly me?: Partial<Dossier['me']>
  readonly thanks?: boolean
}

/** For the rules' own cases: Dana at Northwind, reachable by e-mail. */
export const channelSample = ({ person, opportunity, me, thanks = true }: Sample = {}): ChannelFacts => {
  const dana: Person = { ...sampleDana, email: 'dana@northwind.example', ...person }
  const begun = sampleDossier({ people: new Map([[dana.id, dana]]) })
  const dossier: Dossier = {
    ...begun,
    me: { ...begun.me, ...me },
    opportunity: { ...begun.opportunity, ...opportunity },
  }
  return { dossier, person: dana, formality: formalityOf(dossier), thanks }
}
