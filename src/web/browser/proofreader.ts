import type { Finding } from '../../core/finding.ts'

/** What is known of the spelling of a text: it is being read, this was found, or it could not be read. */
export type Spelling =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly findings: readonly Finding[] }
  | { readonly state: 'failed' }

/**
 * Spelling and grammar in a worker of the page, so that no keystroke waits: loaded with the first text, let go with the
 * page. Only the answer to the newest text is heard. Where the worker cannot run that is told, and everything else goes on.
 */
export const proofreader = (heard: (spelling: Spelling, text: string) => void) => {
  let worker: Worker | undefined
  let gone = false
  let newest = 0
  let asked = ''
  const lose = () => {
    gone = true
    heard({ state: 'failed' }, asked)
  }
  const start = (): Worker => {
    const begun = new Worker(new URL(assetNames['proof-worker.js'], import.meta.url), { type: 'module' })
    begun.addEventListener('message', ({ data }: MessageEvent) => {
      if (data.id !== newest) return
      heard(data.findings ? { state: 'read', findings: data.findings } : { state: 'failed' }, asked)
    })
    begun.addEventListener('error', lose)
    return begun
  }
  return (text: string, english: string, words: readonly string[]) => {
    newest += 1
    asked = text
    if (gone) return lose()
    try {
      worker ??= start()
      worker.postMessage({ id: newest, text, english, words })
    } catch {
      // A browser without workers, or one that may not start any.
      lose()
    }
  }
}
