import { createHmac } from 'node:crypto'
import type { Hook } from '../core/programs/hook.ts'
import type { ToldBy } from '../core/remind/note.ts'
import { askedOf } from './asked.ts'

/** To an address that a person named: the message, and by whom and when, as only whoever knows the secret can say it. */
export const toHook = async (
  { address, secret }: Pick<Hook, 'address' | 'secret'>,
  id: string,
  body: string,
  now: Temporal.Instant,
): Promise<ToldBy> => {
  const seconds = Math.floor(now.epochMilliseconds / 1000)
  const seal = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return askedOf(address, 'The program at that address', {
    headers: {
      ...{ 'content-type': 'application/json', 'user-agent': 'Afterword', 'afterword-id': id },
      'afterword-signature': `t=${seconds},v1=${seal}`,
    },
    body,
  })
}
