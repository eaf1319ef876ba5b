import { type Outcome, refused } from '../core/outcome.ts'

/** SQLite's primary result codes, and what a person can do about each. */
const sentences: Readonly<Record<number, string>> = {
  5: 'is in use by another program that does not let go of it. Close that program and try again; nothing was changed.',
  6: 'is in use by another program that does not let go of it. Close that program and try again; nothing was changed.',
  8: 'may not be written to. Check its permissions, or name another place with --data; nothing was changed.',
  10: 'could not be read or written: the disk reports an error. Check the disk; nothing was changed.',
  11: 'is damaged. It was left as it is; put back a copy from the backups folder beside it.',
  13: 'has no room left: the disk is full. Nothing was lost; make room and try again.',
  14: 'could not be opened. Check that its folder exists and may be written to, or name another with --data.',
  26: 'is not a file of Afterword, or it is damaged. It was left as it is.',
}

interface SqliteError {
  readonly errcode?: number
}

/** What the file or the disk refuses, as one sentence; a mistake of ours stays an exception. */
export const troubleOf = (error: unknown, path: string): Outcome<never> => {
  const code = (error as SqliteError).errcode
  const sentence = code === undefined ? undefined : sentences[code & 0xff]
  if (sentence === undefined) throw error
  return refused({ file: path, message: sentence })
}
