import type { Dossier, FactId } from '../dossier/dossier.ts'
import { type Finding, mayBeKept } from '../finding.ts'

/** How the user wants one message to sound. Absent everywhere: the usual letter. */
export interface Manner {
  readonly warmth?: 'warmer' | 'formal'
  /** About 50 to 75 words, where the kind of message allows. */
  readonly shorter?: boolean
  /** 0 or absent: the first wording; 1, 2 …: another one each. */
  readonly version?: number
  /** Facts that shall go in if at all possible, at the cost of the cheapest other ones. */
  readonly include?: readonly FactId[]
  /** Words of the person's own that were offered otherwise and stay as they said them. */
  readonly leave?: readonly string[]
  /** Sentences of the person's own, as they stand in the letter, that are left out of it. */
  readonly without?: readonly string[]
}

/** The findings about a message but for those about words that its writer keeps as they are. */
export const withoutKept = (
  findings: readonly Finding[],
  body: string,
  { leave = [] }: Manner = plainManner,
): readonly Finding[] =>
  findings.filter((finding) => !mayBeKept(finding) || !leave.includes(body.slice(finding.from, finding.to)))

/** So many other wordings can be asked for. */
export const mostVersions = 20

export const plainManner: Manner = {}

/** The manner the user chose for each step, the latest choice of each. */
export const mannersOf = ({ choices }: Dossier): ReadonlyMap<string, Manner> =>
  new Map(
    choices
      .filter(({ kind }) => kind === 'voice')
      .map(({ step, warmth, shorter, version, with: include, leave, without }) => [
        step,
        {
          ...(warmth === undefined ? {} : { warmth }),
          ...(shorter ? { shorter } : {}),
          ...(version ? { version } : {}),
          ...(include && include.length > 0 ? { include } : {}),
          ...(leave && leave.length > 0 ? { leave } : {}),
          ...(without && without.length > 0 ? { without } : {}),
        },
      ]),
  )
