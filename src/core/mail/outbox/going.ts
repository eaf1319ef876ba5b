import type { Dossier } from '../../dossier/dossier.ts'
import type { Step } from '../../plan/step.ts'
import { channels } from '../../vocabulary/channels.ts'

/** Where a message goes out from: a mailbox, or an address of one’s own, from which it becomes a file. */
export interface From {
  readonly mailbox?: string
  readonly name: string
  readonly address: string
}

interface Reader {
  readonly name: string
  readonly address: string
}

/** How a message goes with a yes: by itself, or by its sender’s own hand and why. */
export type Going =
  | { readonly by: 'itself'; readonly from: From; readonly readers: readonly Reader[] }
  | { readonly by: 'hand'; readonly because: string; readonly lacks?: 'reader' | 'sender' }

/** Does it go by mail at all? */
export const byMail = ({ channel }: Pick<Step, 'channel'>): boolean => channels[channel].mails

const readersOf = (to: readonly string[], { people }: Pick<Dossier, 'people'>) =>
  to.flatMap((id) => {
    const person = people.get(id)
    return person ? [{ name: person.name, address: person.email }] : []
  })

/** The addresses that a mail program can be opened with: of those readers who have one, where it goes by mail. */
export const addressesFor = (
  message: Pick<Step, 'channel' | 'to'>,
  dossier: Pick<Dossier, 'people'>,
): readonly string[] =>
  byMail(message) ? readersOf(message.to, dossier).flatMap(({ address }) => address ?? []) : []

const hand = (because: string, lacks?: 'reader' | 'sender'): Going => ({
  by: 'hand',
  because,
  ...(lacks ? { lacks } : {}),
})

/** Whether a message can go out by itself now; where not, why. One missing address keeps it from all of its readers. */
export const goingNow = (
  step: Pick<Step, 'channel' | 'to' | 'state'>,
  dossier: Pick<Dossier, 'people'>,
  from: From | undefined,
  example: boolean,
): Going => {
  if (!byMail(step))
    return hand(step.channel === 'none' ? 'nobody is written to' : `it goes ${channels[step.channel].by}`)
  if (example) return hand('it is part of the example search, of which nothing is sent')
  if (step.state === 'done') return hand('it is done already')
  const readers = readersOf(step.to, dossier)
  const without = readers.find(({ address }) => !address)
  if (without) return hand(`no mail address of ${without.name} is known`, 'reader')
  if (readers.length === 0) return hand('it has no reader')
  if (!from) return hand('neither a mailbox nor a mail address of yours is known', 'sender')
  return {
    by: 'itself',
    from,
    readers: readers.map(({ name, address = '' }) => ({ name, address })),
  }
}
