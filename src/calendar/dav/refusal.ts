import { type Outcome, refused, unavailable } from '../../core/outcome.ts'
import { HalfAnswer, HugeAnswer } from './asking.ts'

/** What a server’s no means, and what to do. */
const refusals: Readonly<Record<number, string>> = {
  401: 'The calendar server does not accept this name and password. Some want a password made for one program.',
  403: 'The calendar server does not allow this name to do that in the calendar.',
  404: 'There is no such calendar at this address any more. Choose another, or look at the address.',
  409: 'The calendar is not there to be written to any more. Choose another.',
  410: 'There is no such calendar at this address any more. Choose another, or look at the address.',
  412: 'The calendar was changed meanwhile; it is looked at again in the next round.',
  429: 'The calendar server wants to be asked less often; it is asked again later.',
}

/** One sentence for whatever went wrong; none of the server’s own words, since they may hold what it was told. */
export const refusal = (error: unknown, status: number | undefined): Outcome<never> => {
  if (status !== undefined && status in refusals) return refused({ message: refusals[status] ?? '' })
  if (error instanceof HalfAnswer)
    return unavailable({
      message: 'The calendar server broke off in the middle of its answer; it is asked again later.',
    })
  if (error instanceof HugeAnswer)
    return refused({
      message: 'The calendar is larger than can be read at once. Choose one with fewer entries.',
    })
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'AbortError')
    return unavailable({ message: 'The calendar server does not answer in time; it is asked again later.' })
  if (status !== undefined && status >= 500)
    return unavailable({ message: 'The calendar server is in trouble of its own; it is asked again later.' })
  if (error instanceof TypeError)
    return unavailable({ message: 'The calendar server cannot be reached; it is asked again later.' })
  return refused({
    message: 'What stands at this address does not answer as a calendar server does. Look at the address.',
  })
}
