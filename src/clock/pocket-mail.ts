import type { Desk } from '../actions/action.ts'
import { takePocketNotes } from '../actions/remind/pocket-notes.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { isPocketText, pocketNotes } from '../core/remind/pocket/pocket-text.ts'

/** What became of notes from a phone: taken in, or left with the reason. */
type PocketTaken = { readonly taken: true } | { readonly taken: false; readonly because: string }

/** Only oneself reads it, and its subject holds one’s own word: anybody can write a mail that claims to be from here, and nobody else knows that. */
const isOwn = ({ to, cc, subject }: Mail, own: readonly string[], word: string | undefined): boolean =>
  word !== undefined &&
  [...to, ...cc].every(({ address }) => own.includes(address.toLowerCase())) &&
  subject.toLowerCase().includes(word.toLowerCase())

/**
 * Notes that the pocket page sent by a mail from oneself to oneself; undefined for any other mail. The same mail lies among the sent and
 * among what came in: what was taken in from one changes nothing from the other.
 */
export const pocketIn = async (
  mail: Mail,
  own: readonly string[],
  desk: Desk,
): Promise<Outcome<PocketTaken | undefined>> => {
  if (!isPocketText(mail.text)) return done(undefined)
  const store = await desk.store()
  if (!store.ok) return store
  const kept = await store.value.reminding.settings(desk.account)
  if (!kept.ok) return kept
  if (!isOwn(mail, own, kept.value?.pocketWord)) return done(undefined)
  const notes = pocketNotes(mail.text)
  const taken = notes.ok ? await takePocketNotes(notes.value, {}, desk) : notes
  // The store is in trouble: it is read again later.
  if (!taken.ok && taken.code === 'unavailable') return taken
  // Taken in before, from the other folder or by hand.
  if (taken.ok || taken.code === 'not-now') return done({ taken: true })
  const because = taken.problems.map(({ message }) => message).join(' ')
  return done({ taken: false, because: `These are notes from your phone. ${because}` })
}
