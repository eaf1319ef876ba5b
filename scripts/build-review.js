// `npm run build:review`: sets up like the other commands, then builds the review page as a site of its own.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, install, modernNode, root } from '../bin/bootstrap.js'

install('running')
build()
const done = spawnSync(modernNode(), [join(root, 'scripts', 'build-review.ts')], { stdio: 'inherit' })
process.exitCode = done.status ?? 1
