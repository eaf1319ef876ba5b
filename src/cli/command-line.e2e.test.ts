import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const home = join(import.meta.dirname, '..', '..')
const program = join(home, 'bin', 'afterword')
const example = (name: string) => join(home, 'examples', name)
const folder = mkdtempSync(join(tmpdir(), 'afterword-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const afterword = (args: readonly string[], stdin = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input: stdin,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const json = (args: readonly string[]) => JSON.parse(afterword([...args, '--json']).out)

const minimal = `afterword: 1
me: {name: Ada Example}
opportunity: {role: Baker, company: {name: Crust & Crumb}}
`

test('plan tells a screening’s steps with instants that carry an offset and reasons that name guides', () => {
  const answer = json(['plan', example('screening-software.yaml'), '--now', '2026-11-17T11:30-05:00'])
  assert.deepEqual(Object.keys(answer), ['opportunity', 'now', 'steps'])
  const thanks = answer.steps.find((step: { id: string }) => step.id === 'screen/thank-you/dana')
  assert.equal(thanks.state, 'ready')
  assert.deepEqual(thanks.to, ['dana'])
  assert.equal(thanks.channel, 'email')
  assert.equal(thanks.best, '2026-11-17T13:45:00-05:00')
  assert.equal(thanks.due, '2026-11-17T23:59:59-05:00')
  assert.ok(
    thanks.why.some(
      (why: { rule: string; guides: string[] }) => why.rule === 'T1' && why.guides.includes('ace'),
    ),
  )
})

test('draft writes a note for each member of a panel, each with the facts behind it', () => {
  const { drafts } = json(['draft', example('panel-law.yaml'), '--now', '2026-11-19T18:00Z'])
  const kinds = drafts.map((draft: { kind: string; to: string[] }) => `${draft.kind} ${draft.to.join()}`)
  assert.ok(
    kinds.includes('thank-you anand') && kinds.includes('thank-you ruth') && kinds.includes('forward clerk'),
  )
  for (const draft of drafts) {
    for (const sentence of draft.sentences) assert.ok(draft.body.includes(sentence.text), sentence.text)
  }
})

test('several files are planned side by side', () => {
  const { plans } = json([
    'plan',
    example('screening-software.yaml'),
    example('case-to-offer.yaml'),
    '--now',
    '2026-11-20T10:00-05:00',
  ])
  assert.equal(plans.length, 2)
})

test('a dossier comes from standard input as well', () => {
  const { code, out } = afterword(['plan', '-'], minimal)
  assert.equal(code, 0)
  assert.match(out, /Baker · Crust & Crumb/)
})

test('review ends with 1 when there are errors, and with 0 when nothing stands against the message', () => {
  const now = ['--now', '2026-11-17T12:00-05:00']
  const wrong = file('wrong.txt', 'Hi Mark,\n\nThank you for [something].\n\nBest regards,\nPriya Raman\n')
  const dossier = example('screening-software.yaml')
  const bad = afterword(['review', wrong, '--dossier', dossier, '--to', 'dana', ...now])
  assert.equal(bad.code, 1)
  assert.match(bad.out, /error/)
  const { drafts } = json(['draft', dossier, '--step', 'screen/thank-you/dana', ...now])
  const right = file('right.txt', `Subject: ${drafts[0].subject}\n\n${drafts[0].body}`)
  const good = afterword(['review', right, '--dossier', dossier, '--to', 'dana', ...now])
  assert.equal(good.out, 'Nothing found. Read it aloud once more, then send it.\n')
  assert.equal(good.code, 0)
})

test('a warning ends review with 1 only under --strict', () => {
  const note = file(
    'warned.txt',
    `Hi Dana,\n\nThank you for your time today. ${'I really enjoyed it. '.repeat(80)}\n\nBest regards,\nPriya Raman\n`,
  )
  const asked = [
    'review',
    note,
    '--dossier',
    example('screening-software.yaml'),
    '--to',
    'dana',
    '--now',
    '2026-11-17T12:00-05:00',
  ]
  const severities = (JSON.parse(afterword([...asked, '--json']).out).findings as { severity: string }[]).map(
    ({ severity }) => severity,
  )
  assert.ok(severities.includes('warning') && !severities.includes('error'), severities.join(' '))
  assert.equal(afterword(asked).code, 0)
  assert.equal(afterword([...asked, '--strict']).code, 1)
})

test('without a dossier a text is judged by what it tells, and nothing is guessed', () => {
  const body =
    'Thank you for your time. I came away keener on the role, and I will follow up next week.\n\nBest regards,\nPriya Raman\n'
  const plain = file('plain.txt', `Subject: Thank you\n\nDear Ms. Okonkwo,\n\n${body}`)
  assert.equal(
    afterword(['review', plain, '--strict']).out,
    'Nothing found. Read it aloud once more, then send it.\n',
  )
  const wrong = afterword(['review', plain, '--name', 'Ruth Feldmann', '--json'])
  assert.equal(wrong.code, 1)
  const [finding] = JSON.parse(wrong.out).findings
  assert.equal(finding.rule, 'X1')
  assert.equal(finding.from, 'Subject: Thank you\n\nDear '.length)
  const left = afterword(['review', '-'], `Hi Dana,\n\nThank you for [something]. ${body}`)
  assert.equal(left.code, 1)
  const named = afterword(['review', plain, '--to', 'dana'])
  assert.match(named.err, /--to PERSON: this names something of a dossier/)
  assert.equal(named.code, 2)
})

test('without --to the greeting says who reads it, and a greeting that names nobody known is refused', () => {
  const asked = ['--dossier', example('screening-software.yaml'), '--now', '2026-11-17T12:00-05:00']
  const body = 'Thank you for your time today.\n\nBest regards,\nPriya Raman\n'
  const dana = file('dana.txt', `Hi Dana,\n\n${body}`)
  assert.deepEqual(
    JSON.parse(afterword(['review', dana, '--json', ...asked]).out),
    JSON.parse(afterword(['review', dana, '--json', '--to', 'dana', ...asked]).out),
  )
  for (const greeting of ['Hi Wolfgang,', 'Hi team,', '']) {
    const refused = afterword(['review', file('nobody.txt', `${greeting}\n\n${body}`), ...asked])
    assert.equal(refused.code, 2, greeting)
    assert.match(refused.err, /--to PERSON: .*Name one: .*dana/)
  }
})

test('every mistake of a file is named at once, with line and column, on standard error', () => {
  const broken = file(
    'broken.yaml',
    minimal.replace('role:', 'rolle:').replace('afterword: 1', 'afterword: 7'),
  )
  const { code, out, err } = afterword(['check', broken])
  assert.equal(code, 2)
  assert.equal(out, '')
  assert.match(err, /broken\.yaml:1:\d+: /)
  assert.match(err, /broken\.yaml:3:\d+: .*rolle.*role/)
})

const refusals: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
  ['an unknown command', ['plam'], /no command “plam”. Did you mean plan\?/],
  ['an unknown flag', ['plan', '-', '--jsn'], /no --jsn. Did you mean --json\?/],
  ['a missing file', ['plan'], /FILE…: this is missing\. \(The dossier/],
  ['a file that is not there', ['plan', join(folder, 'nowhere.yaml')], /no such file/],
  ['a folder', ['plan', folder], /folder/],
  [
    'a moment that is none',
    ['plan', example('panel-law.yaml'), '--now', 'noon'],
    /--now INSTANT: “noon” is no moment/,
  ],
  ['a number that is none', ['plan', example('panel-law.yaml'), '--set', 'nudge=3'], /no number “nudge”/],
  [
    'a number beyond what it may be',
    ['plan', example('panel-law.yaml'), '--set', 'nudgeAfterHearBy=2.5'],
    /nudgeAfterHearBy: “2\.5” is not a whole number from 1 to 90 \(days after/,
  ],
  ['a step that is none', ['draft', example('panel-law.yaml'), '--step', 'x'], /no step “x”/],
  [
    'a person nobody met',
    ['review', '-', '--dossier', example('panel-law.yaml'), '--to', 'rut'],
    /--to PERSON: the dossier has no rut\. It knows: clerk, anand, ruth, josh/,
  ],
  [
    'a value that is none',
    ['export', example('panel-law.yaml'), '--as', 'jsn'],
    /“jsn” is none of yaml, json\. Did you mean json\?/,
  ],
]

for (const [name, args, says] of refusals) {
  test(`${name} is refused with one sentence and exit code 2`, () => {
    const { code, out, err } = afterword(args)
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, says)
  })
}

test('bytes that are no UTF-8 are refused, not guessed', () => {
  const { code, err } = afterword(['plan', file('latin.yaml', Uint8Array.from([0x61, 0xe9, 0x0a]))])
  assert.equal(code, 2)
  assert.match(err, /not UTF-8/)
})

test('what is exported reads in again as the same dossier', () => {
  const once = afterword(['export', example('case-to-offer.yaml')]).out
  const twice = afterword(['export', file('once.yaml', once)]).out
  assert.equal(twice, once)
  const viaJson = afterword([
    'export',
    file('once.json', afterword(['export', file('a.yaml', once), '--as', 'json']).out),
  ]).out
  assert.equal(viaJson, once)
})

test('every command has a help page with examples', () => {
  const { out } = afterword(['--help'])
  for (const name of [
    'plan',
    'draft',
    'review',
    'prep',
    'debrief',
    'check',
    'export',
    'why',
    'serve',
    'deliver',
    'welcome',
    'outbox',
    'confirm',
  ]) {
    assert.match(out, new RegExp(`^  ${name} `, 'm'))
    assert.match(afterword([name, '--help']).out, /Examples\n {2}afterword /)
  }
})

test('no colour reaches a pipe', () => {
  const { out } = afterword(['plan', example('panel-law.yaml'), '--now', '2026-11-19T18:00Z'])
  assert.ok(!out.includes('\u001b'))
})

test('escape sequences in a dossier do not reach the terminal', () => {
  const { out } = afterword(['plan', '-'], minimal.replace('role: Baker', 'role: "Baker\\x1b[2J"'))
  assert.ok(!out.includes('\u001b'))
})
