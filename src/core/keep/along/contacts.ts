import { z } from 'zod'
import type { Contact, KnownContact } from '../../contacts/contact.ts'
import { foundIn, indexed } from '../../contacts/known.ts'
import type { ContactWrite } from '../keep.ts'

const line = z.string().min(1).max(2000)
const longer = z.string().min(1).max(10_000)

/** Somebody known without an opportunity, as an archive holds them. */
export const alongContact = z
  .strictObject({
    ...{ id: line, name: line, given: line, family: line, honorific: line, pronouns: line },
    ...{ title: line, company: line, email: line, phone: line, linkedin: line },
    ...{ postal: longer, note: longer },
  })
  .partial()
  .required({ id: true, name: true })

const bare = ({ id: _id, ...contact }: KnownContact): Contact => contact

/** A free name for them: their own, or with a number behind it. */
const freeId = (id: string, taken: ReadonlySet<string>): string => {
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
  return free
}

/** What bringing these people changes, given who is known here: whoever is known is told more of and never written over. */
export const contactsBrought = (
  brought: readonly KnownContact[],
  there: readonly KnownContact[],
): readonly ContactWrite[] => {
  const index = indexed(there)
  const taken = new Set(there.map(({ id }) => id))
  const told = new Map<string, ContactWrite>()
  for (const each of brought) {
    const here =
      there.find(({ id, name }) => id === each.id && name === each.name) ??
      there.find(({ id }) => id === foundIn(index, each, undefined).sure?.id)
    if (!here) {
      const id = freeId(each.id, taken)
      taken.add(id)
      told.set(id, { id, to: bare(each) })
      continue
    }
    const from = told.get(here.id)?.to ?? bare(here)
    const news = Object.entries(bare(each)).filter(([key]) => from[key as keyof Contact] === undefined)
    if (news.length > 0)
      told.set(here.id, { id: here.id, from: bare(here), to: { ...from, ...Object.fromEntries(news) } })
  }
  return [...told.values()]
}
