import type { Rule } from './offered.ts'
import { about } from './rules/about.ts'
import { agreement } from './rules/agreement.ts'
import { apostrophe } from './rules/apostrophe.ts'
import { otherwise } from './rules/as-elsewhere.ts'
import { itIs } from './rules/its.ts'
import { most } from './rules/most.ts'
import { bareVerb } from './rules/must-to.ts'
import { ofItsKind } from './rules/of-its-kind.ts'
import { oneDoes } from './rules/one-does.ts'
import { participle } from './rules/participle.ts'
import { same } from './rules/same.ts'
import { toldAtHome } from './rules/told-at-home.ts'
import { told } from './rules/told-somebody.ts'
import { stop } from './rules/two-clauses.ts'
import { use } from './rules/used-to.ts'
import { who } from './rules/who.ts'
import { whoShould } from './rules/who-should.ts'
import { gerund } from './rules/without-to.ts'

/** Forms with one right answer by the grammar around them, as other languages or quick fingers have them. */
export const grammar: readonly Rule[] = [
  participle,
  bareVerb,
  gerund,
  whoShould,
  same,
  use,
  agreement,
  who,
  otherwise,
  stop,
  most,
  told,
  ofItsKind,
  oneDoes,
  about,
  itIs,
  apostrophe,
  toldAtHome,
]
