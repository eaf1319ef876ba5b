import type { Desk } from '../actions/action.ts'
import type { LetIn } from '../actions/programs/known.ts'
import { ask } from './ask.ts'
import { sealed, stopped } from './guard.ts'
import { letIn } from './let-in.ts'
import type { Metrics } from './metrics.ts'
import { openApiText } from './openapi.ts'
import { refusing } from './problem.ts'
import { rateLimit } from './rate.ts'

interface Surroundings {
  /** The desk of an account, for a program of that name; the one whose machine it is unless named. */
  readonly deskAt: (by?: LetIn) => Desk
  /** The path under which everything stands, such as `/afterword`, or nothing. */
  readonly base: string
  readonly port: () => number
  readonly metrics: Metrics
  /** Keeps what went wrong on our side for its owner’s eyes; gives a word to find it by. */
  readonly report: (error: unknown) => string
  /** What assistants are offered, for a program that is let in. */
  readonly assistants: (request: Request, by: LetIn, desk: Desk) => Promise<Response>
}

/** Who asks, as the server saw it: whether the line comes from this machine. */
interface Line {
  readonly near: boolean
}

export interface ProgramDoor {
  /** It is an address of this door. */
  readonly isOurs: (path: string) => boolean
  readonly answer: (request: Request, line: Line) => Promise<Response>
}

const plain = (says: string, status = 200): Response =>
  new Response(`${says}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** The door for programs: actions by HTTP, assistants, and what a watch over servers asks. No page, no cookie, no form. */
export const programDoor = ({
  deskAt,
  base,
  port,
  metrics,
  report,
  assistants,
}: Surroundings): ProgramDoor => {
  const waits = rateLimit()
  let described: string | undefined

  const known = async (request: Request): Promise<LetIn | Response> => {
    const by = await letIn(request, deskAt())
    if (by instanceof Response) return by
    const seconds = waits(by.program.id, performance.now())
    return seconds === 0
      ? by
      : refusing('too-fast', `Ask again in ${seconds} s.`, { 'retry-after': String(seconds) })
  }

  const ready = async (): Promise<Response> => {
    const store = await deskAt().store()
    const asked = store.ok ? await store.value.me(deskAt().account) : store
    return asked.ok ? plain('ready') : plain('not ready', 503)
  }

  /** Counted on this machine for its own; from elsewhere, or through another server, only with a token. */
  const counted = async (request: Request, { near }: Line): Promise<Response> => {
    const isForwarded = ['forwarded', 'x-forwarded-for'].some((name) => request.headers.has(name))
    if (near && !isForwarded) return metrics.text()
    const by = await known(request)
    return by instanceof Response ? by : metrics.text()
  }

  const answered = async (request: Request, line: Line): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(base.length)
    if (path === '/healthz') return plain('alive')
    if (path === '/readyz') return ready()
    const refused = stopped(request, port())
    if (refused) return refused
    if (path === '/metrics') return counted(request, line)
    if (path === '/api/openapi.json') {
      described ??= openApiText()
      return new Response(described, { headers: { 'content-type': 'application/json; charset=utf-8' } })
    }
    const by = await known(request)
    if (by instanceof Response) return by
    if (path === '/api/mcp') return assistants(request, by, deskAt(by))
    const [, name] = /^\/api\/v1\/([\w-]{1,60})$/.exec(path) ?? []
    return name === undefined
      ? refusing('no-such-action', 'There is nothing at this address; /api/openapi.json lists what there is.')
      : ask(name, request, by, deskAt(by))
  }

  return {
    isOurs: (path) =>
      path.startsWith(base) && /^\/(?:api(?:\/|$)|metrics$|healthz$|readyz$)/.test(path.slice(base.length)),
    answer: async (request, line) => {
      let response: Response
      try {
        response = await answered(request, line)
      } catch (error) {
        response = refusing(
          'fault',
          `Something went wrong on our side (${report(error)}); what was asked for may or may not be done.`,
        )
      }
      metrics.answered(response.status)
      return sealed(response)
    },
  }
}
