/** Something wrong with what was handed in; line and column count from 1 and are absent where there is no file position. */
export interface Complaint {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly message: string
  /** What would be let through all the same, once it is chosen: in words, and what is to be given along for it. */
  readonly way?: {
    readonly says: string
    readonly give: Readonly<Record<string, string>>
    /** What stands there now, where it is about one text or another. */
    readonly instead?: string
  }
}

/** Expected outcomes are values: done, with the number of findings that stand in the way, or not understood. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly findings: number }
  | { readonly ok: false; readonly problems: readonly Complaint[] }

export const done = <Value>(value: Value, findings = 0): Outcome<Value> => ({ ok: true, value, findings })
export const refused = (...problems: readonly Complaint[]): Outcome<never> => ({ ok: false, problems })
