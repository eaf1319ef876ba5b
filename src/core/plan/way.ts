import type { Channel, PersonId } from '../dossier/dossier.ts'
import { C10 } from '../playbook/c/agency.ts'
import { channelFor } from '../playbook/c/channel.ts'
import { judged, type Reason } from '../playbook/rule.ts'
import { touchTraits } from '../vocabulary/touch-kinds.ts'
import { once, personOf, type View } from './view.ts'

export interface Way {
  readonly channel: Channel
  readonly why: readonly Reason[]
}

const nowhere: Way = { channel: 'none', why: [] }

/** Did the last thing that this person sent come as a text message? */
const hasTexted = (view: View, id: PersonId): boolean =>
  view.in.findLast(({ kind, with: people }) => people.includes(id) && !touchTraits(kind).machine)?.channel ===
  'text'

/** The way to a person, with the reasons for it. */
export const wayTo = (view: View, id: PersonId, thanks = false): Way =>
  once(
    view,
    thanks ? 'way of thanks' : 'way',
    () => {
      const person = personOf(view, id)
      return person ? channelFor(view.dossier, person, view.formality, thanks, hasTexted(view, id)) : nowhere
    },
    id,
  )

/** Can they be called: is a number known, and does the writer use the phone? */
export const hasPhone = (view: View, id: PersonId): boolean => {
  const { channels } = view.dossier.me
  return personOf(view, id)?.phone !== undefined && (channels.length === 0 || channels.includes('phone'))
}

/** Can a message of this kind reach them by a channel the user has? */
export const canReach = (view: View, id: PersonId | undefined, thanks = false): boolean =>
  id !== undefined && wayTo(view, id, thanks).channel !== 'none'

/** Who stands between the writer and this person, if anyone may be written to only through them. */
const between = (view: View, id: PersonId) =>
  once(
    view,
    'between',
    () => {
      const person = personOf(view, id)
      const { dossier, formality } = view
      return person && judged(C10, { dossier, person, formality, thanks: false })
    },
    id,
  )

/** Why what is meant for this person goes through someone else; nothing where they may be written to directly. */
export const whyThrough = (view: View, id: PersonId): readonly Reason[] => {
  const say = between(view, id)
  return say ? [say.why] : []
}

/** Who gets what is meant for this person: whoever stands in between, unless they may be written to directly. */
export const readerFor = (view: View, id: PersonId): PersonId => between(view, id)?.via ?? id

/** May they be written to without going through anyone? */
export const isDirect = (view: View, id: PersonId): boolean => readerFor(view, id) === id
