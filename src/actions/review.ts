import { z } from 'zod'
import { done, refused } from '../core/outcome.ts'
import type { Finding } from '../core/review/finding.ts'
import { review, splitSubject } from '../core/review/review.ts'
import type { Action } from './action.ts'
import { dossierFrom, momentOf } from './dossier-file.ts'
import { fileArgument, nowOption } from './options.ts'
import { proofreadOf } from './proofread.ts'

const messageKinds = [
  'thank-you',
  'detailed',
  'nudge',
  'check-in',
  'value-add',
  'promise',
  'follow-up',
  'reply',
  'close',
  'feedback',
  'helper',
  'offer-answer',
  'offer-time',
  'offer-talk',
  'offer-accept',
  'offer-decline',
  'withdraw',
  'lever',
  'connect',
  'forward',
] as const

const input = z.object({
  file: fileArgument(
    'The message as text, - for standard input; a first line “Subject: …” is read as its subject',
  ),
  dossier: z.string().describe('The dossier it belongs to').meta({ value: 'FILE' }),
  to: z
    .array(z.string())
    .min(1)
    .describe('The person it goes to, by id in the dossier; may be repeated')
    .meta({ value: 'PERSON' }),
  kind: z
    .enum(messageKinds)
    .default('thank-you')
    .describe('What kind of message it is')
    .meta({ value: 'KIND' }),
  channel: z
    .enum(['email', 'linkedin', 'phone', 'letter'])
    .default('email')
    .describe('How it travels')
    .meta({ value: 'CHANNEL' }),
  interview: z
    .string()
    .optional()
    .describe('The interview it follows; the latest with that person unless named')
    .meta({ value: 'ID' }),
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

export const reviewAction: Action<typeof input, Reviewed> = {
  name: 'review',
  says: 'Read any message the way a careful friend would, against a dossier',
  more: 'Ends with 0 when nothing was found, 1 when there are errors or warnings (hints do not count), 2 when the input could not be read. Only errors should keep a message from going out.',
  examples: [
    ['afterword review note.txt --dossier mine.yaml --to dana', 'a thank-you to Dana'],
    ['afterword review - --dossier mine.yaml --to dana --kind nudge < note.txt', 'from standard input'],
    ['afterword review note.txt --dossier mine.yaml --to dana --json', 'for a program'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  run: async (asked, desk) => {
    const dossier = await dossierFrom(asked.dossier, desk)
    const text = await desk.read(asked.file)
    if (!dossier.ok || !text.ok) {
      return refused(...[dossier, text].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)))
    }
    const known = [...dossier.value.people.keys()]
    const strangers = asked.to.filter((id) => !dossier.value.people.has(id))
    if (strangers.length > 0) {
      return refused({
        message: `--to ${strangers.join(', ')}: the dossier has no such person. It knows: ${known.join(', ') || 'nobody'}.`,
      })
    }
    const ids = dossier.value.interviews.map((interview) => interview.id)
    if (asked.interview !== undefined && !ids.includes(asked.interview)) {
      return refused({
        message: `--interview ${asked.interview}: the dossier has no such interview. It has: ${ids.join(', ') || 'none'}.`,
      })
    }
    const sentAt = momentOf(asked.now, dossier.value, desk)
    if (!sentAt.ok) return sentAt
    const { subject, body, offset } = splitSubject(text.value)
    const proofread = asked['no-spelling'] ? [] : await proofreadOf(body, dossier.value, desk)
    const findings = review(
      {
        body,
        to: asked.to,
        kind: asked.kind,
        channel: asked.channel,
        sentAt: sentAt.value,
        proofread,
        ...(subject === undefined ? {} : { subject }),
        ...(asked.interview === undefined ? {} : { interview: asked.interview }),
      },
      dossier.value,
    )
    // Positions are told in the file as it was handed in, its subject line included.
    const placed = findings.map((finding) => moved(finding, offset))
    const standing = placed.filter((finding) => finding.severity !== 'hint').length
    return done({ text: text.value, findings: placed }, standing)
  },
}

const moved = (finding: Finding, by: number): Finding =>
  finding.to === 0
    ? finding
    : {
        ...finding,
        from: finding.from + by,
        to: finding.to + by,
        fixes: finding.fixes.map((fix) => ({ ...fix, from: fix.from + by, to: fix.to + by })),
      }
