/** FNV-1a over the code units of a text, 32 bits: tells the few things of one dossier apart, the same on every machine. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}

/** Its first six hexadecimal digits, for an id that a person may read. */
export const shortHash = (text: string): string => hashOf(text).toString(16).padStart(8, '0').slice(0, 6)
