import { hashOf } from '../hash.ts'

/** A number below `count` that depends on nothing but the text, so the same dossier gives the same letter. */
export const seeded = (text: string, count: number): number => {
  const hash = hashOf(text)
  // The low bits of FNV-1a move together for texts that differ in one letter; folding spreads them.
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return count > 0 ? ((folded ^ (folded >>> 13)) >>> 0) % count : 0
}
