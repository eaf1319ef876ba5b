import { z } from 'zod'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Files } from '../action.ts'

export const mailInput = {
  files: z
    .array(z.string())
    .default([])
    .describe(
      'Saved mails (.eml), a mailbox in one file (.mbox), or a copied thread as text; - for standard input',
    )
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('A thread, pasted as it was copied out of a mail program')
    .meta({ value: 'TEXT', lines: 10, most: 2_000_000 }),
  to: z
    .string()
    .optional()
    .describe('The opportunity that all of it belongs to; without it each message finds its place')
    .meta({ value: 'OPPORTUNITY' }),
  own: z
    .array(z.string())
    .default([])
    .describe('An address of your own in it, where it is none of those that are known; may be repeated')
    .meta({ value: 'ADDRESS' }),
}

const shape = z.object(mailInput)
export type MailAsked = z.infer<typeof shape>

/** What was named and pasted, each with what it is called. */
export const bytesOf = async (
  { files, text }: MailAsked,
  desk: Pick<Files, 'readBytes'>,
): Promise<Outcome<readonly (readonly [file: string, bytes: Uint8Array])[]>> => {
  const all: (readonly [string, Uint8Array])[] = []
  if (text !== undefined && text.trim() !== '') all.push(['the pasted text', new TextEncoder().encode(text)])
  for (const file of files.filter((each) => each !== '')) {
    if (!desk.readBytes)
      return unavailable({ field: 'files', message: 'no file of this machine can be read here.' })
    const bytes = await desk.readBytes(file)
    if (!bytes.ok) return bytes
    all.push([file, bytes.value])
  }
  return all.length > 0
    ? done(all)
    : refused({ field: 'files', message: 'name a file, or paste what was written.' })
}
