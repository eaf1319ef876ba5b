/** A number below `count` that depends on nothing but the text: FNV-1a, so the same dossier gives the same letter. */
export const seeded = (text: string, count: number): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  // The low bits of FNV-1a move together for texts that differ in one letter; folding spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  hash ^= hash >>> 13
  return count > 0 ? (hash >>> 0) % count : 0
}
