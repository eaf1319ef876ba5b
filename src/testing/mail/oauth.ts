import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export interface Issuer {
  readonly issuer: string
  /** The grant types asked for at the token endpoint, in order, with the answer's status. */
  readonly grants: { readonly type: string; readonly status: number }[]
  readonly close: () => Promise<void>
}

/** A real authorization server on loopback, with its own pages to sign in on; a public client `afterword`. */
export const issuerHere = async (): Promise<Issuer> => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const grants: Issuer['grants'] = []
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'afterword',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/'],
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid', 'offline_access'],
    cookies: { keys: ['only for a test'] },
    pkce: { required: () => true },
    features: {
      deviceFlow: { enabled: true },
      revocation: { enabled: true },
      devInteractions: { enabled: true },
    },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  })
  const callback = provider.callback()
  server.on('request', (request, response) => {
    if (request.url === '/token') {
      let body = ''
      request.on('data', (chunk) => {
        body += String(chunk)
      })
      response.on('finish', () =>
        grants.push({ type: new URLSearchParams(body).get('grant_type') ?? '', status: response.statusCode }),
      )
    }
    callback(request, response)
  })
  return {
    issuer,
    grants,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}

/** A person in front of a browser, cookies and all, who follows where the pages lead. */
export const browserHere = () => {
  const cookies = new Map<string, string>()
  const ask = async (url: string, fields?: Readonly<Record<string, string>>) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    return {
      next: location === null ? undefined : new URL(location, url).href,
      url,
      text: await answer.text(),
    }
  }
  const followed = async (url: string, fields?: Readonly<Record<string, string>>) => {
    let page = await ask(url, fields)
    while (page.next !== undefined) page = await ask(page.next)
    return page
  }
  const hidden = (text: string, name: string): string =>
    new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1] ?? ''
  const signIn = async (start: { url: string; text: string }, consents: boolean) => {
    const login = await followed(start.url, { prompt: 'login', login: 'priya', password: 'any' })
    return consents
      ? followed(login.url, { prompt: 'consent' })
      : followed(/href="([^"]*\/abort)"/.exec(login.text)?.[1] ?? `${login.url}/abort`)
  }
  return {
    /** Opens a page to sign in on, signs in and allows it or not; gives the last page. */
    visit: async (url: string, consents = true) => signIn(await followed(url), consents),
    /** Enters a short code, signs in and allows it or not. */
    enter: async (url: string, code: string, consents = true) => {
      const page = await followed(url)
      const asked = await followed(url, { xsrf: hidden(page.text, 'xsrf'), user_code: code })
      const confirmed = await followed(url, {
        xsrf: hidden(asked.text, 'xsrf'),
        user_code: code,
        confirm: 'yes',
      })
      return signIn(confirmed, consents)
    },
  }
}
