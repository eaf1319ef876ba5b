/** Is a message among the facts already, whoever put it there: the mailbox, the outbox, a hand, or the same file before? */
import { excerptOf } from '../../../dossier/clean.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import type { RawTouch } from '../../../mail/replies/effects/touch-of.ts'
import type { MailFound } from './mail-found.ts'

/** People and programs write down roughly when something was written. Minutes: the same minute by two clocks; half a day by hand. */
const [exact, rough] = [3, 12 * 60]

/** So long a beginning in common makes two texts the same one. */
const enough = 40

const lettersIn = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const sameBeginning = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [lettersIn(one), lettersIn(other)].toSorted((a, b) => a.length - b.length)
  return short !== '' && (short === long || (short.length >= enough && long.startsWith(short)))
}

const machine = (kind: string): string => (kind === 'bounce' || kind === 'auto-reply' ? kind : '')

const minutesApart = (one: string, other: string): number =>
  Math.abs(Temporal.Instant.from(one).until(Temporal.Instant.from(other)).total('minutes'))

/** The touches that stand for mails already, each for one: asked for one letter after the other. */
export const standingIn = (raw: RawDossier) => {
  const free = new Set<RawTouch>((raw.history ?? []).filter(({ channel }) => channel === 'email'))
  const taken = (touch: RawTouch | undefined): RawTouch | undefined => {
    if (touch) free.delete(touch)
    return touch
  }
  return (
    { id, at, undated, mine, reading }: MailFound,
    people: readonly string[],
    ids: readonly string[] = [],
  ): RawTouch | undefined => {
    const known = [...free].find(
      (touch) => touch.id === id || (touch.id !== undefined && ids.includes(touch.id)),
    )
    if (known) return taken(known)
    const text = excerptOf(reading.ownText, 400).replace(/ …$/, '')
    const kind = reading.kind === 'bounce' || reading.kind === 'auto-reply' ? reading.kind : ''
    const alike = [...free].filter(
      (touch) =>
        touch.direction === (mine ? 'out' : 'in') &&
        machine(touch.kind) === kind &&
        ((touch.with ?? []).length === 0 ||
          people.length === 0 ||
          touch.with?.some((each) => people.includes(each))),
    )
    const said = alike.find(
      (touch) =>
        touch.text !== undefined &&
        sameBeginning(touch.text.replace(/ …$/, ''), text) &&
        (undated || minutesApart(touch.at, at) <= rough * 2),
    )
    if (said || undated) return taken(said)
    const near = (touch: RawTouch): number => minutesApart(touch.at, at)
    // A mail of its own has words of its own; what was entered by hand has none, or others.
    const byHand = alike
      .filter(
        (touch) =>
          near(touch) <=
          (touch.text === undefined && !/^(?:mail|sent|told)-/.test(touch.id ?? '') ? rough : exact),
      )
      .filter((touch) => touch.text === undefined || sameBeginning(touch.text, text) || near(touch) <= 1)
    return taken(byHand.toSorted((one, other) => near(one) - near(other))[0])
  }
}
