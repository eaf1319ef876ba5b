/** What a person chose of what messages tell, as facts of one search. */

import { excerptOf } from '../../../dossier/clean.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import { withDays } from '../../../mail/replies/effects/agreed.ts'
import { effectOf } from '../../../mail/replies/effects/effect.ts'
import { longestExcerpt, put, type RawTouch } from '../../../mail/replies/effects/touch-of.ts'
import type { Incoming } from '../../../mail/replies/incoming.ts'
import { incomingIdOf, passingId, settledId } from './mail-found.ts'
import type { DayProposed, FirmProposed, MailSaid, PersonProposed, TouchProposed } from './mail-proposed.ts'

type RawPeople = NonNullable<RawDossier['people']>

export interface Chosen {
  /** What is kept, by its place. */
  readonly kept: (place: string) => boolean
  /** What a message is said to mean; undefined: to be said later. */
  readonly means: (touch: TouchProposed) => MailSaid | undefined
  readonly at: string
  readonly by: string
  readonly own: readonly string[]
  readonly zone: string
  readonly newId: (name: string, taken: readonly string[]) => string
}

/** The people with those who were kept; `who` finds the id of a name or an address. */
const peopled = (
  raw: RawDossier,
  proposed: readonly PersonProposed[],
  { kept, newId }: Chosen,
): { readonly people: RawPeople; readonly who: (said: string) => string | undefined } => {
  const people: RawPeople = { ...raw.people }
  const ids = new Map<string, string>()
  const remember = (id: string, { address, name }: PersonProposed) => {
    for (const said of [address, name]) if (said !== '') ids.set(said, id)
  }
  for (const person of proposed) {
    const { place, known, tells, name } = person
    const there = known === undefined ? undefined : people[known]
    if (known !== undefined && there) {
      if (kept(place)) people[known] = { ...tells, ...there }
      remember(known, person)
    } else if (kept(place)) {
      const id = newId(name, Object.keys(people))
      people[id] = { name, ...tells }
      remember(id, person)
    }
  }
  return { people, who: (said) => ids.get(said) }
}

const dayFor = (letter: string, is: DayProposed['is'], days: readonly DayProposed[]): string | undefined =>
  days.find((day) => day.letter === letter && day.is === is)?.day

/** One of one’s own. */
const sentTouch = ({ letter, kind }: TouchProposed, people: readonly string[]): RawTouch => {
  const text = excerptOf(letter.reading.ownText, longestExcerpt)
  return {
    ...{ id: `mail-${incomingIdOf(letter)}`, at: letter.at, direction: 'out', channel: 'email', kind },
    ...(people.length > 0 ? { with: [...people] } : {}),
    ...(text === '' ? {} : { text }),
  }
}

const meaningOf = (
  is: MailSaid | undefined,
  hearBy: string | undefined,
  { at, by }: Chosen,
): Partial<RawTouch> => {
  if (is === undefined) return {}
  if (is === 'question') return { kind: 'question' }
  return {
    meaning: {
      is,
      ...(hearBy && (is === 'new-date' || is === 'next-step') ? { hearBy } : {}),
      asks: false,
      at,
      by,
    },
  }
}

/** One of theirs, by what the reader of mail makes of it, and by what the person says it means. */
const heard = (
  raw: RawDossier,
  touch: TouchProposed,
  person: string | undefined,
  days: readonly DayProposed[],
  chosen: Chosen,
): RawDossier => {
  const { letter } = touch
  const { place, mail, at, reading } = letter
  const id = incomingIdOf(letter)
  const appointed = dayFor(place, 'appointment', days) !== undefined
  const came: Incoming = {
    ...{ id, mailbox: 'brought', at, subject: mail.subject, state: 'new', recorded: false },
    from: mail.from ?? { name: '', address: '' },
    // An appointment that was left is a mail like any other.
    reading: reading.kind === 'calendar' && !appointed ? { ...reading, kind: 'human' } : reading,
    ...(person === undefined ? {} : { person }),
  }
  const told = effectOf(came, raw, { own: chosen.own, zone: chosen.zone }).raw ?? raw
  const is = touch.kind === 'reply' || touch.kind === 'invitation' ? chosen.means(touch) : undefined
  const [meets, hearBy, answer] = (['meet', 'hear', 'answer'] as const).map((each) =>
    dayFor(place, each, days),
  )
  const history = (told.history ?? []).map((each) =>
    each.id === `mail-${id}` && is !== undefined
      ? {
          ...each,
          ...meaningOf(is, hearBy, chosen),
          ...(answer && is === 'question' ? { answerBy: answer } : {}),
        }
      : each,
  )
  const said = {
    ...(is && is !== 'question' ? { is } : {}),
    ...(answer ? { respondBy: answer } : {}),
    ...(meets ? { starts: meets } : {}),
  }
  return withDays({ ...told, history }, came, said, chosen.zone)
}

const withIds = (raw: RawDossier, idOf: (id: string) => string): RawDossier => {
  const history = raw.history?.map((touch) => (touch.id ? { ...touch, id: idOf(touch.id) } : touch))
  return history ? { ...raw, history } : raw
}

/** The facts of one search with what was kept of it; what is there already stays as it is. */
export const withChosen = (raw: RawDossier, firm: FirmProposed, chosen: Chosen): RawDossier => {
  const { people, who } = peopled(raw, firm.people, chosen)
  const days = firm.days.filter(({ place }) => chosen.kept(place))
  let after = withIds(Object.keys(people).length > 0 ? { ...raw, people } : raw, passingId)
  for (const touch of firm.touches) {
    if (touch.known || !chosen.kept(touch.letter.place)) continue
    const ids = [...new Set(touch.people.flatMap((said) => who(said) ?? []))]
    after = touch.letter.mine ? put(after, sentTouch(touch, ids)) : heard(after, touch, ids[0], days, chosen)
  }
  return withIds(after, settledId)
}
