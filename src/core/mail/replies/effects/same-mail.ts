import type { RawDossier } from '../../../dossier/schema.ts'
import type { RawTouch } from './touch-of.ts'

/** Half a day: people write down roughly when something came. */
const longestApart = 12 * 3_600_000

const apart = (touch: RawTouch, at: string): number =>
  Math.abs(Temporal.Instant.from(touch.at).since(Temporal.Instant.from(at)).total('milliseconds'))

/** What comes back by itself is never what a person wrote. */
const machine = (kind: RawTouch['kind']): RawTouch['kind'] | undefined =>
  kind === 'bounce' || kind === 'auto-reply' ? kind : undefined

export interface Seen {
  readonly direction: 'in' | 'out'
  readonly people: readonly string[]
  /** ISO 8601. */
  readonly at: string
  readonly kind: RawTouch['kind']
}

/**
 * The touch the user entered by hand for a mail that is seen now: the nearest one of its kind within half a day. One that another mail is
 * known by already, or a message of ours, is never it: each stands for one mail.
 */
export const enteredByHand = (raw: RawDossier, { direction, people, at, kind }: Seen): RawTouch | undefined =>
  (raw.history ?? [])
    .filter(
      (touch) =>
        touch.direction === direction &&
        touch.channel === 'email' &&
        touch.id?.startsWith('mail-') !== true &&
        touch.id?.startsWith('sent-') !== true &&
        machine(touch.kind) === machine(kind) &&
        (touch.with ?? []).some((id) => people.includes(id)) &&
        apart(touch, at) < longestApart,
    )
    .toSorted((one, other) => apart(one, at) - apart(other, at))[0]

/** The touch entered by hand bears the mail's own id from now on; undefined where none was. */
export const claimed = (raw: RawDossier, id: string, seen: Seen): RawDossier | undefined => {
  const touch = enteredByHand(raw, seen)
  return touch
    ? { ...raw, history: (raw.history ?? []).map((each) => (each === touch ? { ...each, id } : each)) }
    : undefined
}

/** Of a long mail the facts keep the beginning, and three dots. */
const folded = (text: string | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim().replace(/ ?…$/, '')

/** So long a beginning in common makes two letters the same one; what is quoted or signed may be cut from one of them. */
const enough = 60

/**
 * The very same words went to the same people in the same half day, under another id: some providers put their own Message-ID in the place of
 * ours, and so does a mail program that opens a file. `by` is how the ids of those touches begin.
 */
export const sameWords = (
  raw: RawDossier,
  { people, at }: Pick<Seen, 'people' | 'at'>,
  text: string,
  by: 'mail-' | 'sent-',
): boolean =>
  (raw.history ?? []).some((touch) => {
    const both = [folded(text), folded(touch.text)]
    const [short = '', long = ''] = both.toSorted((one, other) => one.length - other.length)
    return (
      touch.direction === 'out' &&
      touch.id?.startsWith(by) === true &&
      people.every((id) => touch.with?.includes(id)) &&
      apart(touch, at) < longestApart &&
      short !== '' &&
      (short === long || (short.length >= enough && long.startsWith(short)))
    )
  })
