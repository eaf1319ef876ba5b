import { z } from 'zod'
import type { Nearby } from '../../core/assistant/nearby.ts'
import { done, unavailable } from '../../core/outcome.ts'
import { defineAction } from '../define.ts'
import { nearbyOutput } from '../outputs.ts'

const input = z.object({})

export const nearbyAction = defineAction<typeof input, { readonly found: readonly Nearby[] }>({
  name: 'nearby',
  says: 'Look for an assistant on this machine',
  more: 'Asks the usual ports of Ollama, LM Studio, llama.cpp and Jan for their models, on this machine only; nothing of yours goes along, and nothing is turned on.',
  examples: [['afterword nearby', 'what answers here, and how to use it']],
  readOnly: true,
  asksPerson: false,
  input,
  output: nearbyOutput,
  run: async (_, desk) =>
    desk.nearby
      ? done({ found: await desk.nearby() })
      : unavailable({
          message: 'Afterword serves several people here and looks for nothing on its machine.',
        }),
})
