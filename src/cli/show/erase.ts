import type { Erased } from '../../actions/facts/erase.ts'

/** What was erased, and where only its owner's own words still name it. */
export const showErased = ({ says, named }: Erased): string =>
  `${[
    says,
    ...(named.length > 0
      ? [`Your own words still name them in ${named.join(', ')}; look for the name there.`]
      : []),
  ].join('\n')}\n`
