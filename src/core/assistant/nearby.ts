/** A server of this machine that answers like an assistant, with the models it offers. */
export interface Nearby {
  /** The program that usually answers there. */
  readonly maker: string
  /** The base address, as it would be kept in the settings. */
  readonly url: string
  readonly models: readonly string[]
}

const mostModels = 50

/** Models that write nothing. */
const mute = /embed|rerank|whisper|tts|clip\b/i

/** The names in a list of models, whatever a server sent; none where it is no such list. */
export const modelsIn = (text: string): readonly string[] => {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return []
  }
  const data = typeof read === 'object' && read !== null && 'data' in read ? read.data : undefined
  if (!Array.isArray(data)) return []
  const names = data.slice(0, 1000).flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined
    return typeof id === 'string' && /^[^\s\p{C}][^\p{C}]{0,199}$/u.test(id) && !mute.test(id) ? [id] : []
  })
  return [...new Set(names)].slice(0, mostModels)
}
