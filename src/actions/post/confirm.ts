import { z } from 'zod'
import type { Incoming } from '../../core/outbox/post.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { touchId } from '../../core/replies/effects/effect.ts'
import { meantBy } from '../../core/replies/meant.ts'
import { allMeanings, type MeaningKind } from '../../core/vocabulary/meanings.ts'
import type { Action, Desk } from '../action.ts'
import { changeIf } from '../change.ts'
import { nowText } from '../entry.ts'
import { meantById } from './meant-by.ts'
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
  hearBy: z.string().optional().describe('For a new date').meta({ value: 'DAY' }),
  aside: z.boolean().optional().describe('It is no answer to this search: take it out of the story'),
})

export interface Confirmed {
  readonly mail: Incoming
  readonly says: string
}

const mailBy = async (id: string, desk: Desk): Promise<Outcome<Incoming>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const found = await store.value.post.incoming(desk.account, { idLike: id, limit: 2 })
  if (!found.ok) return found
  return meantById(id, found.value, { one: 'answer', many: 'answers', listedBy: 'inbox' })
}

const settled = async (
  mail: Incoming,
  state: Incoming['state'],
  says: string,
  desk: Desk,
): Promise<Outcome<Confirmed>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const after = { ...mail, state }
  const put = await store.value.post.putIncoming(desk.account, after)
  if (!put.ok) return put
  const again = mail.opportunity ? await reconsider(mail.opportunity, store.value.post, desk) : put
  return again.ok ? done({ mail: after, says }) : again
}

const sentences: Readonly<Record<MeaningKind, string>> = {
  courtesy: 'A courtesy: the plan goes on as before',
  'new-date': 'A new date: the next question moves behind it',
  'next-step': 'A next step: the asking ends',
  offer: 'An offer: the plan turns to it',
  no: 'A no: one gracious message, then it rests',
}

export const confirmAction: Action<typeof input, Confirmed> = {
  name: 'confirm',
  says: 'Say what an answer that came in means; until then everything of that process is held',
  examples: [
    ['afterword confirm 7be2', 'it means what it seems to mean'],
    ['afterword confirm 7be2 --means new-date --hearBy 2026-12-04', 'or something else'],
    ['afterword confirm 7be2 --aside', 'it has nothing to do with this search'],
  ],
  readOnly: false,
  asksPerson: true,
  input,
  run: async ({ id, means, hearBy, aside }, desk) => {
    const found = await mailBy(id, desk)
    if (!found.ok) return found
    const mail = found.value
    if (mail.opportunity === undefined) return refused({ message: 'It belongs to no opportunity.' })
    const touch = touchId(mail)
    if (aside) {
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
      return taken.ok ? settled(mail, 'set-aside', 'Set aside; it counts for nothing', desk) : taken
    }
    const is = means ?? meantBy(mail.reading.proposal)
    if (is === undefined)
      return refused({ message: `What does it mean? --means ${allMeanings.join(', ')}; or --aside.` })
    if (is === 'new-date' && !hearBy) return refused({ message: 'A new date needs --hearBy DAY.' })
    const put = await changeIf(mail.opportunity, desk, ({ kept: { raw } }) => {
      const meaning = {
        is,
        ...(hearBy ? { hearBy } : {}),
        at: nowText(desk.now, raw.me.zone ?? desk.now.timeZoneId),
        by: desk.by,
      }
      const history = (raw.history ?? []).map((each) => (each.id === touch ? { ...each, meaning } : each))
      return done({ raw: { ...raw, history }, says: `The answer means: ${is}` })
    })
    return put.ok ? settled(mail, 'settled', sentences[is], desk) : put
  },
}
