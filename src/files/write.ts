import { writeFile } from 'node:fs/promises'
import { done, type Outcome, refused } from '../core/outcome.ts'

const sentences: Readonly<Record<string, string>> = {
  EEXIST: 'is there already and was left as it is; --force writes over it.',
  ENOENT: 'could not be written: its folder does not exist.',
  EACCES: 'may not be written: permission denied.',
  EISDIR: 'is a folder; name a file in it.',
  ENOSPC: 'could not be written: the disk is full.',
}

/** Writes a file that is not there yet; over one that is only by force. */
export const write = async (path: string, bytes: Uint8Array, force: boolean): Promise<Outcome<void>> => {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' })
    return done(undefined)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return refused({ file: path, message: sentences[code] ?? `could not be written (${message}).` })
  }
}
