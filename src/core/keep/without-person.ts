import type { RawDossier } from '../dossier/schema.ts'
import type { Kept, Message } from './keep.ts'

/** Is this the one meant: by address where both have one, else by name, whatever the case. */
export const samePerson = (
  one: { readonly name: string; readonly email?: string | undefined },
  other: { readonly name: string; readonly email?: string | undefined },
): boolean =>
  one.email !== undefined && other.email !== undefined
    ? one.email.toLowerCase() === other.email.toLowerCase()
    : one.name.toLowerCase() === other.name.toLowerCase()

/** The last part of a step's id: the person, several joined by +, or one's promise to them. */
const concerns = (step: string, person: string): boolean => {
  const last = step.split('/')[2] ?? ''
  return last.split('+').includes(person) || last.startsWith(`${person}-`)
}

/**
 * The facts and the waiting words without one person: who they are, what was noted of them, promised and written between the two
 * of you. What went to several keeps the others, without its text. Free text elsewhere may still name them: `namedIn` finds it.
 */
export const withoutPerson = (
  { raw, messages }: Pick<Kept, 'raw' | 'messages'>,
  id: string,
  /** Touches that go as well, whoever they are with. */
  touches: ReadonlySet<string> = new Set(),
): { readonly raw: RawDossier; readonly messages: readonly Message[] } => {
  const { [id]: _gone, ...people } = raw.people ?? {}
  const { agency, contactVia, ...opportunity } = raw.opportunity
  const { offer, ...rest } = raw
  return {
    raw: {
      ...rest,
      opportunity: {
        ...opportunity,
        ...(agency && agency !== id ? { agency } : {}),
        ...(contactVia && contactVia !== id ? { contactVia } : {}),
      },
      people,
      interviews: (raw.interviews ?? []).map(({ debrief, met, ...held }) => {
        const { points = [], nextSteps, ...noted } = debrief ?? {}
        const { who, ...next } = nextSteps ?? {}
        return {
          ...held,
          ...(met ? { met: met.filter((each) => each !== id) } : {}),
          ...(debrief
            ? {
                debrief: {
                  ...noted,
                  points: points.filter((point) => point.who !== id),
                  ...(nextSteps
                    ? { nextSteps: who === undefined || who === id ? next : { ...next, who } }
                    : {}),
                },
              }
            : {}),
        }
      }),
      promises: (raw.promises ?? []).filter(({ who }) => who !== id),
      history: (raw.history ?? []).flatMap((touch) => {
        if (touch.id !== undefined && touches.has(touch.id)) return []
        if (!touch.with?.includes(id)) return [touch]
        const others = touch.with.filter((each) => each !== id)
        const { text: _text, ...bare } = touch
        return others.length > 0 ? [{ ...bare, with: others }] : []
      }),
      choices: (raw.choices ?? []).filter(({ step }) => !concerns(step, id)),
      said: (raw.said ?? []).filter(({ step }) => !concerns(step, id)),
      ...(offer ? { offer: offer.from === id ? (({ from: _from, ...terms }) => terms)(offer) : offer } : {}),
    },
    messages: messages.filter(({ step }) => !concerns(step, id)),
  }
}
