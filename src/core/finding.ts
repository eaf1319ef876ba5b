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
