import type { LineRead } from '../../actions/add/read-line.ts'
import { printable } from '../paper.ts'

/** What a line was understood to say, and what is missing. */
export const showLine = ({ says, lacks }: LineRead): string =>
  [...says, ...lacks.map(({ message }) => `Missing: ${message}`)]
    .map((line) => `${printable(line)}\n`)
    .join('')
