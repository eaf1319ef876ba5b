import type { Assistant } from '../core/assistant/assistant.ts'

const clear = '\r\u001b[K'

/** An assistant whose answer is counted on a terminal while it comes, on one line that goes away again. */
export const counted = (assistant: Assistant, write: (text: string) => void): Assistant => ({
  ...assistant,
  ask: async (prompt, waiting = {}) => {
    let text = ''
    write('Waiting for the assistant; Ctrl+C cancels.')
    const answer = await assistant.ask(prompt, {
      ...waiting,
      came: (words) => {
        text += words
        const count = text.split(/\s+/).filter((word) => word !== '').length
        write(`${clear}${count} ${count === 1 ? 'word' : 'words'} so far; Ctrl+C cancels.`)
        waiting.came?.(words)
      },
    })
    write(clear)
    return answer
  },
})
