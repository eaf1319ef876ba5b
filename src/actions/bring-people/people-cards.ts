import { z } from 'zod'
import type { Contact } from '../../core/contacts/contact.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, notNow, type Outcome } from '../../core/outcome.ts'
import type { Looking, PeopleBooks } from '../action.ts'
import { defineAction } from '../define.ts'
import { textOutput } from '../outputs.ts'
import { everybody, type Identity } from '../people/everybody.ts'

const input = z.object({
  opportunity: z
    .string()
    .optional()
    .describe('Only those you meet there; without it everyone')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  version: z
    .enum(['3', '4'])
    .default('4')
    .describe('4, or 3 for a program that knows no newer cards')
    .meta({ value: 'N' }),
})

type RawPerson = NonNullable<RawDossier['people']>[string]

/** Somebody over all the firms they are met at: what was changed last counts first. Nothing that is only for oneself goes out. */
const cardOf = (identity: Identity, bodies: ReadonlyMap<string, RawPerson>): Contact => {
  const all = identity.map(({ opportunity, id, company }) => ({
    ...bodies.get(`${opportunity}\n${id}`),
    company,
  }))
  const first = <Key extends keyof Contact>(key: Key): Partial<Contact> => {
    const value = all.map((each) => (each as Partial<Contact>)[key]).find((each) => each !== undefined)
    return value === undefined ? {} : { [key]: value }
  }
  return {
    name: identity[0]?.name ?? '',
    ...first('given'),
    ...first('family'),
    ...first('honorific'),
    ...first('pronouns'),
    ...first('title'),
    ...first('company'),
    ...first('email'),
    ...first('phone'),
    ...first('linkedin'),
    ...first('postal'),
  }
}

/** Everyone, or everyone of one opportunity, as the text of a file. */
export const everyonesCards = async (
  desk: Looking & PeopleBooks,
  { opportunity, version = '4' }: Partial<z.infer<typeof input>>,
): Promise<Outcome<{ readonly text: string }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const all = await everybody(desk)
  if (!all.ok) return all
  const placed = await store.value.people(desk.account)
  if (!placed.ok) return placed
  const contacts = await store.value.contacts.all(desk.account)
  if (!contacts.ok) return contacts
  const bodies = new Map(
    placed.value.map((each) => [`${each.opportunity}\n${each.id}`, each.body as RawPerson]),
  )
  const met = all.value.filter((identity) =>
    opportunity === undefined
      ? !identity.every(({ example }) => example)
      : identity.some((place) => place.opportunity === opportunity),
  )
  const cards = met.map((identity) =>
    cardOf(
      opportunity === undefined
        ? identity
        : identity.toSorted((one) => (one.opportunity === opportunity ? -1 : 0)),
      bodies,
    ),
  )
  const known = opportunity === undefined ? contacts.value.map(({ id: _id, ...contact }) => contact) : []
  return cards.length + known.length === 0
    ? notNow({ message: 'There is nobody to take along yet.' })
    : done({ text: await desk.people.write([...cards, ...known], version) })
}

export const peopleCardsAction = defineAction<typeof input, { readonly text: string }, Looking & PeopleBooks>(
  {
    name: 'people-cards',
    says: 'Everyone you met, or everyone of one firm, as cards for any address book (vCard)',
    more: 'Names, jobs, firms and addresses; no notes of yours about them. The example search stays out.',
    examples: [
      ['afterword people-cards > people.vcf', 'everyone'],
      ['afterword people-cards northwind > northwind.vcf', 'of one firm'],
    ],
    readOnly: true,
    asksPerson: false,
    input,
    output: textOutput,
    run: (asked, desk) => everyonesCards(desk, asked),
  },
)
