import type { Told, Words } from './told.ts'

/** Long enough that nothing is asked between two keys, short enough to feel at once. */
const pause = 300

/** The server looks at a text in the background; only the answer to the newest text counts. */
export const looker = (
  address: string,
  heard: (told: Told, words: Words) => void,
  lost: (says: string) => void,
) => {
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let going: AbortController | undefined
  const ask = async (words: Words) => {
    newest += 1
    const mine = newest
    going?.abort()
    going = new AbortController()
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(words),
        signal: going.signal,
      })
      const told = (await answer.json()) as Told & { readonly trouble?: string }
      if (mine !== newest) return
      if (told.trouble === undefined) heard(told, words)
      else lost(told.trouble)
    } catch (error) {
      if (mine === newest && (error as Error).name !== 'AbortError')
        lost('Afterword does not answer; your words are kept in this browser.')
    }
  }
  return (words: Words, at: 'once' | 'soon' = 'soon') => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(words), at === 'once' ? 0 : pause)
  }
}
