/** How a message stands among the facts at the moment of sending. */
export interface Standing {
  /** Why the step is no longer wanted (an answer came, it was skipped); absent: it is. */
  readonly unwanted?: string
  /** The words, to look for “today” once more. */
  readonly body: string
  /** Where they are read. */
  readonly zone: string
}
