import { z } from 'zod'
import type { Me } from '../../core/keep/keep.ts'
import { movedSays } from '../../core/keep/todays-profile.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { ownChannels } from '../../core/vocabulary/channels.ts'
import { allEnglishes } from '../../core/vocabulary/englishes.ts'
import type { Changing } from '../action.ts'
import { changeMe, settledRaw } from '../change.ts'
import { defineAction } from '../define.ts'
import { numbersFrom } from '../dossier-file.ts'
import { merged } from '../entry.ts'
import { profileOutput } from '../outputs.ts'

const text = (says: string, value = 'TEXT', more = {}) =>
  z
    .string()
    .optional()
    .describe(says)
    .meta({ value, ...more })

const input = z.object({
  name: text('Your name as you sign it', 'NAME'),
  email: text('Your e-mail address', 'ADDRESS'),
  phone: text('Your phone number', 'NUMBER'),
  postal: text('Your postal address, for letters', 'TEXT', { lines: 3 }),
  zone: text('Your time zone, such as Europe/London', 'ZONE'),
  english: z.enum(allEnglishes).optional().describe('The English you write').meta({ value: 'WORD' }),
  signature: text('How you sign, if not with your name', 'TEXT', { lines: 2 }),
  temper: z
    .enum(['eager', 'balanced', 'patient'])
    .optional()
    .describe('How soon you like to follow up')
    .meta({ value: 'WORD' }),
  channels: z
    .array(z.enum(ownChannels))
    .optional()
    .describe('The channels you use; all unless named; may be repeated')
    .meta({ value: 'WORD' }),
  strengths: z
    .array(z.string())
    .optional()
    .describe(
      'What you bring, with what shows it after a bar: “calm lead | ran on-call for two years”; may be repeated',
    )
    .meta({ value: 'TEXT' }),
  words: z
    .array(z.string())
    .optional()
    .describe('A word that is spelled right, though no dictionary knows it; may be repeated')
    .meta({ value: 'WORD' }),
  set: z
    .array(z.string())
    .optional()
    .describe(
      'One number of the playbook your way, such as nudgeAfterHearBy=4; nothing behind the sign makes it the usual one again; may be repeated',
    )
    .meta({ value: 'NAME=N' }),
})

export interface Profiled {
  readonly me: Me | undefined
  /** What an earlier version kept and counts otherwise today, a sentence each; said until the profile is kept anew. */
  readonly moved?: readonly string[]
  readonly change?: string
  readonly says?: string
}

const strengthOf = (line: string) => {
  const [skill = '', ...proof] = line.split('|').map((part) => part.trim())
  return { skill, ...(proof.length > 0 ? { proof: proof.join(' | ') } : {}) }
}

/** Those that go back to what is usual, by name, and those that are set. */
const partition = (set: readonly string[]): readonly [usual: readonly string[], own: readonly string[]] => [
  set.flatMap((each) => (/^\w+=$/.test(each) ? [each.slice(0, -1)] : [])),
  set.filter((each) => !/^\w+=$/.test(each)),
]

const withoutThese = (numbers: Me['numbers'], names: readonly string[]): Me['numbers'] =>
  Object.fromEntries(Object.entries(numbers ?? {}).filter(([name]) => !names.includes(name)))

/** The profile with what was said about it. */
export const profileWith = (
  entry: Partial<z.infer<typeof input>>,
  before: Me | undefined,
): Outcome<{ readonly me: Me; readonly says: string }> => {
  const { strengths, set, ...plain } = entry
  const [usual, own] = partition((set ?? []).filter((each) => each !== ''))
  const numbers = numbersFrom(own)
  if (!numbers.ok) return numbers
  const left = { ...withoutThese(before?.numbers, usual), ...numbers.value }
  const me = merged<Me>(before, {
    ...plain,
    ...(strengths ? { strengths: strengths.filter((line) => line.trim() !== '').map(strengthOf) } : {}),
    ...(plain.words ? { words: plain.words.map((word) => word.trim()).filter((word) => word !== '') } : {}),
    // None of one's own: then the key goes.
    ...(set ? { numbers: Object.keys(left).length > 0 ? left : '' } : {}),
  })
  const raw = settledRaw({ afterword: 1, me, opportunity: { role: 'role', company: { name: 'company' } } })
  if (!raw.ok) return raw
  return done({ me: raw.value.me, says: before ? 'Changed your profile' : 'Wrote down who you are' })
}

export const profileAction = defineAction<typeof input, Profiled, Changing>({
  name: 'profile',
  says: 'Who you are: name, addresses, zone, strengths with proof, temper; shows it when nothing is given',
  examples: [
    [
      'afterword profile --name "Priya Raman" --email priya@example.org --zone America/Toronto',
      'the first step',
    ],
    ['afterword profile --temper patient', 'how soon you like to follow up'],
    ['afterword profile', 'what is known'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: profileOutput,
  run: async (entry, desk) => {
    if (Object.values(entry).some((value) => value !== undefined))
      return changeMe(desk, (before) => profileWith(entry, before))
    const store = await desk.store()
    if (!store.ok) return store
    const profile = await store.value.profile(desk.account)
    if (!profile.ok) return profile
    const moved = profile.value.moved.map(movedSays)
    return done({ me: profile.value.me, ...(moved.length > 0 ? { moved } : {}) })
  },
})
