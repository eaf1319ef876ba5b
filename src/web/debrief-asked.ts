import type { Drafted } from '../actions/drafted.ts'
import { askedAtOnce } from '../core/compose/asks.ts'
import type { Interview } from '../core/dossier/dossier.ts'
import { answeredWith, furtherSaid } from '../core/said/further.ts'
import { type AskKind, askKinds, askNamed } from '../core/vocabulary/asks.ts'
import { flat } from './debrief-boxes.ts'
import type { Sent } from './form.ts'

/** A box of the debrief of which its letter asks for one thing more. */
export interface BoxAsked {
  readonly key: string
  readonly kind: AskKind
  readonly ask: string
  readonly starters: readonly string[]
}

const one = (sent: Sent, name: string): string => flat(sent.get(name)?.at(-1) ?? '')

/** The words of a box with what was typed under it, joined as the question under it wants. */
export const wordsOf = (sent: Sent, key: string): string => {
  const [typed, further, kind] = [one(sent, `say:${key}`), one(sent, `why:${key}`), one(sent, `ask:${key}`)]
  return Object.hasOwn(askKinds, kind)
    ? answeredWith(kind as AskKind, typed, further)
    : furtherSaid(typed, further)
}

/** What the letters that boxes make would ask of each of them: only of what stands in a letter, the rest has its box already. */
export const boxesAsked = (
  { drafts, dossier }: Drafted,
  { debrief }: Interview,
  sent?: Sent,
): readonly BoxAsked[] => {
  const kept = new Set(debrief?.points.map(({ id }) => id))
  const fresh = [...(sent?.keys() ?? [])].flatMap((name) => (/^say:new:/.test(name) ? [name.slice(4)] : []))
  const points = dossier.interviews.flatMap((held) => held.debrief?.points ?? [])
  const keyOf = (id: string): string | undefined => {
    if (kept.has(id)) return `kept:${id}`
    const say = points.find((point) => point.id === id)?.say
    return sent && say !== undefined ? fresh.find((key) => wordsOf(sent, key) === say) : undefined
  }
  return drafts.flatMap(({ asks }) =>
    asks.slice(0, askedAtOnce).flatMap(({ id, ask, starters }): BoxAsked[] => {
      const { kind, note = '' } = askNamed(id) ?? {}
      const key = keyOf(note)
      return kind && kind !== 'noted' && key !== undefined ? [{ key, kind, ask, starters }] : []
    }),
  )
}
