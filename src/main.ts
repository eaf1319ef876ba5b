/** Reads the surroundings once, builds the desk, opens the door that was asked for. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import envPaths from 'env-paths'
import type { Desk } from './actions/action.ts'
import { actions } from './actions/list.ts'
import { beside } from './beside/beside.ts'
import { yesBy } from './cli/ask.ts'
import { counted } from './cli/counted.ts'
import { globals } from './cli/globals.ts'
import { paperOf } from './cli/paper.ts'
import { progressTo } from './cli/progress.ts'
import { runCommand } from './cli/run.ts'
import { type Terminal, terminalAt } from './cli/terminal.ts'
import { welcome } from './cli/welcome.ts'
import { mailboxesOf } from './core/mail/outbox/mailboxes-of.ts'
import type { Mail } from './core/mail/replies/mail.ts'
import { done, refused } from './core/outcome.ts'
import { autostartOn } from './files/autostart/autostart.ts'
import { entryKey } from './files/entry-key.ts'
import { bytesReader, reader } from './files/read.ts'
import { reporter } from './files/report.ts'
import { keepServing, servingIn } from './files/serving.ts'
import { wiping } from './files/wipe.ts'
import { filing, write } from './files/write.ts'
import { keptAt } from './kept-at.ts'
import { mailDoor } from './mail/door.ts'
import { assistantsAt } from './model/assistant.ts'
import { machineAt } from './notify/machine.ts'
import { serverAt } from './web/entry/again.ts'
import { basePath } from './web/href.ts'
import { startWorking, work } from './work.ts'

const home = join(import.meta.dirname, '..')

const read = globals(
  process.argv.slice(2),
  process.env.AFTERWORD_DATA ?? envPaths('afterword', { suffix: '' }).data,
)
/** An address of PostgreSQL is where everything is kept; without one it is a file of this machine. */
const kept = keptAt({ url: process.env.DATABASE_URL || undefined, data: read.data, home })
const { store } = kept
const { restore, ...copying } = kept.copies

const report = reporter(read.data, () => Temporal.Now.instant().toString())
const unforeseen = (error: unknown): never => {
  const id = report(error)
  process.stderr.write(
    `afterword: something went wrong on our side (${id}); what was not yet said to be done may not be. ${join(read.data, 'errors.log')} says where.\n`,
  )
  process.exit(3)
}
process.on('uncaughtException', unforeseen)
process.on('unhandledRejection', unforeseen)

const calendars = new Map<string, Awaited<ReturnType<Desk['holidays']>>>()
const holidays: Desk['holidays'] = async (places, years) => {
  if (places.length === 0) return {}
  const key = JSON.stringify([places, years])
  const known = calendars.get(key)
  if (known) return known
  const { holidaysFor } = await import('./calendar/holidays.ts')
  const found = await holidaysFor(places, years, join(home, 'dist', 'holidays'))
  if (calendars.size > 200) calendars.clear()
  calendars.set(key, found)
  return found
}

/** Whose search this machine keeps; where there are several, whoever signs in. */
const owner = 'me'

const assistants = assistantsAt({
  path: join(read.data, 'assistant.json'),
  key: process.env.AFTERWORD_MODEL_KEY || undefined,
})

const keyFile =
  process.env.AFTERWORD_KEY_FILE || join(envPaths('afterword', { suffix: '' }).config, 'mail.key')

const mail = mailDoor({
  mailboxes: mailboxesOf(store),
  keyFile,
  passphrase: process.env.AFTERWORD_PASSPHRASE || undefined,
  now: () => Temporal.Now.instant(),
})

let reading: ReturnType<typeof import('./proof/proofreader.ts').proofreader> | undefined
const proofread: Desk['proofread'] = async (text) => {
  const { proofreader } = await import('./proof/proofreader.ts')
  reading ??= proofreader(
    beside(join(home, 'dist', 'proof-worker.js'), [
      join(home, 'dist', 'web', assetNames['harper.wasm']),
      join(home, 'dist', 'web', assetNames['afterword.weirpack']),
    ]),
  )
  return reading(text)
}

const freeze: NonNullable<Desk['freeze']> = async (letter) => {
  const { freeze: frozen } = await import('./mail/freeze.ts')
  return frozen(letter)
}

const pdf: Desk['pdf'] = async (sheet) => {
  const { pdfOf } = await import('./paper/pdf.ts')
  return pdfOf(sheet, join(home, 'dist', 'alphabets'))
}

const takenApart = beside<Mail>(join(home, 'dist', 'mail-worker.js'), [], { limit: 10_000, memory: 256 })
const parseMail: NonNullable<Desk['parseMail']> = async (bytes) => {
  const told = await takenApart(bytes)
  return 'answer' in told
    ? done(told.answer)
    : refused({ message: `This mail could not be read: ${told.because}. Enter by hand what it says.` })
}

const tables: NonNullable<Desk['tables']> = {
  read: async (bytes) => {
    const { isZip } = await import('./bring/zip.ts')
    if (isZip(bytes)) return (await import('./bring/workbook/workbook.ts')).sheetsIn(bytes)
    const sheet = (await import('./people/read.ts')).textTableIn(bytes)
    return sheet.ok ? done([sheet.value]) : sheet
  },
}

const people: Desk['people'] = {
  read: async (bytes) => {
    const { isZip } = await import('./bring/zip.ts')
    if (!isZip(bytes)) return (await import('./people/read.ts')).peopleFileIn(bytes)
    const sheets = await tables.read(bytes)
    if (!sheets.ok) return sheets
    const { fullest } = await import('./core/contacts/cell-sheet.ts')
    return done({ is: 'table' as const, ...fullest(sheets.value) })
  },
  write: async (contacts, version) => (await import('./people/write-cards.ts')).cardsOf(contacts, version),
  addressBooks: async () => (await import('./calendar/dav/address-books.ts')).addressBookDoor(),
}

const machine = machineAt(process.platform)
const telling: NonNullable<Desk['telling']> = {
  mail: async (account, mailbox, bytes) => {
    const { carrier } = await import('./mail/carrier.ts')
    const { toOneself } = await import('./mail/to-oneself.ts')
    return toOneself(carrier, mailbox, () => mail.key(account, mailbox), bytes)
  },
  ntfy: async (...given) => (await import('./notify/ntfy.ts')).toNtfy(...given),
  push: async (...given) => (await import('./notify/push.ts')).toBrowser(...given),
  newKeys: async () => (await import('./notify/push.ts')).newPushKeys(),
  ...(machine ? { machine } : {}),
  address: async (to) => {
    const [server] = await servingIn(read.data)
    if (!server) return undefined
    const { reminderPage } = await import('./web/reminder-page.ts')
    // The server itself stands under its path already, and `href` with it.
    return `${serverAt(server.port, basePath() === '' ? server.base : '')}${reminderPage(to)}`
  },
}

const autostart = autostartOn(
  {
    command: [
      process.execPath,
      join(home, 'bin', 'afterword'),
      'serve',
      '--no-open',
      '--data',
      resolve(read.data),
    ],
    // Where the key lies is no secret; a passphrase is, and is asked of whoever starts it.
    env: process.env.AFTERWORD_KEY_FILE
      ? { AFTERWORD_KEY_FILE: resolve(process.env.AFTERWORD_KEY_FILE) }
      : {},
  },
  {
    platform: process.platform,
    home: homedir(),
    config: process.platform === 'win32' ? process.env.APPDATA : process.env.XDG_CONFIG_HOME || undefined,
    systemd: existsSync('/run/systemd/system'),
  },
)

/** There is a screen to open a browser on. */
const hasScreen =
  process.stdout.isTTY === true &&
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY))

const works = () => ({
  store,
  now: () => Temporal.Now.instant(),
  deskAt: (account: string) => ({ ...deskAt('mail', undefined, account), by: 'afterword' }),
  carrier: async () => (await import('./mail/carrier.ts')).carrier,
  fileAway: filing(join(read.data, 'outbox')),
  ...(kept.elsewhere ? {} : { copy: () => kept.copies.make(Temporal.Now.plainDateISO().toString(), false) }),
  log: (line: string) => void process.stderr.write(`afterword: ${line}\n`),
})

const startClock = () => startWorking(works(), kept.elsewhere !== undefined)

const tell: NonNullable<Desk['tell']> = async ({ url, code }) => {
  process.stderr.write(
    code === undefined
      ? `Sign in here: ${url}\n`
      : `Go to ${url} on any device and type this code: ${code}\n`,
  )
  if (!hasScreen) return
  const { default: open } = await import('open')
  // A missing browser is no reason to stop: the address stands above.
  await open(url).catch(() => undefined)
}

/** A desk as of now: whoever sits at it, behind one door. */
const deskAt = (door: string, terminal?: Terminal, account = owner): Desk => ({
  now: Temporal.Now.zonedDateTimeISO(),
  read: reader(process.stdin),
  holidays,
  times: async () => (await import('./calendar/times-in.ts')).timesIn,
  zipped: async (files) => (await import('./bring/zip.ts')).zipped(files),
  unzipped: async (bytes) => {
    const { isZip, unzipped } = await import('./bring/zip.ts')
    return isZip(bytes) ? unzipped(bytes) : done(undefined)
  },
  examples: async () => {
    const folder = join(home, 'examples', 'search')
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  },
  store,
  assistant:
    terminal && process.stderr.isTTY
      ? counted(assistants(account), (text) => void process.stderr.write(text))
      : assistants(account),
  // This machine is its owner's; where several sign in, it is none of theirs to look around on.
  ...(account === owner
    ? {
        nearby: async () => (await import('./model/nearby.ts')).nearby(),
        ...(autostart ? { autostart } : {}),
        copies: {
          ...copying,
          // A server has the database open: what is put back must not be.
          ...(door === 'command line' ? { restore } : {}),
        },
        ...(kept.elsewhere === undefined
          ? {
              whereabouts: async () => ({
                ...(await (await import('./files/whereabouts.ts')).whereaboutsOf(read.data)),
                ...(process.env.AFTERWORD_PASSPHRASE ? {} : { key: keyFile }),
              }),
            }
          : { elsewhere: kept.elsewhere }),
        ...(door === 'command line' && kept.moving ? { moving: kept.moving } : {}),
      }
    : {}),
  proofread,
  pdf,
  freeze,
  parseMail,
  ...(terminal && process.stderr.isTTY
    ? {
        people: { ...people, progress: progressTo(process.stderr) },
        tables: { ...tables, progress: progressTo(process.stderr) },
      }
    : { people, tables }),
  ...(door === 'command line' ? { write, readBytes: bytesReader(process.stdin) } : {}),
  wipe: wiping(join(read.data, 'outbox')),
  mail,
  telling,
  hook: async (hook, id, body) =>
    (await import('./notify/hook.ts')).toHook(hook, id, body, Temporal.Now.instant()),
  writeCalendar: async () => (await import('./calendar/write-calendar.ts')).writeCalendar,
  calendarDoor: async () => (await import('./calendar/dav/door.ts')).calendarDoor(),
  pocketPage: () => readFile(join(home, 'dist', 'pocket.html'), 'utf8'),
  ...(terminal
    ? {
        secret: terminal.secret,
        yes: yesBy(terminal.ask, () => Temporal.Now.zonedDateTimeISO()),
      }
    : {}),
  ...(door === 'command line' ? { tell } : {}),
  // Which action, how long, and how it ended; none of anyone's words.
  ...(process.env.AFTERWORD_LOG
    ? { log: (line) => void process.stderr.write(`${JSON.stringify(line)}\n`) }
    : {}),
  account,
  by: 'you',
  door,
})

const paper = paperOf({
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: process.stdout.columns,
  zone: Temporal.Now.timeZoneId(),
})

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const seated = process.stdin.isTTY === true && process.stdout.isTTY === true
const command = async () => {
  if (read.words[0] === 'welcome' && !read.words.includes('--help'))
    return welcome(join(home, 'examples'), deskAt('command line'), actions, paper)
  const terminal = seated
    ? terminalAt({
        input: process.stdin,
        output: process.stdout,
        stopped: () => {
          process.stderr.write('\nStopped; nothing was changed.\n')
          process.exit(2)
        },
      })
    : undefined
  const desk = deskAt('command line', terminal)
  const result = await runCommand(read.words, actions, desk, paper, terminal?.ask)
  terminal?.close()
  return result
}

const versionOf = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  return version
}

if (read.problem !== undefined) {
  process.stderr.write(`afterword: ${read.problem}\n`)
  process.exitCode = 2
} else if (read.words[0] === '--version' || read.words[0] === '-v') {
  process.stdout.write(`afterword ${await versionOf()}\n`)
} else if (read.words[0] === 'open' && !read.words.includes('--help')) {
  const { openAgain } = await import('./web/entry/again.ts')
  process.exitCode = await openAgain(read.words.slice(1), {
    serving: () => servingIn(read.data),
    now: () => Temporal.Now.instant().epochMilliseconds,
    data: read.data,
    desktop: hasScreen,
  })
} else if (read.words[0] === 'deliver' && !read.words.includes('--help')) {
  const { clock } = await import('./clock/clock.ts')
  const gone = await clock(works()).tick(true)
  const told = gone.ok && gone.value.told > 0 ? ` Reminders told: ${gone.value.told}.` : ''
  if (gone.ok) process.stdout.write(`Sent ${gone.value.sent}, taken in ${gone.value.received}.${told}\n`)
  else for (const { message } of gone.problems) process.stderr.write(`afterword: ${message}\n`)
  process.exitCode = gone.ok ? 0 : 2
  await kept.close()
} else if (read.words[0] === 'mcp' && !read.words.includes('--help')) {
  const { serveAssistant } = await import('./mcp/stdio.ts')
  const desk = () => ({ ...deskAt('assistant'), by: 'an assistant' })
  process.exitCode = await serveAssistant(read.words.slice(1), desk, await versionOf())
  await kept.close()
  process.exit()
} else if (read.words[0] === 'work' && !read.words.includes('--help')) {
  process.exit(await work(store, kept.elsewhere !== undefined, startClock))
} else if (read.words[0] === 'serve' && !read.words.includes('--help')) {
  const { serve } = await import('./web/serve.ts')
  const { metrics } = await import('./api/metrics.ts')
  const counts = metrics()
  const noted = (desk: Desk): Desk => ({
    ...desk,
    log: (line) => {
      counts.note(line)
      desk.log?.(line)
    },
  })
  const code = await serve(read.words.slice(1), {
    deskAt: () => noted(deskAt('web')),
    programs: async (base, port) => {
      const { programDoor } = await import('./api/door.ts')
      const { assistantsByHttp } = await import('./mcp/http.ts')
      return programDoor({
        ...{ base, port, report, metrics: counts, assistants: assistantsByHttp(await versionOf()) },
        deskAt: (by) =>
          noted(
            by ? { ...deskAt('program', undefined, by.account), by: by.program.name } : deskAt('program'),
          ),
      })
    },
    data: store,
    key: () => entryKey(read.data),
    keepServing: keepServing(read.data),
    report,
    home: join(home, 'dist', 'web'),
    clock: startClock,
    folder: read.data,
    desktop: hasScreen,
  })
  // A first mail to the mailbox itself may still be under way; nothing waits for it.
  process.exit(code)
} else {
  const result = await command()
  process.stdout.write(result.out)
  process.stderr.write(result.err)
  process.exitCode = result.code
  await kept.close()
}
