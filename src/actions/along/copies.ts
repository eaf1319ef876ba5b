import { z } from 'zod'
import { done, notFound, type Outcome, unavailable } from '../../core/outcome.ts'
import { dayShown } from '../../core/typed/day.ts'
import type { DayCopied, Desk, Looking } from '../action.ts'
import { defineAction } from '../define.ts'

const copyOutput = z.strictObject({ file: z.string(), day: z.string(), bytes: z.number().int() })

const noCopies = ({ elsewhere }: Pick<Desk, 'elsewhere'>) =>
  unavailable({
    message: elsewhere ?? 'Afterword serves several people here; whoever runs it keeps the copies.',
  })

const backupInput = z.object({})

export interface Backed {
  readonly made: DayCopied
  readonly copies: readonly DayCopied[]
}

export const backupAction = defineAction<typeof backupInput, Backed, Desk>({
  name: 'backup',
  says: 'Make today’s copy of everything now, and list the copies there are',
  more: 'While Afterword is open one is made each day by itself; the last seven stay, and one of each of the four weeks before. Each is opened and counted before it counts. The key to mail passwords is in none of them.',
  examples: [['afterword backup', 'then “afterword restore 2026-11-18” puts one back']],
  readOnly: true,
  asksPerson: false,
  input: backupInput,
  output: z.strictObject({ made: copyOutput, copies: z.array(copyOutput) }),
  run: async (_asked, desk) => {
    if (!desk.copies || desk.elsewhere) return noCopies(desk)
    const made = await desk.copies.make(desk.now.toPlainDate().toString(), true)
    if (!made.ok) return made
    if (!made.value) return notFound({ message: 'There is nothing to copy yet.' })
    return done({ made: made.value, copies: await desk.copies.all() })
  },
})

const restoreInput = z.object({
  file: z
    .string()
    .min(1)
    .describe('The copy to put back: its day, such as 2026-11-18, or the file')
    .meta({ positional: true, value: 'COPY' }),
})

export interface Restored {
  readonly file: string
  readonly aside?: string
  readonly held: number
  readonly sent: number
}

const meantBy = async (file: string, desk: Looking): Promise<Outcome<string>> => {
  if (!desk.copies || desk.elsewhere) return noCopies(desk)
  if (!/^\d{4}-\d\d-\d\d$/.test(file)) return done(file)
  const all = await desk.copies.all()
  const found = all.find(({ day }) => day === file)
  const days = all.map(({ day }) => day).join(', ') || 'none yet'
  return found
    ? done(found.file)
    : notFound({ field: 'file', message: `there is no copy of that day. There are: ${days}.` })
}

export const restoreAction = defineAction<typeof restoreInput, Restored, Desk>({
  name: 'restore',
  says: 'Put a copy of everything back in the place of what is there; close Afterword’s pages first',
  more: 'What stands there now is put aside, not thrown away. What went out since the copy was made stays sent and is never sent again; what had a yes and was on its way waits for a new word of yours.',
  examples: [
    ['afterword restore 2026-11-18', 'the copy of that day'],
    ['afterword restore /media/stick/afterword.db', 'a copy of your own'],
  ],
  readOnly: false,
  asksPerson: true,
  asks: async ({ file }, desk) => {
    const meant = await meantBy(file, desk)
    if (!meant.ok) return meant
    const day = /(\d{4}-\d\d-\d\d)$/.exec(meant.value)?.[1]
    const of = day ? ` of ${dayShown(Temporal.PlainDate.from(day), desk.now)}` : ''
    return done(
      `Put back the copy${of}: ${meant.value}\nWhat you noted since then is no longer there; what stands there now is put aside as a file.`,
    )
  },
  input: restoreInput,
  output: z.strictObject({
    ...{ file: z.string(), aside: z.string().optional(), held: z.number().int(), sent: z.number().int() },
  }),
  run: async ({ file }, desk) => {
    const meant = await meantBy(file, desk)
    if (!meant.ok) return meant
    if (!desk.copies?.restore)
      return unavailable({ message: 'A copy is put back at the command line, while the pages are closed.' })
    const back = await desk.copies.restore(meant.value, desk.now.toPlainDate().toString())
    return back.ok ? done({ file: meant.value, ...back.value }) : back
  },
})
