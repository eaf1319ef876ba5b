// Runs on any Node ≥ 20: brings what is missing (packages, Node 26, the build) and hands over.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'dist', 'start.js')

const run = (command, args, needs = '') => {
  // What set-up prints goes to standard error: standard output belongs to the command's answer.
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error(
      `afterword: “${command} ${args.join(' ')}” failed; see above.${needs} Mend that and call again.`,
    )
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

/**
 * What npm has to be told so that `home` has its packages; undefined where it has them. Running needs fewer than testing does, and where
 * somebody tests, running takes nothing away.
 * @param {string} home
 * @param {'running' | 'testing'} purpose
 * @public
 */
export const installing = (home, purpose) => {
  const lock = join(home, 'package-lock.json')
  if (!existsSync(lock)) return undefined // an installed package: npm has done it
  const modules = join(home, 'node_modules')
  const { devDependencies = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const absent = Object.keys(devDependencies).filter((name) => !existsSync(join(modules, name)))
  const isCurrent = changedAt(join(modules, '.package-lock.json')) >= changedAt(lock)
  if (isCurrent && (purpose === 'running' || absent.length === 0)) return undefined
  const fewer = purpose === 'running' && absent.length > 0
  // Not `npm ci`: it refuses a lock file made where a registry lacks the builds for other machines. Versions are exact.
  return [
    ...['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    fewer ? '--omit=dev' : '--include=dev',
  ]
}

/**
 * Installs the packages of a fresh checkout, or again when the lock file is newer than what is installed.
 * @param {'running' | 'testing'} purpose
 */
export const install = (purpose) => {
  const asked = installing(root, purpose)
  if (!asked) return
  console.error('Setting up: installing packages (once; about half a minute, 460 MB on this disk) …')
  run('npm', asked, ' It needs the network, this once, and room on the disk.')
  // Not before the lock file, whatever this machine's clock says.
  const done = new Date(Math.max(Date.now(), changedAt(join(root, 'package-lock.json'))))
  utimesSync(join(root, 'node_modules', '.package-lock.json'), done, done)
}

/** The Node 26 to run on: this one if it is new enough, else the one the `node` package brings. */
export const modernNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  const home = dirname(createRequire(import.meta.url).resolve('node/package.json'))
  return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * A source is newer than what was built from it.
 * @public
 */
export const isStale = () => {
  const sources = join(root, 'src')
  return (
    existsSync(sources) &&
    changedAt(built) < Math.max(newest(sources), changedAt(join(root, 'scripts', 'build.ts')))
  )
}

/** Builds dist/ when a source is newer than it; of several that find it so at once, one does. */
export const build = () => {
  if (isStale()) run(modernNode(), [join(root, 'scripts', 'build.ts'), '--if-stale'])
  return built
}
