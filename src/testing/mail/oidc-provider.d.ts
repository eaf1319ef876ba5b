declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  /** As much of it as the tests use; the package carries no types. */
  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    callback(): RequestListener
    on(event: string, listener: (...args: unknown[]) => void): this
  }
}
