/** Writes docs/openapi.json out of the list of actions; with --check says whether it is current. */
import { join } from 'node:path'
import { openApiText } from '../src/api/openapi.ts'
import { generated } from './generated.ts'

generated([{ file: join('docs', 'openapi.json'), text: openApiText() }])
