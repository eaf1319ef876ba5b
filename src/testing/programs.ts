import type { Desk } from '../actions/action.ts'
import { perform } from '../actions/perform.ts'
import { letInAction } from '../actions/programs/let-in.ts'
import { type ProgramDoor, programDoor } from '../api/door.ts'
import { metrics } from '../api/metrics.ts'
import { assistantsByHttp } from '../mcp/http.ts'
import { value } from './lab.ts'

/** The port that a door without a server says it has. */
const doorPort = 4711

const counts = metrics()

/** A door for programs in this process, over a desk of a test. */
export const doorOver = (
  deskAt: (by?: { readonly account: string; readonly program: { readonly name: string } }) => Desk,
): ProgramDoor =>
  programDoor({
    deskAt,
    base: '',
    port: () => doorPort,
    metrics: counts,
    report: (error) => {
      throw error
    },
    assistants: assistantsByHttp('0'),
  })

/** A token that a person made. */
export const tokenFor = async (desk: Desk, may: 'read' | 'write', more: object = {}): Promise<string> =>
  value(
    await perform(
      letInAction,
      { name: `a program that may ${may}`, may, ...more },
      { ...desk, yes: 'shown' },
    ),
  ).token

interface Told {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks the door as a program would. */
export const asking =
  (door: ProgramDoor, token: string | undefined) =>
  async (path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Told> => {
    const request = new Request(`http://127.0.0.1:${doorPort}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        host: `127.0.0.1:${doorPort}`,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const answer = await door.answer(request, { near: true })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : { text } }
  }
