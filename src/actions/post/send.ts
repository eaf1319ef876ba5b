import { undoSeconds } from '../../core/time/sending.ts'
import type { Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { decidedOutput } from '../outputs.ts'
import { type Decided, decideInput, shownTo, turned } from './decide.ts'

const later = (now: string, seconds: number): string =>
  Temporal.Instant.from(now).add({ seconds }).toString({ fractionalSecondDigits: 3 })

export const sendAction = defineAction<typeof decideInput, Decided, Opening>({
  name: 'send',
  says: 'Send a held, failed or uncertain message all the same, or one that waits right now; exactly the words you said yes to',
  more: 'An uncertain message may reach them a second time. You have 20 seconds to cancel it.',
  examples: [['afterword send 3f9c', 'now, knowing why it was held']],
  readOnly: false,
  asksPerson: true,
  input: decideInput,
  output: decidedOutput,
  asks: ({ id }, desk) => shownTo(id, desk, `at once, all the same; ${undoSeconds} seconds to cancel it`),
  run: ({ id }, desk) =>
    turned(
      id,
      ['approved', 'held', 'failed', 'uncertain'],
      (_row, now) => ({
        ...{ state: 'approved', owner: null, trouble: null, insisted: true, attempts: 0 },
        ...{
          nextAt: later(now, undoSeconds),
          sendAt: later(now, undoSeconds),
          notAfter: later(now, 12 * 3600),
        },
      }),
      'It goes out in 20 seconds',
      desk,
    ),
})
