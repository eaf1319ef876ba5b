import { gently, type ImproperRecord, recordText } from '../../actions/improper.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

/** The record as it would be handed on, and a word to whoever was asked. */
export const showImproper = (record: ImproperRecord, paper: Paper): string =>
  record.asked.length === 0
    ? `Nothing of that kind is noted.\n\n${wrapped(gently, paper.width, '')}\n`
    : `${printable(recordText(record))}\n${paper.quiet(wrapped(gently, paper.width, ''))}\n`
