import { z } from 'zod'
import { endsAsking } from '../../core/english/question.ts'
import { bareTouch, put, touchId } from '../../core/mail/replies/effects/touch-of.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { meantBy } from '../../core/mail/replies/meant.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { allMeanings, type MeaningKind } from '../../core/vocabulary/meanings.ts'
import type { Looking, Opening } from '../action.ts'
import { type Changed, changeIf } from '../change.ts'
import { defineAction } from '../define.ts'
import { nowText } from '../entry.ts'
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
  hearBy: z.string().optional().describe('For a new date; the day the answer names unless named').meta({ value: 'DAY', lean: 'ahead' }),
  asks: z
    .boolean()
    .optional()
    .describe('They asked you something, which is yours to answer; as it seems unless named'),
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

/** Is the opportunity it belongs to still kept? */
const isKept = async ({ opportunity }: Incoming, desk: Looking): Promise<Outcome<boolean>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const kept = opportunity === undefined ? done([]) : await store.value.load(desk.account, [opportunity])
  return kept.ok ? done(kept.value.length > 0) : kept
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
  asks ?? (reading.proposal?.meaning === 'asks' || endsAsking(reading.ownText))

/** The day that was named, else the one the mail names. */
const hearByOf = ({ hearBy, means }: z.infer<typeof input>, { reading }: Incoming): string | undefined =>
  hearBy ?? (means === undefined || means === 'new-date' ? reading.proposal?.hearBy : undefined)

interface Said {
  /** Absent: they only ask something. */
  readonly is?: MeaningKind
  readonly asks: boolean
}

/** What is said of it: a meaning, what it seems to mean unless another is named; or that it only asks. */
const saidOf = (wish: z.infer<typeof input>, mail: Incoming): Outcome<Said> => {
  const is = wish.means ?? meantBy(mail.reading.proposal)
  const asks = asksIn(wish, mail)
  if (is === undefined)
    return asks
      ? done({ asks })
      : refused({
          field: 'means',
          message: `say one of ${allMeanings.join(', ')}, or put the answer aside.`,
        })
  return is === 'new-date' && !hearByOf(wish, mail)
    ? refused({ field: 'hearBy', message: 'a new date needs this.' })
    : done({ is, asks })
}

const sentenceOf = ({ is, asks }: Said): string => {
  const question = 'They ask you something: your answer to it comes first'
  return [...(is === undefined ? [] : [sentences[is]]), ...(asks ? [question] : [])].join('. ')
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
      const known = await isKept(mail, desk)
      if (!known.ok) return known
      if (mail.opportunity === undefined || !known.value) return settled(mail, 'set-aside', setAside, desk)
      const taken = await changeIf(mail.opportunity, desk, ({ kept: { raw } }) =>
        done(
          raw.history?.some((each) => each.id === touch)
            ? {
                raw: { ...raw, history: raw.history.filter((each) => each.id !== touch) },
                says: 'Set a mail aside',
              }
            : undefined,
        ),
      )
      return taken.ok ? settled(mail, 'set-aside', setAside, desk, taken.value) : taken
    }
    if (mail.opportunity === undefined) return refused({ message: 'It belongs to no opportunity.' })
    const meant = saidOf(wish, mail)
    if (!meant.ok) return meant
    const { is, asks } = meant.value
    const said = await changeIf(mail.opportunity, desk, ({ kept: { raw } }) => {
      const meaning = is && {
        is,
        ...(hearBy ? { hearBy } : {}),
        asks,
        at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId),
        by: desk.by,
      }
      // What could not be taken in as it was stands among the facts from now on, as far as a person said.
      const { history = [] } = put(raw, bareTouch(mail, raw))
      const told = (each: (typeof history)[number]) =>
        meaning ? { ...each, meaning } : { ...each, kind: 'question' as const }
      return done({
        raw: { ...raw, history: history.map((each) => (each.id === touch ? told(each) : each)) },
        says: is ? `The answer means: ${is}` : 'The answer asks something',
      })
    })
    return said.ok ? settled(mail, 'settled', sentenceOf(meant.value), desk, said.value) : said
  },
})
