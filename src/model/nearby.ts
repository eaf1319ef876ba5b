import { Agent, get } from 'node:http'
import { modelsIn, type Nearby } from '../core/assistant/nearby.ts'

/** Where a program that serves models answers, unless it was told otherwise. */
export interface Place {
  readonly maker: string
  readonly port: number
}

const usual: readonly Place[] = [
  { maker: 'Ollama', port: 11434 },
  { maker: 'LM Studio', port: 1234 },
  { maker: 'llama.cpp', port: 8080 },
  { maker: 'Jan', port: 1337 },
]

/** How long one place may take in all, in milliseconds, and the most bytes that are read of it. */
const longest = 2000
const mostBytes = 200_000

/** What a port of this machine says when asked for its models; nothing where it says something else, too much, or nothing in time. */
const listAt = (port: number, ms: number): Promise<string> =>
  new Promise((resolve) => {
    // An agent of its own: no proxy of the surroundings comes between, and no line is left open.
    const asked = get({
      ...{ host: '127.0.0.1', port, path: '/v1/models', agent: new Agent(), signal: AbortSignal.timeout(ms) },
      headers: { accept: 'application/json' },
    })
    const end = (text: string) => {
      resolve(text)
      asked.destroy()
    }
    asked.on('error', () => end(''))
    asked.on('response', (answer) => {
      const json = /application\/json/i.test(answer.headers['content-type'] ?? '')
      if (answer.statusCode !== 200 || !json) return end('')
      const parts: Buffer[] = []
      let read = 0
      answer.on('data', (part: Buffer) => {
        read += part.length
        if (read > mostBytes) end('')
        else parts.push(part)
      })
      answer.on('error', () => end(''))
      answer.on('end', () => end(Buffer.concat(parts).toString('utf8')))
    })
  })

/** Asks the usual ports of this machine, and no other machine, for their models. Nothing of the user's goes along. */
export const nearby = async (
  places: readonly Place[] = usual,
  ms: number = longest,
): Promise<readonly Nearby[]> => {
  const found = await Promise.all(
    places.map(async ({ maker, port }) => ({
      ...{ maker, url: `http://127.0.0.1:${port}/v1` },
      models: modelsIn(await listAt(port, ms)),
    })),
  )
  return found.filter(({ models }) => models.length > 0)
}
