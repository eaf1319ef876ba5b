import { posix, win32 } from 'node:path'

/** What is to be started, and around it. */
export interface Started {
  /** The program and its words. */
  readonly command: readonly string[]
  /** Only what it cannot do without, and no secret. */
  readonly env: Readonly<Record<string, string>>
}

/** The machine it is for. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  /** Where configuration lies, if not where it usually does (`XDG_CONFIG_HOME`, `APPDATA`). */
  readonly config?: string | undefined
  /** Its services are begun by systemd. */
  readonly systemd: boolean
}

/** One file that a machine reads when its owner signs in. */
export interface AutostartEntry {
  readonly path: string
  readonly text: string
  readonly bytes: Uint8Array
  /** A link that makes the machine read it. */
  readonly link?: { readonly path: string; readonly to: string }
}

/** By this line we know our own file. */
export const mark = 'Written by Afterword'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** systemd reads `%` and `$` itself, and backslashes and quotes within quotes; the name of a program may hold none of them, so `env` begins it. */
const systemdWord = (word: string): string =>
  `"${word.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`
const systemdEnv = (word: string): string => `"${word.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%')}"`

/** What it prints is the address that lets a browser in: no log keeps that. */
const unitOf = ({
  command,
  env,
}: Started): string => `# ${mark}. “Start with this computer” in its settings takes it away again.
[Unit]
Description=Afterword: messages and reminders at their hour

[Service]
${Object.entries(env)
  .map(([name, value]) => `Environment=${systemdEnv(`${name}=${value}`)}\n`)
  .join('')}StandardOutput=null
ExecStart=/usr/bin/env ${command.map(systemdWord).join(' ')}
Restart=on-failure
RestartSec=10

[Install]
WantedBy=default.target
`

const systemd = (started: Started, { home, config }: Machine): AutostartEntry => {
  const folder = posix.join(config ?? posix.join(home, '.config'), 'systemd', 'user')
  const text = unitOf(started)
  const path = posix.join(folder, 'afterword.service')
  return {
    ...{ path, text, bytes: utf8(text) },
    link: { path: posix.join(folder, 'default.target.wants', 'afterword.service'), to: path },
  }
}

/** A desktop entry has quotes of its own within those of its file: each backslash is written twice over. */
const desktopWord = (word: string): string =>
  `"${word
    .replace(/[\\"`$]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`

const desktop = ({ command, env }: Started, { home, config }: Machine): AutostartEntry => {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const words = settings.length > 0 ? ['env', ...settings, ...command] : command
  const text = `[Desktop Entry]
# ${mark}. “Start with this computer” in its settings takes it away again.
Type=Application
Name=Afterword
Comment=Messages and reminders at their hour
Exec=${words.map(desktopWord).join(' ')}
Terminal=false
NoDisplay=true
`
  const path = posix.join(config ?? posix.join(home, '.config'), 'autostart', 'afterword.desktop')
  return { path, text, bytes: utf8(text) }
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const launchd = ({ command, env }: Started, { home }: Machine): AutostartEntry => {
  const pairs = Object.entries(env).map(
    ([name, value]) => `    <key>${xml(name)}</key><string>${xml(value)}</string>\n`,
  )
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- ${mark}. “Start with this computer” in its settings takes it away again. -->
<plist version="1.0">
<dict>
  <key>Label</key><string>afterword</string>
  <key>ProgramArguments</key>
  <array>
${command.map((word) => `    <string>${xml(word)}</string>\n`).join('')}  </array>
${pairs.length > 0 ? `  <key>EnvironmentVariables</key>\n  <dict>\n${pairs.join('')}  </dict>\n` : ''}  <key>RunAtLoad</key><true/>
  <key>KeepAlive</key>
  <dict><key>SuccessfulExit</key><false/></dict>
</dict>
</plist>
`
  return { path: posix.join(home, 'Library', 'LaunchAgents', 'afterword.plist'), text, bytes: utf8(text) }
}

const basic = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Windows takes a command line apart again: a word goes in quotes, and backslashes before a quote are doubled. */
const windowsWord = (word: string): string => {
  let [written, slashes] = ['', 0]
  for (const sign of word) {
    if (sign === '"') written += '\\'.repeat(slashes + 1)
    slashes = sign === '\\' ? slashes + 1 : 0
    written += sign
  }
  return `"${written}${'\\'.repeat(slashes)}"`
}

/** A script and no shortcut, since it opens no black window. */
const startUp = ({ command, env }: Started, { home, config }: Machine): AutostartEntry => {
  const text = [
    `' ${mark}. “Start with this computer” in its settings takes it away again.`,
    'Set shell = CreateObject("WScript.Shell")',
    ...Object.entries(env).map(
      ([name, value]) => `shell.Environment("PROCESS")(${basic(name)}) = ${basic(value)}`,
    ),
    `shell.Run ${basic(command.map(windowsWord).join(' '))}, 0, False`,
    '',
  ].join('\r\n')
  const folder = win32.join(config ?? win32.join(home, 'AppData', 'Roaming'), 'Microsoft', 'Windows')
  return {
    path: win32.join(folder, 'Start Menu', 'Programs', 'Startup', 'Afterword.vbs'),
    text,
    // Scripts of Windows are read in its own page of letters unless they say that they are UTF-16.
    bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  }
}

/** The file that starts it on this machine when its owner signs in; undefined where we know of none. */
export const autostartEntry = (started: Started, machine: Machine): AutostartEntry | undefined => {
  const { platform } = machine
  if (platform === 'darwin') return launchd(started, machine)
  if (platform === 'win32') return startUp(started, machine)
  if (!['linux', 'freebsd', 'openbsd'].includes(platform)) return undefined
  return machine.systemd ? systemd(started, machine) : desktop(started, machine)
}
