import { z } from 'zod'
import type { Action } from '../actions/action.ts'
import { type Flag, flagsOf } from '../actions/fields.ts'
import type { Complaint } from '../core/outcome.ts'
import { clockOf, zoneKey } from './clock-field.ts'
import { linesOf, own, type Sent } from './form.ts'
import { numberKey } from './number-field.ts'
import { pairKey } from './pair-field.ts'
import type { Values } from './standing.ts'
import { wordsFor } from './words/words.ts'

/** What stood in the fact as its page was drawn goes along with the form, so that an older page overwrites nothing unseen. */
export const seenText = (values: Values, keys: readonly string[]): string =>
  // A field in which nothing stood was seen too.
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, values[key] ?? null])))

const record = z.record(z.string(), z.unknown())

const seenIn = (sent: Sent): Values | undefined => {
  const [text] = sent.get(own.seen) ?? []
  if (text === undefined) return undefined
  try {
    return record.safeParse(JSON.parse(text)).data
  } catch {
    // Nothing that a page of ours sends.
    return undefined
  }
}

const textOf = (value: unknown): string => JSON.stringify(value === '' ? null : (value ?? null))

const texts = (value: unknown): readonly string[] =>
  [value ?? []]
    .flat()
    .map((each) => String(each).trim())
    .filter((each) => each !== '')

/** Does the form send for this field what stands there? */
const isAs = (flag: Flag, value: unknown, sent: Sent): boolean => {
  const lines = linesOf(sent, flag.key) ?? []
  if (flag.many) return textOf(lines.flatMap(texts)) === textOf(texts(value))
  const last = lines.at(-1) ?? ''
  if (flag.boolean) return (last === 'true') === (value === true)
  if (flag.value === 'TIME')
    return clockOf(String(value ?? ''), sent.get(zoneKey(flag.key))?.[0]).clock === last.trim()
  return last.trim() === String(value ?? '').trim()
}

const onceMore = 'after you opened the page. Keep it once more to put yours in its place.'

const becameSays = (action: Action, flag: Flag, value: unknown): string => {
  if (texts(value).length === 0) return 'this was taken away'
  if (flag.boolean || flag.number || ['TIME', 'DAY', 'PERSON', 'INTERVIEW'].includes(flag.value))
    return 'this was changed'
  const { options } = wordsFor(action.name, flag.key)
  return `this became “${texts(value)
    .map((each) => options?.[each] ?? each)
    .join(', ')}”`
}

interface Looked {
  /** What is to be kept: what was not touched on the older page stays as it is by now. */
  readonly sent: Sent
  /** What both changed; once its reader has seen it, the same form may be kept. */
  readonly problems: readonly Complaint[]
}

/** What was sent from a page, beside what became of the fact since that page was drawn. `now`: what stands in it by now. */
export const sinceDrawn = (action: Action, sent: Sent, now: Values | undefined): Looked => {
  const seen = seenIn(sent)
  if (!seen || !now) return { sent, problems: [] }
  const flags = flagsOf(action.input).filter(
    ({ key }) => key in seen && textOf(seen[key]) !== textOf(now[key]),
  )
  const kept = new Map(sent)
  kept.set(own.seen, [seenText(now, Object.keys(seen))])
  const problems: Complaint[] = []
  for (const flag of flags) {
    if (!isAs(flag, seen[flag.key], sent) && !isAs(flag, now[flag.key], sent)) {
      const message = `${becameSays(action, flag, now[flag.key])} ${onceMore}`
      problems.push({ field: flag.key, message })
    } else if (flag.required) kept.set(flag.key, [...texts(now[flag.key])])
    else for (const key of [flag.key, zoneKey(flag.key), pairKey(flag.key)]) kept.delete(key)
  }
  return { sent: kept, problems }
}

/** The same of a page of numbers, each by its name. */
export const numbersSinceDrawn = (sent: Sent, now: Values): Looked => {
  const seen = seenIn(sent)
  if (!seen) return { sent, problems: [] }
  const kept = new Map(sent)
  const problems: Complaint[] = []
  for (const name of Object.keys({ ...seen, ...now })) {
    const key = numberKey('set', name)
    const typed = sent.get(key)?.at(-1)?.trim()
    const [before, is] = [seen[name], now[name]].map((value) => String(value ?? ''))
    if (typed === undefined || before === is || typed === is) continue
    if (typed === before) kept.delete(key)
    else {
      const became = is === '' ? 'this became the usual one' : `this became ${is}`
      problems.push({ field: 'set', item: name, message: `${became} ${onceMore}` })
    }
  }
  return { sent: kept, problems }
}
