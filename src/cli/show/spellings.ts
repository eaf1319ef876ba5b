import type { Spellings } from '../../actions/spell.ts'
import { type Paper, printable } from '../paper.ts'

/** “u → you”, one a line, and how all of them are taken. */
export const showSpellings = ({ opportunity, step, spellings }: Spellings, paper: Paper): string => {
  if (spellings.length === 0) return 'Nothing is offered for these words.\n'
  const lines = spellings.map(({ was, now }) => `  ${printable(was)} → ${printable(now)}`)
  const how = `“afterword spell ${printable(opportunity)} ${printable(step)}” takes ${spellings.length === 1 ? 'it' : `all ${spellings.length}`}.`
  return `${lines.join('\n')}\n${paper.quiet(how)}\n`
}
