import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageIn } from './answer.ts'
import { addressOf, isHere } from './assistant.ts'

const body = 'Hi Dana,\n\nThank you.\n\nBest,\nPriya'

for (const [name, answer] of [
  ['as asked for', `Subject: Thanks\n\n${body}`],
  ['in a fence', `\`\`\`\nSubject: Thanks\n\n${body}\n\`\`\``],
  ['with a preface', `Here is the message:\n\nSubject: Thanks\n\n${body}`],
  ['with a preface and a fence', `Sure!\n\n\`\`\`text\nSubject: Thanks\n\n${body}\n\`\`\`\nLet me know!`],
  ['in bold', `**Subject:** Thanks\n\n${body}`],
  ['after thinking aloud', `<think>\nHm. Subject: no.\n</think>\nSubject: Thanks\n\n${body}`],
  ['with Windows line ends', `Subject: Thanks\r\n\r\n${body.replaceAll('\n', '\r\n')}`],
] as const)
  test(`a message is read ${name}`, () => assert.deepEqual(messageIn(answer), { subject: 'Thanks', body }))

test('signs that nobody sees are taken out', () =>
  assert.deepEqual(messageIn('Hi Da\u200bna,\u202e\n\nThank you.\u0007'), { body: 'Hi Dana,\n\nThank you.' }))

test('without a subject the whole is the body', () => assert.deepEqual(messageIn(body), { body }))

for (const [said, url] of [
  ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://192.168.1.20:1234/v1', 'http://192.168.1.20:1234/v1'],
  ['http://gpu.local/v1', 'http://gpu.local/v1'],
  ['https://api.example.org/v1', 'https://api.example.org/v1'],
] as const)
  test(`${said} is an address`, () => assert.deepEqual(addressOf(said), { url }))

for (const said of [
  '',
  'ollama',
  'ftp://x/v1',
  'http://api.example.org/v1',
  'https://user:key@api.example.org/v1',
  'https://api.example.org/v1?key=1',
  'file:///etc/passwd',
])
  test(`“${said}” is refused as an address`, () => assert.ok('wrong' in addressOf(said)))

test('only loopback counts as here', () => {
  assert.ok(isHere('http://127.0.0.1:1/v1') && isHere('http://localhost/v1') && isHere('http://[::1]:1/v1'))
  assert.ok(!isHere('http://127.0.0.1.example.org/v1') && !isHere('https://api.example.org'))
})
