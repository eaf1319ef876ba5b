import { done, type Outcome, refused } from '../core/outcome.ts'

/** The columns as they are, or as they were said to be (“3=email”: the third is the address). `example`: how to write it. */
export const chosenColumns = <Kind extends string>(
  said: readonly string[],
  kinds: readonly Kind[],
  { all, example }: { readonly all: readonly Kind[]; readonly example: string },
): Outcome<readonly Kind[]> => {
  const columns = [...kinds]
  for (const text of said) {
    const [, number = '', what = ''] = /^(\d{1,3})=([a-z]+)$/.exec(text.trim()) ?? []
    const kind = all.find((each) => each === what)
    if (kind === undefined || Number(number) < 1 || Number(number) > kinds.length)
      return refused({
        field: 'column',
        message: `“${text.slice(0, 60)}” says nothing of a column. Write it as ${example}; there are ${kinds.length}, and each is one of ${all.join(', ')}.`,
      })
    columns[Number(number) - 1] = kind
  }
  return done(columns)
}
