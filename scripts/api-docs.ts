/** Writes docs/openapi.json and the types of the client out of the list of actions; with --check says whether they are current. */
import { join } from 'node:path'
import { openApiText } from '../src/api/openapi.ts'
import { clientTypes } from './client-types.ts'
import { generated } from './generated.ts'

generated([
  { file: join('docs', 'openapi.json'), text: openApiText() },
  { file: join('client', 'calls.d.ts'), text: clientTypes() },
])
