import { done } from '../../core/outcome.ts'
import { defineAction } from '../define.ts'
import { decidedOutput } from '../outputs.ts'
import { type Decided, decideInput, rowBy, shownTo, turned } from './decide.ts'
import { recorded } from './recorded.ts'

export const arrivedAction = defineAction<typeof decideInput, Decided>({
  name: 'arrived',
  says: 'Say that an uncertain message arrived, or that you sent a filed one yourself',
  examples: [['afterword arrived 3f9c', 'it counts as sent and the plan goes on']],
  readOnly: false,
  asksPerson: true,
  input: decideInput,
  output: decidedOutput,
  asks: ({ id }, desk) => shownTo(id, desk, 'it went out and arrived'),
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
    const found = await rowBy(decided.value.message.id, desk)
    if (!found.ok) return found
    const { row, post } = found.value
    const put = await recorded(row, desk)
    if (!put.ok) return put
    const marked = await post.turn(
      desk.account,
      { id: row.id, from: ['sent'] },
      { recorded: true, ...(put.value === undefined ? {} : { trouble: put.value }) },
      row.updatedAt,
    )
    if (!marked.ok || put.value === undefined) return marked.ok ? decided : marked
    return done({ ...decided.value, says: `${decided.value.says}. ${put.value}` })
  },
})
