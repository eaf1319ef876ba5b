// `npm run chaos`: sets up like the other commands, then runs the crash laboratory on the new Node; with `--crew` the one with four workers over PostgreSQL.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, install, modernNode, root } from '../bin/bootstrap.js'

install('testing')
build()
const lab = process.argv.includes('--crew') ? 'crew.ts' : 'lab.ts'
const done = spawnSync(modernNode(), [join(root, 'bench', 'chaos', lab), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = done.status ?? 1
