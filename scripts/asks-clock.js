// Preloaded into the process of a test file, and by it into what it starts: leaves a mark by the file's name in $AFTERWORD_ASKS_CLOCK where
// the moment was asked for, by us or by a package.
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folder = process.env.AFTERWORD_ASKS_CLOCK
const own = process.argv.findLast((word) => word.endsWith('.test.ts'))
if (own) process.env.AFTERWORD_ASKED_BY ??= relative(process.cwd(), own).replaceAll(/[\\/]/g, '!')
const file = process.env.AFTERWORD_ASKED_BY
let asked = false
const mark = () => {
  if (asked || !folder || !file) return
  asked = true
  writeFileSync(join(folder, file), '')
}
const marking = (real) =>
  new Proxy(real, {
    apply: (target, self, given) => {
      mark()
      return Reflect.apply(target, self, given)
    },
    construct: (target, given, made) => {
      if (given.length === 0) mark()
      return Reflect.construct(target, given, made)
    },
  })
Date.now = marking(Date.now)
globalThis.Date = marking(Date)
for (const name of ['instant', 'zonedDateTimeISO', 'plainDateTimeISO', 'plainDateISO', 'plainTimeISO'])
  Temporal.Now[name] = marking(Temporal.Now[name])
