import type { Token } from '../sentence.ts'

export const has = (table: Readonly<Record<string, string>>, token: Token | undefined): string | undefined =>
  token !== undefined && !token.named && Object.hasOwn(table, token.low)
    ? table[token.low] || undefined
    : undefined
