import type { LintConfig } from 'harper.js'
import { off } from './rules-off.ts'
import { rare } from './rules-rare.ts'

const switched = new Set([...Object.values(off).flatMap(({ rules }) => rules.split(/\s+/)), ...rare])

/** The engine's own settings with the rules switched off that rules-off.ts and rules-rare.ts name. A pack's rules stay on. */
export const settingsFor = (defaults: LintConfig): LintConfig =>
  Object.fromEntries(
    Object.entries(defaults).map(([rule, on]) => [rule, switched.has(rule) ? false : (on ?? true)]),
  )
