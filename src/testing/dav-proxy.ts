/** A line to a calendar server that fails on purpose. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Radicale } from './radicale.ts'

/**
 * What becomes of a request: a status alone, half of the true answer, none in time, a page of something else, or done by the server and the answer
 * lost.
 */
export type DavFault = number | 'half' | 'slow' | 'web page' | 'lost'

export interface DavProxy {
  readonly address: string
  /** Asked about each request. */
  fault: (method: string, path: string) => DavFault | undefined
  /** What was asked since the beginning: “PUT /priya/work/x.ics”. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

const passedOn = ['depth', 'if-match', 'if-none-match', 'content-type'] as const

export const davProxy = async (server: Radicale): Promise<DavProxy> => {
  const open = new Set<ServerResponse>()
  const asked: string[] = []
  const passOn = async (request: IncomingMessage, answer: ServerResponse, fault: DavFault | undefined) => {
    const body = Buffer.concat(await Array.fromAsync(request))
    const headers = Object.fromEntries(
      ['authorization', ...passedOn].flatMap((name) => {
        const value = request.headers[name]
        return typeof value === 'string' ? [[name, value]] : []
      }),
    )
    const got = await fetch(`${server.address}${request.url}`, {
      ...{ method: request.method ?? 'GET', headers, redirect: 'manual' },
      ...(body.length > 0 ? { body } : {}),
    })
    const text = await got.text()
    if (fault === 'lost') {
      answer.destroy()
      return
    }
    const told = ['content-type', 'location', 'etag'].flatMap((name) => {
      const value = got.headers.get(name)
      return value === null ? [] : [[name, value]]
    })
    answer.writeHead(got.status, Object.fromEntries(told))
    answer.end(fault === 'half' ? text.slice(0, text.length / 2) : text)
  }
  const proxy: { fault: DavProxy['fault'] } = { fault: () => undefined }
  const listening = createServer((request, answer) => {
    const { method = 'GET', url = '/' } = request
    asked.push(`${method} ${url}`)
    const fault = proxy.fault(method, url)
    if (fault === 'slow') open.add(answer)
    else if (typeof fault === 'number') answer.writeHead(fault).end('secret words of the server')
    else if (fault === 'web page') answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello')
    else passOn(request, answer, fault).catch(() => answer.destroy())
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return Object.assign(proxy, {
    address: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`,
    asked,
    stop: async () => {
      for (const each of open) each.destroy()
      listening.closeAllConnections()
      await new Promise((resolve) => listening.close(resolve))
    },
  })
}
