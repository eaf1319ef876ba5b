/** What programs give and get, as types for the client: printed out of the JSON Schemas of the description. */

import { forPrograms } from '../src/actions/programs/open-to.ts'
import { inputSchema, outputSchema, type Schema } from '../src/actions/programs/shape.ts'
import { openApi } from '../src/api/openapi.ts'

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const schemasIn = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ')

const plain: Readonly<Record<string, string>> = {
  ...{ string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' },
}

const objectOf = ({ properties = {}, required = [], additionalProperties }: Schema): string => {
  const fields = Object.entries(properties).flatMap(([key, schema]) =>
    isSchema(schema)
      ? [
          `${schema.description === undefined ? '' : `/** ${String(schema.description).replaceAll('*/', '* /')} */ `}readonly ${JSON.stringify(key)}${required.includes(key) ? '' : '?'}: ${typeOf(schema)}`,
        ]
      : [],
  )
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  return isSchema(additionalProperties)
    ? `Readonly<Record<string, ${typeOf(additionalProperties)}>>`
    : 'Readonly<Record<string, never>>'
}

const typeOf = (schema: Schema): string => {
  const { type, items, prefixItems } = schema
  if (Array.isArray(schema.enum)) return union(schema.enum.map((each) => JSON.stringify(each)))
  if ('const' in schema) return JSON.stringify(schema.const)
  const some = [...schemasIn(schema.anyOf), ...schemasIn(schema.oneOf)]
  if (some.length > 0) return union(some.map(typeOf))
  if (Array.isArray(prefixItems)) return `readonly [${schemasIn(prefixItems).map(typeOf).join(', ')}]`
  if (type === 'array') return `readonly (${isSchema(items) ? typeOf(items) : 'unknown'})[]`
  if (type === 'object') return objectOf(schema)
  return (typeof type === 'string' && plain[type]) || 'unknown'
}

const callOf = (action: (typeof forPrograms)[number]): string =>
  `  /** ${action.says} */\n  readonly ${JSON.stringify(action.name)}: {\n    readonly input: ${typeOf(inputSchema(action, 'program'))}\n    readonly output: ${typeOf(outputSchema(action))}\n  }`

const problem = openApi().components.schemas.Problem

/** The whole file. */
export const clientTypes = (): string =>
  [
    '// Generated: npm run docs.',
    '/** What can be asked for, by its name. */',
    `export interface Calls {\n${forPrograms.map(callOf).join('\n')}\n}`,
    `/** RFC 9457: why something was not done. */\nexport type Problem = ${typeOf(problem)}`,
    '',
  ].join('\n')
