import type { Words } from './told.ts'

interface Unsent extends Words {
  /** The words they were made from, by when those were kept. */
  readonly from: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Words that were typed and not kept yet, in this browser only, so that a closed page loses nothing. */
export const unsentAt = (opportunity: string, step: string) => {
  const key = `afterword:unsent:${opportunity}:${step}`
  return {
    key,
    read: (): Unsent | undefined => {
      try {
        const text = localStorage.getItem(key)
        const held = text === null ? undefined : (JSON.parse(text) as Unsent)
        return held && typeof held.body === 'string' && typeof held.subject === 'string' ? held : undefined
      } catch {
        // What cannot be read is not ours, or storage is switched off.
        return undefined
      }
    },
    write: (words: Words, from: string): void => {
      try {
        localStorage.setItem(key, JSON.stringify({ ...words, from, at: new Date().toISOString() }))
      } catch {
        // A full or forbidden storage: the words still stand on the page.
      }
    },
    clear: (): void => {
      try {
        localStorage.removeItem(key)
      } catch {
        // As above.
      }
    },
  }
}
