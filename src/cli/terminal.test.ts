import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { terminalAt } from './terminal.ts'

const screen = () => {
  const input = new PassThrough()
  const output = new PassThrough()
  let said = ''
  output.on('data', (chunk) => {
    said += String(chunk)
  })
  const shown = () => {
    const all = said
    said = ''
    return all
  }
  const terminal = terminalAt({
    input,
    output,
    stopped: () => {
      throw new Error('stopped')
    },
  })
  return { input, shown, terminal }
}

test('a secret does not show, an answer does, and both arrive', async () => {
  const { input, shown, terminal } = screen()
  const name = terminal.ask('Name: ')
  input.write('  Priya Raman \r')
  assert.equal(await name, 'Priya Raman')
  assert.match(shown(), /Name: [\s\S]*Priya Raman/)
  const secret = terminal.secret('Password')
  input.write(' canary-3c')
  input.write('\u007fd word \r')
  assert.equal(await secret, ' canary-3d word ')
  const said = shown()
  assert.match(said, /Password \(it does not show\): /)
  assert.doesNotMatch(said, /canary|3d word/)
  const after = terminal.ask('And then: ')
  input.write('\u001b[A')
  input.write('nothing\r')
  assert.equal(await after, 'nothing')
  assert.doesNotMatch(shown(), /canary/)
  terminal.close()
})

test('whoever stops answering is not asked on', async () => {
  const { input, terminal } = screen()
  const secret = terminal.secret('Password')
  input.write('\u0004')
  await assert.rejects(secret, /stopped/)
})
