import type { DavPlace } from '../../core/agenda/calendar-account.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { type Asking, asking } from './asking.ts'
import { type Called, calendarCalled, refusal } from './refusal.ts'

export const headersOf = ({ user }: DavPlace, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})

/** What was asked, or the sentence for what went wrong: an error of the line, or a no that the library passed over. */
export const attempt = async <Value>(
  limit: number | undefined,
  work: (line: Asking) => Promise<Value>,
  called: Called = calendarCalled,
): Promise<Outcome<Value>> => {
  const line = asking(limit)
  try {
    return done(await work(line))
  } catch (error) {
    return refusal(error, line.refusedWith(), called)
  }
}

/** A no among the answers is none: what would be missing was not asked for in vain. */
export const insist = (line: Asking): void => {
  if (line.refusedWith() !== undefined) throw new Error('refused')
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

/** What a collection is called; else the last part of its address. */
export const nameOf = (url: string, displayName: unknown): string => {
  const last = url.replace(/\/$/, '').split('/').at(-1) ?? url
  try {
    return textOf(displayName) || decodeURIComponent(last)
  } catch {
    return last
  }
}
