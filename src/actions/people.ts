import { z } from 'zod'
import type { KnownContact } from '../core/contacts/contact.ts'
import { holdsAll, soughtIn, soughtNames } from '../core/english/sought.ts'
import type { Alike } from '../core/keep/identities.ts'
import { done } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { contactsHolding } from './find/contact-hits.ts'
import { peopleOutput } from './find/outputs.ts'
import { type Pages, pageAt, pageOption } from './pages.ts'
import { type Last, lastWith, type Next, nextWith } from './people/contact.ts'
import { alikeIn, everybody, type Identity, type Placed } from './people/everybody.ts'
import { planAll } from './plan-all.ts'
import { instantShape } from './shapes.ts'

const input = z.object({
  search: z
    .string()
    .optional()
    .describe('Only those with these words in name, job, address or firm')
    .meta({ positional: true, value: 'WORDS' }),
  limit: z.number().int().min(1).max(200).default(20).describe('How many a page').meta({ value: 'N' }),
  page: pageOption,
})

/** So many who may be the same are asked about at once. */
const fewAlike = 5

export interface PersonLine {
  readonly identity: Identity
  readonly last?: Last
  readonly next?: Next
}

export interface People extends Pages {
  readonly people: readonly PersonLine[]
  /** Whoever is known without an opportunity; they stand behind the others. */
  readonly contacts: readonly KnownContact[]
  /** Who may be one and the same, the surest first; not told where one looks for somebody. */
  readonly alike: readonly Alike<Placed>[]
}

const textOf = (identity: Identity): string =>
  identity
    .map(({ name, title = '', email = '', company }) => `${name} ${title} ${email} ${company}`)
    .join(' ')

const alphabet = new Intl.Collator('en')

const byName = (one: Identity, other: Identity): number =>
  alphabet.compare(one[0]?.name ?? '', other[0]?.name ?? '')

const placeJson = ({ opportunity, id, name, company, role, title, email }: Placed) => ({
  ...{ opportunity, id, name, company, role },
  ...(title === undefined ? {} : { title }),
  ...(email === undefined ? {} : { email }),
})

export const lineJson = ({ identity, last, next }: PersonLine) => ({
  places: identity.map(placeJson),
  ...(last ? { last: { ...last, at: instantShape(last.at) } } : {}),
  ...(next
    ? {
        next: {
          ...{ opportunity: next.opportunity, title: next.title, at: instantShape(next.at), now: next.now },
          ...(next.step ? { step: next.step.id } : {}),
        },
      }
    : {}),
})

export const peopleAction = defineAction<typeof input, People, Looking>({
  name: 'people',
  says: 'Everyone you met, over all firms, with when you last spoke and what comes next',
  more: 'Who may be one and the same in two places is told under “alike”; “afterword same-person” makes them one.',
  examples: [
    ['afterword people', 'all, by name'],
    ['afterword people okonkwo', 'some'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: peopleOutput,
  json: ({ people, contacts, alike, page, pages, count }: People) => ({
    people: people.map(lineJson),
    contacts,
    alike: alike.map(({ one, other, by }) => ({ by, one: one.map(placeJson), other: other.map(placeJson) })),
    ...{ page, pages, count },
  }),
  run: async ({ search, limit, page: wanted }, desk) => {
    const all = await everybody(desk)
    if (!all.ok) return all
    const sought = soughtNames(soughtIn(search ?? ''))
    const found =
      sought.length === 0 ? all.value : all.value.filter((identity) => holdsAll(textOf(identity), sought))
    const store = await desk.store()
    if (!store.ok) return store
    const known = await store.value.contacts.all(desk.account)
    if (!known.ok) return known
    const contacts = sought.length === 0 ? known.value : contactsHolding(known.value, sought)
    const { offset, ...pages } = pageAt(wanted, limit, found.length + contacts.length)
    const from = Math.max(0, offset - found.length)
    const shown = found.toSorted(byName).slice(offset, offset + limit)
    const planned = await planAll([...new Set(shown.flat().map(({ opportunity }) => opportunity))], desk)
    if (!planned.ok) return planned
    const looked = new Map(planned.value.map((each) => [each.id, each]))
    return done({
      people: shown.map((identity): PersonLine => {
        const last = lastWith(identity, looked)
        const [next] = nextWith(identity, looked)
        return { identity, ...(last ? { last } : {}), ...(next ? { next } : {}) }
      }),
      contacts: contacts.slice(from, Math.max(0, offset + limit - found.length)),
      alike: sought.length > 0 || pages.page > 1 ? [] : alikeIn(all.value).slice(0, fewAlike),
      ...pages,
    })
  },
})
