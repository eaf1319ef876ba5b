import type { Calls, Problem } from './calls.js'

export type { Calls, Problem } from './calls.js'

/** Done, or not and why. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export interface Options {
  /** Where Afterword runs, such as http://127.0.0.1:4711; with the path it stands under, if there is one. */
  readonly address: string
  /** From “afterword let-in”. */
  readonly token: string
  readonly fetch?: typeof globalThis.fetch
}

export interface Client {
  /** Asks for one thing. Under the same `key` it is done once, within a day; each call has a key of its own unless named. */
  readonly call: <Name extends keyof Calls>(
    name: Name,
    input?: Calls[Name]['input'],
    more?: { readonly key?: string; readonly signal?: AbortSignal },
  ) => Promise<Outcome<Calls[Name]['output']>>
}

export const afterword: (options: Options) => Client
