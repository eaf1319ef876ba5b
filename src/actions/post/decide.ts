import { z } from 'zod'
import type { Outgoing } from '../../core/outbox/outgoing.ts'
import type { Post, Turn } from '../../core/outbox/post.ts'
import { undoSeconds } from '../../core/outbox/when.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { changeIf } from '../change.ts'
import { type OnItsWay, shownOf, zoneHere } from './outbox.ts'
import { recorded } from './standing.ts'

const input = z.object({
  id: z
    .string()
    .min(4)
    .describe('The message, by its id in “afterword outbox”; its beginning is enough')
    .meta({ positional: true, value: 'ID' }),
})

/** What was decided about a message on its way, and how it stands now. */
export interface Decided {
  readonly message: OnItsWay
  readonly says: string
}

const meantBy = async (
  id: string,
  desk: Desk,
): Promise<Outcome<{ readonly row: Outgoing; readonly post: Post }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const exact = await post.one(desk.account, id)
  if (!exact.ok) return exact
  if (exact.value) return done({ row: exact.value, post })
  const all = await post.outgoing(desk.account, { limit: 5000 })
  if (!all.ok) return all
  const found = all.value.filter((row) => row.id.startsWith(id))
  const [only] = found
  if (only && found.length === 1) return done({ row: only, post })
  return refused({
    message:
      found.length > 1
        ? `Several messages begin with ${id}; name more of it.`
        : `There is no message ${id} (“afterword outbox” lists them).`,
  })
}

/** Turns the row if it stands as it must, and says how it stands then. */
const turned = async (
  id: string,
  from: readonly Outgoing['state'][],
  to: (row: Outgoing, now: string) => Turn,
  says: string,
  desk: Desk,
): Promise<Outcome<Decided>> => {
  const found = await meantBy(id, desk)
  if (!found.ok) return found
  const { row, post } = found.value
  const now = desk.now.toInstant().toString({ fractionalSecondDigits: 3 })
  const zone = await zoneHere(desk)
  const stands = async () => {
    const again = await post.one(desk.account, row.id)
    return again.ok && again.value ? again.value : row
  }
  const done_ = from.includes(row.state)
    ? await post.turn(desk.account, { id: row.id, from }, to(row, now), now)
    : done(false)
  if (!done_.ok) return done_
  const after = shownOf(await stands(), now, zone)
  return done_.value
    ? done({ message: after, says })
    : refused({ message: `That cannot be done now. ${after.says}` })
}

const later = (now: string, seconds: number): string =>
  Temporal.Instant.from(now).add({ seconds }).toString({ fractionalSecondDigits: 3 })

export const sendAction: Action<typeof input, Decided> = {
  name: 'send',
  says: 'Send a held, failed or uncertain message all the same, or one that waits right now; exactly the words you said yes to',
  more: 'An uncertain message may reach them a second time. You have 20 seconds to cancel it.',
  examples: [['afterword send 3f9c', 'now, knowing why it was held']],
  readOnly: false,
  asksPerson: true,
  input,
  run: ({ id }, desk) =>
    turned(
      id,
      ['approved', 'held', 'failed', 'uncertain'],
      (_row, now) => ({
        ...{ state: 'approved', owner: null, trouble: null, insisted: true, attempts: 0 },
        ...{
          nextAt: later(now, undoSeconds),
          sendAt: later(now, undoSeconds),
          notAfter: later(now, 12 * 3600),
        },
      }),
      'It goes out in 20 seconds',
      desk,
    ),
}

export const arrivedAction: Action<typeof input, Decided> = {
  name: 'arrived',
  says: 'Say that an uncertain message arrived, or that you sent a filed one yourself',
  examples: [['afterword arrived 3f9c', 'it counts as sent and the plan goes on']],
  readOnly: false,
  asksPerson: true,
  input,
  run: async ({ id }, desk) => {
    const decided = await turned(
      id,
      ['uncertain', 'held'],
      (row, now) => ({
        state: 'sent',
        owner: null,
        trouble: null,
        sentAt: row.state === 'held' ? now : row.updatedAt,
      }),
      'It counts as sent',
      desk,
    )
    if (!decided.ok) return decided
    const found = await meantBy(decided.value.message.id, desk)
    if (!found.ok) return found
    const { row, post } = found.value
    const put = await recorded(row, desk)
    if (!put.ok) return put
    const marked = await post.turn(
      desk.account,
      { id: row.id, from: ['sent'] },
      { recorded: true },
      row.updatedAt,
    )
    return marked.ok ? decided : marked
  },
}

export const cancelAction: Action<typeof input, Decided> = {
  name: 'cancel',
  says: 'Do not send a message after all; the words stay, the yes is taken back',
  examples: [['afterword cancel 3f9c', 'it does not go out']],
  readOnly: false,
  asksPerson: false,
  input,
  run: async ({ id }, desk) => {
    const decided = await turned(
      id,
      ['approved', 'held', 'failed', 'uncertain', 'sending'],
      () => ({ state: 'cancelled', owner: null, trouble: 'You cancelled it.' }),
      'Cancelled; the words are kept',
      desk,
    )
    if (!decided.ok) return decided
    const { opportunity, step } = decided.value.message
    const put = await changeIf(opportunity, desk, ({ kept: { raw, messages } }) => {
      const message = messages.find((each) => each.step === step)
      if (!message?.approved) return done(undefined)
      const { approved: _approved, ...rest } = message
      return done({
        raw,
        messages: messages.map((each) => (each === message ? rest : each)),
        says: 'Cancelled a message before it went out',
      })
    })
    return put.ok ? decided : put
  },
}
