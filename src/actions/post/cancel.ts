import { done } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import { changeIf } from '../change.ts'
import { defineAction } from '../define.ts'
import { decidedOutput } from '../outputs.ts'
import { type Decided, decideInput, turned } from './decide.ts'

export const cancelAction = defineAction<typeof decideInput, Decided, Changing>({
  name: 'cancel',
  says: 'Do not send a message after all; the words stay, the yes is taken back',
  examples: [['afterword cancel 3f9c', 'it does not go out']],
  readOnly: false,
  asksPerson: false,
  input: decideInput,
  output: decidedOutput,
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
    if (!put.ok) return put
    return put.value ? done({ ...decided.value, change: put.value.change }) : decided
  },
})
