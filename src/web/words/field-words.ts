/** What a person reads at a field: the name of the thing, what may be said about it, and its choices in ordinary words. */
export interface FieldWords {
  readonly label: string
  /** An example, or what follows from it; one line under the label. */
  readonly hint?: string | undefined
  /** A word for each choice, by what is sent for it. For a yes or no it makes a choice of what is a tick else. */
  readonly options?: Readonly<Record<string, string>>
  /** The choice of saying nothing. */
  readonly none?: string
  /** Few lines with two parts each: what each part is called. */
  readonly parts?: readonly [string, string]
  /** What one more of them is called, behind “another”. */
  readonly another?: string
  /** As a group of circles rather than a list to open: few choices that want to be compared. */
  readonly compared?: boolean
}

/** The fields of one action that a page may show; what is not in it is sent along unseen. */
export type FormWords = Readonly<Record<string, FieldWords>>

/** A column of a vocabulary as words for its choices. */
export const optionsOf = <Row>(
  table: Readonly<Record<string, Row>>,
  says: (row: Row) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([key, row]) => [key, says(row)]))
