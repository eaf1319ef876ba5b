import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { hardStart } from '../../testing/autostart.ts'
import { value } from '../../testing/lab.ts'
import { autostartOn } from './autostart.ts'
import { autostartEntry, type Machine, type Started } from './entries.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-autostart-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const machine = (more: Partial<Machine> = {}): Machine => {
  count += 1
  return { platform: 'linux', home: join(folder, String(count)), systemd: true, ...more }
}

const plain: Started = {
  command: [process.execPath, '/opt/afterword/bin/afterword', 'serve', '--no-open'],
  env: {},
}

const all: readonly Partial<Machine>[] = [{ systemd: true }, { systemd: false }, { platform: 'darwin' }]

describe('starting with the computer', () => {
  for (const more of all)
    test(`${JSON.stringify(more)}: one file, written and taken away without a trace`, async () => {
      const own = machine(more)
      const autostart = autostartOn(hardStart, own)
      assert.ok(autostart)
      const before = value(await autostart.stands())
      assert.equal(before.is, 'off')
      assert.ok(!existsSync(own.home))
      const on = value(await autostart.on())
      assert.equal(on.is, 'on')
      assert.equal(readFileSync(on.path, 'utf8'), before.text)
      value(await autostart.on())
      assert.equal(value(await autostart.off()).is, 'off')
      const left = readdirSync(own.home, { recursive: true, withFileTypes: true })
      assert.deepEqual(
        left.filter((each) => !each.isDirectory()).map(({ name }) => name),
        [],
      )
      assert.deepEqual(
        left.filter(({ name }) => name.endsWith('.wants')),
        [],
      )
      assert.equal(value(await autostart.off()).is, 'off')
    })

  test('where an older copy of it is hardStart, that is said, and turning it on mends it', async () => {
    const own = machine()
    value((await autostartOn(plain, own)?.on()) ?? assert.fail())
    const moved = autostartOn({ ...plain, command: [...plain.command, '--data', '/elsewhere'] }, own)
    assert.equal(value((await moved?.stands()) ?? assert.fail()).is, 'older')
    assert.equal(value((await moved?.on()) ?? assert.fail()).is, 'on')
  })

  test('a file of that name that somebody else wrote is left alone', async () => {
    const own = machine()
    const autostart = autostartOn(plain, own)
    assert.ok(autostart)
    const { path } = value(await autostart.stands())
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '[Service]\nExecStart=/bin/true\n')
    assert.equal(value(await autostart.stands()).is, 'other')
    for (const outcome of [await autostart.on(), await autostart.off()])
      assert.match(outcome.ok ? '' : outcome.problems.map(({ message }) => message).join(), /left as it is/)
    assert.equal(readFileSync(path, 'utf8'), '[Service]\nExecStart=/bin/true\n')
  })

  test('the link leads to the file, and the folder of links stays where another’s lies in it', async () => {
    const own = machine()
    const autostart = autostartOn(plain, own)
    const { path } = value((await autostart?.on()) ?? assert.fail())
    const wants = join(dirname(path), 'default.target.wants')
    assert.equal(readlinkSync(join(wants, 'afterword.service')), path)
    writeFileSync(join(wants, 'other.service'), '')
    value((await autostart?.off()) ?? assert.fail())
    assert.deepEqual(readdirSync(wants), ['other.service'])
  })
})

test('each platform has its own file, and what we know none for has none', () => {
  const pathOf = (more: Partial<Machine>) =>
    autostartEntry(plain, { platform: 'linux', home: '/home/ada', systemd: true, ...more })?.path
  assert.equal(pathOf({}), '/home/ada/.config/systemd/user/afterword.service')
  assert.equal(pathOf({ config: '/cfg' }), '/cfg/systemd/user/afterword.service')
  assert.equal(pathOf({ systemd: false }), '/home/ada/.config/autostart/afterword.desktop')
  assert.equal(pathOf({ platform: 'darwin' }), '/home/ada/Library/LaunchAgents/afterword.plist')
  assert.equal(
    pathOf({ platform: 'win32', home: 'C:\\Users\\Ada' }),
    'C:\\Users\\Ada\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\Afterword.vbs',
  )
  assert.equal(pathOf({ platform: 'aix' }), undefined)
})

test('words with signs of their own are written as each machine reads them', () => {
  const text = (more: Partial<Machine>) =>
    autostartEntry(hardStart, { platform: 'linux', home: '/h', systemd: true, ...more })?.text ?? ''
  assert.match(
    text({}),
    /ExecStart=\/usr\/bin\/env "\/opt\/a \\"b\\" \$\$HOME 100%%\/node" "C:\\\\back\\\\" "é & <x>" "o'clock"/,
  )
  assert.match(text({}), /Environment="AFTERWORD_KEY_FILE=\/keys\/50%% \\"mine\\"\.key"/)
  assert.match(text({ systemd: false }), /"\/opt\/a \\\\"b\\\\" \\\\\$HOME 100%%\/node"/)
  assert.match(text({ platform: 'darwin' }), /<string>é &amp; &lt;x&gt;<\/string>/)
  const script = text({ platform: 'win32' })
  assert.match(script, /shell\.Run """\/opt\/a \\""b\\"" \$HOME 100%\/node"" ""C:\\back\\\\""/)
  const bytes = autostartEntry(hardStart, { platform: 'win32', home: 'C:\\', systemd: false })?.bytes ?? []
  assert.deepEqual([bytes[0], bytes[1]], [0xff, 0xfe])
})
