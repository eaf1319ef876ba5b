import type { Code, Complaint, Refused } from '../core/outcome.ts'

/** Beside the codes of refusals, what only a door of this kind has to say. */
export type ProblemCode =
  | Code
  | 'not-json'
  | 'too-large'
  | 'token'
  | 'scope'
  | 'other-site'
  | 'no-such-action'
  | 'too-fast'
  | 'key-reused'
  | 'key-open'
  | 'fault'

/** The number and the title of each. */
export const problemKinds: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  'bad-input': [422, 'What was given is wrong'],
  'not-found': [404, 'What it names is not here'],
  'not-now': [409, 'It cannot be done as things stand'],
  'needs-person': [403, 'A person has to say yes to it'],
  unavailable: [503, 'Something outside did not work'],
  limit: [422, 'It is too much'],
  'not-json': [400, 'The body is not a JSON object'],
  'too-large': [413, 'The body is too large'],
  token: [401, 'No token that lets in'],
  scope: [403, 'The token is for reading only'],
  'other-site': [403, 'It was asked for by a page in a browser'],
  'no-such-action': [404, 'There is no such action here'],
  'too-fast': [429, 'Too many requests'],
  'key-reused': [422, 'The idempotency key was used for something else'],
  'key-open': [409, 'The request with this idempotency key is not answered'],
  fault: [500, 'Something went wrong on our side'],
}

/** RFC 9457, with the code of the refusal and a sentence for each field. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
  readonly errors: readonly (Pick<Complaint, 'field' | 'label' | 'item' | 'line' | 'column'> & {
    readonly message: string
    /** A way on: another action, or the same once more, with what is to be given along. */
    readonly way?: {
      readonly says: string
      readonly action?: string
      readonly give: Readonly<Record<string, string>>
    }
  })[]
}

const errorOf = ({
  field,
  label,
  item,
  line,
  column,
  message,
  way,
}: Complaint): Problem['errors'][number] => ({
  ...(field === undefined ? {} : { field }),
  ...(label === undefined ? {} : { label }),
  ...(item === undefined ? {} : { item }),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  message,
  ...(way
    ? { way: { says: way.says, give: way.give, ...(way.action === undefined ? {} : { action: way.action }) } }
    : {}),
})

export const problemOf = (code: ProblemCode, problems: readonly Complaint[]): Problem => {
  const [status, title] = problemKinds[code]
  const detail = problems.map(({ field, message }) =>
    field === undefined ? message : `${field}: ${message}`,
  )
  return {
    ...{ type: `urn:afterword:problem:${code}`, title, status, code },
    ...{ detail: detail.join(' '), errors: problems.map(errorOf) },
  }
}

export const answerProblem = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  })

export const refusing = (
  code: ProblemCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response => answerProblem(problemOf(code, [{ message }]), headers)

export const ofRefused = ({ code, problems }: Refused): Problem => problemOf(code, problems)
