import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { done, type Outcome } from '../../core/outcome.ts'
import { value } from '../../testing/lab.ts'
import { browserHere, type Issuer, issuerHere } from '../../testing/mail/oauth.ts'
import { signInByCode } from './device.ts'
import { keepTokens, type TokenPlace, tokenKeeper } from './keeper.ts'
import { signInHere } from './loopback.ts'
import { type ClientAt, serverFor } from './server.ts'
import type { Tokens } from './tokens.ts'

let issuer: Issuer
let at: ClientAt
before(async () => {
  issuer = await issuerHere()
  at = {
    client: {
      provider: 'custom',
      issuer: issuer.issuer,
      clientId: 'afterword',
      scopes: ['openid', 'offline_access'],
    },
  }
})
after(() => issuer.close())

const now = () => Temporal.Now.instant()
const sentence = (outcome: Outcome<unknown>): string => {
  assert.ok(!outcome.ok, 'it went well')
  const said = outcome.problems.map(({ message }) => message).join(' ')
  assert.doesNotMatch(said, /undefined|OAUTH_|Error\b/)
  return said
}

const inMemory = (): TokenPlace & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>()
  return {
    kept,
    read: async (field) => done(kept.get(field)),
    write: async (field, text) => {
      kept.set(field, text)
      return done(undefined)
    },
  }
}

const signedIn = (more: Partial<Parameters<typeof signInHere>[1]> = {}): Promise<Outcome<Tokens>> =>
  signInHere(at, {
    show: async (url) => {
      await browserHere().visit(url.href)
    },
    now,
    ...more,
  })

describe('signing in on this machine', () => {
  test('the page asks for a code with PKCE, and tokens come back', async () => {
    let shown = new URL('http://nowhere.invalid')
    const tokens = value(
      await signedIn({
        hint: 'priya@example.org',
        show: async (url) => {
          shown = url
          const last = await browserHere().visit(url.href)
          assert.match(last.text, /you can close this page/)
        },
      }),
    )
    assert.equal(shown.searchParams.get('code_challenge_method'), 'S256')
    assert.equal(shown.searchParams.get('login_hint'), 'priya@example.org')
    assert.match(shown.searchParams.get('redirect_uri') ?? '', /^http:\/\/127\.0\.0\.1:\d+\/$/)
    assert.ok(tokens.access.length > 10 && (tokens.refresh ?? '').length > 10)
    assert.ok(Temporal.Instant.compare(now(), Temporal.Instant.from(tokens.expiresAt)) < 0)
  })

  test('refused consent is one sentence', async () => {
    const show = async (url: URL) => {
      await browserHere().visit(url.href, false)
    }
    assert.match(sentence(await signedIn({ show })), /was refused/)
  })

  test('another state, another path and another method are answered and forgotten', async () => {
    const statuses: number[] = []
    const show = async (url: URL) => {
      const redirect = url.searchParams.get('redirect_uri') ?? ''
      const state = url.searchParams.get('state') ?? ''
      for (const [path, method] of [
        ['?code=stolen&state=other', 'GET'],
        ['?code=stolen', 'GET'],
        ['?error=access_denied&state=', 'GET'],
        [`else?code=x&state=${state}`, 'GET'],
        [`?code=x&state=${state}`, 'POST'],
      ] as const)
        statuses.push((await fetch(`${redirect}${path}`, { method })).status)
      await browserHere().visit(url.href)
    }
    assert.ok((await signedIn({ show })).ok)
    assert.deepEqual(statuses, [400, 400, 400, 400, 400])
  })

  test('a code of someone else with our state is refused', async () => {
    const show = async (url: URL) => {
      const { searchParams } = url
      const query = new URLSearchParams({
        code: 'stolen',
        state: searchParams.get('state') ?? '',
        iss: issuer.issuer,
      })
      await fetch(`${searchParams.get('redirect_uri')}?${query}`)
    }
    assert.match(sentence(await signedIn({ show })), /no longer accepts this sign-in/)
  })

  test('an answer that names another issuer is thrown away', async () => {
    const show = async (url: URL) => {
      const { searchParams } = url
      const query = new URLSearchParams({
        code: 'x',
        state: searchParams.get('state') ?? '',
        iss: 'https://evil.example',
      })
      await fetch(`${searchParams.get('redirect_uri')}?${query}`)
    }
    assert.match(sentence(await signedIn({ show })), /thrown away/)
  })

  test('nobody comes', async () => {
    assert.match(sentence(await signedIn({ patience: 50, show: async () => undefined })), /Nobody signed in/)
  })
})

describe('signing in by a code', () => {
  const byCode = (consents: boolean, wait = async (): Promise<unknown> => undefined) => {
    let entered = false
    let asked = 0
    return signInByCode(at, {
      now,
      wait: async () => {
        asked += 1
        await wait()
        assert.ok(asked < 20)
      },
      show: async ({ code, url }) => {
        assert.match(code, /^\S+$/)
        assert.ok(!entered)
        entered = true
        await browserHere().enter(url, code, consents)
      },
    })
  }

  test('entered and allowed, tokens come', async () => {
    assert.ok(value(await byCode(true)).refresh)
  })

  test('refused is one sentence', async () => {
    assert.match(sentence(await byCode(false)), /was refused/)
  })

  test('it waits for a person, and ends with the code’s time', async () => {
    let minutes = 0
    const outcome = await signInByCode(at, {
      now: () => Temporal.Instant.from('2026-11-20T12:00:00Z').add({ minutes }),
      wait: async () => {
        minutes += 3
      },
      show: async () => undefined,
    })
    assert.match(sentence(outcome), /not entered in time/)
    assert.ok(minutes >= 9)
  })
})

describe('keeping tokens', () => {
  const keeping = async (lifetime: 'fresh' | 'ended') => {
    const place = inMemory()
    const tokens = value(await signedIn())
    const expiresAt = lifetime === 'fresh' ? tokens.expiresAt : '2020-01-01T00:00:00Z'
    value(await keepTokens({ ...tokens, expiresAt }, place))
    issuer.grants.length = 0
    return { place, tokens, keeper: tokenKeeper(at, place, now) }
  }

  test('a fresh one is used, and nobody asked', async () => {
    const { keeper, tokens } = await keeping('fresh')
    assert.equal(value(await keeper()), tokens.access)
    assert.deepEqual(issuer.grants, [])
  })

  test('an ended one is renewed, once however many ask, and the rotated token kept', async () => {
    const { keeper, tokens, place } = await keeping('ended')
    const all = await Promise.all([keeper(), keeper(), keeper()])
    assert.equal(new Set(all.map((each) => value(each))).size, 1)
    assert.notEqual(value(all[0] as Outcome<string>), tokens.access)
    assert.deepEqual(issuer.grants, [{ type: 'refresh_token', status: 200 }])
    assert.notEqual(place.kept.get('refresh-token'), tokens.refresh)
    value(await keeper({ anew: true }))
    assert.deepEqual(issuer.grants.at(-1), { type: 'refresh_token', status: 200 })
  })

  test('where another process renewed it first, its token counts', async () => {
    const { tokens, place } = await keeping('ended')
    const other = inMemory()
    for (const [field, text] of place.kept) other.kept.set(field, text)
    let reads = 0
    const late: TokenPlace = {
      ...place,
      read: async (field) => {
        // Between our reading and our asking, the other one was faster.
        if (field === 'refresh-token' && reads++ === 0) {
          const revived = value(await signedIn())
          place.kept.set('refresh-token', revived.refresh ?? '')
          value(await tokenKeeper(at, other, now)())
          return done(tokens.refresh)
        }
        return place.read(field)
      },
    }
    assert.ok((await tokenKeeper(at, late, now)()).ok)
  })

  test('a revoked one is one sentence, asked once, and what is kept stays', async () => {
    const { keeper, tokens, place } = await keeping('ended')
    await fetch(`${issuer.issuer}/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'afterword', token: tokens.refresh ?? '' }),
    })
    assert.match(sentence(await keeper()), /signed in to again/)
    assert.equal(issuer.grants.length, 1)
    assert.equal(place.kept.get('refresh-token'), tokens.refresh)
  })

  test('a used one is refused, and so is all that came of it', async () => {
    const { keeper, tokens, place } = await keeping('ended')
    value(await keeper())
    const thief = inMemory()
    thief.kept.set('refresh-token', tokens.refresh ?? '')
    assert.match(sentence(await tokenKeeper(at, thief, now)()), /signed in to again/)
    assert.match(sentence(await tokenKeeper(at, place, now)({ anew: true })), /signed in to again/)
  })
})

describe('who hands out tokens', () => {
  const told = async (address: string) => serverFor({ client: { ...at.client, issuer: address } })

  test('in the open only on this machine', async () => {
    assert.match(sentence(await told('http://accounts.example.org')), /must begin with https/)
    assert.match(sentence(await told('http://127.0.0.1.example.org')), /must begin with https/)
    assert.match(sentence(await told('nonsense')), /no address/)
    assert.ok((await told(issuer.issuer)).ok)
  })

  test('Microsoft’s addresses are known without asking', async () => {
    const { as } = value(await told('https://login.microsoftonline.com/consumers/v2.0'))
    assert.equal(as.token_endpoint, 'https://login.microsoftonline.com/consumers/oauth2/v2.0/token')
    assert.match(as.device_authorization_endpoint ?? '', /consumers\/oauth2\/v2\.0\/devicecode$/)
  })

  test('where nobody is, one sentence', async () => {
    const gone = await issuerHere()
    await gone.close()
    assert.match(sentence(await told(gone.issuer)), /cannot be reached/)
  })
})
