import { z } from 'zod'
import { hashOf } from '../../core/hash.ts'
import { unlike, withApart, withSame } from '../../core/keep/identities.ts'
import { done, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Changing } from '../action.ts'
import type { Changed } from '../change.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { personArgument } from '../person-story.ts'
import { changePeople, type Deed, type Edit } from './change-people.ts'
import { type Identity, identityOf, type Placed } from './everybody.ts'

const place = { opportunity: opportunityArgument, id: personArgument }
const two = z.object({
  ...place,
  elsewhere: z
    .string()
    .min(1)
    .describe('The other opportunity')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  as: z.string().min(1).describe('The person there, by their id').meta({ positional: true, value: 'PERSON' }),
})

type Two = z.infer<typeof two>

const bothOf = (
  all: readonly Identity[],
  { opportunity, id, elsewhere, as }: Two,
): Outcome<readonly [Identity, Identity]> => {
  const one = identityOf(all, opportunity, id)
  if (!one.ok) return one
  const other = identityOf(all, elsewhere, as)
  return other.ok ? done([one.value, other.value]) : other
}

const whyNot = {
  same: 'they are one person already.',
  here: 'both are met in the same opportunity, where they are two; one of them can be deleted there.',
  example: 'one of them belongs to the example search.',
} as const

/** A word that nobody shares yet. */
const newWord = (desk: Changing, { opportunity, id, elsewhere, as }: Two): string =>
  hashOf([stamp(desk.now), opportunity, id, elsewhere, as].join('\n')).toString(36)

const nameOf = ([first]: Identity): string => first?.name ?? ''
const firmsOf = (identity: Identity): string => identity.map(({ company }) => company).join(', ')

/** Changes what is known of two who are met, wherever that is. */
const changeTwo = (desk: Changing, asked: Two, change: (one: Identity, other: Identity) => Outcome<Deed>) =>
  changePeople(desk, (all) => {
    const both = bothOf(all, asked)
    return both.ok ? change(...both.value) : both
  })

export const samePersonAction = defineAction<typeof two, Changed, Changing>({
  name: 'same-person',
  says: 'Say that someone in two opportunities is one and the same person',
  more: 'Nothing is copied or lost: each firm keeps what it knows of them, and both are shown as one. “afterword part-person” or “afterword undo” takes it back exactly.',
  examples: [['afterword same-person northwind dana larkspur dana-okonkwo', 'Dana changed firms']],
  readOnly: false,
  asksPerson: false,
  input: two,
  output: changedOutput,
  run: (asked, desk) =>
    changeTwo(desk, asked, (one, other) => {
      const not = unlike(one, other)
      if (not) return refused({ field: 'as', message: whyNot[not] })
      const word = [...one, ...other].find(({ same }) => same !== undefined)?.same ?? newWord(desk, asked)
      const places: readonly Placed[] = [...one, ...other]
      return done({
        opportunity: asked.opportunity,
        edits: new Map(
          places.map(({ opportunity, id }): [string, Edit] => [
            opportunity,
            (raw) => withSame(raw, id, word),
          ]),
        ),
        says: `${nameOf(one)} (${firmsOf(one)}) and ${nameOf(other)} (${firmsOf(other)}) are one person`,
      })
    }),
})

export const twoPeopleAction = defineAction<typeof two, Changed, Changing>({
  name: 'two-people',
  says: 'Say that two who look alike are two people, so that it is not asked again',
  examples: [['afterword two-people northwind dana larkspur dana', 'the same name, somebody else']],
  readOnly: false,
  asksPerson: false,
  input: two,
  output: changedOutput,
  run: (asked, desk) =>
    changeTwo(desk, asked, (one, other) => {
      if (one === other)
        return notNow({
          field: 'as',
          message: 'they were said to be one person; part them first.',
          way: {
            says: 'Part them',
            action: 'part-person',
            give: { opportunity: asked.elsewhere, id: asked.as },
          },
        })
      if (asked.opportunity === asked.elsewhere) return refused({ field: 'as', message: whyNot.here })
      const word = newWord(desk, asked)
      const ends = [
        [asked.opportunity, asked.id],
        [asked.elsewhere, asked.as],
      ] as const
      return done({
        opportunity: asked.opportunity,
        edits: new Map(
          ends.map(([opportunity, id]): [string, Edit] => [opportunity, (raw) => withApart(raw, id, word)]),
        ),
        says: `${nameOf(one)} (${firmsOf(one)}) and ${nameOf(other)} (${firmsOf(other)}) are two people`,
      })
    }),
})

const one = z.object(place)

export const partPersonAction = defineAction<typeof one, Changed, Changing>({
  name: 'part-person',
  says: 'Take someone in one opportunity out of those who were said to be the same person',
  examples: [['afterword part-person larkspur dana-okonkwo', 'each is as before']],
  readOnly: false,
  asksPerson: false,
  input: one,
  output: changedOutput,
  run: (asked, desk) =>
    changePeople(desk, (all) => {
      const whole = identityOf(all, asked.opportunity, asked.id)
      if (!whole.ok) return whole
      const [here] = whole.value.filter(
        ({ opportunity, id }) => opportunity === asked.opportunity && id === asked.id,
      )
      const rest = whole.value.filter((each) => each !== here)
      if (!here || rest.length === 0)
        return notNow({ field: 'id', message: 'nobody was said to be the same person as they are.' })
      // Who is left alone shares the word with nobody.
      const going = rest.length === 1 ? whole.value : [here]
      return done({
        opportunity: asked.opportunity,
        edits: new Map(
          whole.value.map(({ opportunity, id }): [string, Edit] => [
            opportunity,
            going.some((each) => each.opportunity === opportunity)
              ? (raw) => withSame(raw, id, undefined)
              : (raw) => raw,
          ]),
        ),
        says: `${here.name} (${here.company}) is somebody else than at ${firmsOf(rest)}`,
      })
    }),
})
