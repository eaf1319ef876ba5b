import type { Offset } from './problem.ts'

/** One value; `text` is how it is written, where it is no text. */
export interface Leaf {
  readonly is: 'value'
  readonly at: Offset
  readonly value: unknown
  readonly text: string
}

export interface Entry {
  readonly key: string
  readonly keyAt: Offset | undefined
  readonly value: Node | null
}

/** Keys with values; `flow`: within brackets. */
export interface Group {
  readonly is: 'group'
  readonly at: Offset
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

export interface List {
  readonly is: 'list'
  readonly at: Offset
  readonly items: readonly (Node | null)[]
}

/** A value that stands elsewhere, by the name it was given there. */
export interface Reference {
  readonly is: 'reference'
  readonly at: Offset
  readonly to: string
}

/** What a file holds, each with the place where it begins; whichever reader made it. */
export type Node = Leaf | Group | List | Reference
