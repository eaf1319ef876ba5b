/** What tells who someone is, in any opportunity. */
export interface Known {
  readonly name: string
  readonly email?: string | undefined
  readonly linkedin?: string | undefined
  readonly same?: string | undefined
  readonly apart?: readonly string[] | undefined
}

/** Was it said that these two are not the same? */
export const isApart = (one: Pick<Known, 'apart'>, other: Pick<Known, 'apart'>): boolean =>
  (one.apart ?? []).some((word) => other.apart?.includes(word))

/** Are these one and the same: as it was said; else by address or profile where both have one, else by name, whatever the case. */
export const samePerson = (one: Known, other: Known): boolean => {
  if (one.same !== undefined && one.same === other.same) return true
  if (isApart(one, other)) return false
  if (one.email !== undefined && other.email !== undefined)
    return one.email.toLowerCase() === other.email.toLowerCase()
  if (one.linkedin !== undefined && other.linkedin !== undefined) return one.linkedin === other.linkedin
  return one.name.toLowerCase() === other.name.toLowerCase()
}
