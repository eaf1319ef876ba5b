/** What a program may do that comes by a door of its own: look, or change facts as well. Neither says yes to anything. */
export const programScopes = ['read', 'write'] as const
export type ProgramScope = (typeof programScopes)[number]

/** A program that a person let in. What it brings along is kept as a hash only. */
export interface Program {
  readonly id: string
  readonly name: string
  readonly may: ProgramScope
  readonly createdAt: string
  /** The last day on which it is let in; absent: until it is shut out. */
  readonly until?: string
  /** When it came last, to the minute. */
  readonly usedAt?: string
}

export const isOver = ({ until }: Program, today: Temporal.PlainDate): boolean =>
  until !== undefined && Temporal.PlainDate.compare(until, today) < 0
