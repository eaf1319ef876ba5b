/** Somebody as another program knows them: an address book, a list of connections, a table. */
export interface Contact {
  readonly name: string
  /** Where the name’s order leaves doubt and the source tells. */
  readonly given?: string
  readonly family?: string
  readonly honorific?: string
  readonly pronouns?: string
  readonly title?: string
  readonly company?: string
  readonly email?: string
  readonly phone?: string
  readonly linkedin?: string
  readonly postal?: string
  /** Whatever found no place of its own: further addresses, pages, remarks. */
  readonly note?: string
}

/** Somebody known who is met in no opportunity, as kept. */
export interface KnownContact extends Contact {
  readonly id: string
}

/** What a source tells of somebody, before it is looked at: each value as it stands there, the preferred first. */
export interface Told {
  readonly name?: string
  readonly given?: string
  readonly additional?: string
  readonly family?: string
  readonly prefix?: string
  readonly pronouns?: string
  readonly title?: string
  readonly company?: string
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
  /** Pages, those on LinkedIn too. */
  readonly pages?: readonly string[]
  readonly postal?: string
  readonly notes?: readonly string[]
}

/** One card or row of a source. */
export interface PersonTold {
  /** “card 3”, “row 17”. */
  readonly place: string
  readonly told: Told
  /** What stands there and is not taken, in words: “photo”. */
  readonly left: readonly string[]
}

/** Cards, read; what is wrong with one never stops the others. */
export interface Cards {
  readonly entries: readonly PersonTold[]
  /** Each names its place. */
  readonly complaints: readonly string[]
}

/** A table, read: its headings and rows, without the lines before it. */
export interface Table {
  /** Empty where no row looks like headings. */
  readonly headings: readonly string[]
  readonly rows: readonly { readonly place: string; readonly cells: readonly string[] }[]
  /** Lines above the headings, which are no row. */
  readonly before: readonly string[]
  readonly complaints: readonly string[]
}

/** What a file of people is. */
export type PeopleFile = ({ readonly is: 'cards' } & Cards) | ({ readonly is: 'table' } & Table)
