import type { Complaint } from '../core/outcome.ts'

/** Complaints in the words of a page. */
export const plain = (problems: readonly Complaint[]): readonly Complaint[] =>
  problems.map(({ plain: says, ...rest }) => {
    if (says === undefined) return rest
    // Behind the name of a field it goes on; alone it begins.
    const message = rest.field === undefined ? `${says.charAt(0).toUpperCase()}${says.slice(1)}` : says
    return { ...rest, message }
  })
