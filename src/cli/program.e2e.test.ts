import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { exampleFile, type House, newHouse, openHouse } from '../testing/house.ts'

const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'bin', 'afterword')

const places = mkdtempSync(join(tmpdir(), 'afterword-node-'))
const elsewhere = join(places, 'node')
const running = new Set<ChildProcess>()
before(() => {
  try {
    linkSync(process.execPath, elsewhere)
  } catch {
    copyFileSync(process.execPath, elsewhere)
  }
})
after(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(places, { recursive: true, force: true })
})

/** A Node elsewhere on the machine that tells the starter it is an older one: then the starter brings another. */
const older = [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})`,
]

const inHouse = async (work: (house: House) => Promise<void> | void): Promise<void> => {
  const house = newHouse()
  try {
    await work(house)
  } finally {
    house.remove()
  }
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const line = connect(port, '127.0.0.1')
    line.on('connect', () => {
      line.destroy()
      resolve(true)
    })
    line.on('error', () => resolve(false))
  })

/** The pages through the starter; its way to end, and what it said. */
const served = async (house: House, which: string, before: readonly string[]) => {
  const child = spawn(
    which,
    [...before, program, 'serve', '--port', '0', '--no-open', '--data', house.data],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  running.add(child)
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = new Promise<readonly [number | null, string | null]>((resolve) => {
    child.on('exit', (code, signal) => {
      running.delete(child)
      resolve([code, signal])
    })
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /127\.0\.0\.1:(\d+)/.exec(String(chunk))?.[1]
      if (found) resolve(Number(found))
    })
    ended.then(() => reject(new Error(said)))
  })
  return { child, port, ended, said: () => said }
}

describe('a signal to the program stops the server, whichever Node started it', () => {
  for (const [name, which, before] of [
    ['Node 26', process.execPath, []],
    ['an older Node', elsewhere, older],
  ] as const)
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      test(`${signal}, ${name}`, () =>
        inHouse(async (house) => {
          const { child, port, ended, said } = await served(house, which, before)
          assert.ok(await isOpen(port))
          child.kill(signal)
          assert.deepEqual(await ended, [0, null], said())
          assert.equal(await isOpen(port), false)
          assert.ok(!existsSync(join(house.data, `serving-${port}.json`)))
        }))

  test('one stroke that arrives several times stops it as one does', () =>
    inHouse(async (house) => {
      const { child, port, ended, said } = await served(house, elsewhere, older)
      for (let times = 0; times < 4; times += 1) child.kill('SIGINT')
      assert.deepEqual(await ended, [0, null], said())
      assert.equal(await isOpen(port), false)
    }))

  test('what the program ends with, the starter ends with', () => {
    const args = [...older, program, 'check', exampleFile('nothing.yaml')]
    assert.equal(spawnSync(elsewhere, args).status, 2)
  })

  test('the starter ends by the signal that ended the program', () =>
    inHouse(async (house) => {
      const { child, ended, port } = await served(house, elsewhere, older)
      const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' })
      const server = Number(stdout.trim())
      assert.ok(server > 1, stdout)
      process.kill(server, 'SIGKILL')
      assert.deepEqual(await ended, [null, 'SIGKILL'])
      assert.equal(await isOpen(port), false)
    }))
})

test('--version and -v say which version it is', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  for (const flag of ['--version', '-v']) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, flag], { encoding: 'utf8' })
    assert.deepEqual([stdout, stderr, status], [`afterword ${version}\n`, '', 0])
  }
})

test('what an earlier version left open to others is closed by the next command, whatever it is', () =>
  inHouse((house) => {
    house.run(['import', exampleFile('screening-software.yaml')])
    const path = join(house.data, 'afterword.db')
    chmodSync(path, 0o644)
    chmodSync(house.data, 0o755)
    assert.equal(house.run(['opportunities']).code, 0)
    assert.deepEqual(
      [path, house.data].map((each) => (statSync(each).mode & 0o777).toString(8)),
      ['600', '700'],
    )
  }))

/** What is kept of the facts is torn: no reader made for it can go on. */
const tear = (house: House): void => {
  house.run(['import', exampleFile('screening-software.yaml')])
  const file = new DatabaseSync(join(house.data, 'afterword.db'))
  file.exec(`update fact set body = '{"text": Dana said the budget is gone'`)
  file.close()
}

describe('a fault of our own', () => {
  test('is one sentence and ends with 3; where it happened stands in a file for its owner, without a word of the facts', () =>
    inHouse((house) => {
      tear(house)
      const { code, out, err } = house.run(['plan', 'northwind-analytics'])
      assert.deepEqual([code, out], [3, ''])
      assert.match(
        err,
        /^afterword: something went wrong on our side \(E-[0-9a-f]{8}\);[^\n]*errors\.log says where\.\n$/,
      )
      const path = join(house.data, 'errors.log')
      const log = readFileSync(path, 'utf8')
      assert.ok(log.includes(/E-[0-9a-f]{8}/.exec(err)?.[0] ?? 'none'))
      assert.match(log, /SyntaxError\n {4}at /)
      for (const text of [err, log]) assert.doesNotMatch(text, /Dana|budget/)
      assert.equal(statSync(path).mode & 0o777, 0o600)
    }))

  test('on a page is one sentence with the word it is found by, and the server goes on', () =>
    inHouse(async (house) => {
      tear(house)
      const pages = await openHouse(house)
      try {
        const answer = await pages.fetch('/o/northwind-analytics')
        const text = await answer.text()
        assert.equal(answer.status, 500)
        const id = /Something went wrong on our side \((E-[0-9a-f]{8})\); nothing was changed\./.exec(
          text,
        )?.[1]
        assert.ok(id && readFileSync(join(house.data, 'errors.log'), 'utf8').includes(id))
        assert.doesNotMatch(text, /Dana|budget|at .*\.js:\d/)
        assert.equal((await pages.fetch('/playbook')).status, 200)
      } finally {
        await pages.close()
      }
    }))

  test('a data folder that cannot be is a sentence, and bad input', () =>
    inHouse((house) => {
      const file = join(house.data, 'file')
      writeFileSync(file, '')
      const { status, stderr } = spawnSync(
        process.execPath,
        [program, 'opportunities', '--data', join(file, 'deep')],
        { encoding: 'utf8' },
      )
      assert.equal(status, 2)
      assert.match(stderr, /^[^\n]*no folder[^\n]*\n$/)
    }))
})
