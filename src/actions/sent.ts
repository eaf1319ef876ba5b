import { z } from 'zod'
import type { Draft } from '../core/compose/draft.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { touchIdOf } from '../core/mail/outbox/told.ts'
import { done, notNow, type Outcome, refused } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { touchChannels } from '../core/vocabulary/channels.ts'
import { kindNamed } from '../core/vocabulary/step-id.ts'
import { recordedAs } from '../core/vocabulary/touch-kinds.ts'
import type { Desk, Looking } from './action.ts'
import { type Changed, changeIf } from './change.ts'
import { stepArgument, stepOf } from './choices.ts'
import { defineAction } from './define.ts'
import { draftPlanned } from './draft.ts'
import { instantIn, noMoment, nowText, opportunityArgument } from './entry.ts'
import { heldBy } from './kept.ts'
import { changedOutput } from './outputs.ts'
import { keptPresent, presentWords } from './words.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]
type RawPromise = NonNullable<RawDossier['promises']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  step: stepArgument,
  at: z
    .string()
    .optional()
    .describe('When it went out; now unless named')
    .meta({ value: 'TIME', mine: true, lean: 'back' }),
  channel: z
    .enum(touchChannels)
    .optional()
    .describe('How it went, if not as planned')
    .meta({ value: 'WORD' }),
  kept: z
    .array(z.string())
    .optional()
    .describe('What you promised that went along with it, by the promise’s id; may be repeated')
    .meta({ value: 'PROMISE' }),
  ...presentWords,
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
      field: 'at',
      message: `“${asked.at}” is no moment. Write 2026-11-17T13:40 or 2026-11-17T13:40-05:00.`,
      plain: noMoment(asked.at),
    })
  }
  return refused({ field: 'at', message: `${asked.at} lies ahead; a message is recorded once it is out.` })
}

/** The promises a message keeps: the one it is for, what it hands over, and what the person says went along. */
const keptWith = (
  step: Step,
  draft: Draft | undefined,
  said: readonly string[] = [],
): ReadonlySet<string> => {
  const over = (draft?.sentences ?? [])
    .filter(({ element }) => element === 'deliverable')
    .flatMap(({ facts }) => facts)
  const facts = step.kind === 'promise' ? [...step.facts, ...over] : over
  return new Set([
    ...facts.flatMap((fact) => (fact.startsWith('promise:') ? [fact.slice('promise:'.length)] : [])),
    ...said,
  ])
}

/** The touch of the message of this step that may have gone out and is not told of yet: “I sent it” means that one. */
const touchOnItsWay = async (
  { opportunity, step }: z.infer<typeof input>,
  desk: Looking,
): Promise<Outcome<string | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const states = ['held', 'dot', 'uncertain', 'sent'] as const
  const rows = await store.value.post.outgoing(desk.account, { opportunity, step, states, limit: 10 })
  if (!rows.ok) return rows
  const row = rows.value.find(({ recorded }) => !recorded)
  return done(row && touchIdOf(row))
}

/**
 * The steps that went along: those whose sentence stands in the words that went out, and thanks, which any answer carries. What was taken
 * out of the letter is not done.
 */
const saidAlong = ({ folds = [] }: Step, draft: Draft | undefined): readonly string[] => {
  const said = new Set(draft?.sentences.flatMap(({ along }) => along ?? []))
  const passedOn = [...said].some((id) => kindNamed(id) === 'forward')
  const unsaid = folds.filter((id) => {
    const kind = kindNamed(id)
    // Whoever passes the note on has been told that its reader has no address.
    return !said.has(id) && (kind === 'thank-you' || (kind === 'find-address' && passedOn))
  })
  return [...said, ...unsaid]
}

/**
 * “I sent it”, said by a person or by the outbox, which names the touch. A touch that stands already is not put again: undefined.
 * `today` is the desk as it is now.
 */
export const recordSent = async (
  asked: z.infer<typeof input>,
  today: Desk,
  id?: string,
): Promise<Outcome<Changed | undefined>> => {
  const then = await asOf(asked, today)
  if (!then.ok) return then
  const desk = then.value
  const found = await stepOf(asked.opportunity, asked.step, desk)
  if (!found.ok) return found
  const { step, planned } = found.value
  const kind = recordedAs(step.kind)
  if (!kind) {
    return refused({
      message: `${step.id} is no message.`,
      plain: 'This is no message to send.',
      way: { says: 'Put it away', action: 'skip', give: { opportunity: asked.opportunity, step: step.id } },
    })
  }
  if (step.state === 'done')
    return notNow({ message: `${step.id} is done already.`, plain: 'This is done already.' })
  const [draft] = draftPlanned(planned, (each) => each.id === step.id).drafts
  const onItsWay = id === undefined ? await touchOnItsWay(asked, desk) : done(id)
  if (!onItsWay.ok) return onItsWay
  return changeIf(asked.opportunity, today, ({ kept: { raw, messages } }) => {
    if (raw.history?.some((touch) => touch.id !== undefined && touch.id === onItsWay.value))
      return id === undefined
        ? notNow({ message: `${step.id} is done already.`, plain: 'This is done already.' })
        : done(undefined)
    const zone = raw.me.zone ?? desk.now.timeZoneId
    const folds = saidAlong(step, draft)
    const touch: RawTouch = {
      ...(onItsWay.value === undefined ? {} : { id: onItsWay.value }),
      at: nowText(desk.now, zone),
      direction: 'out',
      channel: asked.channel ?? (step.channel === 'none' ? 'other' : step.channel),
      with: [...new Set([...step.to, ...(step.about ?? [])])],
      kind,
      ...(step.interview === undefined ? {} : { interview: step.interview }),
      ...(draft ? { text: draft.body } : {}),
      ...(folds.length > 0 ? { folds: [...folds] } : {}),
    }
    const keeps = keptWith(step, draft, asked.kept)
    const fulfilled = (raw.promises ?? []).map((promise) =>
      promise.id !== undefined && keeps.has(promise.id) ? { ...promise, kept: true } : promise,
    )
    const promised = (draft?.commitments ?? [])
      .filter(
        (each) =>
          each.due !== undefined &&
          // The same thing promised to another person is another promise.
          !fulfilled.some(({ by, who, what }) => by === 'me' && who === each.to && what === each.what),
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

export const sentAction = defineAction<typeof input, Changed>({
  name: 'sent',
  says: '“I sent it”: the step’s message went out, and the plan goes on from there',
  more: 'What the message promises becomes a promise with its date; a promise it fulfils counts as kept.',
  examples: [
    ['afterword sent northwind screen/thank-you/dana', 'just now'],
    ['afterword sent northwind screen/thank-you/dana --file as-sent.txt', 'in these words'],
    [
      'afterword sent northwind screen/thank-you/dana --kept me-dana-1a2b3c',
      'the references went along, and that promise is kept',
    ],
    ['afterword sent northwind screen/thank-you/dana --at 2026-11-17T13:40', 'at another time'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async (asked, today) => {
    const present = await keptPresent(asked, today)
    if (!present.ok) return present
    // Without a touch that is named, something always changes.
    return (await recordSent(asked, today)) as Outcome<Changed>
  },
})
