import { besides, type Slip, type Token } from '../sentence.ts'
import { a } from './a.ts'
import { be } from './be.ts'
import { beSomething } from './be-something.ts'
import { gapByContext } from './by-context.ts'
import { companion } from './companion.ts'
import { feeling } from './feeling.ts'
import { fixedPlaces } from './fixed-places.ts'
import { leftOut } from './left-out.ts'
import { of } from './of.ts'
import { shown } from './shown.ts'
import { the } from './the.ts'
import { to } from './to.ts'
import { toAsk } from './to-ask.ts'
import { toldApart } from './told-apart.ts'
import { whichOne } from './which-one.ts'

const rules: readonly ((sentence: readonly Token[]) => readonly Slip[])[] = [
  be,
  to,
  toAsk,
  beSomething,
  leftOut,
  of,
  feeling,
  companion,
  a,
  shown,
  the,
  fixedPlaces,
  toldApart,
  whichOne,
]

export const missing = (sentence: readonly Token[]): readonly Slip[] =>
  besides(
    rules.flatMap((rule) => rule(sentence)),
    gapByContext(sentence),
  )
