/** Something noticed in a text. Never edits; positions are UTF-16 offsets into the text that was reviewed. */
export interface Finding {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'hint'
  /** The playbook rule, such as `X3`. */
  readonly rule: string
  /** One human sentence: what, and what to do. Never holds private text. */
  readonly message: string
  readonly fixes: readonly Fix[]
  /** The guides it rests on, or the engine that found it. */
  readonly source: string
}

export interface Fix {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Rules whose findings offer another word for one of the person's own: such a word can be kept as it is. */
const mends: ReadonlySet<string> = new Set(['X25', 'X26', 'X30'])

/** May the words it is about be kept, so that it is not said again? */
export const mayBeKept = ({ rule, from, to, severity }: Finding): boolean =>
  mends.has(rule) && to > from && severity !== 'error'
