import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, unavailable } from '../core/outcome.ts'

const sentences: Readonly<Record<string, string>> = {
  EEXIST: 'is there already and was left as it is; --force writes over it.',
  ENOENT: 'could not be written: its folder does not exist.',
  EACCES: 'may not be written: permission denied.',
  EISDIR: 'is a folder; name a file in it.',
  ENOSPC: 'could not be written: the disk is full.',
}

/** Writes a file that is not there yet; over one that is only by force. Its permissions are those its folder’s owner likes, unless named. */
export const write = async (
  path: string,
  bytes: Uint8Array,
  force: boolean,
  mode = 0o666,
): Promise<Outcome<void>> => {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx', mode })
    return done(undefined)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return unavailable({ file: path, message: sentences[code] ?? `could not be written (${message}).` })
  }
}

/** Puts files into one folder, made when the first one comes, both for their owner alone; gives the way to the file. One that lies there already is the same one. */
export const filing =
  (folder: string) =>
  async (name: string, bytes: Uint8Array): Promise<Outcome<string>> => {
    const path = join(folder, name)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
    } catch (error) {
      return unavailable({ file: folder, message: `could not be made (${(error as Error).message}).` })
    }
    const put = await write(path, bytes, true, 0o600)
    return put.ok ? done(path) : put
  }
