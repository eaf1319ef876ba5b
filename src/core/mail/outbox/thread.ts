import { type StepKind, stepKinds } from '../../vocabulary/step-kinds.ts'
import type { Outgoing } from './outgoing.ts'

/** The id as the recipient saw it: some providers put their own in the place of ours. */
const seenAs = ({ serverMessageId, messageId }: Outgoing): string => serverMessageId ?? messageId

/** What a message answers, so that it stands under the earlier ones in the recipient's mail program. */
export const threadFor = (
  kind: StepKind,
  person: string,
  sent: readonly Outgoing[],
): { readonly inReplyTo?: string; readonly references?: readonly string[] } => {
  if (!stepKinds[kind].threads) return {}
  const before = sent
    .filter((row) => row.state === 'sent' && row.person === person)
    .toSorted((one, other) => ((one.sentAt ?? '') < (other.sentAt ?? '') ? -1 : 1))
    .map(seenAs)
  const last = before.at(-1)
  return last === undefined ? {} : { inReplyTo: last, references: before.slice(-20) }
}
