import { parseArgs } from 'node:util'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Desk } from '../actions/action.ts'
import { assistantServer } from './server.ts'

const wishOf = (words: readonly string[]): 'read' | 'write' | string => {
  try {
    const { values } = parseArgs({ args: [...words], options: { 'read-only': { type: 'boolean' } } })
    return values['read-only'] ? 'read' : 'write'
  } catch (error) {
    return (error as Error).message
  }
}

/** `afterword mcp`: an assistant on this machine starts it and speaks with it over its standard input and output. Gives the exit code. */
export const serveAssistant = async (
  words: readonly string[],
  deskAt: () => Desk,
  version: string,
): Promise<0 | 2> => {
  const wish = wishOf(words)
  if (wish !== 'read' && wish !== 'write') {
    process.stderr.write(`afterword mcp: ${wish}\n`)
    return 2
  }
  const server = assistantServer(deskAt, wish, version)
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
  return 0
}
