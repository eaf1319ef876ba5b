import { z } from 'zod'
import { fileSchema } from '../core/dossier/schema.ts'

/** What programs may rely on in the answers: every key they can have. A key without `optional` is always there. */
const text = z.string()
const moment = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)
const texts = z.array(text)
const pages = { count: z.number().int(), page: z.number().int(), pages: z.number().int() }

const opportunity = z.strictObject({ id: text.optional(), role: text, company: text, status: text })

const reason = z.strictObject({
  ...{ rule: text, because: text, guides: texts },
  numbers: z.record(text, z.number()).optional(),
})

const stepOutput = z.strictObject({
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
  blocked: z
    .strictObject({ rule: text, because: text, until: moment.optional(), overridable: z.boolean() })
    .optional(),
  stillWelcome: z.boolean().optional(),
  welcomeUntil: moment.optional(),
  notToday: z.boolean().optional(),
  optional: z.boolean().optional(),
  whenever: z.boolean().optional(),
  told: z.boolean().optional(),
  interview: text.optional(),
  facts: texts,
  about: texts.optional(),
  folds: texts.optional(),
  along: text.optional(),
  needs: text.optional(),
  or: text.optional(),
  instead: text.optional(),
  thread: text.optional(),
})

const finding = z.strictObject({
  from: z.number().int(),
  to: z.number().int(),
  severity: z.enum(['error', 'warning', 'hint']),
  rule: text,
  message: text,
  fixes: z.array(z.strictObject({ label: text, from: z.number(), to: z.number(), insert: text })),
  source: text,
})

const ask = z.strictObject({
  ...{ id: text, ask: text, starters: texts },
  ...{ fact: text.optional(), about: text.optional(), say: text.optional() },
})

const draft = z.strictObject({
  step: text,
  kind: text,
  to: texts,
  channel: text,
  subject: text,
  body: text,
  sentences: z.array(
    z.strictObject({
      text,
      facts: texts,
      element: text,
      along: text.optional(),
      said: z.literal(true).optional(),
      edited: z.literal(true).optional(),
    }),
  ),
  unused: z.array(z.strictObject({ fact: text, because: text, private: z.literal(true).optional() })),
  questions: z.array(
    z.strictObject({
      ...{ fact: text, ask: text, doubt: z.literal(true).optional() },
      ...{ say: text.optional(), spare: text.optional() },
    }),
  ),
  commitments: z.array(z.strictObject({ what: text, to: text, due: text.optional() })),
  asks: z.array(ask),
  bare: z.strictObject({ says: text, ask }).optional(),
  sentAt: moment,
  own: z
    .strictObject({
      savedAt: text,
      offers: z.array(z.strictObject({ text, facts: texts, paragraph: z.number().int() })),
      stale: z.array(z.strictObject({ text, because: text })),
      asked: z.array(z.strictObject({ text, because: text })).optional(),
      approved: z.strictObject({ at: text, by: text }).optional(),
    })
    .optional(),
  manner: z
    .strictObject({
      warmth: text.optional(),
      shorter: z.boolean().optional(),
      version: z.number().int().optional(),
      include: texts.optional(),
      leave: texts.optional(),
      without: texts.optional(),
    })
    .optional(),
  findings: z.array(finding),
  also: z.array(z.strictObject({ name: text, text })),
})

const planOf = z.strictObject({ opportunity, now: moment, steps: z.array(stepOutput) })
const draftsOf = z.strictObject({ opportunity, now: moment, drafts: z.array(draft) })
const placed = { opportunity: opportunity.extend({ id: text }) }
const todaySteps = z.array(
  stepOutput.extend({
    ...{ ...placed, title: text, bare: z.literal(true).optional(), from: moment.optional() },
  }),
)
const around = {
  interview: z
    .strictObject({
      ...{ ...placed, id: text, stage: text, format: text, starts: moment, ends: moment, met: texts },
    })
    .optional(),
  waits: z.array(z.strictObject({ ...placed, step: text, who: texts, next: moment, until: text.optional() })),
  promises: z.array(
    z.strictObject({ ...placed, id: text, by: text, who: text, what: text, due: text.optional() }),
  ),
  answers: z.array(
    z.strictObject({
      ...{ id: text, at: text, subject: text, opportunity: text.optional() },
      from: z.strictObject({ name: text, address: text }),
    }),
  ),
  putOff: z.array(z.strictObject({ to: text, at: moment })),
}

export const planOutput = z.union([planOf, z.strictObject({ plans: z.array(planOf) })])
export const draftOutput = z.union([draftsOf, z.strictObject({ opportunities: z.array(draftsOf) })])
export const todayOutput = z.strictObject({
  now: moment,
  first: z.strictObject({ opportunity: text, step: text }).optional(),
  open: todaySteps,
  welcome: todaySteps,
  held: todaySteps,
  later: todaySteps,
  ...around,
  asked: z.array(z.strictObject({ opportunity, step: text, uid: text, word: z.enum(['done', 'gone']) })),
  more: z.number().int(),
  wider: z.number().int().optional(),
  rest: moment.optional(),
  calm: z.boolean(),
  mail: z.number().int(),
  example: z.boolean(),
})
export const letterOutput = z.strictObject({
  size: z.enum(['A4', 'Letter']),
  language: text,
  ...{ sender: texts, date: text, day: text, recipient: texts, paragraphs: texts },
  ...{ closing: text, signature: text, postscript: texts, missing: texts, file: text.optional() },
})
export const reviewOutput = z.strictObject({ findings: z.array(finding) })
export const prepOutput = z.strictObject({
  opportunity,
  now: moment,
  interview: text,
  sheet: z.array(reason.extend({ advice: text, part: z.enum(['lesson', 'before', 'there', 'end']) })),
  stories: z.array(
    z.strictObject({
      ...{ text, heard: texts },
      told: z.array(z.strictObject({ company: text, at: moment, who: texts, here: z.boolean() })),
    }),
  ),
  lessons: z.array(z.strictObject({ text, company: text, at: moment })),
})
export const improperOutput = z.strictObject({
  opportunity,
  asked: z.array(z.strictObject({ at: moment, where: text, who: text.optional(), words: text })),
})
export const debriefOutput = z.strictObject({
  opportunity,
  interview: text,
  questions: z.array(
    z.strictObject({
      ...{ question: text, further: text.optional(), kind: text, about: text.optional() },
      ...{ when: z.enum(['now', 'tonight', 'more']), said: z.boolean(), private: z.boolean(), why: reason },
    }),
  ),
})
export const checkOutput = z.strictObject({
  dossiers: z.array(
    z.strictObject({ role: text, company: text, people: z.number().int(), interviews: z.number().int() }),
  ),
})
export const whyOutput = z.strictObject({
  rules: z.array(
    z.strictObject({
      ...{ id: text, title: text, says: text },
      sources: z.array(z.strictObject({ guide: text, says: text })),
      numbers: z.array(z.strictObject({ name: text, says: text, is: z.number() })),
    }),
  ),
})
export const textOutput = z.strictObject({ text })

export const whereaboutsOutput = z.strictObject({
  folder: text,
  bytes: z.number().int(),
  copies: z.number().int(),
  key: text.optional(),
})
export const promptOutput = z.strictObject({ prompt: text })

/** What every change tells: what was done, and the id that takes it back. */
const did = { says: text, change: text }
/** The same where it may have been only a look. */
const didPerhaps = { says: text.optional(), change: text.optional() }
export const restedOutput = z.strictObject(did)
export const spellingsOutput = z.strictObject({
  ...{ opportunity: text, step: text },
  spellings: z.array(z.strictObject({ was: text, now: text })),
})

export const changedOutput = z.strictObject({ id: text, ...did, fact: text.optional() })

const past = {
  ...{ id: text, at: moment, by: text, door: text, says: text },
  ...{ opportunity: text.optional(), undoes: text.optional(), undoneBy: text.optional() },
}
export const historyOutput = z.strictObject({
  changes: z.array(z.strictObject({ ...past, canUndo: z.boolean() })),
  ...pages,
})
export const undoneOutput = z.strictObject({ ...past, change: text })

const message = z.strictObject({
  ...{ id: text, opportunity: text, step: text, person: text, mailbox: text, messageId: text },
  ...{ from: text, to: texts, approvedAt: moment, approvedBy: text, sendAt: moment, notAfter: moment },
  ...{ size: z.number().int(), state: text, everDot: z.boolean(), attempts: z.number().int() },
  ...{ resent: z.number().int(), nextAt: moment, response: text.optional() },
  ...{ serverMessageId: text.optional(), trouble: text.optional(), sentAt: moment.optional() },
  ...{ recorded: z.boolean(), filed: z.boolean(), insisted: z.boolean(), updatedAt: moment },
  ...{ folder: z.boolean(), says: text, offers: texts },
})
export const outboxOutput = z.strictObject({
  messages: z.array(message),
  waiting: z.number().int(),
  connected: z.boolean(),
  ...pages,
})
export const decidedOutput = z.strictObject({ message, says: text, change: text.optional() })

const address = z.strictObject({ name: text, address: text })
const guest = address.extend({ is: text.optional(), absent: z.literal(true).optional() })
const invitation = z.strictObject({
  ...{ method: text, uid: text, sequence: z.number().int(), recurrenceId: text.optional(), summary: text },
  ...{ stamp: text.optional(), dates: texts.optional() },
  ...{ location: text.optional(), starts: text.optional(), ends: text.optional() },
  ...{ organizer: address.optional(), attendees: z.array(guest), answer: text.optional() },
  ...{ comment: text.optional(), doubts: texts.optional() },
})
const reading = {
  ...{ kind: text, because: text, refersTo: texts, ownText: text },
  failed: z.array(
    z.strictObject({ address: text, status: text.optional(), lasting: text, said: text.optional() }),
  ),
  ...{ report: text.optional(), returns: text.optional(), away: z.literal(true).optional() },
  ...{ receipt: z.literal(true).optional(), invitation: invitation.optional(), several: texts.optional() },
  others: z.array(invitation).optional(),
  ...{ doubts: texts.optional(), gone: z.literal(true).optional() },
  proposal: z
    .strictObject({
      ...{ meaning: text, confidence: z.number(), words: texts, hearBy: text.optional() },
      respondBy: text.optional(),
      meets: z.strictObject({ day: text, hour: text.optional() }).optional(),
    })
    .optional(),
  names: z.strictObject({ day: text, is: text, hour: text.optional() }).optional(),
  leaver: text.optional(),
  successor: z.strictObject({ name: text, address: text.optional() }).optional(),
}
const mail = z.strictObject({
  ...{ id: text, mailbox: text, messageId: text.optional(), at: text, from: address, subject: text },
  reading: z.strictObject(reading),
  ...{ opportunity: text.optional(), person: text.optional(), outgoing: text.optional() },
  newcomer: z.literal(true).optional(),
  also: z.array(z.strictObject({ opportunity: text, person: text.optional() })).optional(),
  ...{ state: z.enum(['new', 'settled', 'set-aside']), recorded: z.boolean(), trouble: text.optional() },
})
export const inboxOutput = z.strictObject({ mails: z.array(mail), ...pages })
export const receivedOutput = z.strictObject({ mail, again: z.boolean(), says: text })
export const confirmedOutput = z.strictObject({ mail, says: text, change: text.optional() })

export const versionsOutput = z.strictObject({
  step: text,
  versions: z.array(
    z.strictObject({
      ...{ subject: text, body: text, at: moment, by: text, door: text, change: text },
      approved: z.strictObject({ at: text, by: text }).optional(),
    }),
  ),
  draft: z.strictObject({ subject: text, body: text }),
})

const endpoint = z.strictObject({ host: text, port: z.number().int(), security: text })
const mailbox = z.strictObject({
  ...{ id: text, address: text, name: text, provider: text.optional(), user: text },
  ...{ smtp: endpoint, imap: endpoint.optional(), auth: z.enum(['password', 'oauth']) },
  oauth: z.strictObject({ provider: text, issuer: text, clientId: text, scopes: texts }).optional(),
  probe: z
    .strictObject({
      ...{ at: text, ok: z.boolean(), because: text.optional(), messageId: text.optional() },
      ...{ formerIn: text.optional(), filesSent: z.boolean().optional(), delay: z.number().optional() },
      searchFinds: z.boolean().optional(),
    })
    .optional(),
  pause: z.strictObject({ since: text, because: text, until: text.optional() }).optional(),
  unread: z.strictObject({ since: text, because: text }).optional(),
  connectedAt: text,
})
export const mailboxesOutput = z.strictObject({
  mailboxes: z.array(z.strictObject({ mailbox, state: z.enum(['ready', 'paused', 'locked']), says: text })),
  without: text.optional(),
  warning: text.optional(),
})
export const mailboxedOutput = z.strictObject({ mailbox, says: text, warning: text.optional() })
export const readMailOutput = z.strictObject({
  mails: z.array(
    z.strictObject({
      ...reading,
      ...{ file: text, from: text.optional(), subject: text, date: text.optional(), troubles: texts },
    }),
  ),
  problems: z.array(
    z.strictObject({
      ...{ file: text.optional(), line: z.number().optional(), column: z.number().optional() },
      ...{ field: text.optional(), label: text.optional(), message: text },
    }),
  ),
})

export const profileOutput = z.strictObject({
  me: fileSchema.shape.me.optional(),
  moved: texts.optional(),
  ...didPerhaps,
})
export const importOutput = z.strictObject({
  opportunities: z.array(
    z.strictObject({ id: text, role: text, company: text, updated: z.boolean(), twin: text.optional() }),
  ),
  differs: texts,
  known: z.number().int(),
  ...did,
})
export const exampleOutput = z.strictObject({ ids: texts, ...did })
/** Nothing takes it back. */
export const erasedOutput = z.strictObject({ says: text, named: texts })

const words = z.strictObject({ subject: text, body: text })
export const checkedOutput = z.strictObject({
  ...{ opportunity: text, step: text, subject: text, body: text },
  strikes: z.array(z.strictObject({ text, because: texts })),
  asked: z.array(z.strictObject({ text, because: text })),
  findings: z.array(finding),
  before: words,
  ...didPerhaps,
})
const answerOutput = z.strictObject({ answer: text })
export const rephrasedOutput = z.union([checkedOutput, promptOutput, answerOutput])
export const pointsOutput = z.union([
  z.strictObject({
    points: z.array(
      z.strictObject({ kind: text, who: text.optional(), text, private: z.boolean(), day: text.optional() }),
    ),
    struck: z.array(z.strictObject({ text, because: text })),
    by: z.enum(['assistant', 'rules']),
    interview: text,
    ...didPerhaps,
  }),
  promptOutput,
  answerOutput,
])
export const nearbyOutput = z.strictObject({
  found: z.array(z.strictObject({ maker: text, url: text, models: texts })),
})
export const modelOutput = z.strictObject({
  settings: z
    .strictObject({
      ...{ on: z.boolean(), url: text, model: text, seconds: z.number(), hasKey: z.boolean() },
      keyFromOutside: z.boolean(),
    })
    .optional(),
  ...{ leaves: texts, stays: texts, here: z.boolean(), says: text.optional() },
})
