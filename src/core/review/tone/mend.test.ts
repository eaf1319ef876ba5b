import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { Fix } from '../../finding.ts'
import { checks } from '../checks/index.ts'
import { flags } from '../example.ts'

const ids = ['X10', 'X11', 'X12', 'X14', 'X15', 'X22', 'X24', 'X27', 'X28', 'X29']
const ofTone = checks.filter(({ id }) => ids.includes(id))

const applied = (text: string, fix: Fix): string => text.slice(0, fix.from) + fix.insert + text.slice(fix.to)

/** What a fix must never leave behind, in a text that had none of it. */
const untidy =
  / {2}|\n{3}|(?<!\.) [,.;!?](?!\w)|,,|,[.!?]|\.\.|\b(\w+) \1\b|\ban [bcdfgjklmnpqrstvwz]|\ba (?=[aeio]\w)|[.!?] [a-z]|\n\n[a-z]|\{|\}/

for (const check of ofTone) {
  for (const { name, facts, expect } of check.cases) {
    if (expect === undefined) continue
    test(`${check.id}, ${name}: each finding offers a fix, and each fix leaves a clean text`, () => {
      const { body } = facts.reviewed
      for (const finding of check.judge(facts) ?? []) {
        assert.ok(finding.fixes.length > 0, `${finding.message} offers nothing`)
        for (const fix of finding.fixes) {
          const text = applied(body, fix)
          assert.ok(fix.from >= 0 && fix.to <= body.length && fix.from <= fix.to)
          assert.notEqual(text, body)
          assert.doesNotMatch(text, untidy, `${fix.label}:\n${text}`)
          assert.match(text, /^(?:Hi|Dear|Marc|Hey)/, text)
          assert.ok(text.trimEnd().split('\n').length >= 3, `${fix.label} leaves a letter: ${text}`)
        }
      }
    })
  }
}

const fixed = (body: string, id: string, told = {}): string[] => {
  const { facts } = flags('', body, '', told)
  const check = ofTone.find((each) => each.id === id)
  return (check?.judge(facts) ?? []).flatMap(({ fixes }) => fixes.map((fix) => applied(body, fix)))
}

test('what is put in speaks as the rest of the letter does', () => {
  const [short] = fixed('Hi Marc,\n\nI’m well. I need an answer today.\n\nAmina', 'X10')
  assert.match(short ?? '', /I’d be glad to hear/)
  const [long] = fixed('Dear Ms Forsyth,\n\nThank you. I need an answer today.\n\nCallum', 'X10', {
    at: 'chambers',
  })
  assert.match(long ?? '', /I would be glad to hear whether there is any news about the Legal Counsel role\./)
})

test('after a no nobody is told that one is still interested', () => {
  const after = fixed('Hi Marc,\n\nThank you. I really need this job.\n\nAmina', 'X12', { kind: 'close' })
  assert.ok(after.length > 0)
  for (const text of after) assert.doesNotMatch(text, /interested|news/)
})

test('words in place of slang keep the sentence whole', () => {
  const texts = fixed('Hi Marc,\n\nThat was fun, lol. Gonna send it tmrw, kinda late 🙂\n\nAmina', 'X15')
  assert.deepEqual(texts.toSorted(), [
    'Hi Marc,\n\nThat was fun, lol. Going to send it tmrw, kinda late 🙂\n\nAmina',
    'Hi Marc,\n\nThat was fun, lol. Gonna send it tmrw, kinda late\n\nAmina',
    'Hi Marc,\n\nThat was fun, lol. Gonna send it tmrw, late 🙂\n\nAmina',
    'Hi Marc,\n\nThat was fun, lol. Gonna send it tomorrow, kinda late 🙂\n\nAmina',
    'Hi Marc,\n\nThat was fun. Gonna send it tmrw, kinda late 🙂\n\nAmina',
  ])
})

const tones = join(import.meta.dirname, '..', '..', '..', '..', 'bench', 'quality', 'tones')
const slips = new RegExp(untidy, 'g')
const slipsIn = (text: string): number => text.match(slips)?.length ?? 0

test('whatever is found in the collected messages can be mended, and no fix leaves a text less tidy than it was', () => {
  let fixes = 0
  for (const file of readdirSync(tones, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue
    const told: readonly { form: string; text: string }[] = parse(readFileSync(join(tones, file), 'utf8'))
    for (const { form, text } of told) {
      const { facts } = flags('', text, '', { at: form === 'formal' ? 'chambers' : 'studio' })
      for (const finding of ofTone.flatMap((check) => check.judge(facts) ?? [])) {
        assert.ok(finding.fixes.length > 0, `${finding.message} offers nothing in ${text}`)
        for (const fix of finding.fixes) {
          fixes += 1
          assert.ok(slipsIn(applied(text, fix)) <= slipsIn(text), applied(text, fix))
        }
      }
    }
  }
  assert.ok(fixes > 700, `${fixes} fixes`)
})
