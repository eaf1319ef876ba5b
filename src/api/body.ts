import { type Problem, problemOf } from './problem.ts'

const mostBytes = 10 * 1024 * 1024

type Given = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bytesOf = async (request: Request): Promise<Uint8Array | undefined> => {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The text of a request and the object in it; or what is the matter. An empty body is an empty object. */
export const bodyOf = async (
  request: Request,
): Promise<{ readonly text: string; readonly given: Given } | { readonly problem: Problem }> => {
  const type = request.headers.get('content-type') ?? ''
  if (type !== '' && !/^application\/json(?:;|$)/i.test(type))
    return { problem: problemOf('not-json', [{ message: 'Send application/json.' }]) }
  const bytes = await bytesOf(request)
  if (!bytes) return { problem: problemOf('too-large', [{ message: 'A body may have 10 MB at most.' }]) }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const given: unknown = text.trim() === '' ? {} : JSON.parse(text)
    return isObject(given)
      ? { text, given }
      : { problem: problemOf('not-json', [{ message: 'Expected an object, { … }.' }]) }
  } catch (error) {
    const says = error instanceof SyntaxError ? 'This is no JSON.' : 'This is not UTF-8.'
    return { problem: problemOf('not-json', [{ message: says }]) }
  }
}
