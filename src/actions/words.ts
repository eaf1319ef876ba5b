import { z } from 'zod'
import { type AskedSentence, type Draft, stillAsked } from '../core/compose/draft.ts'
import { marksOf } from '../core/compose/own/marks.ts'
import { baseFor } from '../core/compose/own/three-way.ts'
import { learntFrom, learntSays, withLearnt } from '../core/compose/phrases/learn.ts'
import type { Moment } from '../core/dossier/dossier.ts'
import type { Message } from '../core/keep/keep.ts'
import { done, notNow, type Outcome, overLimit, refused } from '../core/outcome.ts'
import { splitSubject } from '../core/review/review.ts'
import { stamp } from '../core/time/stamp.ts'
import type { Changing, Opening } from './action.ts'
import { type Changed, change } from './change.ts'
import { stepArgument, stepOf } from './choices.ts'
import { defineAction } from './define.ts'
import { draftFromNotes, draftPlanned, type Words, withWords } from './draft.ts'
import { opportunityArgument } from './entry.ts'
import { changedOutput } from './outputs.ts'

const most = 20_000

/** As a form or a file has it → as it is kept. */
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** The draft of a step as it stands or as these words make it, reviewed for the moment asked for, and as today's notes make it. */
export const draftFor = async (
  opportunity: string,
  id: string,
  desk: Opening,
  asked?: Moment,
  words?: Words,
): Promise<Outcome<Draft & { readonly fromNotes: Draft }>> => {
  const found = await stepOf(opportunity, id, desk)
  if (!found.ok) return found
  const planned = withWords(found.value.planned, id, words)
  const [draft] = draftPlanned(planned, (step) => step.id === id, undefined, asked).drafts
  const fromNotes = draftFromNotes(found.value.planned, id)
  return draft && fromNotes
    ? done({ ...draft, fromNotes })
    : refused({ message: `There is nothing to write for ${id}.`, plain: 'There is nothing to write here.' })
}

/** A message in the place of the one for the same step. */
export const putMessage = (messages: readonly Message[], message: Message): readonly Message[] => [
  ...messages.filter(({ step }) => step !== message.step),
  message,
]

/** The words as they stand before whoever asks, where they may differ from those that are kept. */
export const presentWords = {
  subject: z.string().optional().describe('The subject line').meta({ value: 'TEXT' }),
  body: z.string().optional().describe('The whole message').meta({ value: 'TEXT', lines: 16 }),
  file: z
    .string()
    .optional()
    .describe('The message as a file, - for standard input; a first line “Subject: …” is its subject')
    .meta({ value: 'FILE' }),
  saved: z
    .string()
    .optional()
    .describe('When the words these were made from were kept, or “draft”; refused if others were kept since')
    .meta({ value: 'INSTANT' }),
}

const wordsInput = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  ...presentWords,
  reset: z.boolean().optional().describe('Back to the draft made from your notes'),
})

/** When the words of a step were kept; of a draft out of notes, that it is one. */
export const savedMark = (savedAt: string | undefined): string => savedAt ?? 'draft'

/** Refused where others were kept since these were begun, so that neither is lost; the same words are no quarrel. */
const keptSince = (
  saved: string | undefined,
  there: Message | undefined,
  mine: Pick<Message, 'subject' | 'body'>,
): Outcome<never> | undefined => {
  const stands = savedMark(there?.savedAt)
  if (saved === undefined || saved === stands) return undefined
  if (there && there.body === mine.body && there.subject === mine.subject) return undefined
  return refused({
    message: there
      ? 'Other words were kept for this message since you began yours. Nothing is lost: both stand here.'
      : 'The words these were made from were let go since, or have gone out. Nothing is lost: yours stand here.',
    way: {
      says: 'Put mine in their place',
      give: { saved: stands },
      ...(there ? { instead: there.body } : {}),
    },
  })
}

type Present = Omit<z.infer<typeof wordsInput>, 'reset'>

/** Words that were given, beside the draft they would stand in the place of. */
interface Given {
  readonly words: Words
  readonly draft: Draft & { readonly fromNotes: Draft }
}

const givenIn = async (asked: Present, desk: Opening): Promise<Outcome<Given>> => {
  const file = asked.file === undefined ? undefined : await desk.read(asked.file)
  if (file && !file.ok) return file
  const read = file ? splitSubject(file.value) : undefined
  const draft = await draftFor(asked.opportunity, asked.step, desk)
  if (!draft.ok) return draft
  const body = clean(read?.body ?? asked.body ?? '')
  const subject = clean(read?.subject ?? asked.subject ?? draft.value.subject)
  return done({ words: { subject, body }, draft: draft.value })
}

const keep = async (
  asked: z.infer<typeof wordsInput>,
  { words: { subject, body }, draft: { fromNotes } }: Given,
  desk: Opening,
  unowned?: readonly AskedSentence[],
): Promise<Outcome<Changed>> => {
  if (!asked.reset && body === '') return refused({ field: 'body', message: 'the message is empty.' })
  if (body.length > most) return overLimit({ message: `The message is over ${most} characters.` })
  if (/[\r\n]/.test(subject)) return refused({ message: 'A subject is one line.' })
  return change(asked.opportunity, desk, ({ kept, dossier }) => {
    const { raw, messages } = kept
    const others = messages.filter(({ step }) => step !== asked.step)
    const there = messages.find(({ step }) => step === asked.step)
    const stale = keptSince(asked.saved, there, { subject, body })
    if (stale) return stale
    if (asked.reset) return done({ raw, messages: others, says: 'Went back to the draft' })
    const base = baseFor(body, there?.base, fromNotes, marksOf(dossier))
    const open = stillAsked(unowned ?? there?.asked, body)
    const message = {
      ...{ step: asked.step, subject, body, savedAt: stamp(desk.now), base },
      ...(open.length > 0 ? { asked: open } : {}),
    }
    const learnt = kept.example ? {} : learntFrom(body, fromNotes, dossier.me)
    const phrases = withLearnt(dossier.me.phrases, learnt)
    const news =
      JSON.stringify(phrases) === JSON.stringify(raw.me.phrases ?? {}) ? undefined : learntSays(learnt)
    if (news === undefined) return done({ raw, messages: [...others, message], says: 'Kept your own words' })
    return done({
      raw: { ...raw, me: { ...raw.me, phrases: phrases as NonNullable<typeof raw.me.phrases> } },
      messages: [...others, message],
      profile: true as const,
      says: `Kept your own words. ${news}`,
    })
  })
}

/** Puts own words in the place of a draft, or the draft back; an assistant's words with what in them is still to be owned. */
export const keepWords = async (
  asked: z.infer<typeof wordsInput>,
  desk: Opening,
  unowned?: readonly AskedSentence[],
): Promise<Outcome<Changed>> => {
  const given = await givenIn(asked, desk)
  return given.ok ? keep(asked, given.value, desk, unowned) : given
}

export const wordsAction = defineAction<typeof wordsInput, Changed>({
  name: 'words',
  says: 'Put your own words in the place of a draft; a yes that was given is taken back',
  examples: [
    ['afterword words northwind screen/thank-you/dana --file note.txt', 'what you made of it'],
    ['afterword words northwind screen/thank-you/dana --reset', 'back to the draft'],
  ],
  readOnly: false,
  asksPerson: false,
  input: wordsInput,
  output: changedOutput,
  run: (asked, desk) => keepWords(asked, desk),
})

/** What is given beyond the words that stand already. */
const newIn = async (asked: Present, desk: Opening): Promise<Outcome<Given | undefined>> => {
  if (asked.body === undefined && asked.file === undefined) return done(undefined)
  const given = await givenIn(asked, desk)
  if (!given.ok) return given
  const { words, draft } = given.value
  const same = words.body === draft.body.trim() && words.subject === draft.subject.trim()
  return done(same ? undefined : given.value)
}

/** The words that stand before whoever asks, where they are others than those that are kept. Keeps nothing. */
export const presentIn = async (asked: Present, desk: Opening): Promise<Outcome<Words | undefined>> => {
  const given = await newIn(asked, desk)
  return given.ok ? done(given.value?.words) : given
}

/** Keeps the words that stand before whoever asks, so that what is done next is done with these; those that stand already stay. */
export const keptPresent = async (asked: Present, desk: Opening): Promise<Outcome<void>> => {
  const given = await newIn(asked, desk)
  if (!given.ok) return given
  if (given.value === undefined) return done(undefined)
  const kept = await keep(asked, given.value, desk)
  return kept.ok ? done(undefined) : kept
}

export const stepInput = z.object({ opportunity: opportunityArgument, step: stepArgument })

export const withdrawAction = defineAction<typeof stepInput, Changed, Changing>({
  name: 'withdraw',
  says: 'Take the yes to a message back',
  examples: [['afterword withdraw northwind screen/thank-you/dana', 'it does not go out']],
  readOnly: false,
  asksPerson: false,
  input: stepInput,
  output: changedOutput,
  run: (asked, desk) =>
    change(asked.opportunity, desk, ({ kept: { raw, messages } }) => {
      const message = messages.find(({ step }) => step === asked.step)
      if (!message?.approved)
        return notNow({
          message: `There is no yes to ${asked.step} to take back.`,
          plain: 'There is no yes to this message to take back.',
        })
      const { approved: _approved, ...rest } = message
      return done({ raw, messages: putMessage(messages, rest), says: 'Took the yes back' })
    }),
})
