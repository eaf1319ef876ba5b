/** Writes docs/playbook from the rules; with --check says whether it is current. */
import { join } from 'node:path'
import { playbookPages } from '../src/core/pages.ts'
import { generated } from './generated.ts'

generated(playbookPages().map(({ file, text }) => ({ file: join('docs', 'playbook', file), text })))
