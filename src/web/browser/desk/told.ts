// What the server says about a text (routes/draft.tsx) and what the proofreader finds in it.
interface Fix {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly insert: string
}

export interface Finding {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'hint'
  readonly rule: string
  readonly message: string
  readonly fixes: readonly Fix[]
}

export interface Told {
  readonly saved: string
  readonly findings: readonly Finding[]
  readonly checklist: readonly { readonly element: string; readonly there: boolean }[]
  readonly measure: { readonly words: number; readonly says: string }
  readonly sentences: readonly { readonly text: string; readonly from: string }[]
  readonly alike: readonly { readonly step: string; readonly shingles: number; readonly trigrams: number }[]
}

export interface Words {
  readonly subject: string
  readonly body: string
}
