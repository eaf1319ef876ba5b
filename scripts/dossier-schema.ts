/** Writes docs/dossier.schema.json from the schemas; with --check says whether it is current. */
import { join } from 'node:path'
import { z } from 'zod'
import { fileSchema } from '../src/core/dossier/schema.ts'
import { generated } from './generated.ts'

const schema = z.toJSONSchema(fileSchema, { io: 'input', unrepresentable: 'any' })

/** `is` is a hint to our own reader; editors need not see it. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'is' && typeof inner === 'string'))
      .map(([key, inner]) => [key, plain(inner)]),
  )
}

const text = `${JSON.stringify({ title: 'Afterword dossier, version 1', ...(plain(schema) as object) }, null, 2)}\n`
generated([{ file: join('docs', 'dossier.schema.json'), text }])
