import type { Person } from '../../core/dossier/dossier.ts'
import type { Listed } from '../../core/mail/replies/roster.ts'
import { endOf, statusOf } from '../../core/vocabulary/statuses.ts'

type People = ReadonlyMap<string, Pick<Person, 'id' | 'name'>>

/** A person by id, by the whole name or by a part of it that no one else has. */
export const namedBy = (said: string, people: People): string | undefined => {
  if (people.has(said)) return said
  const wanted = said.trim().toLowerCase()
  const found = [...people.values()].filter(
    ({ name }) => name.toLowerCase().split(/\s+/).includes(wanted) || name.toLowerCase() === wanted,
  )
  return found.length === 1 ? found[0]?.id : undefined
}

/** Who signed: the one whose name stands alone on one of the last lines. */
export const signedBy = (text: string, people: People): string | undefined => {
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

/** The one search in which somebody bears the name it is signed with; undefined where there is none, or several. */
export const signedIn = (text: string, all: readonly Listed[]): string | undefined => {
  const found = all.filter(({ raw }) => {
    const people = Object.entries(raw.people ?? {}).map(([id, { name }]) => [id, { id, name }] as const)
    return (
      endOf(statusOf(raw.opportunity.status)) === undefined && signedBy(text, new Map(people)) !== undefined
    )
  })
  return found.length === 1 ? found[0]?.id : undefined
}
