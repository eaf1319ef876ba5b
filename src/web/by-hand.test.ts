import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Flag, flagsOf } from '../actions/fields.ts'
import { actions } from '../actions/list.ts'

/**
 * Where a page writes the fields of an action itself instead of by its schema: the files that do, and the flags that are for the command
 * line alone. They name a file of the machine, ask as of another moment, or tell what the page knows or does by itself.
 */
const byHand: Readonly<Record<string, { readonly in: string; readonly terminal: readonly string[] }>> = {
  begin: { in: '{pages/begin.tsx,begin-sent.ts}', terminal: ['stage', 'format'] },
  add: { in: '{pages/added,routes/add}.tsx', terminal: [] },
  approve: { in: '{pages,routes}/draft{/*,}.tsx', terminal: ['file'] },
  words: { in: '{pages,routes}/draft{/*,}.tsx', terminal: ['file'] },
  voice: { in: '{pages/draft/*,ui/findings}.tsx', terminal: [] },
  paste: { in: '{ui,routes}/assistant.tsx', terminal: ['file', 'now'] },
  rephrase: { in: '{ui/assistant.tsx,routes/assistant.tsx,form.ts}', terminal: ['now'] },
  points: { in: '{ui/free-notes,pages/points,routes/assistant}.tsx', terminal: ['file', 'change'] },
  model: { in: '{pages,routes}/assistant.tsx', terminal: ['keyFile'] },
  connect: { in: '{pages/{connect,servers},routes/mail}.tsx', terminal: ['password-file'] },
  'sign-in': { in: '{pages/sign-in,routes/mail}.tsx', terminal: ['issuer', 'scope'] },
  receive: { in: '{pages/post/receive,routes/post}.tsx', terminal: [] },
  'calendar-account': {
    in: '{pages/settings/calendar-{server,put},pages/today/asked,routes/calendars}.tsx',
    terminal: ['password-file'],
  },
  appointments: { in: '{pages/settings/appointments,routes/calendars}.tsx', terminal: [] },
  'bring-mail': { in: '{pages/mails/*,routes/bring-mail}.tsx', terminal: ['everything'] },
  'bring-people': { in: '{pages/people/{bring,look,columns},routes/bring-people}.tsx', terminal: ['firms'] },
  'bring-table': { in: '{pages/table/{bring,asked,look,columns,rows},routes/bring-table}.tsx', terminal: [] },
  'bring-resume': { in: '{pages/resume/{bring,look},routes/bring-resume}.tsx', terminal: [] },
  'address-book': {
    in: '{pages/people/address-book,routes/bring-people}.tsx',
    terminal: ['password-file'],
  },
  card: { in: '{pages/people/card,routes/bring-people}.tsx', terminal: [] },
  pocket: { in: '{pages/settings,routes}/pocket.tsx', terminal: ['force'] },
  'pocket-notes': { in: '{pages/settings,routes}/pocket.tsx', terminal: [] },
  'let-in': { in: '{pages/settings,routes}/programs.tsx', terminal: [] },
  hook: { in: '{pages/settings,routes}/programs.tsx', terminal: [] },
  review: {
    in: '{ui/review-form,pages/review,routes/review}.tsx',
    terminal: ['dossier', 'to', 'channel', 'interview', 'strict', 'no-spelling', 'now'],
  },
}

const isOffered = (texts: readonly string[], { key }: Flag): boolean => {
  const named = new RegExp(`name="${key}"|'${key}'|(?<![\\w.-])${key}(?:[:,]| \\})`)
  return texts.some((text) => named.test(text))
}

test('a flag of an action whose form is written by hand is on that form, or is named here', () => {
  const missing = Object.entries(byHand).map(([name, { in: pattern }]) => {
    const files = globSync(pattern, { cwd: import.meta.dirname })
    const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    const action = actions.find((each) => each.name === name)
    assert.ok(action && texts.length > 0, name)
    return [name, flagsOf(action.input).flatMap((flag) => (isOffered(texts, flag) ? [] : [flag.key]))]
  })
  assert.deepEqual(
    Object.fromEntries(missing),
    Object.fromEntries(Object.entries(byHand).map(([name, { terminal }]) => [name, terminal])),
  )
})
