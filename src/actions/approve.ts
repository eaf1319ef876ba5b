import { z } from 'zod'
import { marksOf } from '../core/compose/own/marks.ts'
import { baseFor } from '../core/compose/own/three-way.ts'
import { byMail, type Going } from '../core/mail/outbox/going.ts'
import type { Frozen } from '../core/mail/outbox/outgoing.ts'
import { whenToSend } from '../core/mail/outbox/when.ts'
import { saysAttached } from '../core/notes/attached.ts'
import { done, notNow, type Outcome, refused } from '../core/outcome.ts'
import { momentIn } from '../core/time/say.ts'
import { sendingMoment } from '../core/time/sending.ts'
import { stamp } from '../core/time/stamp.ts'
import type { Opening } from './action.ts'
import { attachmentsFrom } from './attachments.ts'
import { type Changed, change } from './change.ts'
import { stepOf } from './choices.ts'
import { defineAction } from './define.ts'
import { instantIn, noMoment } from './entry.ts'
import { folderName, frozenFor, goingOf } from './outgoing.ts'
import { changedOutput } from './outputs.ts'
import { lettered } from './shown.ts'
import { draftFor, keptPresent, presentIn, presentWords, putMessage, stepInput } from './words.ts'

/** What a yes did: when the message goes out, as far as it goes by mail. */
const saysWhen = (row: Frozen | undefined, going: Going, zone: string): string => {
  if (!row)
    return going.by === 'hand' && going.lacks
      ? `Said yes to a message; it does not go out by itself, since ${going.because}`
      : 'Said yes to a message'
  const at = Temporal.Instant.from(row.sendAt).toZonedDateTimeISO(zone)
  const when = momentIn(at, at)
  return row.mailbox === folderName
    ? `Said yes to a message; it becomes a file on ${when}`
    : `Said yes to a message; it goes out on ${when}`
}

/** What is said to be attached must be; a file that is named settles it. */
const attachmentRule = 'X6'

const approveInput = stepInput.extend({
  ...presentWords,
  at: z
    .string()
    .optional()
    .describe('When it goes out; else at the best moment of the plan, or at once')
    .meta({ value: 'TIME', mine: true, lean: 'ahead' }),
  attach: z
    .array(z.string())
    .max(10)
    .optional()
    .describe('A file that goes with it; may be repeated')
    .meta({ value: 'FILE' }),
  plain: z.boolean().optional().describe('Although nothing of the talk is in it'),
})

/** The moment asked for, in the user's zone. */
const momentOf = (text: string | undefined, zone: string): Outcome<Temporal.ZonedDateTime | undefined> => {
  if (text === undefined || text.trim() === '') return done(undefined)
  try {
    return done(Temporal.Instant.from(instantIn(text, zone)).toZonedDateTimeISO(zone))
  } catch {
    return refused({
      field: 'at',
      message: `“${text}” is no moment. Write 2026-11-17T13:40 or 2026-11-17T13:40-05:00.`,
      plain: noMoment(text),
    })
  }
}

type Wish = z.infer<typeof approveInput>

/** The words that are there or brought along, their files and the step, where nothing stands against a yes. Keeps nothing. */
const sayable = async (asked: Wish, desk: Opening) => {
  const present = await presentIn(asked, desk)
  if (!present.ok) return present
  const found = await stepOf(asked.opportunity, asked.step, desk)
  if (!found.ok) return found
  const { step, planned, example } = found.value
  const zone = planned.dossier.me.zone ?? desk.now.timeZoneId
  const moment = momentOf(asked.at, zone)
  if (!moment.ok) return moment
  // What is said of days is judged for the moment at which it goes out.
  const at = moment.value && sendingMoment(step, planned.now, moment.value)
  const draft = await draftFor(asked.opportunity, asked.step, desk, at, present.value)
  if (!draft.ok) return draft
  const attachments = await attachmentsFrom(asked.attach ?? [], desk)
  if (!attachments.ok) return attachments
  const errors = draft.value.findings.filter(
    ({ severity, rule }) =>
      severity === 'error' && !(rule === attachmentRule && attachments.value.length > 0),
  )
  const unowned = draft.value.own?.asked ?? []
  if (unowned.length > 0)
    return notNow(
      ...unowned.map(({ text }) => ({
        message: `Not yet: “${text}” was written by an assistant. If it is yours, keep it; else cut it.`,
      })),
    )
  const { bare } = draft.value
  if (bare?.ask.fact !== undefined && !asked.plain)
    return notNow({
      message: `Not yet. ${bare.says} ${bare.ask.ask}`,
      way: { says: 'Send it all the same, with nothing of the talk', give: { plain: 'true' } },
    })
  if (errors.length > 0)
    return notNow(
      ...errors.map(({ rule, message }) => ({
        message: `Not yet: ${message} (${rule})`,
        plain: `Not yet: ${message}`,
      })),
    )
  return done({ draft: draft.value, attachments: attachments.value, step, planned, example, zone, at })
}

/** To whom, when, and the exact words. */
const shown = async (asked: Wish, desk: Opening): Promise<Outcome<string>> => {
  const said = await sayable(asked, desk)
  if (!said.ok) return said
  const { draft, attachments, step, planned, zone, at } = said.value
  const going = await goingOf(step, planned.dossier, said.value.example, desk)
  if (!going.ok) return going
  const { sendAt } = whenToSend(step, desk.now, at)
  const readers = step.to.map((id) => {
    const { name = id, email } = planned.dossier.people.get(id) ?? {}
    return byMail(step) && email ? `${name} <${email}>` : name
  })
  return done(
    lettered({
      to: readers,
      when: going.value.by === 'itself' ? { sendAt, now: desk.now, zone } : `by hand: ${going.value.because}`,
      subject: draft.subject,
      body: draft.body,
      files: attachments.map(({ filename, bytes }) => `${filename} (${bytes.length} bytes)`),
    }),
  )
}

export const approveAction = defineAction<typeof approveInput, Changed, Opening>({
  name: 'approve',
  says: 'Say yes to a message in exactly these words; an edit takes the yes back',
  more: 'Refused while the review finds an error in it. Only a person can approve: no program’s door offers this.',
  examples: [
    ['afterword approve northwind screen/thank-you/dana', 'the words are frozen and go out when it is time'],
    ['afterword approve northwind screen/thank-you/dana --at 2026-11-18T08:30', 'at a moment of your own'],
    ['afterword approve northwind process/promise/dana --attach write-up.pdf', 'with what you promised'],
  ],
  readOnly: false,
  asksPerson: true,
  input: approveInput,
  output: changedOutput,
  asks: shown,
  run: async (asked, desk) => {
    const present = await keptPresent(asked, desk)
    if (!present.ok) return present
    const said = await sayable(asked, desk)
    if (!said.ok) return said
    const { draft, attachments, step, at } = said.value
    const { subject, body, fromNotes } = draft
    const approvedAt = stamp(desk.now)
    return change(asked.opportunity, desk, async ({ kept: { raw, messages, example }, dossier }) => {
      const going = await goingOf(step, dossier, example, desk)
      if (!going.ok) return going
      const sending = {
        ...{ opportunity: asked.opportunity, step, draft, dossier },
        ...{ going: going.value, attachments },
      }
      const outgoing = await frozenFor(at ? { ...sending, at } : sending, desk)
      if (!outgoing.ok) return outgoing
      if (outgoing.value.length > 0 && attachments.length === 0 && saysAttached(body))
        return refused({
          field: 'attach',
          message: 'the message says that something is attached: name the file.',
        })
      const before = messages.find(({ step }) => step === asked.step)?.base
      return done({
        raw,
        messages: putMessage(messages, {
          base: before ?? baseFor(body, undefined, fromNotes, marksOf(dossier)),
          step: asked.step,
          subject,
          body,
          savedAt: approvedAt,
          approved: { at: approvedAt, by: desk.by },
        }),
        says: saysWhen(outgoing.value[0], going.value, raw.me.zone ?? desk.now.timeZoneId),
        outgoing: outgoing.value,
      })
    })
  },
})
