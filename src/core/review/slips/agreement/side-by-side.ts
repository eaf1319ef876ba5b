import { among, opensClause, replaced, type Slip, type Token } from '../sentence.ts'
import { agrees, other } from './agreeing.ts'

/** “So was you”, “both is valid”, “if anything are missing”: words that do not go together, whatever stands around them. */
export const sideBySide = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    const turned = among('so neither nor')(before) && token.low === 'was' && among('you we they')(after)
    const both = before?.low === 'both' && at === 1 && among('is was has')(token)
    const each =
      among('anything everything nothing something everyone everybody')(before) &&
      among('are were have')(token) &&
      opensClause(sentence[at - 2]) &&
      // “If everything were fine”: supposed.
      !(token.low === 'were' && among('if as though wish unless')(sentence[at - 2]))
    return turned || both || each ? [replaced(token, agrees, other[token.low] ?? '')] : []
  })
