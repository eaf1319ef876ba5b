import type { Person } from '../../core/dossier/dossier.ts'

/** A person by id, by the whole name or by a part of it that no one else has. */
export const namedBy = (said: string, people: ReadonlyMap<string, Person>): string | undefined => {
  if (people.has(said)) return said
  const wanted = said.trim().toLowerCase()
  const found = [...people.values()].filter(
    ({ name }) => name.toLowerCase().split(/\s+/).includes(wanted) || name.toLowerCase() === wanted,
  )
  return found.length === 1 ? found[0]?.id : undefined
}

/** Who signed: the one whose name stands alone on one of the last lines. */
export const signedBy = (text: string, people: ReadonlyMap<string, Person>): string | undefined => {
  const lines = text
    .trim()
    .split('\n')
    .slice(-4)
    .map((line) => line.replace(/(?<![\s,.–-])[\s,.–-]+$/u, '').trim())
  for (const line of lines.toReversed()) {
    const who = line === '' ? undefined : namedBy(line, people)
    if (who !== undefined) return who
  }
  return undefined
}
