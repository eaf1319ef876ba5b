import { z } from 'zod'
import { endsAsking } from '../../core/english/question.ts'
import { withDays } from '../../core/mail/replies/effects/agreed.ts'
import { joinedBy } from '../../core/mail/replies/effects/guests.ts'
import { withoutLeaver } from '../../core/mail/replies/effects/leaver.ts'
import { bareTouch, put, touchId } from '../../core/mail/replies/effects/touch-of.ts'
import { spoken } from '../../core/mail/replies/effects/wall-time.ts'
import type { Also, Incoming } from '../../core/mail/replies/incoming.ts'
import { meantBy } from '../../core/mail/replies/meant.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { dayWords } from '../../core/time/say.ts'
import { allMeanings, type MeaningKind, meanings } from '../../core/vocabulary/meanings.ts'
import type { Looking, Opening } from '../action.ts'
import { type Changed, changeIf } from '../change.ts'
import { defineAction } from '../define.ts'
import { nowText, zoneOf } from '../entry.ts'
import { heldBy } from '../kept.ts'
import { confirmedOutput } from '../outputs.ts'
import { byBeginning } from './by-beginning.ts'
import { reconsider } from './reconsider.ts'

const input = z.object({
  id: z
    .string()
    .min(4)
    .describe('The answer, by its id in “afterword inbox”; its beginning is enough')
    .meta({ positional: true, value: 'ID' }),
  means: z
    .enum(allMeanings)
    .optional()
    .describe('What it means; what it seems to mean unless named')
    .meta({ value: 'WORD' }),
  hearBy: z
    .string()
    .optional()
    .describe('For a new date; the day the answer names unless named')
    .meta({ value: 'DAY', lean: 'ahead' }),
  respondBy: z
    .string()
    .optional()
    .describe(
      'For an offer, a question or a task: by when they want your answer; the day the answer names unless named',
    )
    .meta({ value: 'DAY', lean: 'ahead' }),
  starts: z
    .string()
    .optional()
    .describe(
      'For a next step: when you meet, as an interview of an hour; the time the answer names unless named',
    )
    .meta({ value: 'TIME', lean: 'ahead' }),
  asks: z
    .boolean()
    .optional()
    .describe('They asked you something, which is yours to answer; as it seems unless named'),
  left: z
    .boolean()
    .optional()
    .describe('Someone has left for good: nothing is written to them any more; as it seems unless named'),
  outsider: z.boolean().optional().describe('Who wrote is new to this search and does not join its people'),
  where: z
    .string()
    .optional()
    .describe('Which search it is about, where the mail does not tell')
    .meta({ value: 'OPPORTUNITY' }),
  aside: z.boolean().optional().describe('It is no answer to this search: take it out of the story'),
})

export interface Confirmed {
  readonly mail: Incoming
  readonly says: string
  /** What takes back what it did to the facts. */
  readonly change?: string
}

const mailBy = async (id: string, desk: Looking): Promise<Outcome<Incoming>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const found = await store.value.post.incoming(desk.account, { idLike: id, limit: 2 })
  if (!found.ok) return found
  return byBeginning(id, found.value, 'inbox')
}

const setAside = 'Set aside; it counts for nothing'

/** It no longer holds where it is not meant. Gives what the last of the changes did. */
const takenOutOf = async (
  opportunities: readonly string[],
  mail: Incoming,
  desk: Opening,
): Promise<Outcome<Changed | undefined>> => {
  const touch = touchId(mail)
  let last: Changed | undefined
  for (const opportunity of opportunities) {
    const store = await desk.store()
    if (!store.ok) return store
    const kept = await store.value.load(desk.account, [opportunity])
    if (!kept.ok) return kept
    if (kept.value.length === 0) continue
    const taken = await changeIf(opportunity, desk, ({ kept: { raw } }) =>
      done(
        raw.history?.some((each) => each.id === touch)
          ? {
              raw: { ...raw, history: raw.history.filter((each) => each.id !== touch) },
              says: 'Set a mail aside',
            }
          : undefined,
      ),
    )
    if (!taken.ok) return taken
    const again = await reconsider(opportunity, store.value.post, desk)
    if (!again.ok) return again
    last = taken.value ?? last
  }
  return done(last)
}

const placesOf = ({ opportunity, person, also = [] }: Incoming): readonly Also[] => [
  ...(opportunity === undefined ? [] : [{ opportunity, ...(person === undefined ? {} : { person }) }]),
  ...also,
]

/** The mail where it belongs: in the search that is named, else in the only one it may be about. */
const placedIn = async (
  { where }: z.infer<typeof input>,
  mail: Incoming,
  desk: Looking,
): Promise<Outcome<Incoming & { readonly opportunity: string }>> => {
  const places = placesOf(mail)
  const { also: _also, opportunity, person: _person, ...rest } = mail
  if (where === undefined)
    return opportunity !== undefined && places.length === 1
      ? done({ ...mail, opportunity })
      : refused({
          field: 'where',
          message: `say which search it is about${places.length > 0 ? `: ${places.map((each) => each.opportunity).join(', ')}` : ''}.`,
        })
  const held = await heldBy(where, desk)
  if (!held.ok) return held
  const { people } = held.value.dossier
  const known = places.find((each) => each.opportunity === where)?.person
  const writer = [...people.values()].find(({ email }) => email?.toLowerCase() === mail.from.address)?.id
  const person = known ?? writer
  return done({ ...rest, opportunity: where, ...(person === undefined ? {} : { person }) })
}

const settled = async (
  mail: Incoming,
  state: Incoming['state'],
  says: string,
  desk: Opening,
  by?: Changed,
): Promise<Outcome<Confirmed>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { trouble: _trouble, ...rest } = mail
  const after = { ...rest, state }
  const kept = await store.value.post.putIncoming(desk.account, after)
  if (!kept.ok) return kept
  const again = mail.opportunity ? await reconsider(mail.opportunity, store.value.post, desk) : kept
  return again.ok ? done({ mail: after, says, ...(by ? { change: by.change } : {}) }) : again
}

const sentences: Readonly<Record<MeaningKind, string>> = {
  courtesy: 'A courtesy: the plan goes on as before',
  'new-date': 'A new date: the next question moves behind it',
  'next-step': 'A next step: the asking ends',
  offer: 'An offer: the plan turns to it',
  no: 'A no: one gracious message, then it rests',
}

/** Do they ask something? As the person says, else as it seems. */
const asksIn = ({ asks }: z.infer<typeof input>, { reading }: Incoming): boolean =>
  asks ??
  (reading.proposal?.meaning === 'asks' ||
    endsAsking(reading.ownText) ||
    // A task with its day is the reader's to do.
    (reading.proposal?.respondBy !== undefined && meantBy(reading.proposal) === 'next-step'))

/** The day that was named, else the one the mail names. */
const hearByOf = ({ hearBy, means }: z.infer<typeof input>, { reading }: Incoming): string | undefined =>
  hearBy ?? (means === undefined || means === 'new-date' ? reading.proposal?.hearBy : undefined)

/** Is the meaning the one that the mail seems to have, so that its days count? */
const asItSeems = ({ means }: z.infer<typeof input>, { reading }: Incoming): boolean =>
  means === undefined || means === meantBy(reading.proposal)

/** The day by which an answer is wanted: the one that was named, none where it was emptied, else the one the mail names. */
const respondByOf = (wish: z.infer<typeof input>, mail: Incoming): string | undefined =>
  (wish.respondBy ?? (asItSeems(wish, mail) ? mail.reading.proposal?.respondBy : undefined)) || undefined

/** When one meets, in the same order; a day without a sure hour is no time. */
const startsOf = (wish: z.infer<typeof input>, mail: Incoming): string | undefined => {
  const { day, hour } = mail.reading.proposal?.meets ?? {}
  const named = asItSeems(wish, mail) && day && hour ? `${day}T${hour}` : undefined
  return (wish.starts ?? named) || undefined
}

/** Has someone left? As the person says, else as the mail says where no other meaning is named. */
const leftIn = ({ left, means }: z.infer<typeof input>, { reading }: Incoming): boolean =>
  left ?? (means === undefined && reading.gone === true)

interface Said {
  /** Absent: they only ask something. */
  readonly is?: MeaningKind
  readonly asks: boolean
  readonly left: boolean
  /** Who wrote it and is new there, by name. */
  readonly joins?: string
  readonly respondBy?: string
  readonly starts?: string
}

/** The days that count for what is said; one that was named for something else is refused, never dropped. */
const daysFor = (
  is: MeaningKind | undefined,
  asks: boolean,
  wish: z.infer<typeof input>,
  mail: Incoming,
): Outcome<Pick<Said, 'respondBy' | 'starts'>> => {
  const [respondBy, starts] = [respondByOf(wish, mail), startsOf(wish, mail)]
  const wanted = is === 'offer' || asks
  if (wish.respondBy && !wanted)
    return refused({ field: 'respondBy', message: 'only an offer, a question or a task has this.' })
  if (wish.starts && is !== 'next-step')
    return refused({ field: 'starts', message: 'only a next step has this.' })
  return done({
    ...(respondBy && wanted ? { respondBy } : {}),
    ...(starts && is === 'next-step' ? { starts } : {}),
  })
}

/** What is said of it: a meaning, what it seems to mean unless another is named; or that it only asks. */
const saidOf = (wish: z.infer<typeof input>, mail: Incoming): Outcome<Said> => {
  const left = leftIn(wish, mail)
  // Who has left says nothing of the process.
  const is = wish.means ?? (left ? 'courtesy' : meantBy(mail.reading.proposal))
  const asks = asksIn(wish, mail)
  if (is === undefined && !asks)
    return refused({
      field: 'means',
      message: `say one of ${allMeanings.join(', ')}, or put the answer aside.`,
      plain: 'choose what it means, or put the answer aside.',
    })
  if (is === 'new-date' && !hearByOf(wish, mail))
    return refused({ field: 'hearBy', message: 'a new date needs this.' })
  const days = daysFor(is, asks, wish, mail)
  const joins = mail.newcomer && !wish.outsider ? mail.from.name : ''
  return days.ok
    ? done({ ...(is ? { is } : {}), asks, left, ...(joins ? { joins } : {}), ...days.value })
    : days
}

const sentenceOf = ({ is, asks, left, joins, respondBy, starts }: Said): string => {
  const question = 'They ask you something: your answer to it comes first'
  const gone = 'Someone has left for good: nothing is written to them any more'
  return [
    ...(left ? [gone] : []),
    ...(is === undefined ? [] : [sentences[is]]),
    ...(asks ? [question] : []),
    ...(joins ? [`${joins} joins the people of this search`] : []),
    ...(respondBy ? [`They want an answer by ${dayWords(Temporal.PlainDate.from(respondBy))}`] : []),
    ...(starts ? [`An interview is put in at ${spoken(starts)}`] : []),
  ].join('. ')
}

/** Who wrote what, and what it is taken to mean. */
const shown = async (wish: z.infer<typeof input>, desk: Looking): Promise<Outcome<string>> => {
  const found = await mailBy(wish.id, desk)
  if (!found.ok) return found
  const { from, at, subject, reading, person } = found.value
  const said = wish.aside ? done(undefined) : saidOf(wish, found.value)
  if (!said.ok) return said
  const says = said.value === undefined ? 'It is not about this search' : sentenceOf(said.value)
  return done(
    [
      ...[`From:    ${from.name || from.address || person || 'someone'}`, `Came:    ${at}`],
      ...(subject === '' ? [] : [`Subject: ${subject}`]),
      ...[
        '',
        reading.ownText.trim(),
        '',
        `${says}${said.value?.is === 'new-date' ? ` (${hearByOf(wish, found.value)})` : ''}.`,
      ],
    ].join('\n'),
  )
}

export const confirmAction = defineAction<typeof input, Confirmed, Opening>({
  name: 'confirm',
  says: 'Say what an answer that came in means; until then everything of that process is held',
  examples: [
    ['afterword confirm 7be2', 'it means what it seems to mean'],
    ['afterword confirm 7be2 --means new-date --hearBy 2026-12-04', 'or something else'],
    ['afterword confirm 7be2 --means offer --respondBy 2026-12-04', 'an offer, and their deadline'],
    ['afterword confirm 7be2 --where northwind', 'one recruiter, several searches: this one is meant'],
    ['afterword confirm 7be2 --aside', 'it has nothing to do with this search'],
  ],
  readOnly: false,
  asksPerson: true,
  asks: shown,
  input,
  output: confirmedOutput,
  run: async (wish, desk) => {
    const found = await mailBy(wish.id, desk)
    if (!found.ok) return found
    const mail = found.value
    const { aside } = wish
    const hearBy = hearByOf(wish, mail)
    const touch = touchId(mail)
    if (aside) {
      const opportunities = placesOf(mail).map(({ opportunity }) => opportunity)
      const taken = await takenOutOf(opportunities, mail, desk)
      return taken.ok ? settled(mail, 'set-aside', setAside, desk, taken.value) : taken
    }
    const meant = saidOf(wish, mail)
    if (!meant.ok) return meant
    const { is, asks, left, joins, respondBy } = meant.value
    const here = await placedIn(wish, mail, desk)
    if (!here.ok) return here
    const said = await changeIf(here.value.opportunity, desk, ({ kept: { raw } }) => {
      const meaning = is && {
        is,
        ...(hearBy ? { hearBy } : {}),
        asks,
        at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId),
        by: desk.by,
      }
      const { people, id } = joins ? joinedBy(here.value.from, raw) : { people: raw.people, id: undefined }
      const peopled = people ? { ...raw, people } : raw
      const writer = id === undefined ? here.value : { ...here.value, person: id }
      // What could not be taken in as it was stands among the facts from now on, as far as a person said.
      const { history = [] } = put(peopled, bareTouch(writer, peopled))
      const told = (each: (typeof history)[number]) => ({
        ...each,
        ...(id === undefined ? {} : { with: [id] }),
        ...(meaning ? { meaning } : { kind: 'question' as const }),
        ...(respondBy && is !== 'offer' ? { answerBy: respondBy } : {}),
      })
      const known = {
        ...(left ? withoutLeaver(peopled, here.value) : peopled),
        history: history.map((each) => (each.id === touch ? told(each) : each)),
      }
      return done({
        raw: withDays(known, writer, meant.value, zoneOf(raw, desk.now.timeZoneId)),
        says: is ? `The answer means: ${meanings[is].says}` : 'The answer asks something',
      })
    })
    if (!said.ok) return said
    const elsewhere = placesOf(mail).flatMap(({ opportunity }) =>
      opportunity === here.value.opportunity ? [] : [opportunity],
    )
    const out = await takenOutOf(elsewhere, mail, desk)
    return out.ok ? settled(here.value, 'settled', sentenceOf(meant.value), desk, said.value) : out
  },
})
