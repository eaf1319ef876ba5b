// `npm run fuzz`: sets up like the other commands, then feeds every reader of files random and mutated inputs on the new Node.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { install, modernNode, root } from '../bin/bootstrap.js'

install('testing')
const done = spawnSync(modernNode(), [join(root, 'bench', 'fuzz', 'run.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = done.status ?? 1
