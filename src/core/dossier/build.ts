import { shortHash } from '../hash.ts'
import { englishOf } from '../vocabulary/englishes.ts'
import { staysPrivate } from '../vocabulary/point-kinds.ts'
import { statusOf } from '../vocabulary/statuses.ts'
import type {
  Debrief,
  Dossier,
  Interview,
  Meaning,
  Moment,
  Offer,
  Person,
  Point,
  Profile,
  Promised,
  Touch,
} from './dossier.ts'
import { readInstant, readWallTime } from './forms.ts'
import { returnSaid } from './returns.ts'
import type { RawDossier } from './schema.ts'
import { type Spoken, spanInDays, spanSaid } from './span.ts'

/** A key that is absent stays absent instead of being undefined. */
const given = <Shape extends object>(
  shape: Shape,
): { [Key in keyof Shape]-?: Exclude<Shape[Key], undefined> } =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never

const moment = (text: string, read: typeof readInstant): Moment => {
  const result = read(text)
  if (!result.ok) throw new Error(`A time that was read before cannot be read now: ${result.message}`)
  return result.value
}
const day = (text: string) => Temporal.PlainDate.from(text)

/** The nth thing with the same derived id gets -n, so that exact duplicates stay two; ids given in the file stay as they are. */
const distinct = (named: readonly (string | undefined)[]) => {
  const taken = new Set(named)
  return (given: string | undefined, derived: string): string => {
    if (given !== undefined) return given
    let id = derived
    for (let count = 2; taken.has(id); count += 1) id = `${derived}-${count}`
    taken.add(id)
    return id
  }
}

const phrases = (raw: RawDossier['me']['phrases']): Profile['phrases'] => {
  const learnt = Object.entries(raw ?? {}).filter(([, list]) => list !== undefined && list.length > 0)
  return learnt.length > 0 ? Object.fromEntries(learnt) : undefined
}

const profile = (me: RawDossier['me']): Profile =>
  given({
    ...me,
    name: me.name ?? '',
    english: me.english ?? englishOf(me.zone),
    strengths: (me.strengths ?? []).map((strength) => given(strength)),
    temper: me.temper ?? 'balanced',
    channels: me.channels ?? [],
    numbers: given((me.numbers ?? {}) as Record<string, number>),
    rest: me.rest
      ? { ...me.rest, at: moment(me.rest.at, readInstant), until: moment(me.rest.until, readInstant) }
      : undefined,
    // An empty list says no more than none.
    words: me.words && me.words.length > 0 ? me.words : undefined,
    phrases: phrases(me.phrases),
  })

const people = (raw: NonNullable<RawDossier['people']>): Map<string, Person> =>
  new Map(
    Object.entries(raw).map(([id, { contact, helper, left, ...person }]) => [
      id,
      given({
        id,
        ...person,
        left: left === true ? true : undefined,
        primary: contact === 'primary',
        // Whoever did something for the search is one who helped.
        helper: helper === true || person.helped !== undefined,
      }) as Person,
    ]),
  )

/** The span they spoke of: as it was entered, else as the note has it where no date was named. */
const spanOf = (
  { span, text, hearBy }: NonNullable<RawDebrief['nextSteps']>,
  ends: Moment,
): Spoken | undefined => {
  const from = ends.toPlainDate()
  const days = span === undefined ? undefined : spanInDays(span, from)
  if (span !== undefined && days !== undefined) return { said: span, days }
  return text === undefined || hearBy !== undefined ? undefined : spanSaid(text, from)
}

const debrief = (
  raw: NonNullable<Interview['debrief']> | undefined | RawDebrief,
  ends: Moment,
  id: ReturnType<typeof distinct>,
): Debrief => {
  const { points = [], nextSteps, askedNextSteps } = (raw ?? {}) as RawDebrief
  const span = nextSteps && spanOf(nextSteps, ends)
  const back = nextSteps?.text === undefined ? undefined : returnSaid(nextSteps.text, ends.toPlainDate())
  return given({
    points: points.map(
      (point): Point =>
        given({
          ...point,
          text: point.text ?? '',
          id: id(point.id, `${point.kind}-${point.who ?? 'all'}-${shortHash(point.text ?? point.say ?? '')}`),
          private: staysPrivate(point.kind, point.private),
        }) as Point,
    ),
    nextSteps: nextSteps
      ? given({
          ...nextSteps,
          hearBy: nextSteps.hearBy === undefined ? undefined : day(nextSteps.hearBy),
          spanDays: span?.days,
          spanSaid: span?.said,
          returns: back?.day,
          returnSaid: back?.said,
        })
      : undefined,
    askedNextSteps,
  }) as Debrief
}

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type RawDebrief = NonNullable<RawInterview['debrief']>

const interviews = (raw: readonly RawInterview[]): Interview[] => {
  const id = distinct(raw.flatMap((held) => held.debrief?.points?.map((point) => point.id) ?? []))
  return raw.map((held): Interview => {
    const ends = moment(held.ends, readWallTime)
    return given({
      ...held,
      presented: held.presented ?? false,
      ill: held.ill || undefined,
      starts: moment(held.starts, readWallTime),
      ends,
      met: held.met ?? [],
      debrief: held.debrief ? debrief(held.debrief, ends, id) : undefined,
    }) as Interview
  })
}

const promises = (raw: NonNullable<RawDossier['promises']>): Promised[] => {
  const id = distinct(raw.map((promise) => promise.id))
  return raw.map(
    (promise): Promised =>
      given({
        ...promise,
        id: id(promise.id, `${promise.by}-${promise.who}-${shortHash(promise.what)}`),
        due: promise.due === undefined ? undefined : day(promise.due),
        since: promise.since === undefined ? undefined : day(promise.since),
        kept: promise.kept ?? false,
      }) as Promised,
  )
}

const meaning = (raw: NonNullable<NonNullable<RawDossier['history']>[number]['meaning']>): Meaning =>
  given({
    ...raw,
    hearBy: raw.hearBy === undefined ? undefined : day(raw.hearBy),
    at: raw.at === undefined ? undefined : moment(raw.at, readInstant),
  }) as Meaning

const touches = (raw: NonNullable<RawDossier['history']>): Touch[] => {
  const id = distinct(raw.map((touch) => touch.id))
  return raw.map((touch): Touch => {
    const met = touch.with ?? []
    return given({
      ...touch,
      id: id(
        touch.id,
        `${touch.direction}-${touch.kind}-${shortHash(`${touch.at} ${[...met].sort().join(' ')}`)}`,
      ),
      at: moment(touch.at, readInstant),
      with: met,
      returns: touch.returns === undefined ? undefined : day(touch.returns),
      answerBy: touch.answerBy === undefined ? undefined : day(touch.answerBy),
      meaning: touch.meaning ? meaning(touch.meaning) : undefined,
    }) as Touch
  })
}

const offer = (raw: NonNullable<RawDossier['offer']>): Offer =>
  given({
    ...raw,
    receivedAt: moment(raw.receivedAt, readInstant),
    respondBy: raw.respondBy === undefined ? undefined : day(raw.respondBy),
    terms: raw.terms ?? [],
    reviewers: raw.reviewers ?? [],
    questions: raw.questions ?? [],
    signed: raw.signed ?? false,
    signedOn: raw.signedOn === undefined ? undefined : day(raw.signedOn),
    conditions: (raw.conditions ?? []).map(({ what, cleared }) =>
      given({ what, cleared: cleared === undefined ? undefined : day(cleared) }),
    ),
    counters: (raw.counters ?? []).map((one) =>
      given({ ...one, at: moment(one.at, readInstant), declined: one.declined ?? false }),
    ),
  }) as Offer

/** The file's values → the dossier. Every value was read before, so nothing here can fail. */
export const dossierOf = (raw: RawDossier): Dossier => ({
  me: profile(raw.me),
  opportunity: given({
    ...raw.opportunity,
    company: given(raw.opportunity.company),
    status: statusOf(raw.opportunity.status),
    expected: raw.opportunity.expected ? given(raw.opportunity.expected) : undefined,
  }) as Dossier['opportunity'],
  people: people(raw.people ?? {}),
  interviews: interviews(raw.interviews ?? []),
  promises: promises(raw.promises ?? []),
  touches: touches(raw.history ?? []),
  ...(raw.offer ? { offer: offer(raw.offer) } : {}),
  choices: (raw.choices ?? []).map(
    (choice) =>
      given({
        ...choice,
        at: moment(choice.at, readInstant),
        until: choice.until === undefined ? undefined : moment(choice.until, readInstant),
        // “Not shorter” and “the first wording” are what goes without saying.
        shorter: choice.shorter || undefined,
        version: choice.version || undefined,
      }) as Dossier['choices'][number],
  ),
  said: (raw.said ?? []).map((one) => ({ ...one, at: moment(one.at, readInstant) })),
  elsewhere: (raw.elsewhere ?? []).map(
    (other) =>
      given({
        ...other,
        until: day(other.until),
        nameIt: other.nameIt ?? false,
      }) as Dossier['elsewhere'][number],
  ),
})
