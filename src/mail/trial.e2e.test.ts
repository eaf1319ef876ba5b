import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import getTLSOptions from 'smtp-server/lib/tls-options.js'
import type { Endpoint, Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { imapServer, lineServer } from '../testing/mail/line.ts'
import { type Refusal, smtpServer } from '../testing/mail/smtp.ts'
import { trialWith } from './trial.ts'

const right = 'canary-7f3e-right'
const wrong = 'canary-91bd-wrong'
const closing: (() => Promise<void>)[] = []
after(async () => {
  await Promise.all(closing.map((close) => close()))
})

const kept = async <Server extends { readonly close: () => Promise<void> }>(
  making: Promise<Server>,
): Promise<Server> => {
  const server = await making
  closing.push(server.close)
  return server
}

const here = (port: number, security: Endpoint['security'] = 'none'): Endpoint => ({
  host: '127.0.0.1',
  port,
  security,
})

const box = (smtp: Endpoint, imap?: Endpoint, provider?: string): Mailbox => ({
  id: 'priya',
  address: 'priya@example.org',
  name: 'Priya Raman',
  user: 'priya@example.org',
  smtp,
  ...(imap ? { imap } : {}),
  ...(provider ? { provider } : {}),
  auth: 'password',
  connectedAt: '2026-11-20T12:00:00.000Z',
})

const sentence = async (mailbox: Mailbox, password = wrong, patience = 5000): Promise<string> => {
  const outcome = await trialWith(patience)(mailbox, { password })
  assert.ok(!outcome.ok, 'it let us in')
  assert.equal(outcome.problems.length, 1)
  const said = outcome.problems[0]?.message ?? ''
  assert.doesNotMatch(said, /canary|undefined|Error/)
  assert.ok(!said.includes(Buffer.from(wrong).toString('base64').slice(0, 12)))
  return said
}

const insecure = { allowInsecureAuth: true, hideSTARTTLS: true }

describe('signing in to send', () => {
  test('the right password gets in, in the open only on this machine', async () => {
    const smtp = await kept(smtpServer(right, insecure))
    assert.ok((await trialWith()(box(here(smtp.port)), { password: right })).ok)
    assert.deepEqual(smtp.tried, [{ user: 'priya@example.org', password: right, token: '' }])
  })

  test('a wrong one is told, and the reader is not tried with it', async () => {
    const smtp = await kept(smtpServer(right, insecure))
    const imap = await kept(imapServer(right))
    assert.match(await sentence(box(here(smtp.port), here(imap.port))), /SMTP\) does not accept/)
    assert.equal(smtp.tried.length, 1)
    assert.deepEqual(imap.heard, [])
  })

  test('a program of this machine may bring a certificate nobody signed', async () => {
    const smtp = await kept(smtpServer(right))
    assert.ok((await trialWith()(box(here(smtp.port, 'starttls')), { password: right })).ok)
    const direct = await kept(smtpServer(right, { secure: true }))
    assert.ok((await trialWith()(box(here(direct.port, 'tls')), { password: right })).ok)
  })

  test('elsewhere such a certificate is not trusted, and the password not sent', async () => {
    const mapped = (port: number, security: Endpoint['security']) => ({
      ...here(port, security),
      host: '::ffff:127.0.0.1',
    })
    for (const [options, security] of [
      [{}, 'starttls'],
      [{ secure: true }, 'tls'],
    ] as const) {
      const smtp = await kept(smtpServer(right, options))
      assert.match(await sentence(box(mapped(smtp.port, security)), right), /certificate/)
      assert.deepEqual(smtp.tried, [])
    }
  })

  test('an open line to another machine is refused before it is made', async () => {
    const open = { host: 'mail.example.org', port: 25, security: 'none' } as const
    assert.match(await sentence(box(open), right), /in the open/)
  })

  test('a server that cannot protect the line gets no password', async () => {
    const smtp = await kept(smtpServer(right, { ...insecure, disabledCommands: ['STARTTLS'] }))
    assert.match(await sentence(box(here(smtp.port, 'starttls')), right), /does not protect/)
    assert.match(await sentence(box(here(smtp.port, 'tls')), right), /does not protect|does not speak/)
    assert.deepEqual(smtp.tried, [])
  })

  test('a server without sign-in gets no password', async () => {
    const smtp = await kept(smtpServer(right, { ...insecure, disabledCommands: ['AUTH'] }))
    assert.match(await sentence(box(here(smtp.port)), right), /offers no sign-in/)
  })

  test('a token goes where a password would', async () => {
    const smtp = await kept(smtpServer(right, insecure))
    assert.ok((await trialWith()(box(here(smtp.port)), { accessToken: right })).ok)
    assert.equal(smtp.tried[0]?.token, right)
    const no = await trialWith()(box(here(smtp.port)), { accessToken: wrong })
    assert.ok(!no.ok && !JSON.stringify(no).includes('canary'))
  })

  const refusals: readonly (readonly [Refusal, RegExp])[] = [
    [{ code: 534, says: '5.7.9 Application-specific password required.' }, /wants an app password/],
    [{ code: 535, says: '5.7.139 Authentication unsuccessful, basic authentication is disabled.' }, /OAuth/],
    [{ code: 454, says: '4.7.0 Temporary authentication failure' }, /a few minutes/],
    [{ code: 535, says: '5.7.8 Username and Password not accepted' }, /does not accept/],
  ]
  for (const [refusal, says] of refusals)
    test(`“${refusal.code} ${refusal.says}” is told in our own words`, async () => {
      const smtp = await kept(smtpServer(right, { ...insecure, refusal }))
      assert.match(await sentence(box(here(smtp.port))), says)
    })

  test('where the provider is known, it says where an app password is made', async () => {
    const smtp = await kept(smtpServer(right, insecure))
    assert.match(await sentence(box(here(smtp.port), undefined, 'gmail')), /myaccount\.google\.com/)
    assert.match(await sentence(box(here(smtp.port), undefined, 'gmx')), /after you allow it/)
  })
})

describe('signing in to read', () => {
  const both = async (imapPort: number, security: Endpoint['security'] = 'none') => {
    const smtp = await kept(smtpServer(right, insecure))
    return box(here(smtp.port), here(imapPort, security))
  }

  test('the right password gets in', async () => {
    const imap = await kept(imapServer(right))
    const outcome = await trialWith()(await both(imap.port), { password: right })
    assert.ok(outcome.ok, JSON.stringify(outcome))
    assert.ok(!imap.heard.some((line) => /SELECT|EXAMINE|FETCH|STORE/i.test(line)))
  })

  const refusals = [
    [`NO [AUTHENTICATIONFAILED] ${right} is wrong`, /IMAP\) does not accept/],
    ['NO [ALERT] Application-specific password required: see the help', /wants an app password/],
    ['NO [UNAVAILABLE] try later', /a few minutes/],
    ['NO [ALERT] Your account is not enabled for IMAP use.', /IMAP is turned off/],
    ['NO LOGIN failed. BasicAuthBlocked', /OAuth/],
  ] as const
  for (const [refusal, says] of refusals)
    test(`“${refusal.replace(right, '…')}” is told in our own words`, async () => {
      const imap = await kept(imapServer('another', refusal))
      assert.match(await sentence(await both(imap.port), right), says)
    })

  test('a certificate nobody signed is taken from this machine, and from no other', async () => {
    const imap = await kept(imapServer(right, undefined, getTLSOptions({})))
    const own = await both(imap.port, 'tls')
    assert.ok((await trialWith()(own, { password: right })).ok)
    const other = { ...own, imap: { host: '::ffff:127.0.0.1', port: imap.port, security: 'tls' } as const }
    const heard = imap.heard.length
    assert.match(await sentence(other, right), /certificate/)
    assert.equal(imap.heard.length, heard)
  })

  test('a server that cannot protect the line gets no password', async () => {
    const imap = await kept(imapServer(right))
    assert.match(await sentence(await both(imap.port, 'starttls'), right), /does not protect/)
    assert.ok(!imap.heard.some((line) => line.includes(right)))
  })
})

describe('trouble on the way', () => {
  const closed = async () => {
    const server = await lineServer('', () => '')
    await server.close()
    return server.port
  }

  test('nothing answers', async () => {
    assert.match(await sentence(box(here(await closed()))), /Nothing answers.*is the program running/)
    const smtp = await kept(smtpServer(wrong, insecure))
    assert.match(await sentence(box(here(smtp.port), here(await closed()))), /Nothing answers/)
  })

  test('there is no such server', async () => {
    const nowhere = { host: 'mail.nowhere.invalid', port: 465, security: 'tls' } as const
    assert.match(await sentence(box(nowhere)), /no server mail\.nowhere\.invalid/)
  })

  test('a server that never answers, before or after its greeting, is given up', async () => {
    for (const greeting of ['', '220 mail.example.org ESMTP\r\n']) {
      const mute = await kept(lineServer(greeting, () => ''))
      assert.match(await sentence(box(here(mute.port)), wrong, 300), /did not answer/)
    }
    const smtp = await kept(smtpServer(wrong, insecure))
    for (const greeting of ['', '* OK ready\r\n']) {
      const mute = await kept(lineServer(greeting, () => ''))
      assert.match(await sentence(box(here(smtp.port), here(mute.port)), wrong, 1000), /did not answer/)
    }
  })

  test('a server that drips its greeting for ever is given up', async () => {
    const drip = await kept(lineServer('220-wait\r\n', () => '220-wait\r\n'))
    assert.match(await sentence(box(here(drip.port)), wrong, 300), /did not answer/)
  })

  test('what speaks something else, hangs up or is full is a sentence each', async () => {
    const says = async (greeting: string, answer?: string) => {
      const server = await kept(lineServer(greeting, () => answer))
      return sentence(box(here(server.port)), wrong, 3000)
    }
    assert.match(await says('HTTP/1.1 400 Bad Request\r\n\r\n'), /does not speak SMTP/)
    assert.match(await says('220 mail.example.org ESMTP\r\n'), /broke|Try again/)
    assert.match(await says('421 4.3.2 too many connections\r\n'), /a few minutes/)
    const smtp = await kept(smtpServer(wrong, insecure))
    const web = await kept(lineServer('HTTP/1.1 400 Bad Request\r\n\r\n', () => undefined))
    assert.match(await sentence(box(here(smtp.port), here(web.port)), wrong, 1500), /IMAP/)
  })
})
