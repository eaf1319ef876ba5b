import type { Finding } from '../../../core/finding.ts'

// What the server says about a text (routes/draft.tsx) as the page wants it.

export interface Told {
  readonly saved: string
  readonly findings: readonly Finding[]
  /** What the words promise, each with its day. */
  readonly promises: readonly string[]
  /** The prompt for an assistant with these words in it. */
  readonly prompt: string
  readonly checklist: readonly { readonly element: string; readonly there: boolean }[]
  readonly measure: { readonly words: number; readonly says: string }
  readonly sentences: readonly { readonly text: string; readonly from: string }[]
  readonly alike: readonly { readonly step: string; readonly says: string }[]
}

export interface Words {
  readonly subject: string
  readonly body: string
}
