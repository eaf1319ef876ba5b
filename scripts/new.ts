/** `npm run new -- KIND NAME`: begins a rule, check, kind, action, page or migration, and says what is to be filled in. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Named, skeletons } from './skeletons.ts'

const root = join(import.meta.dirname, '..')
const [what = '', called = ''] = process.argv.slice(2)
/** A rule is called by its section as well: `b/day-before`. */
const [, section = '', name = ''] = /^(?:([a-z])\/)?(.*)$/s.exec(called) ?? []
const kinds = Object.keys(skeletons)

const refuse = (message: string): never => {
  console.error(message)
  process.exit(2)
}

const isKind = (word: string): word is keyof typeof skeletons => kinds.includes(word)

const named = (): Named => {
  const camel = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const last =
    readdirSync(join(root, 'src', 'store', 'sqlite', 'migrations'))
      .toSorted()
      .at(-1) ?? ''
  const number = String(Number.parseInt(last, 10) + 1).padStart(4, '0')
  return { name, camel, section, pascal: camel.charAt(0).toUpperCase() + camel.slice(1), number }
}

const usage = `Write: npm run new -- ${kinds.join('|')} NAME, the name such as day-before; a rule with its section, such as b/day-before.`
const kind = isKind(what) ? what : refuse(`“${what}” is nothing that can be begun. ${usage}`)
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) refuse(`“${name}” is no name for a file. ${usage}`)
if (kind === 'rule' ? !/^[pdmtcbok]$/.test(section) : section !== '')
  refuse(
    kind === 'rule'
      ? `A rule is begun in its section: rule SECTION/NAME, the section one of p d m t c b o k.`
      : `Only a rule has a section. ${usage}`,
  )
const { file, text, left } = skeletons[kind](named())
const path = join(root, ...file.split('/'))
if (existsSync(path)) refuse(`${file} is there already; nothing was written.`)
writeFileSync(path, text)
console.log(`${file}\n\nNow:\n${['the TODOs in it', ...left].map((each) => `- ${each}`).join('\n')}`)
