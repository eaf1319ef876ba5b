import { z } from 'zod'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import type { Autostarted, Reminded } from '../action.ts'
import { defineAction } from '../define.ts'
import { autostartOutput } from './outputs.ts'

const input = z.object({
  what: z
    .enum(['status', 'on', 'off'])
    .default('status')
    .describe('Turn it on or off, or see how it stands')
    .meta({ positional: true, value: 'on|off|status' }),
})

export interface AutostartAnswer extends Autostarted {
  /** What was done. */
  readonly says?: string
}

const portOf = ({ autostart }: Reminded): Outcome<NonNullable<Reminded['autostart']>> =>
  autostart
    ? done(autostart)
    : unavailable({ message: 'Afterword knows no way to start by itself on this machine.' })

export const autostartAction = defineAction<typeof input, AutostartAnswer, Reminded>({
  name: 'autostart',
  says: 'Start Afterword with this computer, so that messages and reminders go out at their hour',
  more: 'Writes one file that your system reads when you sign in, shown before; turning it off takes the file away. What runs now goes on as it is.',
  examples: [
    ['afterword autostart', 'how it stands, and the file it would write'],
    ['afterword autostart on', 'from your next sign-in on'],
    ['afterword autostart off', 'takes the file away'],
  ],
  readOnly: false,
  asksPerson: ({ what }) => what === 'on',
  input,
  output: autostartOutput,
  asks: async (_asked, desk) => {
    const port = portOf(desk)
    if (!port.ok) return port
    const stands = await port.value.stands()
    if (!stands.ok) return stands
    const { path, text } = stands.value
    return done(`This file is written, and read whenever you sign in to this computer:\n\n${path}\n\n${text}`)
  },
  run: async ({ what }, desk) => {
    const port = portOf(desk)
    if (!port.ok) return port
    if (what === 'status') return port.value.stands()
    const turned = await port.value[what]()
    if (!turned.ok) return turned
    const says =
      what === 'on'
        ? 'Afterword starts with this computer from your next sign-in on'
        : 'Afterword no longer starts with this computer'
    return done({ ...turned.value, says })
  },
})
