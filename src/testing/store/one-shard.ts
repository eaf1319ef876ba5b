/**
 * What a PostgreSQL that is spread over several machines refuses, or does at the price of asking all of them. Tables are spread by account,
 * so a statement is sent to one shard where it pins the account of every table it reads.
 */
import type { Heard } from './heard.ts'

/** What such engines refuse, whatever it is about: a name, and how it is written. */
const refusedByEngines: readonly (readonly [name: string, sign: RegExp])[] = [
  [
    'rows locked by a select (FOR UPDATE, SKIP LOCKED)',
    /\bfor (?:no key )?(?:update|key share|share)\b|\bskip locked\b/i,
  ],
  ['a row that moves to another shard', /^update\b.*?\bset\b(?:(?!\bwhere\b).)*"account_id" =/is],
  ['a conflict that is looked for on several shards', /\bon conflict \((?!"account_id")/i],
  ['an insert of what a select finds', /^insert into\b(?:(?!\bvalues\b).)*\bselect\b/is],
  ['a number out of one place (sequences)', /\b(?:nextval|currval|setval)\s*\(/i],
  ['a value that each shard would make anew', /\b(?:now|random|clock_timestamp|gen_random_uuid)\s*\(/i],
  ['locks and words between sessions', /\b(?:pg_(?:try_)?advisory\w*|listen|notify|lock table)\b/i],
  ['tables of one session', /\b(?:create|temp|temporary)\s+table\b/i],
  ['queries that ask themselves', /\bwith recursive\b/i],
  ['rows beside rows (window functions, LATERAL)', /\bover\s*\(|\blateral\b/i],
  ['sums of several kinds at once', /\b(?:grouping sets|rollup|cube)\b/i],
  ['joins of everything with everything', /\b(?:cross|full(?: outer)?) join\b/i],
  ['the strictest isolation', /\bisolation level serializable\b/i],
]

/** The names of those it holds. */
export const refusedIn = (sql: string): readonly string[] =>
  refusedByEngines.filter(([, sign]) => sign.test(sql)).map(([name]) => name)

/** Across accounts, and each with its reason. */
export const acrossAccounts: readonly (readonly [reason: string, sign: RegExp])[] = [
  ['the due-scan: whom the clock has to see to', /^select "account_id" from "mailbox" .* union /s],
  [
    'who is at work: a handful of rows on one machine',
    /^(?:insert into|delete from|select count\(\*\) as "many" from) "worker"/,
  ],
  ['is anything sealed at all: asked once, before a key is made', /^select "field" from "sealed" limit \$1$/],
]

export const isAcrossAccounts = ({ sql }: Heard): boolean => acrossAccounts.some(([, sign]) => sign.test(sql))

/** A node of a plan as PostgreSQL tells it. */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Cond'?: string
  readonly 'Recheck Cond'?: string
  readonly Filter?: string
  readonly Plans?: readonly PlanNode[]
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const pins = (node: PlanNode): boolean =>
  /\baccount_id = /.test([node['Index Cond'], node['Recheck Cond'], node.Filter].join(' '))

/** The tables that a plan reads without pinning the account, and those it reads from end to end. */
export const unpinnedIn = (plan: PlanNode): readonly string[] =>
  nodesOf(plan)
    .filter((node) => node['Relation Name'] !== undefined && node['Node Type'] !== 'ModifyTable')
    .filter((node) => !pins(node) || node['Node Type'] === 'Seq Scan')
    .map((node) => `${node['Node Type']} ${node['Relation Name']}`)
