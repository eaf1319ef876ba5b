import type { Desk } from '../actions/action.ts'
import { keepLine } from '../actions/add/add.ts'
import type { Changed } from '../actions/change.ts'
import { takePocketNotes } from '../actions/remind/pocket-notes.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { lineIn } from '../core/remind/pocket/line-in.ts'
import { isPocketText, pocketNotes } from '../core/remind/pocket/pocket-text.ts'

/** What became of notes from a phone: taken in, or left with the reason. */
type PocketTaken = { readonly taken: true } | { readonly taken: false; readonly because: string }

/** Only oneself reads it, and its subject holds one’s own word: anybody can write a mail that claims to be from here, and nobody else knows that. */
const isOwn = ({ to, cc, subject }: Mail, own: readonly string[], word: string | undefined): word is string =>
  word !== undefined &&
  [...to, ...cc].every(({ address }) => own.includes(address.toLowerCase())) &&
  subject.toLowerCase().includes(word.toLowerCase())

/** One line that was written to oneself, as of when it was written: “tomorrow” is the day after that. */
const takeLine = async (line: string, at: string, desk: Desk): Promise<Outcome<Changed>> => {
  const written = Temporal.Instant.from(at).toZonedDateTimeISO(desk.now.timeZoneId)
  return keepLine({ line }, { ...desk, now: written })
}

/**
 * Notes that the pocket page sent by a mail from oneself to oneself, or one line that was written so; undefined for any other mail. The
 * same mail lies among the sent and among what came in: what was taken in from one changes nothing from the other.
 */
export const pocketIn = async (
  mail: Mail,
  at: string,
  own: readonly string[],
  desk: Desk,
): Promise<Outcome<PocketTaken | undefined>> => {
  const isPocket = isPocketText(mail.text)
  const store = await desk.store()
  if (!store.ok) return store
  const kept = await store.value.reminding.settings(desk.account)
  if (!kept.ok) return kept
  const word = kept.value?.pocketWord
  if (!isOwn(mail, own, word)) return done(undefined)
  const line = isPocket ? '' : lineIn(mail, word)
  if (!isPocket && line === '') return done(undefined)
  const notes = isPocket ? pocketNotes(mail.text) : undefined
  const taken = !notes
    ? await takeLine(line, at, desk)
    : notes.ok
      ? await takePocketNotes(notes.value, {}, desk)
      : notes
  // The store is in trouble: it is read again later.
  if (!taken.ok && taken.code === 'unavailable') return taken
  // Taken in before, from the other folder or by hand.
  if (taken.ok || taken.code === 'not-now') return done({ taken: true })
  const because = taken.problems.map(({ message }) => message).join(' ')
  const what = isPocket ? 'These are notes from your phone.' : `You wrote yourself “${line}”.`
  return done({ taken: false, because: `${what} ${because}` })
}
