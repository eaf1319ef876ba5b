import { checkedJson } from '../../actions/check.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import { printable } from '../paper.ts'

/** A line for each file that reads well. */
export const showCheckedFiles = (dossiers: readonly Dossier[]): string =>
  `${checkedJson(dossiers)
    .dossiers.map(({ role, company, people, interviews }) =>
      printable(`${role} · ${company}: ${people} people, ${interviews} interviews. Reads well.`),
    )
    .join('\n')}\n`
