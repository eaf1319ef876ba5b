import type { Dossier } from '../dossier/dossier.ts'
import type { Finding } from '../finding.ts'
import { places } from './apart.ts'
import { checks } from './checks/index.ts'
import { wouldInsult } from './insults.ts'
import { knowing } from './known-words.ts'
import { wordsToKnow } from './proofreader.ts'
import type { Reviewed } from './reviewed.ts'

export type { Reviewed } from './reviewed.ts'

/** A leading "Subject: …" line taken off; `offset` is where the body begins in the text. */
export const splitSubject = (text: string): { subject?: string; body: string; offset: number } => {
  const match = /^\ufeff?subject:[ \t]*(?![ \t])([^\r\n]*)(?:\r?\n)+/i.exec(text)
  return match
    ? { subject: (match[1] ?? '').trim(), body: text.slice(match[0].length), offset: match[0].length }
    : { body: text, offset: 0 }
}

const rank: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, hint: 2 }

/** The rules of an engine that reads single words: where a check of ours names one of them, it knows better. */
const proofreading: readonly string[] = ['X25', 'X26']
const aboutWords: readonly string[] = ['X1', 'X2', 'X3', 'X16', 'X17', 'X18', ...proofreading]

/** Two checks may name the same words; the graver one, or the first, speaks. A rule says a thing about a place once. */
const apart = (findings: readonly Finding[]): Finding[] => {
  const of = new Map<string, ReturnType<typeof places>>()
  const taken = new Set<string>()
  return findings
    .toSorted((one, other) => rank[one.severity] - rank[other.severity])
    .filter((finding) => {
      const { rule, from, to } = finding
      if (to <= from) return true
      const rules = [rule, ...(proofreading.includes(rule) ? aboutWords : [])]
      if (taken.has(`${from} ${to}`) || rules.some((each) => of.get(each)?.meets(finding))) return false
      taken.add(`${from} ${to}`)
      const own = of.get(rule) ?? places()
      of.set(rule, own)
      own.add(finding)
      return true
    })
}

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  apart(findings).toSorted(
    (one, other) => one.from - other.from || one.to - other.to || rank[one.severity] - rank[other.severity],
  )

/** What a proofreader found, put among what the checks had to say: of two that name the same words, the check speaks. */
export const joined = (checked: readonly Finding[], proofread: readonly Finding[]): readonly Finding[] =>
  inOrder([...checked, ...proofread])

/** Fixes that would insult somebody are not offered; a “did you mean” that has no other is not said. */
const decent = (finding: Finding, { body }: Reviewed, isRecorded: (word: string) => boolean): Finding[] => {
  const fixes = finding.fixes.filter(
    ({ from, to, insert }) => !wouldInsult(insert, body.slice(from, to), isRecorded),
  )
  if (fixes.length === finding.fixes.length) return [finding]
  return fixes.length === 0 && ['X16', 'X25'].includes(finding.rule) ? [] : [{ ...finding, fixes }]
}

/**
 * Everything the checks have to say about a text, in the order of the text; what concerns the whole of it (0 to 0) first.
 * Never edits. Only the findings of X1 to X7 are errors.
 */
export const review = (reviewed: Reviewed, dossier: Dossier): readonly Finding[] => {
  const facts = { reviewed, dossier }
  let known: ((word: string) => boolean) | undefined
  const isRecorded = (word: string) => {
    known ??= knowing(wordsToKnow(dossier))
    return known(word)
  }
  return inOrder(
    checks.flatMap((check) => check.judge(facts) ?? []).flatMap((each) => decent(each, reviewed, isRecorded)),
  )
}
