import type { Action } from '../actions/action.ts'
import { forPrograms } from '../actions/programs/open-to.ts'
import { inputSchema, outputSchema } from '../actions/programs/shape.ts'
import { problemKinds } from './problem.ts'

const text = { type: 'string' } as const

const problem = {
  type: 'object',
  description: 'RFC 9457: why something was not done, with a sentence for each field',
  properties: {
    type: { type: 'string', format: 'uri', description: 'urn:afterword:problem: and the code' },
    title: text,
    status: { type: 'integer' },
    detail: { type: 'string', description: 'Every sentence of the errors' },
    code: { type: 'string', enum: Object.keys(problemKinds) },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          field: { type: 'string', description: 'The key of the input it is about' },
          label: { type: 'string', description: 'What people call that field' },
          item: { type: 'string', description: 'Which of several values' },
          line: { type: 'integer' },
          column: { type: 'integer' },
          message: { type: 'string', description: 'One sentence or two for a person' },
          way: {
            type: 'object',
            description: 'A way on: another action, or the same once more, with what is to be given along',
            properties: { says: text, action: text, give: { type: 'object', additionalProperties: text } },
            required: ['says', 'give'],
          },
        },
        required: ['message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
} as const

/** The codes that have this number, for its description. */
const saysOf = (status: number): string =>
  Object.entries(problemKinds)
    .filter(([, [number]]) => number === status)
    .map(([code, [, title]]) => `${code}: ${title}`)
    .join('; ')

const statuses = [...new Set(Object.values(problemKinds).map(([status]) => status))].toSorted((a, b) => a - b)

/** `plan` → `Plan`, `what-if` → `WhatIf`. */
const titled = (name: string): string =>
  name
    .split('-')
    .map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`)
    .join('')

const ref = (name: string) => ({ $ref: `#/components/${name}` })

const operationOf = (action: Action) => {
  const { name, says, more, readOnly } = action
  const title = titled(name)
  return {
    operationId: `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}`,
    summary: says,
    ...(more === undefined ? {} : { description: more }),
    tags: [readOnly ? 'reading' : 'writing'],
    'x-scope': readOnly ? 'read' : 'write',
    ...(readOnly ? {} : { parameters: [ref('parameters/IdempotencyKey')] }),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: ref(`schemas/${title}Input`) } },
    },
    responses: {
      '200': {
        description: 'Done',
        content: { 'application/json': { schema: ref(`schemas/${title}Output`) } },
      },
      ...Object.fromEntries(statuses.map((status) => [String(status), ref(`responses/Problem${status}`)])),
    },
  }
}

/** The description of the door in OpenAPI 3.1, out of the list of actions. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Afterword',
    version: '1',
    summary: 'Follow-ups after job interviews, for programs of one’s own',
    description:
      'Every request is a POST with a JSON object, and a token that a person made. Nothing here approves, sends or confirms: those are a person’s.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ token: [] }],
  tags: [
    { name: 'reading', description: 'Changes nothing; a token that may read is enough' },
    { name: 'writing', description: 'Changes facts; asks for a token that may write' },
  ],
  paths: Object.fromEntries(
    forPrograms.map((action) => [`/api/v1/${action.name}`, { post: operationOf(action) }]),
  ),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'From “afterword let-in”' } },
    parameters: {
      IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description: 'Does it once: the same again within a day is answered the same again',
        schema: { type: 'string', minLength: 1, maxLength: 200 },
      },
    },
    responses: Object.fromEntries(
      statuses.map((status) => [
        `Problem${status}`,
        {
          description: saysOf(status),
          content: { 'application/problem+json': { schema: ref('schemas/Problem') } },
        },
      ]),
    ),
    schemas: {
      Problem: problem,
      ...Object.fromEntries(
        forPrograms.flatMap((action) => [
          [`${titled(action.name)}Input`, inputSchema(action, 'program')],
          [`${titled(action.name)}Output`, outputSchema(action)],
        ]),
      ),
    },
  },
})

export const openApiText = (): string => `${JSON.stringify(openApi(), null, 1)}\n`
