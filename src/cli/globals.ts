/** What every command takes before its own flags: where the data lies. */
export interface Globals {
  readonly words: readonly string[]
  readonly data: string
  readonly problem?: string
}

/** Takes `--data DIR` out of the words; without it, the folder that was handed in. */
export const globals = (words: readonly string[], fallback: string): Globals => {
  const left: string[] = []
  let data = fallback
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--data') {
      const value = words[index + 1]
      if (value === undefined || value === '') return { words, data, problem: '--data needs a folder.' }
      data = value
      index += 1
    } else if (word.startsWith('--data=')) data = word.slice('--data='.length)
    else left.push(word)
  }
  return { words: left, data }
}
