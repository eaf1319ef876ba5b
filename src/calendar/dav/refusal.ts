import { type Outcome, refused, unavailable } from '../../core/outcome.ts'
import { HalfAnswer, HugeAnswer } from './asking.ts'

/** How what is asked is called: “calendar server”, “calendar”, “entries”. */
export interface Called {
  readonly server: string
  readonly place: string
  readonly parts: string
  /** What comes of it by itself, or is to be done: “it is asked again later”. */
  readonly again: string
}

export const calendarCalled: Called = {
  server: 'calendar server',
  place: 'calendar',
  parts: 'entries',
  again: 'it is asked again later',
}

/** What a server’s no means, and what to do. */
const refusals = ({ server, place, again }: Called): Readonly<Record<number, string>> => {
  const gone = `There is no such ${place} at this address any more. Choose another, or look at the address.`
  return {
    401: `The ${server} does not accept this name and password. Some want a password made for one program.`,
    403: `The ${server} does not allow this name to do that in the ${place}.`,
    404: gone,
    409: `The ${place} is not there to be written to any more. Choose another.`,
    410: gone,
    412: `The ${place} was changed meanwhile; it is looked at again in the next round.`,
    429: `The ${server} wants to be asked less often; ${again}.`,
  }
}

/** One sentence for whatever went wrong; none of the server’s own words, since they may hold what it was told. */
export const refusal = (error: unknown, status: number | undefined, called: Called): Outcome<never> => {
  const { server, place, parts, again } = called
  const said = status === undefined ? undefined : refusals(called)[status]
  if (said !== undefined) return refused({ message: said })
  if (error instanceof HalfAnswer)
    return unavailable({ message: `The ${server} broke off in the middle of its answer; ${again}.` })
  if (error instanceof HugeAnswer)
    return refused({
      message: `The ${place} is larger than can be read at once. Choose one with fewer ${parts}.`,
    })
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'AbortError')
    return unavailable({ message: `The ${server} does not answer in time; ${again}.` })
  if (status !== undefined && status >= 500)
    return unavailable({ message: `The ${server} is in trouble of its own; ${again}.` })
  if (error instanceof TypeError)
    return unavailable({ message: `The ${server} cannot be reached; ${again}.` })
  return refused({
    message: `What stands at this address does not answer as ${/^[aeiou]/.test(server) ? 'an' : 'a'} ${server} does. Look at the address.`,
  })
}
