import { besides, type Slip, type Token } from '../sentence.ts'
import { byDoing } from './by-doing.ts'
import { byEverybody } from './by-everybody.ts'
import { byNoun } from './by-noun.ts'
import { byPronoun } from './by-pronoun.ts'
import { byRelative } from './by-relative.ts'
import { byShare } from './by-share.ts'
import { byThings } from './by-things.ts'
import { byThis } from './by-this.ts'
import { byTwo } from './by-two.ts'
import { inNumber } from './in-number.ts'
import { numberByContext } from './number-by-context.ts'
import { sideBySide } from './side-by-side.ts'
import { turnedRound } from './turned-round.ts'

const rules: readonly ((sentence: readonly Token[]) => readonly Slip[])[] = [
  byPronoun,
  byNoun,
  byThings,
  byDoing,
  byThis,
  byEverybody,
  byTwo,
  byRelative,
  byShare,
  sideBySide,
  turnedRound,
  inNumber,
]

export const agreement = (sentence: readonly Token[]): readonly Slip[] =>
  besides(
    rules.flatMap((rule) => rule(sentence)),
    numberByContext(sentence),
  )
