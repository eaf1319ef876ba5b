import { z } from 'zod'
import { done, unavailable } from '../../core/outcome.ts'
import type { Desk, MovedOver } from '../action.ts'
import { defineAction } from '../define.ts'

const input = z.object({
  back: z.boolean().optional().describe('Out of the database into a file, instead of into the database'),
})

const nowhere = unavailable({
  message:
    'A search is moved at the command line, by whoever keeps it: name the PostgreSQL database in DATABASE_URL.',
})

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const moveAction = defineAction<typeof input, MovedOver, Desk>({
  name: 'move',
  says: 'Move everything from the file on this machine into the PostgreSQL database of DATABASE_URL, or back',
  more: 'All of it or nothing, and every row is held against what was read. The place it is moved into must be empty. The place that is left keeps what it held, and nothing is sent or written there any more; what is on its way goes out from the new one, once. Stop every Afterword first.',
  examples: [
    ['DATABASE_URL=postgres://afterword@db.example/afterword afterword move', 'into the database'],
    ['DATABASE_URL=postgres://afterword@db.example/afterword afterword move --back', 'back into a file'],
  ],
  readOnly: false,
  asksPerson: true,
  asks: async ({ back = false }, desk) => {
    if (!desk.moving) return nowhere
    const ahead = await desk.moving.ahead(back)
    if (!ahead.ok) return ahead
    const { from, to, opportunities, messages, over } = ahead.value
    return done(
      [
        `Move ${many(opportunities, 'opportunity', 'opportunities')} with everything about them, and ${many(messages, 'message', 'messages')} on their way or sent`,
        `from: ${from}`,
        `to:   ${to}`,
        'Nothing is sent from the first any more, and Afterword does not open it again.',
        ...(over ? ['What an earlier move left at the second is written over or put aside.'] : []),
      ].join('\n'),
    )
  },
  input,
  output: z.strictObject({
    ...{ rows: z.number().int(), held: z.number().int(), aside: z.string().optional() },
  }),
  run: async ({ back = false }, desk) =>
    desk.moving ? desk.moving.move(back, desk.now.toPlainDate().toString()) : nowhere,
})
