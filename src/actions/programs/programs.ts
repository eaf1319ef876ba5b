import { z } from 'zod'
import { done } from '../../core/outcome.ts'
import type { Hook } from '../../core/programs/hook.ts'
import { isOver, type Program } from '../../core/programs/program.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { programsOutput } from './outputs.ts'

export interface ProgramShown extends Program {
  readonly over?: true
}

export interface HookShown extends Pick<Hook, 'id' | 'address' | 'createdAt' | 'trouble'> {
  /** When it is tried again, where it could not be told. */
  readonly nextAt?: string
}

export interface ProgramsAnswer {
  readonly programs: readonly ProgramShown[]
  readonly hooks: readonly HookShown[]
}

export const hookShown = ({ id, address, createdAt, trouble, nextAt }: Hook): HookShown => ({
  ...{ id, address, createdAt },
  ...(trouble === undefined ? {} : { trouble, nextAt }),
})

const input = z.object({})

export const programsAction = defineAction<typeof input, ProgramsAnswer, Looking>({
  name: 'programs',
  says: 'Programs that you let in, and addresses that are told of changes',
  more: 'A program that is let in reads, or changes facts; it never approves, sends or says what an answer means.',
  examples: [['afterword programs', 'who is let in, how far, and when they came last']],
  readOnly: true,
  asksPerson: false,
  input,
  output: programsOutput,
  run: async (_asked, { store: open, account, now }) => {
    const store = await open()
    if (!store.ok) return store
    const all = await store.value.programs.all(account)
    if (!all.ok) return all
    const hooks = await store.value.programs.hooks(account)
    if (!hooks.ok) return hooks
    return done({
      programs: all.value.map((each) => ({
        ...each,
        ...(isOver(each, now.toPlainDate()) ? { over: true as const } : {}),
      })),
      hooks: hooks.value.map(hookShown),
    })
  },
})
