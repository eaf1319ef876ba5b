import { z } from 'zod'
import type { Finding } from '../core/finding.ts'
import { done, goneSays, type Outcome, refused } from '../core/outcome.ts'
import { readersGreeted } from '../core/review/greeted.ts'
import { readLetter } from '../core/review/letter.ts'
import { isRawMessage, readRawMessage } from '../core/review/raw-message.ts'
import { review, splitSubject } from '../core/review/review.ts'
import { besideReview } from '../core/review/reviewed.ts'
import { reviewUnrecorded, unrecorded } from '../core/review/unrecorded.ts'
import { ownChannels } from '../core/vocabulary/channels.ts'
import { allEnglishes } from '../core/vocabulary/englishes.ts'
import { messageKinds } from '../core/vocabulary/step-kinds.ts'
import type { Desk } from './action.ts'
import { defineAction } from './define.ts'
import { momentOf, subjectFrom } from './dossier-file.ts'
import { fileArgument, nowOption } from './options.ts'
import { reviewOutput } from './outputs.ts'
import { proofreadOf } from './proofread.ts'

const input = z.object({
  file: fileArgument(
    'The message as text, - for standard input; a first line “Subject: …” is read as its subject; a whole mail with its headers is read too',
  ),
  dossier: z
    .string()
    .describe(
      'The dossier it belongs to: a file, or a kept opportunity by its id; without one, only what the text itself tells is judged',
    )
    .optional()
    .meta({ value: 'FILE' }),
  to: z
    .array(z.string())
    .default([])
    .describe(
      'The person it goes to, by id in the dossier; may be repeated; read from the greeting unless named',
    )
    .meta({ value: 'PERSON' }),
  kind: z
    .enum(messageKinds)
    .default('thank-you')
    .describe('What kind of message it is')
    .meta({ value: 'KIND' }),
  channel: z.enum(ownChannels).default('email').describe('How it travels').meta({ value: 'CHANNEL' }),
  interview: z
    .string()
    .optional()
    .describe('The interview it follows; the latest with that person unless named')
    .meta({ value: 'ID' }),
  name: z
    .string()
    .optional()
    .describe('Without a dossier: the reader’s name, as it is spelled')
    .meta({ value: 'NAME' }),
  role: z.string().optional().describe('Without a dossier: the role').meta({ value: 'ROLE' }),
  company: z.string().optional().describe('Without a dossier: the company').meta({ value: 'COMPANY' }),
  formality: z
    .enum(['formal', 'neutral', 'informal'])
    .optional()
    .describe('Without a dossier: how formal the reader’s world is')
    .meta({ value: 'HOW' }),
  english: z
    .enum(allEnglishes)
    .optional()
    .describe('Without a dossier: whose spelling counts; American unless said')
    .meta({ value: 'ENGLISH' }),
  strict: z.boolean().default(false).describe('Let warnings end it with 1 too'),
  'no-spelling': z
    .boolean()
    .default(false)
    .describe('Leave spelling and grammar out: loading them takes a second'),
  now: nowOption,
})

export interface Reviewed {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Positions are told in the file as it was handed in, its subject line included. */
const told = (text: string, findings: readonly Finding[], offset: number, strict: boolean) => {
  const placed = findings.map((finding) => moved(finding, offset))
  const standing = placed.filter(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  ).length
  return done({ text, findings: placed }, standing)
}

interface Split {
  /** What positions are told in: the file as it was handed in, or the decoded body of a message. */
  readonly text: string
  readonly subject?: string
  readonly body: string
  readonly offset: number
  readonly attachments?: number
}

/** The longest body that is read, in characters, at every door: no note is longer, and every check goes over all of it. */
const most = 20_000

const notTooLong = (split: Split): Outcome<Split> =>
  split.body.length > most
    ? refused({ message: `That is over ${most} characters: a note is shorter.` })
    : done(split)

/** A note with an optional subject line, or a whole message as a mail program hands it over. */
const messageIn = (text: string): Outcome<Split> => {
  if (!isRawMessage(text)) return notTooLong({ text, ...splitSubject(text) })
  const raw = readRawMessage(text)
  if (!raw.ok) return raw
  const { subject, body, offset, attachments } = raw.value
  const about = { ...(subject === undefined ? {} : { subject }), body, attachments }
  return notTooLong(offset === undefined ? { text: body, ...about, offset: 0 } : { text, ...about, offset })
}

const withoutDossier = async (asked: z.output<typeof input>, desk: Desk): Promise<Outcome<Reviewed>> => {
  const only = asked.to.length > 0 ? 'to' : asked.interview === undefined ? undefined : 'interview'
  if (only)
    return refused({ field: only, message: 'this names something of a dossier: give the dossier too.' })
  const read = await desk.read(asked.file)
  if (!read.ok) return read
  const message = messageIn(read.value)
  if (!message.ok) return message
  const { text, subject, body, offset, attachments } = message.value
  const { kind, channel, name, role, company, formality, english } = asked
  const said = { subject, attachments, name, role, company, formality, english }
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const proofread = asked['no-spelling'] ? [] : await proofreadOf(body, unrecorded(body, known), desk)
  const findings = reviewUnrecorded(body, { kind, channel, ...known, proofread })
  return told(text, findings, offset, asked.strict)
}

export const reviewAction = defineAction<typeof input, Reviewed>({
  name: 'review',
  says: 'Read any message the way a careful friend would, with a dossier or without',
  more: 'Ends with 1 when there are errors, with --strict when there are warnings too (hints never count), 2 when the input could not be read, else 0. Only errors should keep a message from going out.',
  examples: [
    ['afterword review note.txt', 'any note, without a dossier'],
    ['afterword review note.txt --dossier mine.yaml --to dana', 'a thank-you to Dana'],
    ['afterword review - --dossier mine.yaml --to dana --kind nudge < note.txt', 'from standard input'],
    ['afterword review note.txt --dossier mine.yaml --to dana --json', 'for a program'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: reviewOutput,
  json: ({ findings }) => ({ findings }),
  run: async (asked, desk) => {
    if (asked.dossier === undefined) return withoutDossier(asked, desk)
    const only = (['name', 'role', 'company', 'formality', 'english'] as const).find(
      (each) => asked[each] !== undefined,
    )
    if (only)
      return refused({ field: only, message: 'this is for a review without a dossier: the dossier says it.' })
    const subject = await subjectFrom(asked.dossier, desk)
    const read = await desk.read(asked.file)
    const message = read.ok ? messageIn(read.value) : read
    if (!subject.ok || !message.ok) {
      return refused(...[subject, message].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)))
    }
    const { dossier, beside } = subject.value
    const known = [...dossier.people.keys()]
    const strangers = asked.to.filter((id) => !dossier.people.has(id))
    if (strangers.length > 0) {
      return refused({
        field: 'to',
        message: `the dossier has no ${strangers.join(', ')}. It knows: ${known.join(', ') || 'nobody'}.`,
        plain: goneSays('person'),
      })
    }
    const ids = dossier.interviews.map((interview) => interview.id)
    if (asked.interview !== undefined && !ids.includes(asked.interview)) {
      return refused({
        field: 'interview',
        message: `the dossier has no interview “${asked.interview}”. It has: ${ids.join(', ') || 'none'}.`,
        plain: goneSays('interview'),
      })
    }
    const sentAt = momentOf(asked.now, dossier, desk)
    if (!sentAt.ok) return sentAt
    const { text, subject: line, body, offset, attachments } = message.value
    const to = asked.to.length > 0 ? asked.to : readersGreeted(readLetter(body), dossier)
    if (to.length === 0) {
      return refused({
        field: 'to',
        message: `the greeting does not say which person of the dossier it goes to. Name one: ${known.join(', ') || 'it knows nobody yet'}.`,
        plain: 'the greeting does not say who it goes to. Choose one of the people.',
      })
    }
    const proofread = asked['no-spelling'] ? [] : await proofreadOf(body, dossier, desk)
    const findings = review(
      {
        body,
        to,
        kind: asked.kind,
        channel: asked.channel,
        sentAt: sentAt.value,
        proofread,
        beside: besideReview(beside),
        ...(line === undefined ? {} : { subject: line }),
        ...(attachments === undefined ? {} : { attachments }),
        ...(asked.interview === undefined ? {} : { interview: asked.interview }),
      },
      dossier,
    )
    return told(text, findings, offset, asked.strict)
  },
})

const moved = (finding: Finding, by: number): Finding =>
  finding.to === 0
    ? finding
    : {
        ...finding,
        from: finding.from + by,
        to: finding.to + by,
        fixes: finding.fixes.map((fix) => ({ ...fix, from: fix.from + by, to: fix.to + by })),
      }
