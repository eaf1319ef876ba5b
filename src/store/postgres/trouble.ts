import { type Outcome, unavailable } from '../../core/outcome.ts'
import { whereIs } from './hosts.ts'
import { StandsBy } from './pool.ts'

const away =
  'does not answer. Check that it runs and can be reached from here; it is asked anew with the next thing you do.'
const lost =
  'went away while it was being asked. What you just did may not have been kept: look, and do it again if it was not.'
const busy = 'is too busy to take this now. Nothing was changed; try again.'
const shut = 'does not let us in. Check the name and the password in DATABASE_URL.'
const missing = 'is not there. Check its name in DATABASE_URL, or have it made.'
const readOnly =
  'takes no changes at the moment: it stands by for another server. Nothing was changed; try again soon.'
const full = 'has no room left. Nothing was changed; make room there and try again.'
const forbidden =
  'does not let us read or write there. Whoever DATABASE_URL signs in as needs all rights on its tables.'
const nul = 'takes no text with a sign of the value zero in it. Nothing was changed; take that sign out.'

/** What PostgreSQL and the system say, by their codes. */
const sentences: Readonly<Record<string, string>> = {
  ...{ ECONNREFUSED: away, ENOTFOUND: away, EAI_AGAIN: away, ETIMEDOUT: away, EHOSTUNREACH: away },
  ...{ ENETUNREACH: away, ENOENT: away, EACCES: away, '57P03': away },
  ...{ ECONNRESET: lost, EPIPE: lost, '57P01': lost, '57P02': lost, '08006': lost, '08003': lost },
  ...{ '28P01': shut, '28000': shut, '3D000': missing, '25006': readOnly, '42501': forbidden },
  ...{
    '53100': full,
    '53200': busy,
    '53300': busy,
    '40001': busy,
    '40P01': busy,
    '55P03': busy,
    '57014': busy,
  },
  '22021': nul,
}

/** What the driver says in words only. */
const said: readonly (readonly [RegExp, string])[] = [
  [/timeout exceeded when trying to connect|Connection terminated due to connection timeout/, away],
  [/Connection terminated|not queryable|Cannot use a pool after calling end/, lost],
  [
    /SSL|certificate|self[- ]signed/i,
    'does not speak as safely as DATABASE_URL asks for. Check its certificate and sslmode.',
  ],
  [/password must be a string|SASL|no password/i, shut],
]

const sentenceOf = (error: unknown): string | undefined => {
  if (error instanceof StandsBy) return readOnly
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  return sentences[code] ?? said.find(([sign]) => sign.test(message))?.[1]
}

/** What the database refuses, as one sentence that names it and no secret; a mistake of ours stays an exception. */
export const refusalOf = (error: unknown, url: string): Outcome<never> => {
  const sentence = sentenceOf(error)
  if (sentence === undefined) throw error
  return unavailable({ message: `The database ${whereIs(url)} ${sentence}` })
}
