// `npm run bench`: sets up like the other two commands, then measures on the new Node.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, install, modernNode, root } from '../bin/bootstrap.js'

install('testing')
build()
const done = spawnSync(modernNode(), [join(root, 'bench', 'run.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = done.status ?? 1
