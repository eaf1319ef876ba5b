import type { Dossier } from '../../core/dossier/dossier.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Looking } from '../action.ts'
import { heldOf } from '../kept.ts'

/** So many opportunities are looked through for what is private; an answer names no more. */
const most = 300

/** Shorter texts stand in half of all sentences by chance. */
const shortest = 8

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a dossier that are for nobody else. */
const privateWords = (dossier: Dossier): readonly string[] =>
  [
    ...dossier.interviews
      .flatMap(({ debrief }) => debrief?.points ?? [])
      .filter((point) => point.private)
      .flatMap(({ text, better, what, say }) => [text, better, what, say]),
    dossier.offer?.change,
  ]
    .filter((text) => text !== undefined)
    .map(folded)
    .filter((text) => text.length >= shortest)

/** Every text in an answer, keys left out. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** It is marked so, or all there is in one of its lists is: that something was found would tell that it is there. */
const isPrivate = (value: unknown): boolean =>
  isObject(value) &&
  (value.private === true ||
    Object.values(value).some((each) => Array.isArray(each) && each.length > 0 && each.every(isPrivate)))

/** What may be told of an answer: nothing that is marked private, and no text that holds one of these. */
const withoutWords = (value: unknown, secrets: readonly string[]): unknown => {
  if (typeof value === 'string') {
    const text = folded(value)
    const tells = secrets.some(
      (secret) => text.includes(secret) || (text.length >= 3 * shortest && secret.includes(text)),
    )
    return tells ? '(private)' : value
  }
  if (Array.isArray(value))
    return value.filter((each) => !isPrivate(each)).map((each) => withoutWords(each, secrets))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner, secrets)]))
}

/**
 * An answer as an assistant may have it. Whatever opportunity it names, or was asked about, is looked through for private notes; what the plan
 * and the drafts are made of knows none of their words, so that this is the second lock.
 */
export const toldToAssistant = async (
  answer: unknown,
  asked: unknown,
  { store: open, account }: Looking,
): Promise<Outcome<unknown>> => {
  const store = await open()
  if (!store.ok) return store
  const named = [...new Set([...textsIn(asked), ...textsIn(answer)])].filter((text) =>
    /^[\p{Ll}\p{N}-]{1,200}$/u.test(text),
  )
  const secrets: string[] = []
  for (let at = 0; at < Math.min(named.length, 10_000); at += most) {
    const kept = await store.value.load(account, named.slice(at, at + most))
    if (!kept.ok) return kept
    secrets.push(...kept.value.flatMap((each) => privateWords(heldOf(each).dossier)))
  }
  return done(withoutWords(answer, secrets))
}
