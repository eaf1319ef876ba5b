import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const kindsOfTone = ['desperate', 'rude', 'passive-aggressive', 'over-casual', 'flat'] as const

export type KindOfTone = (typeof kindsOfTone)[number] | 'fine'

/** One to four sentences that a friend would warn of, or would not. */
export interface Short {
  readonly kind: KindOfTone
  readonly text: string
}

/** Written by another hand, none of which had seen a rule: each judges only a model that was fitted without it. */
export const othersSets = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

/** Written by the hand that made the rules and the fit. */
export const ownSets = ['own', 'more', 'unsaid'] as const

export const shortMessages = (
  set: (typeof othersSets)[number] | (typeof ownSets)[number],
): readonly Short[] => {
  const told: Readonly<Record<KindOfTone, readonly string[]>> = parse(
    readFileSync(join(import.meta.dirname, 'short-tones', `${set}.yaml`), 'utf8'),
  )
  return Object.entries(told).flatMap(([kind, texts]) =>
    texts.map((text) => ({ kind: kind as KindOfTone, text })),
  )
}
