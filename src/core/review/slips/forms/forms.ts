import { besides, type Slip, type Token } from '../sentence.ts'
import { afterBe } from './after-be.ts'
import { afterDo } from './after-do.ts'
import { afterHave } from './after-have.ts'
import { afterLet } from './after-let.ts'
import { afterModal } from './after-modal.ts'
import { afterPreposition } from './after-preposition.ts'
import { afterTo } from './after-to.ts'
import { formByContext } from './form-by-context.ts'

const rules: readonly ((sentence: readonly Token[]) => readonly Slip[])[] = [
  afterTo,
  afterModal,
  afterDo,
  afterLet,
  afterHave,
  afterBe,
  afterPreposition,
]

export const forms = (sentence: readonly Token[]): readonly Slip[] =>
  besides(
    rules.flatMap((rule) => rule(sentence)),
    formByContext(sentence),
  )
