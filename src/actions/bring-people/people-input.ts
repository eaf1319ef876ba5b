import { z } from 'zod'
import { allColumnKinds } from '../../core/contacts/column-kinds.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Files } from '../action.ts'

export const peopleFileInput = {
  file: z
    .string()
    .optional()
    .describe('An address book (.vcf), LinkedIn’s Connections.csv or another table; - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('The same, pasted')
    .meta({ value: 'TEXT', lines: 8, most: 10_000_000 }),
  book: z
    .boolean()
    .default(false)
    .describe('Whoever stands in the address book on a server that is connected'),
  to: z
    .string()
    .optional()
    .describe('The opportunity that all of them belong to; without it the firm decides')
    .meta({ value: 'OPPORTUNITY' }),
  column: z
    .array(z.string())
    .default([])
    .describe(
      `What a column of a table is, where it is guessed wrong: 3=email; one of ${allColumnKinds.join(', ')}`,
    )
    .meta({ value: 'N=WHAT' }),
}

const shape = z.object(peopleFileInput)
export type PeopleAsked = z.infer<typeof shape>

/** What is in the file, or was pasted. */
export const bytesOf = async (
  { file, text }: Pick<PeopleAsked, 'file' | 'text'>,
  desk: Pick<Files, 'readBytes'>,
): Promise<Outcome<Uint8Array>> => {
  if (text !== undefined && text.trim() !== '') return done(new TextEncoder().encode(text))
  if (file === undefined) return refused({ field: 'file', message: 'name a file, or paste what is in it.' })
  return desk.readBytes
    ? desk.readBytes(file)
    : unavailable({ field: 'file', message: 'no file of this machine can be read here.' })
}
