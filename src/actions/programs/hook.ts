import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { done, overLimit } from '../../core/outcome.ts'
import { type Hook, isHookAddress } from '../../core/programs/hook.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { hookOutput } from './outputs.ts'
import { type HookShown, hookShown } from './programs.ts'
import { newId } from './token.ts'

const most = 20

const input = z.object({
  address: z
    .string()
    .trim()
    .refine(
      isHookAddress,
      'give an address that begins with https://, or one of this computer (http://127.0.0.1).',
    )
    .describe('The address that is told')
    .meta({ positional: true, value: 'ADDRESS' }),
})

export interface HookAnswer extends HookShown {
  /** Shown this once. */
  readonly secret: string
  readonly says: string
}

export const hookAction = defineAction<typeof input, HookAnswer, Looking>({
  name: 'hook',
  says: 'Tell a program of yours whenever something changes: gives the secret its messages are signed with, this once',
  more: 'What is told names the ids and kinds of what changed, never a word of it. What does not arrive is told again, for as long as it takes.',
  examples: [['afterword hook https://hooks.example.org/afterword', 'it is told from now on']],
  readOnly: false,
  asksPerson: true,
  input,
  output: hookOutput,
  asks: async ({ address }) =>
    done(`From now on ${address} is told whenever something changes here: ids and kinds, no words.`),
  run: async ({ address }, { store: open, account, now }) => {
    const store = await open()
    if (!store.ok) return store
    const { programs } = store.value
    const all = await programs.hooks(account)
    if (!all.ok) return all
    if (all.value.length >= most)
      return overLimit({ message: `${most} addresses are told already. End one first.` })
    const latest = await store.value.changes(account, { limit: 1 })
    if (!latest.ok) return latest
    const at = stamp(now)
    const hook: Hook = {
      ...{ id: newId(), address, secret: randomBytes(32).toString('base64url'), createdAt: at },
      ...{ toldTo: latest.value[0]?.id ?? '', tries: 0, nextAt: at },
    }
    const put = await programs.addHook(account, hook)
    return put.ok
      ? done({ ...hookShown(hook), secret: hook.secret, says: 'The address is told of changes from now on' })
      : put
  },
})
