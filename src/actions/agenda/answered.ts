/** What somebody says about an entry of the plan that they ticked off or took out of their calendar. */
import type { PlacedEntry } from '../../core/agenda/placed.ts'
import { done, notNow, type Outcome } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Keeping, Looking } from '../action.ts'

/** Neither is a word about what was done: only the message itself, or “I sent it”, is. */
export const answered = async (
  { again, leave }: { readonly again?: string | undefined; readonly leave?: string | undefined },
  desk: Keeping & Pick<Looking, 'now'>,
): Promise<Outcome<{ readonly says: string }> | undefined> => {
  const uid = again ?? leave
  if (uid === undefined) return undefined
  const store = await desk.store()
  if (!store.ok) return store
  const { agendas } = store.value
  const placed = await agendas.placed(desk.account)
  if (!placed.ok) return placed
  const asked = placed.value.filter((each) => each.uid === uid && each.word !== undefined)
  if (asked.length === 0) return notNow({ message: 'Nothing is asked about this entry any more.' })
  const word: PlacedEntry['word'] = again === undefined ? 'left' : 'again'
  for (const each of asked) {
    const put = await agendas.place(desk.account, { ...each, word }, stamp(desk.now))
    if (!put.ok) return put
  }
  return done({
    says:
      word === 'again'
        ? 'It is put into your calendar again within ten minutes'
        : 'It stays out of your calendar, and stands here as before',
  })
}
