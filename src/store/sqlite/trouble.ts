import { type Outcome, unavailable } from '../../core/outcome.ts'

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

const elsewhere = 'cannot be kept there: a part of its path is no folder. Name another place with --data.'

/** The same for what the system says of a file or folder before SQLite sees it, by SQLite's number or in words. */
const systems: Readonly<Record<string, number | string>> = {
  ...{ EACCES: 14, EPERM: 14, EROFS: 8, ENOSPC: 13, EDQUOT: 13, EIO: 10 },
  ...{ ENOTDIR: elsewhere, EEXIST: elsewhere, ELOOP: elsewhere, ENAMETOOLONG: elsewhere },
}

interface Trouble {
  readonly errcode?: number
  readonly code?: string
}

/** What the file or the disk refuses, as one sentence; a mistake of ours stays an exception. */
export const troubleOf = (error: unknown, path: string): Outcome<never> => {
  const { errcode, code } = error as Trouble
  const known = errcode === undefined ? systems[code ?? ''] : errcode & 0xff
  const sentence = typeof known === 'number' ? sentences[known] : known
  if (sentence === undefined) throw error
  return unavailable({ file: path, message: sentence })
}
