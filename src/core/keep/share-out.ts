import { hashOf } from '../hash.ts'

export interface Shares {
  readonly keep: readonly string[]
  readonly take: readonly string[]
  readonly letGo: readonly string[]
}

/**
 * What one of several workers holds on to, tries to take and lets go, so that each comes to about as many accounts: those whose worker is
 * gone are free. Each begins with others of them, so that few are tried by two at once.
 */
export const shareOut = (
  accounts: readonly string[],
  held: ReadonlyMap<string, string>,
  { worker, workers }: { readonly worker: string; readonly workers: number },
): Shares => {
  const fair = Math.ceil(accounts.length / Math.max(1, workers))
  const own = accounts.filter((account) => held.get(account) === worker)
  const free = accounts
    .filter((account) => !held.has(account))
    .map((account) => ({ account, at: hashOf(`${worker} ${account}`) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ account }) => account)
  return {
    keep: own.slice(0, fair),
    take: free.slice(0, Math.max(0, fair - own.length)),
    letGo: own.slice(fair),
  }
}
