/** Reads the surroundings once, builds the desk, opens the door that was asked for. */
import { join } from 'node:path'
import type { Desk } from './actions/action.ts'
import { actions } from './actions/list.ts'
import { paperOf } from './cli/paper.ts'
import { runCommand } from './cli/run.ts'
import { welcome } from './cli/welcome.ts'
import { reader } from './files/read.ts'

const home = join(import.meta.dirname, '..')

const desk: Desk = {
  now: Temporal.Now.zonedDateTimeISO(),
  read: reader(process.stdin),
  holidays: async (places, years) => {
    if (places.length === 0) return {}
    const { holidaysFor } = await import('./calendar/holidays.ts')
    return holidaysFor(places, years, join(home, 'dist', 'holidays'))
  },
}

const paper = paperOf({
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: process.stdout.columns,
})

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const words = process.argv.slice(2)
const result =
  words[0] === 'welcome' && !words.includes('--help')
    ? await welcome(join(home, 'examples'), desk, actions, paper)
    : await runCommand(words, actions, desk, paper)
process.stdout.write(result.out)
process.stderr.write(result.err)
process.exitCode = result.code
