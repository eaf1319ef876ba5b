import { open } from 'node:fs/promises'
import { done, type Outcome, refused } from '../core/outcome.ts'

/** More than any dossier or message; what is over it is refused before it is read into memory. */
const most = 8 * 1024 * 1024

const tooLarge = (name: string) =>
  refused({ file: name, message: `is over ${most / 1024 / 1024} MB; a dossier is at most 1 MB of text.` })

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  EACCES: 'may not be read: permission denied.',
  EISDIR: 'is a folder; name a file in it.',
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const textOf = (bytes: Uint8Array, name: string): Outcome<string> => {
  try {
    return done(utf8.decode(bytes))
  } catch {
    return refused({ file: name, message: 'is not UTF-8 text. Save it as UTF-8 and try again.' })
  }
}

const inputBytes = async (
  stream: NodeJS.ReadableStream,
  limit: number,
  over: () => Outcome<never>,
): Promise<Outcome<Uint8Array>> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) return over()
    chunks.push(bytes)
  }
  return done(Buffer.concat(chunks))
}

const fileBytes = async (
  path: string,
  limit: number,
  over: () => Outcome<never>,
): Promise<Outcome<Uint8Array>> => {
  try {
    await using handle = await open(path, 'r')
    const { size } = await handle.stat()
    return size > limit ? over() : done(await handle.readFile())
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return refused({ file: path, message: sentences[code] ?? `could not be read (${message}).` })
  }
}

/** Reads a file, or standard input for `-`, as UTF-8 text. */
export const reader =
  (stdin: NodeJS.ReadableStream) =>
  async (path: string): Promise<Outcome<string>> => {
    const name = path === '-' ? 'standard input' : path
    const over = () => tooLarge(name)
    const bytes = await (path === '-' ? inputBytes(stdin, most, over) : fileBytes(path, most, over))
    return bytes.ok ? textOf(bytes.value, name) : bytes
  }

/** What the largest mail servers let through, encoded. */
const mostMail = 64 * 1024 * 1024

/** Reads a file, or standard input for `-`, as the bytes it is; over 64 MB it is refused. */
export const bytesReader =
  (stdin: NodeJS.ReadableStream) =>
  (path: string): Promise<Outcome<Uint8Array>> => {
    const name = path === '-' ? 'standard input' : path
    const over = () => refused({ file: name, message: `is over ${mostMail / 1024 / 1024} MB; no mail is.` })
    return path === '-' ? inputBytes(stdin, mostMail, over) : fileBytes(path, mostMail, over)
  }
