import { z } from 'zod'
import { holdsAll, soughtIn, soughtNames, waysOf } from '../core/english/sought.ts'
import type { PlacedFact } from '../core/keep/keep.ts'
import type { Part } from '../core/keep/parts.ts'
import { textsOf } from '../core/keep/seen-in.ts'
import { done, refused } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { contactHits } from './find/contact-hits.ts'
import { type Hit, type HitGroup, hitGroups, hitOf, rulesOn } from './find/hits.ts'
import { searchOutput } from './find/outputs.ts'

const input = z.object({
  words: z
    .array(z.string())
    .min(1)
    .describe('What to look for: the beginnings of words are enough, accents and case do not matter')
    .meta({ positional: true, value: 'WORDS' }),
  group: z.enum(hitGroups).optional().describe('Only these').meta({ value: 'WORD' }),
  limit: z.number().int().min(1).max(200).default(6).describe('How many of each').meta({ value: 'N' }),
})

export interface Searched {
  /** As it was typed. */
  readonly words: string
  readonly groups: readonly {
    readonly group: HitGroup
    readonly hits: readonly Hit[]
    /** So many more were found. */
    readonly more: number
  }[]
  /** False where the words stand nearly everywhere: there is more than was looked at. */
  readonly all: boolean
}

/** Somebody who is known to be the same in several places is found once. */
const once = (hits: readonly Hit[]): readonly Hit[] => {
  const seen = new Set<string>()
  return hits.filter(({ same }) => {
    if (same === undefined) return true
    if (seen.has(same)) return false
    seen.add(same)
    return true
  })
}

/** What is called so stands before what only speaks of it. */
const calledSoFirst = (hits: readonly Hit[], sought: readonly string[]): readonly Hit[] => {
  const isCalled = ({ title }: Hit) =>
    soughtIn(title).some((word) => sought.flatMap(waysOf).some((way) => word.startsWith(way)))
  return [...hits.filter(isCalled), ...hits.filter((hit) => !isCalled(hit))]
}

const asTypedFirst = (hits: readonly Hit[], sought: readonly string[]): readonly Hit[] =>
  hits.toSorted((one, other) => Number(holdsAll(other.title, sought)) - Number(holdsAll(one.title, sought)))

/** Short forms are for people: who looks for a bill in their notes means no William. */
const holdsAsTyped = ({ kind, body }: PlacedFact, sought: readonly string[]): boolean =>
  holdsAll(textsOf({ kind: kind as Part['kind'], body }).join(' '), sought)

export const searchAction = defineAction<typeof input, Searched, Looking>({
  name: 'search',
  says: 'Find anything: firms, people, notes, messages, promises and what the playbook says',
  more: 'Every word that is given must begin a word of what is found; “Mike” finds Michael. Private notes are found as well: they are yours.',
  examples: [
    ['afterword search renee', 'finds Renée'],
    ['afterword search stand-up data --group notes', 'only in notes'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: searchOutput,
  run: async ({ words, group, limit }, desk) => {
    const typed = words.join(' ').trim()
    const sought = soughtIn(typed)
    if (sought.length === 0)
      return refused({ field: 'words', message: 'this needs a letter or a digit to look for.' })
    const store = await desk.store()
    if (!store.ok) return store
    const names = soughtNames(sought)
    const found = await store.value.find(desk.account, names)
    if (!found.ok) return found
    const contacts = await store.value.contacts.all(desk.account)
    if (!contacts.ok) return contacts
    const widened = names.some((run, at) => run !== sought[at])
    const facts = found.value.facts.filter(
      (fact) => !widened || fact.kind === 'person' || holdsAsTyped(fact, sought),
    )
    const hits = [
      ...facts.flatMap((fact) => hitOf(fact, fact.kind === 'person' ? names : sought) ?? []),
      ...contactHits(contacts.value, names),
      ...rulesOn(sought),
    ]
    const groups = hitGroups
      .filter((each) => group === undefined || each === group)
      .map((each) => {
        const of = hits.filter((hit) => hit.group === each)
        const all =
          each === 'firms'
            ? calledSoFirst(of, sought)
            : each === 'people'
              ? asTypedFirst(calledSoFirst(once(of), names), sought)
              : of
        return { group: each, hits: all.slice(0, limit), more: Math.max(0, all.length - limit) }
      })
      .filter((each) => each.hits.length > 0)
    return done({ words: typed, groups, all: found.value.all })
  },
})
