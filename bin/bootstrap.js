// Runs on any Node ≥ 20: brings what is missing (packages, Node 26, the build) and hands over.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'dist', 'start.js')

const run = (command, args) => {
  // What set-up prints goes to standard error: standard output belongs to the command's answer.
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error(`afterword: “${command} ${args.join(' ')}” failed; see above. Mend that and call again.`)
    process.exit(3)
  }
}

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

const newest = (folder) => {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

/** Installs the packages of a fresh checkout, or again when the lock file is newer than what is installed. */
export const install = () => {
  const lock = join(root, 'package-lock.json')
  if (!existsSync(lock)) return // an installed package: npm has done it
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (changedAt(installed) >= changedAt(lock)) return
  console.error('Setting up: installing packages (once, about half a minute) …')
  // Not `npm ci`: it refuses a lock file made where a registry lacks the builds for other machines. Versions are exact.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  const now = new Date()
  utimesSync(installed, now, now)
}

/** The Node 26 to run on: this one if it is new enough, else the one the `node` package brings. */
export const modernNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  const home = dirname(createRequire(import.meta.url).resolve('node/package.json'))
  return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** Builds dist/ when a source is newer than it. */
export const build = () => {
  const sources = join(root, 'src')
  if (!existsSync(sources)) return built
  if (changedAt(built) < Math.max(newest(sources), changedAt(join(root, 'scripts', 'build.ts')))) {
    run(modernNode(), [join(root, 'scripts', 'build.ts')])
  }
  return built
}
