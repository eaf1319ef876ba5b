import { lstat, mkdir, readFile, rmdir, symlink, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { done, notNow, type Outcome, unavailable } from '../../core/outcome.ts'
import { type AutostartEntry, autostartEntry, type Machine, mark, type Started } from './entries.ts'

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'

/** `other`: a file of that name that we did not write, which is left alone. */
type Lies = 'ours' | 'older' | 'other' | 'none'

const lies = async ({ path, bytes, link }: AutostartEntry): Promise<Lies> => {
  const found = await readFile(path).catch((error) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (!found) return 'none'
  if (!found.includes(mark) && !found.includes(Buffer.from(mark, 'utf16le'))) return 'other'
  const linked = !link || (await lstat(link.path).catch(() => undefined)) !== undefined
  return found.equals(bytes) && linked ? 'ours' : 'older'
}

const unlessMissing = (error: unknown): void => {
  if (codeOf(error) !== 'ENOENT') throw error
}

const put = async ({ path, bytes, link }: AutostartEntry): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  if (!link) return
  await mkdir(dirname(link.path), { recursive: true })
  await unlink(link.path).catch(unlessMissing)
  await symlink(link.to, link.path)
}

/** With the folder of the link where nothing else lies in it. */
const taken = async ({ path, link }: AutostartEntry): Promise<void> => {
  if (link) {
    await unlink(link.path).catch(unlessMissing)
    await rmdir(dirname(link.path)).catch((error) => {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
    })
  }
  await unlink(path).catch(unlessMissing)
}

/** How it stands: the file, what is or would be in it, and whether it is there. */
interface Stands {
  readonly path: string
  readonly text: string
  readonly is: 'on' | 'off' | 'older' | 'other'
}

const said = (entry: AutostartEntry, error: unknown): Outcome<never> =>
  unavailable({ file: entry.path, message: `cannot be written (${codeOf(error)}).` })

/** What starts the pages, the clock and the reminders with the computer: one file for its owner, written and taken away. */
export const autostartOn = (started: Started, machine: Machine) => {
  const entry = autostartEntry(started, machine)
  if (!entry) return undefined
  const is: Readonly<Record<Lies, Stands['is']>> = { ours: 'on', older: 'older', other: 'other', none: 'off' }
  const stands = async (): Promise<Outcome<Stands>> => {
    try {
      return done({ path: entry.path, text: entry.text, is: is[await lies(entry)] })
    } catch (error) {
      return unavailable({ file: entry.path, message: `cannot be read (${codeOf(error)}).` })
    }
  }
  const turned = (deed: (entry: AutostartEntry) => Promise<void>) => async (): Promise<Outcome<Stands>> => {
    try {
      if ((await lies(entry)) === 'other')
        return notNow({
          file: entry.path,
          message: 'is there and was not written by Afterword; it was left as it is.',
        })
      await deed(entry)
      return stands()
    } catch (error) {
      return said(entry, error)
    }
  }
  return { stands, on: turned(put), off: turned(taken) }
}
