import { z } from 'zod'
import { done, notNow } from '../../core/outcome.ts'
import { counted } from '../../core/time/say.ts'
import { stamp } from '../../core/time/stamp.ts'
import { defineAction } from '../define.ts'
import { changePeople } from '../people/change-people.ts'
import { deedOf } from './people-deed.ts'
import { peopleFileInput } from './people-input.ts'
import type { PeopleNeeds } from './people-source.ts'
import { picked } from './picked.ts'
import { readPeople } from './read-people.ts'

const input = z.object({
  ...peopleFileInput,
  pick: z
    .array(z.string())
    .default([])
    .describe('Whom to keep, by their place in the file, such as “row 17” or “card 3”')
    .meta({ value: 'PLACE' }),
  firms: z.boolean().default(false).describe('Everyone at the firms you talk to'),
  everyone: z.boolean().default(false).describe('Everyone in the file'),
})

export interface BroughtPeople {
  readonly says: string
  /** Absent where there was nothing new. */
  readonly change?: string
  /** How many are new at firms, new without one, and how many entries know more now. */
  readonly atFirms: number
  readonly known: number
  readonly more: number
}

const output = z.strictObject({
  ...{ says: z.string(), change: z.string().optional() },
  ...{ atFirms: z.number().int(), known: z.number().int(), more: z.number().int() },
})

const people = (count: number): string => counted(count, 'person').replace('persons', 'people')

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const saysOf = ({ atFirms, known, more }: Pick<BroughtPeople, 'atFirms' | 'known' | 'more'>): string =>
  `Brought in ${list([
    ...(atFirms > 0 ? [`${people(atFirms)} at your firms`] : []),
    ...(known > 0 ? [`${people(known)} you know`] : []),
    ...(more > 0 ? [`more about ${people(more)}`] : []),
  ])}`

export const bringPeopleAction = defineAction<typeof input, BroughtPeople, PeopleNeeds>({
  name: 'bring-people',
  says: 'Keep people out of an address book, LinkedIn’s Connections.csv or a table',
  more: 'One change with one undo. Whoever is here already is told more of and never written over; the same file twice changes nothing.',
  examples: [
    ['afterword bring-people Connections.csv --firms', 'who works at the firms you talk to'],
    [
      'afterword bring-people contacts.vcf --pick "card 3" --to northwind',
      'one of them, to that opportunity',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output,
  run: async (asked, desk) => {
    let brought: Omit<BroughtPeople, 'change'> | undefined
    const changed = await changePeople(desk, async () => {
      // Read anew each time round: what stands there may have moved.
      const read = await readPeople(asked, desk)
      if (!read.ok) return read
      const chosen = picked(read.value, asked)
      if (!chosen.ok) return chosen
      const { table } = read.value
      if (table && table.headings.length > 0) {
        const store = await desk.store()
        if (!store.ok) return store
        const kept = await store.value.contacts.keepColumns(
          desk.account,
          table.headings,
          table.kinds,
          stamp(desk.now),
        )
        if (!kept.ok) return kept
      }
      const atFirms = chosen.value.filter(({ to, known }) => to && !known).length
      const more = chosen.value.filter(({ known }) => known).length
      const counts = { atFirms, known: chosen.value.length - atFirms - more, more }
      const says =
        chosen.value.length === 0 ? 'They are all here already; nothing was changed' : saysOf(counts)
      brought = { says, ...counts }
      // Nothing is written where nothing is new.
      return chosen.value.length === 0
        ? notNow({ message: says })
        : done(deedOf(read.value, chosen.value, says))
    })
    if (brought && !changed.ok && brought.atFirms + brought.known + brought.more === 0) return done(brought)
    if (!changed.ok) return changed
    return done({ ...(brought as BroughtPeople), says: changed.value.says, change: changed.value.change })
  },
})
