/** A reminder as it is told: a few words and the way to what they are about. */
export interface ReminderNote {
  /** One that is told again takes the place of the earlier. */
  readonly key: string
  readonly title: string
  readonly text: string
  readonly silent: boolean
  /** The address of a page of ours; absent where none is open. */
  readonly link?: string | undefined
}

/**
 * What became of it. `not`: it surely did not arrive, and `lasting` where trying again changes nothing; `unsure`: nobody knows, so it is not
 * told again; `gone`: whoever was told is not there any more.
 */
export type ToldBy =
  | { readonly is: 'told' }
  | { readonly is: 'not'; readonly because: string; readonly lasting?: boolean }
  | { readonly is: 'unsure'; readonly because: string }
  | { readonly is: 'gone' }

/** Minutes until what did not arrive is tried again, by the tries that were made. */
const waits = [2, 10, 45] as const

/** When it is tried again, ISO 8601, UTC; undefined where it was tried enough. */
export const againAt = (tries: number, at: Temporal.Instant): string | undefined => {
  const minutes = waits[tries - 1]
  return minutes === undefined ? undefined : at.add({ minutes }).toString({ fractionalSecondDigits: 3 })
}
