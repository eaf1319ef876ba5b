import { z } from 'zod'
import { done, overLimit, refused } from '../../core/outcome.ts'
import { type Program, programScopes } from '../../core/programs/program.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { letInOutput } from './outputs.ts'
import { newId, newToken } from './token.ts'

const most = 100

const input = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'give the program a name that you will know it by.')
    .max(100, 'a name has at most 100 characters.')
    .describe('What you call the program')
    .meta({ positional: true, value: 'NAME' }),
  may: z
    .enum(programScopes)
    .default('read')
    .describe('What it may do: read everything that is kept, or write as well')
    .meta({ value: 'WORD' }),
  until: z
    .string()
    .optional()
    .describe('The last day on which it is let in; until you shut it out unless named')
    .meta({ value: 'DAY', lean: 'ahead' }),
})

export interface LetInAnswer extends Program {
  /** Shown this once. */
  readonly token: string
  readonly says: string
}

const may: Readonly<Record<Program['may'], string>> = {
  read: 'read everything that is kept here, your private notes too',
  write: 'read everything that is kept here, your private notes too, and change it',
}

export const letInAction = defineAction<typeof input, LetInAnswer, Looking>({
  name: 'let-in',
  says: 'Let a program in: gives the token it brings along, this once',
  more: 'Only a hash of the token is kept. No program can approve, send, confirm or say yes to anything: that is yours. “shut-out” ends it at once.',
  examples: [
    ['afterword let-in "my spreadsheet"', 'it reads'],
    ['afterword let-in "notes of my phone" --may write --until "31 January"', 'and writes, for some time'],
  ],
  readOnly: false,
  asksPerson: true,
  input,
  output: letInOutput,
  asks: async (asked) =>
    done(
      `The program “${asked.name}” is let in${asked.until ? ` until ${asked.until}` : ''}.\nIt may ${may[asked.may]}.\nIt can never approve or send a message.`,
    ),
  run: async ({ name, may, until }, { store: open, account, now }) => {
    if (until !== undefined && until !== '' && until < now.toPlainDate().toString())
      return refused({ field: 'until', message: 'that day is over. Name today or a later day.' })
    const store = await open()
    if (!store.ok) return store
    const all = await store.value.programs.all(account)
    if (!all.ok) return all
    if (all.value.length >= most)
      return overLimit({
        message: `${most} programs are let in already. Shut out one that you no longer use.`,
      })
    const id = newId()
    const { token, hash } = newToken(account, id)
    const program: Program = { ...{ id, name, may, createdAt: stamp(now) }, ...(until ? { until } : {}) }
    const put = await store.value.programs.add(account, program, hash)
    return put.ok ? done({ ...program, token, says: `Let in “${name}”` }) : put
  },
})
