import { z } from 'zod'
import { isNews, type Proposal } from '../../core/contacts/proposal.ts'
import { done } from '../../core/outcome.ts'
import { defineAction } from '../define.ts'
import { peopleFileInput } from './people-input.ts'
import type { PeopleNeeds } from './people-source.ts'
import { type PeopleRead, readPeople } from './read-people.ts'

const input = z.object(peopleFileInput)

const text = z.string()
const somebody = z.record(text, text)
const output = z.strictObject({
  people: z.array(
    z.strictObject({
      ...{ place: text, contact: somebody, left: z.array(text), news: z.boolean() },
      to: z.strictObject({ opportunity: text, company: text, role: text }).optional(),
      known: z
        .strictObject({
          ...{ name: text, id: text, opportunity: text.optional() },
          ...{ adds: somebody, differs: z.array(text) },
        })
        .optional(),
      namesake: z.strictObject({ name: text, id: text, opportunity: text.optional() }).optional(),
    }),
  ),
  out: z.array(text),
  columns: z.array(z.strictObject({ heading: text, is: text })).optional(),
})

const who = ({ name, id, opportunity }: { name: string; id: string; opportunity?: string }) => ({
  ...{ name, id },
  ...(opportunity === undefined ? {} : { opportunity }),
})

const proposalJson = (proposal: Proposal) => {
  const { place, contact, left, to, known, namesake } = proposal
  return {
    ...{ place, contact, left, news: isNews(proposal) },
    ...(to ? { to } : {}),
    ...(known ? { known: { ...who(known.of), adds: known.adds, differs: known.differs } } : {}),
    ...(namesake ? { namesake: who(namesake) } : {}),
  }
}

export const peopleFileAction = defineAction<typeof input, PeopleRead, PeopleNeeds>({
  name: 'people-file',
  says: 'Look at who is in an address book, LinkedIn’s Connections.csv or a table, before any of them is kept',
  more: 'Whoever works at a firm you talk to would stand there; the others would be known without an opportunity. What is known already is never written over. “afterword bring-people” keeps those you pick.',
  examples: [
    ['afterword people-file contacts.vcf', 'who would go where'],
    ['afterword people-file list.csv --column 3=email', 'a column that was guessed wrong'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output,
  json: ({ all, out, table }: PeopleRead) => ({
    people: all.map(proposalJson),
    out,
    ...(table ? { columns: table.kinds.map((is, at) => ({ heading: table.headings[at] ?? '', is })) } : {}),
  }),
  run: async (asked, desk) => {
    const read = await readPeople(asked, desk)
    return read.ok ? done(read.value) : read
  },
})
