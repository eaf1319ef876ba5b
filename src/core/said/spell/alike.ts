import type { Rule } from './offered.ts'
import { because } from './rules/because.ts'
import { have } from './rules/have.ts'
import { its } from './rules/its.ts'
import { lose } from './rules/lose.ts'
import { ands, are, withs } from './rules/short-words.ts'
import { than } from './rules/than.ts'
import { theirs, there } from './rules/there.ts'
import { too } from './rules/too.ts'
import { were } from './rules/were.ts'
import { will } from './rules/will.ts'
import { would } from './rules/would.ts'
import { ur, your } from './rules/yours.ts'

/** What sounds alike or is typed in short, told apart by the words around it. */
export const alike: readonly Rule[] = [
  ur,
  your,
  there,
  theirs,
  its,
  would,
  will,
  were,
  than,
  lose,
  too,
  because,
  withs,
  ands,
  are,
  have,
]
