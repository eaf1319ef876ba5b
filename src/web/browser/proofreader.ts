import type { Finding } from '../../core/review/finding.ts'

/**
 * Spelling and grammar in a worker of the page, so that no keystroke waits: loaded with the first text, let go with the
 * page. Only the answer to the newest text is heard. Where the worker cannot run, everything else goes on without it.
 */
export const proofreader = (heard: (findings: readonly Finding[], text: string) => void) => {
  let worker: Worker | undefined
  let gone = false
  let newest = 0
  let asked = ''
  const start = (): Worker => {
    const begun = new Worker(new URL('proof-worker.js', import.meta.url), { type: 'module' })
    begun.addEventListener('message', ({ data }: MessageEvent) => {
      if (data.id === newest && data.findings) heard(data.findings, asked)
    })
    begun.addEventListener('error', () => {
      gone = true
    })
    return begun
  }
  return (text: string, english: string, words: readonly string[]) => {
    if (gone) return
    worker ??= start()
    newest += 1
    asked = text
    worker.postMessage({ id: newest, text, english, words })
  }
}
