import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type AssistantServer, assistantServer } from '../testing/assistant-server.ts'
import { exampleFile, type House, newHouse } from '../testing/house.ts'

const canary = 'sk-canary-77aa'
const step = ['northwind-analytics', 'screen/thank-you/dana'] as const
const now = ['--now', '2026-11-17T12:00-05:00'] as const
const program = join(import.meta.dirname, '..', '..', 'bin', 'afterword')

const good = `Subject: Thank you for this morning

Hi Dana,

Thank you for the conversation this morning, and for asking about what I have done. Hearing how much say your data team has in what the product team measures made me keener still on the Senior Data Engineer role at Northwind Analytics.

At Harbourline I cut the month-end close from nine days to four. On Flink, I have run Kafka Streams in production for three years and have built two Flink prototypes, so the concepts carry over.

I will send the write-up of the Harbourline reconciliation dashboard tomorrow. If there is no word by the 24th, I'll write again later that week.

Best wishes,
Priya Raman`

const invented = good
  .replace('At Harbourline', 'At Deloitte I led forty people. At Harbourline')
  .replace('I will send', 'I am free on Saturday. I will send')

let house: House
let server: AssistantServer

/** The program as its own process, beside this one, which answers it. */
const run = (args: readonly string[], env: Record<string, string> = {}, stdin = '') =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [program, ...args, '--data', house.data], {
      env: { ...process.env, ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
    })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(stdin)
  })

before(async () => {
  house = newHouse()
  server = await assistantServer()
  house.run(['import', exampleFile('screening-software.yaml')])
})
after(async () => {
  await server.close()
  house.remove()
})
beforeEach(() => {
  server.requests.length = 0
})

describe('without any assistant set up', () => {
  test('the prompt holds what may be quoted and nothing private', async () => {
    const { code, out } = await run(['prompt', ...step, ...now])
    assert.equal(code, 0)
    assert.match(out, /how much say the data team has/)
    assert.match(out, /Between 50 and 125 words/)
    assert.doesNotMatch(out, /stakeholder management|hybrid|145,?000|example\.org|dana\.okonkwo@/)
    assert.ok(out.length <= 6000)
    assert.equal((await run(['prompt', exampleFile('screening-software.yaml'), step[1], ...now])).out, out)
  })

  test('an honest answer passes, an invented one is struck and shown, and nothing is kept unasked', async () => {
    const file = join(house.data, 'answer.txt')
    writeFileSync(file, good)
    const passed = await run(['paste', ...step, '--file', file, ...now])
    assert.equal(passed.code, 0, passed.out)
    assert.doesNotMatch(passed.out, /Struck/)
    const struck = await run(['paste', ...step, '--file', '-', '--json', ...now], {}, invented)
    assert.equal(struck.code, 1)
    const { strikes, body } = JSON.parse(struck.out) as { strikes: { text: string }[]; body: string }
    assert.deepEqual(
      strikes.map(({ text }) => text),
      ['At Deloitte I led forty people.', 'I am free on Saturday.'],
    )
    assert.doesNotMatch(body, /Deloitte|Saturday/)
    assert.match((await run(['history'])).out, /^[^\n]*Imported|Kept/m)
    assert.doesNotMatch((await run(['history'])).out, /own words/)
  })

  test('kept words carry no yes, and take one back that was given', async () => {
    house.seated(['approve', ...step])
    const kept = await run(['paste', ...step, '--body', invented, '--keep', '--json', ...now])
    // Kept, and 1 says that something was struck.
    assert.equal(kept.code, 1, kept.err)
    const { drafts } = house.json(['draft', step[0], '--step', step[1], ...now]) as {
      drafts: { body: string; own: { approved?: unknown } }[]
    }
    assert.match(drafts[0]?.body ?? '', /nine days to four/)
    assert.doesNotMatch(drafts[0]?.body ?? '', /Deloitte|forty people/)
    assert.equal(drafts[0]?.own.approved, undefined)
    await run(['words', ...step, '--reset'])
  })

  test('an answer that repeats something private is not kept', async () => {
    const leak = good.replace(
      'At Harbourline',
      'You came back three times to stakeholder management. At Harbourline',
    )
    const { code, err } = await run([
      'paste',
      ...step,
      '--body',
      leak.replace('Hi Dana', 'Hi Marc'),
      '--keep',
      ...now,
    ])
    assert.equal(code, 2)
    assert.match(err, /Not kept/)
  })

  test('rephrasing says that the assistant is off, and asks nobody', async () => {
    const { code, err } = await run(['rephrase', ...step, ...now])
    assert.equal(code, 2)
    assert.match(err, /off/)
    assert.equal(server.requests.length, 0)
  })

  test('free notes become points by simple rules, and are recorded when asked to', async () => {
    const notes =
      'Dana: the analysts love the new dashboards.\nShe seemed doubtful about my notice period.\nWe both played chess as children.\n'
    const { out } = await run(['points', step[0], 'screen', '--file', '-', '--json'], {}, notes)
    const { points, by } = JSON.parse(out) as { by: string; points: { kind: string; private: boolean }[] }
    assert.equal(by, 'rules')
    assert.deepEqual(
      points.map(({ kind, private: hidden }) => [kind, hidden]),
      [
        ['insight', false],
        ['reaction', true],
        ['common-ground', false],
      ],
    )
    assert.match((await run(['points', step[0], '--text', notes, '--keep'])).out, /Recorded/)
    assert.match((await run(['export', step[0]])).out, /played chess/)
    await run(['undo'])
    assert.doesNotMatch((await run(['export', step[0]])).out, /played chess/)
  })
})

describe('free notes, looked through', () => {
  const notes =
    'I said I’d send her the reading list by Friday the 27th. They decide by December 4th.\nThe salary is 120k. The canteen is good; she runs a book club\n'

  test('each is proposed under a number, with whose it is and its day; nothing is recorded', async () => {
    const before = (await run(['export', step[0]])).out
    const { out } = await run(['points', step[0], 'screen', '--text', notes])
    assert.match(out, /1 promise@dana +send her the reading list \(by 2026-11-27\)/)
    assert.match(out, /2 next-steps +They decide by December 4th \(by 2026-12-04\)/)
    assert.match(out, /3 insight +The salary is 120k\. \(private\)/)
    assert.match(out, /5 insight@dana +she runs a book club/)
    assert.equal((await run(['export', step[0]])).out, before)
  })

  test('some are left out, some change their words, the rest is recorded', async () => {
    const { code, err } = await run(
      ['points', step[0], 'screen', '--text', notes, '--keep', '--leave', '4'].concat([
        ...['--change', '5: she runs the book club'],
      ]),
    )
    assert.equal(code, 0, err)
    const kept = (await run(['export', step[0]])).out
    assert.match(kept, /send her the reading list\n\s+due: 2026-11-27/)
    assert.match(kept, /hearBy: 2026-12-04/)
    assert.match(kept, /she runs the book club/)
    assert.doesNotMatch(kept, /canteen/)
    await run(['undo'])
    assert.doesNotMatch((await run(['export', step[0]])).out, /book club/)
  })

  test('a number that no point has is refused', async () => {
    for (const wrong of [
      ['--leave', '9'],
      ['--leave', 'x'],
      ['--change', '2'],
      ['--change', '0: no'],
    ]) {
      const { code, err } = await run(['points', step[0], 'screen', '--text', notes, '--keep', ...wrong])
      assert.equal(code, 2, wrong.join(' '))
      assert.match(err, /by their numbers, from 1 to 5/)
    }
  })

  test('an answer that was brought is read like one that was asked for', async () => {
    const answer =
      '{"points":[{"kind":"insight","who":"dana","text":"she runs a book club"},{"kind":"insight","text":"she runs a choir"}]}'
    const { code, out } = await run([
      'points',
      step[0],
      'screen',
      '--text',
      notes,
      '--answer',
      answer,
      '--json',
    ])
    assert.equal(code, 1)
    const { points, struck } = JSON.parse(out) as { points: { text: string }[]; struck: { text: string }[] }
    assert.deepEqual(
      [...points, ...struck].map(({ text }) => text),
      ['she runs a book club', 'The salary is 120k.', 'she runs a choir'],
    )
    assert.equal(server.requests.length, 0)
  })
})

test('a sentence only the writer can own is kept or cut at a terminal, and survives from one call to the next', async () => {
  const felt = good.replace('At Harbourline', 'I slept on the train. The robins sang. At Harbourline')
  const kept = await run(['paste', ...step, '--body', felt, '--keep', ...now])
  assert.match(kept.out, /Is this yours\?[\s\S]*slept on the train[\s\S]*robins/)
  assert.match(house.seated(['approve', ...step]).err, /written by an assistant/)
  const piped = await run(['mine', ...step, '--sentence', 'I slept', '--keep'])
  assert.equal(piped.code, 2)
  assert.match(house.seated(['mine', ...step, '--sentence', 'I slept', '--keep']).out, /Kept a sentence/)
  assert.match((await run(['mine', ...step, '--cut'])).out, /Cut a sentence/)
  const { drafts } = house.json(['draft', step[0], '--step', step[1], ...now]) as {
    drafts: { body: string; own: { asked?: unknown } }[]
  }
  assert.match(drafts[0]?.body ?? '', /slept on the train/)
  assert.doesNotMatch(drafts[0]?.body ?? '', /robins/)
  assert.equal(drafts[0]?.own.asked, undefined)
  await run(['words', ...step, '--reset'])
})

describe('with an assistant turned on', () => {
  before(async () => {
    const key = join(house.data, 'key.txt')
    writeFileSync(key, `${canary}\n`)
    const set = house.seated([
      'model',
      '--url',
      server.url,
      '--model',
      'small',
      '--keyFile',
      key,
      '--on',
      '--seconds',
      '10',
    ])
    assert.equal(set.code, 0, set.err)
    assert.match(set.out, /is on/)
    assert.doesNotMatch(set.out, /canary/)
  })

  test('what would be sent is shown before, and is what is sent', async () => {
    const shown = await run(['rephrase', ...step, '--show', ...now])
    assert.equal(server.requests.length, 0)
    server.behave({ says: good })
    const { code, out } = await run(['rephrase', ...step, ...now])
    assert.equal(code, 0, out)
    const sent = JSON.parse(server.requests[0]?.body ?? '') as {
      messages: { role: string; content: string }[]
    }
    assert.equal(sent.messages.find(({ role }) => role === 'user')?.content, shown.out)
    assert.equal(server.requests[0]?.authorization, `Bearer ${canary}`)
  })

  test('an answer comes as it is for “paste”, unchecked and unkept', async () => {
    server.behave({ says: invented, how: 'slow' })
    const raw = await run(['rephrase', ...step, '--raw', ...now])
    assert.equal(raw.code, 0, raw.err)
    assert.match(raw.out, /Deloitte/)
    const checked = await run(['paste', ...step, '--file', '-', ...now], {}, raw.out)
    assert.equal(checked.code, 1)
    assert.match(checked.out, /Struck[\s\S]*Deloitte/)
  })

  test('whoever stops the program stops the request at the other end', async () => {
    server.behave({ does: 'drip' })
    const [before, history] = [server.broken(), (await run(['history'])).out]
    const child = spawn(process.execPath, [program, 'rephrase', ...step, ...now, '--data', house.data])
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    while (server.broken() === before) await new Promise((resolve) => setTimeout(resolve, 20))
    assert.equal((await run(['history'])).out, history)
  })

  test('what it invents is struck; nothing private was ever sent', async () => {
    server.behave({ says: invented, how: 'whole' })
    const { code, out } = await run(['rephrase', ...step, ...now])
    assert.equal(code, 1)
    assert.match(out, /Struck[\s\S]*Deloitte/)
    for (const { body } of server.requests)
      assert.doesNotMatch(body, /stakeholder management|went quiet|hybrid|145000|dana\.okonkwo|canary/)
  })

  test('notes that look private are not sent, invented points are struck', async () => {
    server.behave({
      says: '```json\n{"points": [{"kind": "insight", "who": "dana", "text": "the analysts love the new dashboards", "private": false}, {"kind": "insight", "who": "dana", "text": "the team doubled in size", "private": false}]}\n```',
    })
    const notes =
      'The analysts love the new dashboards. Dana seemed doubtful about my notice period.\nPrivate:\nshe mentioned her divorce\n'
    const { out } = await run(['points', step[0], '--text', notes, '--json'])
    const { points, struck } = JSON.parse(out) as {
      points: { text: string; private: boolean }[]
      struck: { text: string }[]
    }
    assert.deepEqual(
      struck.map(({ text }) => text),
      ['the team doubled in size'],
    )
    assert.equal(points.length, 3)
    assert.equal(points.filter((point) => point.private).length, 2)
    assert.doesNotMatch(server.requests[0]?.body ?? '', /divorce|doubtful/)
  })

  test('trouble on the way is one sentence and ends with 2', async () => {
    server.behave({ status: 429 })
    const { code, err } = await run(['rephrase', ...step, ...now])
    assert.equal(code, 2)
    assert.match(err, /^afterword: The assistant at .* had enough requests.*\n$/)
  })

  test('the key stands in its file alone: not in an export, the history, the settings or the database', async () => {
    const told = [
      ['model'],
      ['model', '--json'],
      ['history', '--json'],
      ['export', step[0]],
      ['model', '--url', 'http://user:pw@x', '--json'],
    ]
    for (const words of told) {
      const { out, err } = await run(words)
      assert.doesNotMatch(out + err, /canary/, words.join(' '))
    }
    assert.equal(statSync(join(house.data, 'assistant.json')).mode & 0o777, 0o600)
    assert.ok(!readFileSync(join(house.data, 'afterword.db')).includes(canary))
  })

  test('turned off, nobody is asked', async () => {
    assert.match((await run(['model', '--off'])).out, /is off/)
    assert.equal((await run(['rephrase', ...step, ...now])).code, 2)
    assert.equal(server.requests.length, 0)
  })
})
