import type { RawDossier } from '../dossier/schema.ts'
import { stages } from '../vocabulary/stages.ts'

type Interview = NonNullable<RawDossier['interviews']>[number]

/** Each key that may name a person, where it names this one. */
const unnamed = <Thing extends object>(thing: Thing, keys: readonly (keyof Thing)[], id: string): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(([key, value]) => !(keys.includes(key as keyof Thing) && value === id)),
  ) as Thing

const others = (ids: readonly string[] | undefined, id: string): string[] =>
  (ids ?? []).filter((each) => each !== id)

const fromInterview = (held: Interview, id: string): Interview => {
  const { debrief } = held
  const steps = debrief?.nextSteps
  return {
    ...held,
    ...(held.met ? { met: others(held.met, id) } : {}),
    ...(debrief
      ? {
          debrief: {
            ...debrief,
            // A note on one person is told to no one else: it goes with them.
            ...(debrief.points ? { points: debrief.points.filter(({ who }) => who !== id) } : {}),
            ...(steps ? { nextSteps: unnamed(steps, ['who'], id) } : {}),
          },
        }
      : {}),
  }
}

/**
 * The facts without a person, wherever they occur: their notes and promises go, interviews and what went between you stay
 * without them.
 */
export const withoutPerson = (raw: RawDossier, id: string): RawDossier => ({
  ...raw,
  opportunity: unnamed(raw.opportunity, ['agency', 'contactVia'], id),
  people: Object.fromEntries(Object.entries(raw.people ?? {}).filter(([key]) => key !== id)),
  ...(raw.interviews ? { interviews: raw.interviews.map((held) => fromInterview(held, id)) } : {}),
  ...(raw.promises ? { promises: raw.promises.filter(({ who }) => who !== id) } : {}),
  ...(raw.history
    ? {
        history: raw.history.map((touch) => ({
          ...touch,
          ...(touch.with ? { with: others(touch.with, id) } : {}),
        })),
      }
    : {}),
  ...(raw.offer ? { offer: unnamed(raw.offer, ['from'], id) } : {}),
})

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`]

/** Where a person occurs besides their own entry, each in a few words; empty where nowhere. */
export const occursIn = (raw: RawDossier, id: string): readonly string[] => {
  const interviews = raw.interviews ?? []
  const points = interviews.flatMap(({ debrief }) => debrief?.points ?? [])
  const told = interviews.some(({ debrief }) => debrief?.nextSteps?.who === id)
  return [
    ...interviews.filter(({ met }) => met?.includes(id)).map((held) => `the ${stages[held.stage].called}`),
    ...counted(points.filter(({ who }) => who === id).length, 'note', 'notes'),
    ...counted((raw.promises ?? []).filter(({ who }) => who === id).length, 'promise', 'promises'),
    ...counted(
      (raw.history ?? []).filter((touch) => touch.with?.includes(id)).length,
      'message between you',
      'messages between you',
    ),
    ...(told ? ['what they said comes next'] : []),
    ...(raw.offer?.from === id ? ['the offer'] : []),
    ...([raw.opportunity.agency, raw.opportunity.contactVia].includes(id)
      ? ['how the company is reached']
      : []),
  ]
}
