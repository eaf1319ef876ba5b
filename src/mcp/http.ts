import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Desk } from '../actions/action.ts'
import type { LetIn } from '../actions/programs/known.ts'
import { assistantServer } from './server.ts'

/** In bytes; what an assistant asks is short. */
const mostBytes = 1024 * 1024

/** Streamable HTTP without sessions: each request is answered by itself, whichever process hears it. */
export const assistantsByHttp =
  (version: string) =>
  async (request: Request, { program }: LetIn, desk: Desk): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const server = assistantServer(() => desk, program.may, version)
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: mostBytes,
    })
    await server.connect(transport)
    try {
      return await transport.handleRequest(request)
    } finally {
      await server.close()
    }
  }
