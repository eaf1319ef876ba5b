import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { value } from '../../testing/lab.ts'
import { sealer } from './sealer.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-secrets-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const newPath = () => {
  count += 1
  return join(folder, String(count), 'mail.key')
}
const nothing = async () => done(false)
const something = async () => done(true)
const secret = 'abcd efgh ijkl — ☃'

const sentence = (outcome: Outcome<unknown>): string => {
  assert.ok(!outcome.ok)
  assert.equal(outcome.problems.length, 1)
  const said = outcome.problems[0]?.message ?? ''
  assert.doesNotMatch(said, /abcd|undefined|Error/)
  return said
}

describe('with a key file', () => {
  test('what is sealed opens again, also in another process, and the file is its owner’s alone', async () => {
    const keyFile = newPath()
    const bytes = value(await sealer({ keyFile, anySealed: nothing }).seal('me', 'box', 'password', secret))
    assert.equal(
      value(await sealer({ keyFile, anySealed: something }).open('me', 'box', 'password', bytes)),
      secret,
    )
    assert.equal(statSync(keyFile).mode & 0o777, 0o600)
    assert.equal(statSync(join(keyFile, '..')).mode & 0o777, 0o700)
    assert.deepEqual(readdirSync(join(keyFile, '..')), ['mail.key'])
    assert.ok(!Buffer.from(bytes).includes('abcd'))
  })

  test('the same text never looks the same twice', async () => {
    const own = sealer({ keyFile: newPath(), anySealed: nothing })
    const seal = async () =>
      Buffer.from(value(await own.seal('me', 'box', 'password', secret))).toString('hex')
    assert.notEqual(await seal(), await seal())
  })

  test('sealed for one place, it opens in no other', async () => {
    const own = sealer({ keyFile: newPath(), anySealed: nothing })
    const bytes = value(await own.seal('me', 'box', 'password', secret))
    for (const [account, mailbox, field] of [
      ['you', 'box', 'password'],
      ['me', 'other', 'password'],
      ['me', 'box', 'refresh-token'],
    ] as const)
      assert.match(sentence(await own.open(account, mailbox, field, bytes)), /damaged/)
  })

  test('any text survives; no changed, lost or added byte does', async () => {
    const own = sealer({ keyFile: newPath(), anySealed: nothing })
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (text, at, flip) => {
          const bytes = value(await own.seal('me', 'box', 'password', text))
          assert.equal(value(await own.open('me', 'box', 'password', bytes)), text.toWellFormed())
          const changed = Uint8Array.from(bytes)
          const place = at % bytes.length
          changed[place] = (changed[place] ?? 0) ^ flip
          for (const broken of [changed, bytes.subarray(0, place), Uint8Array.of(...bytes, flip)])
            sentence(await own.open('me', 'box', 'password', broken))
        },
      ),
      { numRuns: 100, seed: 31 },
    )
  })

  test('a missing file is not made anew while secrets are sealed', async () => {
    const keyFile = newPath()
    const own = sealer({ keyFile, anySealed: nothing })
    const bytes = value(await own.seal('me', 'box', 'password', secret))
    rmSync(keyFile)
    const later = sealer({ keyFile, anySealed: something })
    assert.match(sentence(await later.open('me', 'box', 'password', bytes)), /not there/)
    assert.match(sentence(await later.seal('me', 'box', 'password', secret)), /not there/)
    assert.throws(() => statSync(keyFile), /ENOENT/)
  })

  test('where it cannot be known whether anything is sealed, no key is made', async () => {
    const keyFile = newPath()
    const own = sealer({ keyFile, anySealed: async () => refused({ message: 'The database is locked.' }) })
    assert.match(sentence(await own.seal('me', 'box', 'password', secret)), /locked/)
    assert.throws(() => statSync(keyFile), /ENOENT/)
  })

  test('another key, a torn file and one that others may read are a sentence each, and stay as they are', async () => {
    const keyFile = newPath()
    const own = sealer({ keyFile, anySealed: nothing })
    const bytes = value(await own.seal('me', 'box', 'password', secret))
    const right = readFileSync(keyFile, 'utf8')
    const cases = [
      [`afterword-mail-key-1 ${'A'.repeat(43)}\n`, 0o600, /not the one/],
      [right.slice(0, 30), 0o600, /damaged/],
      ['', 0o600, /damaged/],
      [right, 0o644, /chmod 600/],
    ] as const
    for (const [text, mode, says] of cases) {
      writeFileSync(keyFile, text)
      chmodSync(keyFile, mode)
      assert.match(sentence(await own.open('me', 'box', 'password', bytes)), says)
      assert.equal(readFileSync(keyFile, 'utf8'), text)
    }
    for (const text of ['', right.slice(0, 30)]) {
      writeFileSync(keyFile, text)
      chmodSync(keyFile, 0o600)
      assert.match(sentence(await own.seal('me', 'box', 'password', secret)), /damaged/)
      assert.equal(readFileSync(keyFile, 'utf8'), text)
    }
  })

  test('two at once make one key', async () => {
    const keyFile = newPath()
    const two = [1, 2].map(() => sealer({ keyFile, anySealed: nothing }))
    const sealed = await Promise.all(two.map((one) => one.seal('me', 'box', 'password', secret)))
    const third = sealer({ keyFile, anySealed: something })
    for (const each of sealed)
      assert.equal(value(await third.open('me', 'box', 'password', value(each))), secret)
  })

  test('the warning names the file', () => {
    const keyFile = newPath()
    assert.ok(sealer({ keyFile, anySealed: nothing }).warning?.includes(keyFile))
  })
})

describe('with a passphrase', () => {
  const phrase = (passphrase: string | undefined, keyFile = newPath()) =>
    sealer({ keyFile, passphrase, anySealed: something })

  test('nothing is written down, and only the same passphrase opens it', async () => {
    const keyFile = newPath()
    const bytes = value(await phrase('rain on the roof', keyFile).seal('me', 'box', 'password', secret))
    assert.throws(() => statSync(keyFile), /ENOENT/)
    assert.equal(value(await phrase('rain on the roof').open('me', 'box', 'password', bytes)), secret)
    assert.match(
      sentence(await phrase('rain on the loof').open('me', 'box', 'password', bytes)),
      /not the passphrase/,
    )
    assert.match(
      sentence(await phrase(undefined).open('me', 'box', 'password', bytes)),
      /set AFTERWORD_PASSPHRASE/,
    )
    assert.equal(phrase('rain on the roof').warning, undefined)
  })

  test('what was sealed with the file before still opens with the file', async () => {
    const keyFile = newPath()
    const bytes = value(await sealer({ keyFile, anySealed: nothing }).seal('me', 'box', 'password', secret))
    assert.equal(
      value(await phrase('rain on the roof', keyFile).open('me', 'box', 'password', bytes)),
      secret,
    )
  })
})
