import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { routes } from './routes.ts'

const web = import.meta.dirname

const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file) && file !== 'routes.ts')
  .map((file) => ({ file: relative(web, join(web, file)), text: readFileSync(join(web, file), 'utf8') }))

/** The words of all paths: `o`, `mail`, `draft` … */
const words = [
  ...new Set(Object.values(routes).flatMap(({ path }) => path.split('/').filter((part) => /^\w/.test(part)))),
]

/** An address written out where it stands: as an attribute, as a text that begins with a path of the table, as a path put behind another. */
const written = [
  /\b(?:href|action|formaction|src|back|then|to)=(?:\{)?["'`]\//,
  new RegExp(`["'\`}]/(?:${words.join('|')})(?=[/?#"'\`$\\s)])`),
  /\bredirect\(\s*["'`]\//,
  /\b(?:fetch|Request|URL)\(\s*["'`]\//,
  /\b(?:href|action|back|then|here)\b[^=\n]{0,40}(?:=|:|\?\?|\?)\s*["'`]\/["'`?#]/,
  /\bapp\.(?:get|post|put|delete|all|on)\(\s*(?:\[[^\]]*\],\s*)?["'`]/,
]

const found = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*|import\b|\} from )/.test(line))
    .filter((line) => written.some((pattern) => pattern.test(line)))
    .map((line) => line.trim())

test('no address is written out beside the table of routes', () => {
  assert.deepEqual(
    sources.flatMap(({ file, text }) => found(text).map((line) => `${file}: ${line}`)),
    [],
  )
})

// “§” stands for a dollar sign.
test('whatever way an address could be written out is found, and what is none is not', () => {
  for (const line of [
    `<a href="/mail">`,
    `<a href="/">`,
    `<form method="post" action="/do/undo">`,
    'href={`/o/§{encodeURIComponent(id)}`}',
    "const at = '/o/'",
    'return c.redirect("/", 303)',
    "c.redirect('/settings/mail', 303)",
    "app.get('/kept', (c) => c.text(''))",
    "app.on(['GET', 'POST'], '/x/:id', answer)",
    'fetch(`/kept?form=§{mark}`)',
    'new URL("/", c.req.url)',
    "const back = '/'",
    'back="/"',
    "{ ...hidden, back: '/' }",
    "ownPath(sent.get('back')?.[0] ?? '/')",
    '`§{at}/offer`',
    "here: '/opportunities'",
  ])
    assert.notDeepEqual(found(line.replaceAll('§', '$')), [], line)
  for (const line of [
    "href={href('mail')}",
    "message.step.split('/')[1]",
    "url.pathname === '/'",
    'return `kept/§{name}`',
    '`§{href("opportunity", { id })}#people`',
    "import { mailRoutes } from './routes/mail.tsx'",
    '<br />',
  ])
    assert.deepEqual(found(line.replaceAll('§', '$')), [], line)
})

test('the pages ask actions: nothing here opens the store', () => {
  assert.deepEqual(
    sources
      .filter(({ text }) => /\bstore\s*\(\)|\bmailboxes\.(?:all|one)\(|\bassistant\??\.settings\(/.test(text))
      .map(({ file }) => file),
    [],
  )
})
