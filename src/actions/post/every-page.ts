import { done, type Outcome } from '../../core/outcome.ts'

/** How many rows are read at once. */
const limit = 500

/** Every row, however many there are. Nothing may be written between the pages that changes which rows these are. */
export const everyPage = async <Row>(
  read: (page: { readonly limit: number; readonly offset: number }) => Promise<Outcome<readonly Row[]>>,
): Promise<Outcome<readonly Row[]>> => {
  const all: Row[] = []
  for (;;) {
    const next = await read({ limit, offset: all.length })
    if (!next.ok) return next
    all.push(...next.value)
    if (next.value.length < limit) return done(all)
  }
}
