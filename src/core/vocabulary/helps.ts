/** What somebody did for a search, as one says it of them. */
export const helps = {
  referred: { says: 'recommended you' },
  introduced: { says: 'introduced you' },
  advised: { says: 'gave you advice' },
  vouched: { says: 'speaks for you when asked' },
} as const satisfies Readonly<Record<string, { readonly says: string }>>

export type Help = keyof typeof helps

export const allHelps = Object.keys(helps) as readonly Help[]
