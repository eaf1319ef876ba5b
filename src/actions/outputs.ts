import { z } from 'zod'

/** What programs may rely on in the answers; there may be more keys than are named here, never fewer. */
const text = z.string()
const moment = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)
const texts = z.array(text)
const pages = { count: z.number().int(), page: z.number().int(), pages: z.number().int() }

const opportunity = z.looseObject({ id: text.optional(), role: text, company: text, status: text })

const reason = z.looseObject({ rule: text })

const stepOutput = z.looseObject({
  id: text,
  kind: text,
  to: texts,
  channel: text,
  opens: moment,
  best: moment,
  due: moment,
  state: text,
  says: text,
  why: z.array(reason),
  blocked: z.looseObject({ because: text, until: moment.optional() }).optional(),
  facts: texts,
})

const finding = z.looseObject({
  from: z.number().int(),
  to: z.number().int(),
  severity: z.enum(['error', 'warning', 'hint']),
  rule: text,
  message: text,
  fixes: z.array(z.looseObject({ label: text, from: z.number(), to: z.number(), insert: text })),
  source: text,
})

const draft = z.looseObject({
  step: text,
  kind: text,
  to: texts,
  channel: text,
  subject: text,
  body: text,
  sentences: z.array(z.looseObject({ text, facts: texts })),
  questions: z.array(z.looseObject({ fact: text, ask: text })),
  commitments: z.array(z.looseObject({ what: text, due: text.optional() })),
  sentAt: moment,
  findings: z.array(finding),
})

const planOf = z.object({ opportunity, now: moment, steps: z.array(stepOutput) })
const draftsOf = z.object({ opportunity, now: moment, drafts: z.array(draft) })
const todaySteps = z.array(stepOutput.extend({ opportunity: opportunity.extend({ id: text }) }))

export const planOutput = z.union([planOf, z.object({ plans: z.array(planOf) })])
export const draftOutput = z.union([draftsOf, z.object({ opportunities: z.array(draftsOf) })])
export const todayOutput = z.object({
  now: moment,
  open: todaySteps,
  welcome: todaySteps,
  held: todaySteps,
  later: todaySteps,
  more: z.number().int(),
  wider: z.number().int().optional(),
  rest: moment.optional(),
  calm: z.boolean(),
  mail: z.number().int(),
  example: z.boolean(),
})
export const opportunitiesOutput = z.object({
  opportunities: z.array(opportunity.extend({ id: text, updatedAt: text, nextDueAt: text.optional() })),
  ...pages,
})
export const letterOutput = z.looseObject({
  size: z.enum(['A4', 'Letter']),
  language: text,
  ...{ sender: texts, date: text, day: text, recipient: texts, paragraphs: texts },
  ...{ closing: text, signature: text, postscript: texts, missing: texts, file: text.optional() },
})
export const reviewOutput = z.object({ findings: z.array(finding) })
export const prepOutput = z.object({
  opportunity,
  now: moment,
  interview: text,
  sheet: z.array(reason.extend({ advice: text })),
})
export const improperOutput = z.object({
  opportunity,
  asked: z.array(z.looseObject({ at: moment, where: text, who: text.optional(), words: text })),
})
export const debriefOutput = z.object({
  opportunity,
  interview: text,
  questions: z.array(z.looseObject({ question: text, kind: text, about: text.optional() })),
})
export const checkOutput = z.object({
  dossiers: z.array(
    z.object({ role: text, company: text, people: z.number().int(), interviews: z.number().int() }),
  ),
})
export const whyOutput = z.object({
  rules: z.array(z.looseObject({ id: text, title: text, says: text, sources: z.array(z.unknown()) })),
})
export const textOutput = z.object({ text })
export const promptOutput = z.object({ prompt: text })
export const historyOutput = z.object({
  changes: z.array(
    z.looseObject({
      id: text,
      at: moment,
      by: text,
      door: text,
      says: text,
      opportunity: text.optional(),
      canUndo: z.boolean(),
    }),
  ),
  ...pages,
})
export const outboxOutput = z.object({
  messages: z.array(z.looseObject({ id: text, state: text, says: text, folder: z.boolean(), offers: texts })),
  waiting: z.number().int(),
  connected: z.boolean(),
  ...pages,
})
export const inboxOutput = z.object({ mails: z.array(z.looseObject({ id: text })), ...pages })
export const versionsOutput = z.object({
  step: text,
  versions: z.array(
    z.looseObject({ subject: text, body: text, at: moment, by: text, door: text, change: text }),
  ),
  draft: z.object({ subject: text, body: text }),
})
const mailbox = z.looseObject({ id: text, address: text })

export const mailboxesOutput = z.object({
  mailboxes: z.array(z.looseObject({ mailbox, state: z.enum(['ready', 'paused', 'locked']), says: text })),
  without: text.optional(),
  warning: text.optional(),
})
export const readMailOutput = z.object({
  mails: z.array(z.looseObject({ file: text, subject: text, troubles: texts })),
  problems: z.array(z.looseObject({ message: text })),
})
export const mailboxedOutput = z.object({ mailbox, says: text, warning: text.optional() })

/** What every change tells: the opportunity, what was done, and the id that takes it back. */
export const changedOutput = z.object({ id: text, says: text, change: text })
