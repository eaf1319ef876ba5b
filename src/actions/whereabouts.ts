import { z } from 'zod'
import { done, unavailable } from '../core/outcome.ts'
import type { Keeping, Whereabouts } from './action.ts'
import { defineAction } from './define.ts'
import { whereaboutsOutput } from './outputs.ts'

const input = z.object({})

export const whereaboutsAction = defineAction<typeof input, Whereabouts, Keeping>({
  name: 'whereabouts',
  says: 'What lies where: the folder of your data and its size, copies, and the key to your mail password',
  examples: [['afterword whereabouts', 'what to copy, and what to keep apart from it']],
  readOnly: true,
  asksPerson: false,
  input,
  output: whereaboutsOutput,
  run: async (_asked, desk) =>
    desk.whereabouts
      ? done(await desk.whereabouts())
      : unavailable({
          message:
            desk.elsewhere ??
            'Afterword serves several people here; whoever runs it knows where it keeps things.',
        }),
})
