import { z } from 'zod'
import { done, goneSays, notFound } from '../../core/outcome.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { shutOutOutput } from './outputs.ts'

const input = z.object({
  id: z
    .string()
    .describe('The program, or the address that is told of changes, by its id in “afterword programs”')
    .meta({ positional: true, value: 'ID' }),
})

export interface ShutOutAnswer {
  readonly id: string
  readonly says: string
}

export const shutOutAction = defineAction<typeof input, ShutOutAnswer, Looking>({
  name: 'shut-out',
  says: 'Let a program in no longer, or tell an address of changes no longer',
  examples: [['afterword shut-out 4f1k9x0c2m', 'its token is dead at once']],
  readOnly: false,
  asksPerson: true,
  input,
  output: shutOutOutput,
  asks: async ({ id }, { store: open, account }) => {
    const store = await open()
    if (!store.ok) return store
    const all = await store.value.programs.all(account)
    if (!all.ok) return all
    const name = all.value.find((each) => each.id === id)?.name
    return done(name === undefined ? `“${id}” ends at once.` : `“${name}” is let in no longer, from now on.`)
  },
  run: async ({ id }, { store: open, account }) => {
    const store = await open()
    if (!store.ok) return store
    const { programs } = store.value
    const gone = await programs.remove(account, id)
    if (!gone.ok) return gone
    if (gone.value) return done({ id, says: 'The program is let in no longer' })
    const hook = await programs.removeHook(account, id)
    if (!hook.ok) return hook
    if (hook.value) return done({ id, says: 'The address is told of changes no longer' })
    return notFound({
      ...{ field: 'id', message: `no program and no address has the id “${id}”.` },
      plain: goneSays('program'),
      way: { says: 'All that are let in', action: 'programs', give: {} },
    })
  },
})
