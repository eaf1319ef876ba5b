import { z } from 'zod'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { touchOf } from '../core/vocabulary/touch-kinds.ts'
import type { Action, Desk } from './action.ts'
import { type Changed, change } from './change.ts'
import { stepArgument, stepOf } from './choices.ts'
import { draftPlanned } from './draft.ts'
import { instantIn, nowText, opportunityArgument } from './entry.ts'
import { heldBy } from './kept.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]
type RawPromise = NonNullable<RawDossier['promises']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  at: z.string().optional().describe('When it went out; now unless named').meta({ value: 'TIME' }),
  channel: z
    .enum(['email', 'linkedin', 'phone', 'letter', 'forward', 'text', 'in-person', 'other'])
    .optional()
    .describe('How it went, if not as planned')
    .meta({ value: 'WORD' }),
})

/** The desk as it was when the message went out: what it said and promised is worked out as of then. */
const asOf = async (asked: z.infer<typeof input>, desk: Desk): Promise<Outcome<Desk>> => {
  if (!asked.at) return done(desk)
  const held = await heldBy(asked.opportunity, desk)
  if (!held.ok) return held
  const zone = held.value.kept.raw.me.zone ?? desk.now.timeZoneId
  try {
    const at = Temporal.Instant.from(instantIn(asked.at, zone)).toZonedDateTimeISO(zone)
    if (Temporal.ZonedDateTime.compare(at, desk.now) <= 0) return done({ ...desk, now: at })
  } catch {
    return refused({
      message: `--at ${asked.at} is no moment. Write 2026-11-17T13:40 or 2026-11-17T13:40-05:00.`,
    })
  }
  return refused({ message: `--at ${asked.at} lies ahead; a message is recorded once it is out.` })
}

const record = async (asked: z.infer<typeof input>, desk: Desk, today: Desk): Promise<Outcome<Changed>> => {
  const found = await stepOf(asked.opportunity, asked.step, desk)
  if (!found.ok) return found
  const { step, planned } = found.value
  const kind = touchOf(step.kind)
  if (!kind) {
    return refused({
      message: `${step.id} is no message. “afterword skip ${asked.opportunity} ${step.id}” puts it away.`,
    })
  }
  if (step.state === 'done') return refused({ message: `${step.id} is done already.` })
  const [draft] = draftPlanned(planned, (each) => each.id === step.id).drafts
  return change(asked.opportunity, today, ({ kept: { raw, messages } }) => {
    const zone = raw.me.zone ?? desk.now.timeZoneId
    const touch: RawTouch = {
      at: nowText(desk.now, zone),
      direction: 'out',
      channel: asked.channel ?? (step.channel === 'none' ? 'other' : step.channel),
      with: [...new Set([...step.to, ...(step.about ?? [])])],
      kind,
      ...(step.interview === undefined ? {} : { interview: step.interview }),
      ...(draft ? { text: draft.body } : {}),
    }
    const kept = step.facts
      .filter((fact) => fact.startsWith('promise:'))
      .map((fact) => fact.slice('promise:'.length))
    const fulfilled = (raw.promises ?? []).map((promise) =>
      promise.id !== undefined && kept.includes(promise.id) && step.kind === 'promise'
        ? { ...promise, kept: true }
        : promise,
    )
    const promised = (draft?.commitments ?? [])
      .filter(
        (each) =>
          each.due !== undefined &&
          !fulfilled.some((promise) => promise.by === 'me' && promise.what === each.what),
      )
      .map((each): RawPromise => ({ by: 'me', who: each.to, what: each.what, due: each.due?.toString() }))
    const promises = [...fulfilled, ...promised]
    return done({
      raw: {
        ...raw,
        history: [...(raw.history ?? []), touch],
        ...(promises.length > 0 ? { promises } : {}),
      },
      messages: messages.filter((message) => message.step !== step.id),
      says: `Sent: ${step.says}`,
    })
  })
}

export const sentAction: Action<typeof input, Changed> = {
  name: 'sent',
  says: '“I sent it”: the step’s message went out, and the plan goes on from there',
  more: 'What the message promises becomes a promise with its date; a promise it fulfils counts as kept.',
  examples: [
    ['afterword sent northwind screen/thank-you/dana', 'just now'],
    ['afterword sent northwind screen/thank-you/dana --at 2026-11-17T13:40', 'at another time'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  run: async (asked, today) => {
    const desk = await asOf(asked, today)
    if (!desk.ok) return desk
    return record(asked, desk.value, today)
  },
}
