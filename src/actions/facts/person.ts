import { z } from 'zod'
import { done, goneSays, notFound, refused } from '../../core/outcome.ts'
import { contactTyped } from '../../core/typed/contact.ts'
import { ownChannels } from '../../core/vocabulary/channels.ts'
import { allHelps } from '../../core/vocabulary/helps.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { idFrom, merged, opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'

const text = (says: string, value = 'TEXT') => z.string().optional().describe(says).meta({ value })

const input = z.object({
  opportunity: opportunityArgument,
  id: z
    .string()
    .optional()
    .describe('The person to change; without it a new one is added')
    .meta({ value: 'PERSON' }),
  name: z.string().optional().describe('As spelled on the card').meta({ value: 'NAME', ask: true }),
  title: text('Their job').meta({ ask: true, value: 'TEXT' }),
  email: text('Their e-mail address', 'ADDRESS').meta({ ask: true, value: 'ADDRESS' }),
  reach: text('Their e-mail address, LinkedIn profile or phone number, whichever it is', 'ADDRESS'),
  phone: text('Their phone number', 'NUMBER'),
  linkedin: text('Their LinkedIn profile', 'URL'),
  postal: text('Their postal address').meta({ value: 'TEXT', lines: 3 }),
  honorific: text('Ms, Dr, Professor …; never guessed', 'WORD'),
  called: text('How they are addressed', 'NAME'),
  pronouns: text('Their pronouns as they give them, such as she/her', 'TEXT'),
  given: text('The given name, where the name’s order leaves doubt', 'NAME'),
  family: text('The family name', 'NAME'),
  prefers: z.enum(ownChannels).optional().describe('How they like to be contacted').meta({ value: 'WORD' }),
  zone: text('Their zone, if not the company’s', 'ZONE'),
  rapport: text('How you got on'),
  contact: z.enum(['primary', '']).optional().describe('primary: the one to ask').meta({ value: 'WORD' }),
  helper: z.boolean().optional().describe('Referred, introduced or advised you'),
  helped: z
    .enum([...allHelps, ''])
    .optional()
    .describe('What they did for you: referred, introduced, advised or vouched')
    .meta({ value: 'WORD' }),
  left: z.boolean().optional().describe('Gone for good: nothing is written to them any more'),
})

export const personAction = defineAction<typeof input, Changed, Changing>({
  name: 'person',
  says: 'Add someone you met or will meet, or change what is known of them',
  examples: [
    [
      'afterword person northwind --name "Dana Okonkwo" --title "Talent Partner" --email dana@northwind.example',
      'someone new',
    ],
    [
      'afterword person northwind --id dana --phone "+1 416 555 0100"',
      'one thing more; an empty value ("") takes it away',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async ({ opportunity, id, reach, ...told }, desk) => {
    const reached = reach ? contactTyped(reach) : undefined
    if (reached && !reached.ok)
      return refused(...reached.problems.map((problem) => ({ ...problem, field: 'reach' })))
    const values = { ...told, ...reached?.value.value }
    return change(opportunity, desk, ({ kept: { raw } }) => {
      const people = raw.people ?? {}
      if (id !== undefined && !people[id]) {
        return notFound({
          field: 'id',
          message: `nobody of the id “${id}” is in ${opportunity}. There are: ${Object.keys(people).join(', ') || 'nobody yet'}.`,
          plain: goneSays('person'),
        })
      }
      if (id === undefined && !values.name)
        return refused({ field: 'name', message: 'someone new needs this.' })
      const key = id ?? idFrom(values.name ?? '', Object.keys(people))
      const person = merged(people[key], values)
      return done({
        raw: { ...raw, people: { ...people, [key]: person } },
        says: id === undefined ? `Added ${person.name}` : `Changed ${person.name}`,
      })
    })
  },
})
