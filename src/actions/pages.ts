import { z } from 'zod'

/** Which part of a list is shown, and how much there is in all: what does not fit is counted, never hidden. */
export interface Pages {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly count: number
}

export const pageOption = z
  .number()
  .int()
  .min(1)
  .default(1)
  .describe('Which page of them')
  .meta({ value: 'N' })

/** The page asked for, or the last there is, and where it begins. */
export const pageAt = (asked: number, size: number, count: number): Pages & { readonly offset: number } => {
  const pages = Math.max(1, Math.ceil(count / size))
  const page = Math.min(asked, pages)
  return { page, pages, count, offset: (page - 1) * size }
}
