import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { hardStart } from '../../testing/autostart.ts'
import { value } from '../../testing/lab.ts'
import { autostartOn } from './autostart.ts'

const home = mkdtempSync(join(tmpdir(), 'afterword-systemd-'))
after(() => rmSync(home, { recursive: true, force: true }))

test('systemd finds nothing wrong with it, whatever signs the words hold', async () => {
  const real = join(home, 'a "b" $HOME 100% dir')
  mkdirSync(real, { recursive: true })
  const program = join(real, 'run me')
  writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  const autostart = autostartOn(
    { ...hardStart, command: [program, ...hardStart.command] },
    { platform: 'linux', home, systemd: true },
  )
  const { path } = value((await autostart?.on()) ?? assert.fail())
  const looked = spawnSync('systemd-analyze', ['verify', '--user', path], {
    encoding: 'utf8',
    env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home },
  })
  assert.ifError(looked.error)
  assert.equal(looked.status, 0, looked.stderr)
  assert.doesNotMatch(looked.stderr, /afterword\.service/)
})
