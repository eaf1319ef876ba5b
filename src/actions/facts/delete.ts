import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Kept } from '../../core/keep/keep.ts'
import { joined, type Part, partsOf } from '../../core/keep/parts.ts'
import { occursIn, withoutPerson } from '../../core/keep/without-person.ts'
import { done, notFound, type Outcome, refused } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import { type Changed, change, type Edited, writeAll } from '../change.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { heldBy } from '../kept.ts'
import { changedOutput } from '../outputs.ts'

/** What can be deleted, in the words of whoever deletes it. */
const deletable = {
  person: 'someone',
  interview: 'an interview',
  note: 'a note',
  debrief: 'what was noted of an interview',
  promise: 'a promise',
  touch: 'something that went between you',
  offer: 'the offer',
  choice: 'a choice of yours',
  elsewhere: 'a deadline elsewhere',
  words: 'your own words for a message',
  opportunity: 'an opportunity',
} as const

type Deletable = keyof typeof deletable

const kinds = Object.keys(deletable) as readonly Deletable[]

const input = z.object({
  opportunity: opportunityArgument,
  kind: z.enum(kinds).describe('What kind of fact').meta({ positional: true, value: 'KIND' }),
  id: z
    .string()
    .optional()
    .describe('Its id; not needed for the offer and the opportunity itself')
    .meta({ positional: true, value: 'ID' }),
  everywhere: z
    .boolean()
    .optional()
    .describe(
      'For a person: also take them out of interviews and messages; their notes and promises go along',
    ),
})

const partKind = { note: 'point', words: 'message' } as const

/** What goes with it: an interview takes its debrief along. */
const gone = (parts: readonly Part[], kind: string, id: string): readonly Part[] =>
  parts.filter(
    (part) =>
      (part.kind === kind && part.id === id) ||
      (kind === 'interview' && part.owner === id) ||
      (kind === 'debrief' && part.owner === id),
  )

const without = (
  kept: Kept,
  kind: Deletable,
  id: string,
): Outcome<{ raw: RawDossier; messages: Kept['messages'] }> => {
  const parts = partsOf(kept)
  const wanted: string = partKind[kind as keyof typeof partKind] ?? kind
  const going = gone(parts, wanted, wanted === 'offer' ? 'it' : id)
  if (going.length === 0) {
    const ids = parts.filter((part) => part.kind === wanted).map((part) => part.id)
    return notFound({
      message: `There is no ${kind} “${id}” in ${kept.id}. There are: ${ids.join(', ') || 'none'}.`,
      plain: 'It is no longer here; it was deleted or changed meanwhile.',
    })
  }
  return done(
    joined(
      parts.filter((part) => !going.includes(part)),
      kept.raw.me,
    ),
  )
}

/** A person who took part stays part of what happened, unless it is said that they shall go from there too. */
const person = (kept: Kept, id: string, everywhere: boolean): Outcome<Edited> | undefined => {
  const { raw, messages } = kept
  const name = raw.people?.[id]?.name
  const places = name === undefined ? [] : occursIn(raw, id)
  if (places.length === 0) return undefined
  if (everywhere) return done({ raw: withoutPerson(raw, id), messages, says: `Deleted ${name} everywhere` })
  return refused({
    message: `${name} occurs in ${places.join(', ')}. Deleted everywhere, their notes and promises go along; interviews and messages stay without them. It can be taken back.`,
    way: { says: `Take ${name} out everywhere and delete`, give: { everywhere: 'true' } },
  })
}

const whole = async (id: string, desk: Changing): Promise<Outcome<Changed>> => {
  const held = await heldBy(id, desk)
  if (!held.ok) return held
  const { role, company } = held.value.kept.raw.opportunity
  const says = `Deleted ${role} at ${company.name}`
  const written = await writeAll(
    desk,
    { opportunities: [{ id, from: held.value.kept.version, to: undefined }] },
    says,
  )
  if (!written.ok) return written
  return written.value === 'moved' ? whole(id, desk) : done({ id, says, change: written.value.change })
}

export const deleteAction = defineAction<typeof input, Changed, Changing>({
  name: 'delete',
  says: 'Delete any fact, or a whole opportunity; “undo” brings it back',
  examples: [
    ['afterword delete northwind note insight-dana-1a2b3c', 'one note'],
    ['afterword delete northwind person dana --everywhere', 'someone who took part'],
    ['afterword delete northwind opportunity', 'everything about it'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, kind, id = '', everywhere = false }, desk) =>
    kind === 'opportunity'
      ? whole(opportunity, desk)
      : change(opportunity, desk, ({ kept }) => {
          const there = kind === 'person' ? person(kept, id, everywhere) : undefined
          if (there) return there
          const left = without(kept, kind, id)
          return left.ok
            ? done({
                raw: left.value.raw,
                messages: left.value.messages,
                says: `Deleted ${deletable[kind]}`,
              })
            : left
        }),
})
