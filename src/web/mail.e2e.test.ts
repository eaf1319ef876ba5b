import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { imapServer, type Line } from '../testing/mail/line.ts'
import { builtApp, lockOver, type Pages, pagesOver } from '../testing/mail/page.ts'
import { smtpServer, type TestSmtp } from '../testing/mail/smtp.ts'

const right = 'rain on the roof'
let house: MailHouse
let smtp: TestSmtp
let imap: Line
let pages: Pages

before(async () => {
  house = mailHouse()
  smtp = await smtpServer(right, { allowInsecureAuth: true, hideSTARTTLS: true })
  imap = await imapServer(right)
  pages = await pagesOver(() => house.desk())
})
after(async () => {
  await Promise.all([smtp.close(), imap.close()])
  await house.remove()
})

const form = (more: Record<string, string> = {}) => ({
  address: 'priya@example.org',
  provider: 'custom',
  smtp: '127.0.0.1',
  smtpPort: String(smtp.port),
  smtpSecurity: 'none',
  imap: '127.0.0.1',
  imapPort: String(imap.port),
  imapSecurity: 'none',
  user: '',
  name: 'Priya “P” <Raman>',
  password: right,
  ...more,
})

test('nothing is connected: one sentence, and a form for the address', async () => {
  const { status, text } = await pages.get('/settings/mail')
  assert.equal(status, 200)
  assert.match(text, /Until a mailbox is connected, approved messages are written as \.eml/)
  assert.match(text, /name="address"/)
  assert.doesNotMatch(text, /type="password"/)
  assert.match((await pages.get('/settings')).text, /href="\/settings\/mail"/)
})

test('the second step knows the provider', async () => {
  const gmail = (await pages.get('/settings/mail/connect?address=priya%40gmail.com')).text
  assert.match(gmail, /make an app password[\s\S]*myaccount\.google\.com/)
  assert.match(gmail, /type="password"/)
  const outlook = (await pages.get('/settings/mail/connect?address=priya%40hotmail.com')).text
  assert.match(outlook, /since September 2024/)
  assert.doesNotMatch(outlook, /name="password"/)
  assert.match(outlook, /name="clientId"/)
  const own = (await pages.get('/settings/mail/connect?address=priya%40example.org')).text
  assert.match(own, /does not tell who keeps its mail/)
  const find = async () => (await pages.post('/settings/mail/find', { address: 'priya@example.org' })).text
  house.found = { smtp: { host: 'smtp.example.org', port: 587, security: 'starttls' } }
  const named = await find()
  assert.match(named, /those your domain names[\s\S]*value="smtp\.example\.org"/)
  house.found = { provider: 'fastmail' }
  assert.match(await find(), /Fastmail takes only/)
  house.found = { provider: 'microsoft365' }
  const organisation = await find()
  assert.doesNotMatch(organisation, /name="password"/)
  const elsewhere = /href="([^"]*provider=custom)"/.exec(organisation)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match((await pages.get(elsewhere)).text, /name="smtp"[\s\S]*name="password"/)
  house.found = {}
  const odd = (await pages.get('/settings/mail/connect?address=%3Cscript%3E')).text
  assert.doesNotMatch(odd, /<script>/)
  assert.equal((await pages.get('/settings/mail/connect')).location, '/settings/mail')
})

test('no page that is only looked at asks the name servers', async () => {
  const lock = lockOver(() => house.desk())
  const asked: string[] = []
  const app = (await builtApp())({
    ...lock,
    deskAt: () => {
      const { mail, ...desk } = house.desk()
      const discover = async (address: string) => {
        asked.push(address)
        return {}
      }
      return { ...desk, ...(mail ? { mail: { ...mail, discover } } : {}) }
    },
    port: () => 4711,
    asset: async () => undefined,
  })
  const headers = { host: '127.0.0.1:4711', cookie: lock.cookie }
  const looked = app.routes.filter(({ method, path }) => method === 'GET' && !path.includes('*'))
  assert.ok(looked.length > 20)
  for (const { path } of looked) {
    const [id, query] = ['x%40unknown.example', 'address=x%40unknown.example&provider=&changed=1&step=1']
    const url = `http://127.0.0.1:4711${path.replaceAll(/:\w+/g, id)}?${query}`
    assert.notEqual((await app.request(url, { headers })).status, 500, path)
  }
  assert.deepEqual(asked, [])
  const body = new URLSearchParams({ address: 'x@unknown.example' })
  const found = await app.request('http://127.0.0.1:4711/settings/mail/find', {
    method: 'POST',
    headers,
    body,
  })
  assert.equal(found.status, 200)
  assert.deepEqual(asked, ['x@unknown.example'])
})

test('what was typed comes back with the refusal, the password does not', async () => {
  const { status, text } = await pages.post('/settings/mail/connect', form({ password: 'zzq-wrong' }))
  assert.equal(status, 422)
  assert.match(text, /does not accept/)
  assert.match(text, /value="Priya “P” &lt;Raman&gt;"/)
  assert.ok(text.includes(`value="${smtp.port}"`))
  assert.doesNotMatch(text, /zzq/)
  const wrong = await pages.post('/settings/mail/connect', form({ smtpPort: 'many', password: 'zzq-wrong' }))
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /expected a number/)
  assert.doesNotMatch(wrong.text, /zzq/)
})

test('a form of another site connects nothing', async () => {
  const tried = smtp.tried.length
  assert.equal((await pages.post('/settings/mail/connect', form(), 'http://evil.example')).status, 403)
  assert.equal(smtp.tried.length, tried)
})

test('no page can name a file of this machine for the password', async () => {
  const tried = smtp.tried.length
  const { text } = await pages.post('/do/connect', { ...form(), 'password-file': '/etc/hostname' })
  assert.match(text, /cannot read files of this machine/)
  const through = await pages.post('/settings/mail/connect', {
    ...form({ password: '' }),
    'password-file': '/etc/hostname',
  })
  assert.match(through.text, /No password was given/)
  assert.equal(smtp.tried.length, tried)
})

test('connected, paused, resumed, tested, disconnected', async () => {
  assert.equal((await pages.post('/settings/mail/connect', form())).location, '/settings/mail?said=connected')
  const shown = await pages.get('/settings/mail?said=connected')
  assert.match(shown.text, /The mailbox is connected\./)
  assert.match(shown.text, /Ready to send and to read/)
  assert.ok(shown.text.includes(house.keyFile))
  const act = (wish: string) => pages.post('/settings/mail', { do: wish, mailbox: 'priya@example.org' })
  assert.equal((await act('pause')).location, '/settings/mail?said=paused')
  assert.match((await pages.get('/settings/mail')).text, /Paused: You paused it/)
  assert.equal((await act('resume')).location, '/settings/mail?said=resumed')
  assert.equal((await act('test')).location, '/settings/mail?said=tested')
  const again = (await pages.get('/settings/mail/connect?address=priya%40example.org')).text
  assert.ok(again.includes(`value="${imap.port}"`))
  assert.equal((await act('disconnect')).location, '/settings/mail?said=disconnected')
  const gone = await act('test')
  assert.equal(gone.status, 422)
  assert.match(gone.text, /No mailbox is connected/)
  assert.equal((await act('explode')).status, 404)
})

test('the word on what was done is ours, whatever the address says', async () => {
  const { text } = await pages.get('/settings/mail?said=Send+money+now')
  assert.doesNotMatch(text, /Send money/)
})
