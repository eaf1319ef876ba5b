import { isNews, type Proposal } from '../../core/contacts/proposal.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { PeopleRead } from './read-people.ts'

/** Whom to keep, by their places. */
interface Picking {
  readonly pick: readonly string[]
  readonly firms: boolean
  readonly everyone: boolean
}

/** Those of the file who are to be kept and of whom something is new. */
export const picked = (
  { all }: PeopleRead,
  { pick, firms, everyone }: Picking,
): Outcome<readonly Proposal[]> => {
  const places = new Set(all.map(({ place }) => place))
  const strange = pick.find((place) => !places.has(place.trim()))
  if (strange !== undefined)
    return refused({
      field: 'pick',
      message: `there is nobody at “${strange.slice(0, 40)}” in this file. Write it as it is shown, such as “${all[0]?.place ?? 'row 2'}”.`,
    })
  const wanted = new Set(pick.map((place) => place.trim()))
  const chosen = all.filter((each) => {
    const atFirm = each.to !== undefined || each.known?.of.opportunity !== undefined
    return wanted.has(each.place) || everyone || (firms && atFirm)
  })
  return chosen.length > 0
    ? done(chosen.filter(isNews))
    : refused({ field: 'pick', message: 'say whom: by their place, everyone at your firms, or everyone.' })
}
