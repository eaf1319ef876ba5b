import { lowered } from './lowered.ts'
import type { Pass } from './pass.ts'
import { sharing } from './shared.ts'
import { unnaming, untelling } from './teller.ts'

const small: Pass = {
  name: 'small',
  does: 'begins in lower case, unless with a name',
  changes: ['The rota is kept on paper', 'the rota is kept on paper'],
  leaves: 'I keep it on paper',
  apply: (text, { names }) => lowered(text, names),
}

/** From what was noted to what can be said to somebody: who told it goes, what is shared becomes “we both”. */
export const facing: readonly Pass[] = [
  small,
  ...unnaming,
  ...untelling,
  ...sharing,
  small,
  {
    name: 'yours',
    does: 'says “yours” of the reader’s own house',
    changes: ["it's a small ward with a garden", 'yours is a small ward with a garden'],
    leaves: "it's a small price",
    apply: (text) =>
      text.replace(
        /^(?:it's|it is) (?=an? .*\b(?:ward|team|lab|school|firm|store|shop|bank|unit|practice|department)\b)/i,
        'yours is ',
      ),
  },
]
