import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const home = join(import.meta.dirname, '..')

/** A checkout of its own: what is built there is nobody else’s. */
const checkout = mkdtempSync(join(tmpdir(), 'afterword-checkout-'))
const started: ChildProcess[] = []
after(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(checkout, { recursive: true, force: true })
})
for (const name of ['bin', 'scripts', 'src', 'examples', 'package.json'])
  cpSync(join(home, name), join(checkout, name), { recursive: true })
symlinkSync(join(home, 'node_modules'), join(checkout, 'node_modules'), 'junction')

interface Served {
  readonly address: string
  readonly end: () => Promise<unknown>
}

/** The program of that checkout, as far as its pages are open. */
const serve = (name: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const data = join(checkout, 'data', name)
    const call = ['serve', '--port', '0', '--no-open', '--data', data]
    const child = spawn(process.execPath, [join(checkout, 'bin', 'afterword'), ...call])
    started.push(child)
    const ended = new Promise((over) => child.on('exit', over))
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += String(chunk)
        const address = /http:\/\/127\.0\.0\.1:\d+\/enter\/\S+(?=\s)/.exec(said)?.[0]
        if (address)
          resolve({
            address,
            end: () => {
              child.kill()
              return ended
            },
          })
      })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
  })

/** The status of a page and of every file it names. */
const statusesOf = async ({ address }: Served): Promise<readonly (readonly [string, number])[]> => {
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const page = await fetch(new URL('/review', address), { headers: { cookie } })
  const named = [...(await page.text()).matchAll(/(?:src|href|data-[a-z-]+)="(\/[^"]*-[0-9A-Z]{8}\.\w+)"/g)]
  const files = [...new Set(named.map(([, path = '']) => path))]
  assert.ok(files.length >= 3, `the page names its files: ${files}`)
  return Promise.all(
    files.map(
      async (path) => [path, (await fetch(new URL(path, address), { headers: { cookie } })).status] as const,
    ),
  )
}

test('several programs started at once after a source was changed serve one whole build', async () => {
  for (const words of ['first', 'second']) {
    // What a browser loads changes, so that the names of the files do.
    const sheet = join(checkout, 'src', 'web', 'assets', 'page.css')
    writeFileSync(sheet, `.${words} { color: red }\n`, { flag: 'a' })
    const served = await Promise.all(['a', 'b', 'c', 'd'].map(serve))
    const all = await Promise.all(served.map(statusesOf))
    for (const statuses of all)
      assert.deepEqual(
        statuses,
        all[0]?.map(([path]) => [path, 200]),
      )
    const sheets = readdirSync(join(checkout, 'dist', 'web')).filter((name) => name.startsWith('style-'))
    assert.deepEqual(sheets.length, 1, 'built once')
    await Promise.all(served.map(({ end }) => end()))
  }
})

test('who died while building holds nobody up', async () => {
  const lock = join(checkout, 'dist', '.building')
  const holding = `const{DatabaseSync}=require('node:sqlite');new DatabaseSync(${JSON.stringify(lock)}).exec('BEGIN EXCLUSIVE');console.log('held');setInterval(()=>{},1e6)`
  const holder = spawn(process.execPath, ['-e', holding])
  started.push(holder)
  await new Promise((held) => holder.stdout.once('data', held))
  writeFileSync(join(checkout, 'src', 'main.ts'), '\n', { flag: 'a' })
  const waiting = serve('e')
  holder.kill('SIGKILL')
  const { end } = await waiting
  await end()
})
