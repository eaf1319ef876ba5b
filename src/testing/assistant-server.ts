import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the server behaves for the next requests. */
type Manner =
  | { readonly says: string; readonly how?: 'stream' | 'whole' | 'slow' }
  | { readonly status: number; readonly body?: string }
  | { readonly does: Misdeed }

type Misdeed =
  | ('hang' | 'html' | 'nonsense' | 'empty' | 'huge' | 'cut-off' | 'too-long' | 'redirect')
  | ('stall' | 'drip' | 'broken-letters' | 'never-ends')

interface Recorded {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

/** A real server on loopback that speaks `/v1/chat/completions`, well or badly. */
export interface AssistantServer {
  readonly url: string
  readonly requests: Recorded[]
  /** How many answers were broken off by whoever had asked for them. */
  readonly broken: () => number
  readonly behave: (manner: Manner) => void
  readonly close: () => Promise<void>
}

const whole = (text: string, finish = 'stop') =>
  JSON.stringify({
    id: 'a',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

const piece = (content: string | undefined, finish: string | null) =>
  `data: ${JSON.stringify({
    id: 'a',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta: content === undefined ? {} : { content }, finish_reason: finish }],
  })}\n\n`

const streamed = (response: ServerResponse, text: string, finish = 'stop') => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (let at = 0; at < text.length; at += 7) response.write(piece(text.slice(at, at + 7), null))
  response.write(piece(undefined, finish))
  response.end('data: [DONE]\n\n')
}

/** Piece after piece, every so many milliseconds, as long as someone listens. */
const dripping = async (response: ServerResponse, pieces: Iterable<string>, ms: number) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const each of pieces) {
    if (response.destroyed) return
    response.write(each)
    await new Promise((resolve) => setTimeout(resolve, ms))
  }
  response.end()
}

function* forever() {
  for (;;) yield piece('la ', null)
}

/** Words that take their time, one after the other. */
const slowly = (text: string): string[] => [
  ...(text.match(/\S+\s*/g) ?? []).map((word) => piece(word, null)),
  piece(undefined, 'stop'),
  'data: [DONE]\n\n',
]

const misbehave = (response: ServerResponse, does: Misdeed) => {
  const json = { 'content-type': 'application/json' }
  if (does === 'hang') return
  if (does === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>')
  else if (does === 'nonsense') response.writeHead(200, json).end('not { json')
  else if (does === 'empty') streamed(response, '')
  else if (does === 'too-long')
    streamed(response, 'Subject: Thank you\n\nHi Dana,\n\nThank you for', 'length')
  else if (does === 'redirect') response.writeHead(307, { location: 'http://127.0.0.1:1/v1' }).end()
  else if (does === 'stall') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(piece('Hi Dana,\n\nThank you', null))
  } else if (does === 'drip') void dripping(response, forever(), 50)
  else if (does === 'broken-letters') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(Buffer.from([...Buffer.from('data: {"choices":[{"delta":{"content":"'), 0xff, 0xc3, 0x28]))
    response.end(`"}}]}\n\n${piece(undefined, 'stop')}data: [DONE]\n\n`)
  } else if (does === 'never-ends') {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      while (!response.destroyed && response.write('{"choices":['.repeat(5000)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  } else if (does === 'cut-off') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(piece('Hi Dana,\n\nThank you', null), () => response.destroy())
  } else {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const more = () => {
      while (!response.destroyed && response.write(piece('x'.repeat(60_000), null)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

export const assistantServer = async (): Promise<AssistantServer> => {
  let manner: Manner = { says: 'Hello' }
  const requests: Recorded[] = []
  let broken = 0
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
    const { stream = false } = JSON.parse(body) as { stream?: boolean }
    response.on('close', () => {
      if (!response.writableEnded) broken += 1
    })
    if ('does' in manner) misbehave(response, manner.does)
    else if ('status' in manner)
      response
        .writeHead(manner.status, { 'content-type': 'application/json' })
        .end(manner.body ?? '{"error":{"message":"no","type":"x","param":null,"code":null}}')
    else if (stream && manner.how === 'slow') void dripping(response, slowly(manner.says), 60)
    else if (stream && manner.how !== 'whole') streamed(response, manner.says)
    else response.writeHead(200, { 'content-type': 'application/json' }).end(whole(manner.says))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    broken: () => broken,
    behave: (next) => {
      manner = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
