import type { Channel, Dossier, Formality, Person } from '../../dossier/dossier.ts'
import { formalityOf } from '../../dossier/formality.ts'
import { sampleDana, sampleDossier } from '../sample-dossier.ts'

export interface ChannelFacts {
  readonly dossier: Dossier
  readonly person: Person
  readonly formality: Formality
  /** Is the message a thank-you? */
  readonly thanks: boolean
  /** The last thing they sent to the writer came as a text message. */
  readonly texted?: boolean
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

/** Is this one of the channels the writer can and will use? An empty list is no limit. */
export const allowed = ({ me }: Pick<Dossier, 'me'>, channel: Channel): boolean =>
  me.channels.length === 0 || me.channels.some((own) => own === channel)

/** Can this person be reached that way? */
export const reachable = (person: Person, channel: Channel): boolean => {
  switch (channel) {
    case 'email':
      return person.email !== undefined
    case 'phone':
    case 'text':
      return person.phone !== undefined
    case 'linkedin':
      return person.linkedin !== undefined || person.prefers === 'linkedin'
    // A letter reaches anyone whose office is known: by post where the address is, else handed in or by courier.
    case 'letter':
      return person.postal !== undefined || person.prefers === 'letter'
    case 'forward':
    case 'none':
      return false
  }
}

interface Sample {
  readonly person?: Partial<Person>
  readonly opportunity?: Partial<Dossier['opportunity']>
  readonly me?: Partial<Dossier['me']>
  readonly thanks?: boolean
  readonly texted?: boolean
}

/** For the rules' own cases: Dana at Northwind, reachable by e-mail. */
export const channelSample = ({
  person,
  opportunity,
  me,
  thanks = true,
  texted,
}: Sample = {}): ChannelFacts => {
  const dana: Person = { ...sampleDana, email: 'dana@northwind.example', ...person }
  const begun = sampleDossier({ people: new Map([[dana.id, dana]]) })
  const dossier: Dossier = {
    ...begun,
    me: { ...begun.me, ...me },
    opportunity: { ...begun.opportunity, ...opportunity },
  }
  return { dossier, person: dana, formality: formalityOf(dossier), thanks, ...(texted ? { texted } : {}) }
}
