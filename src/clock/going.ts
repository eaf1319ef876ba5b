import type { Desk } from '../actions/action.ts'
import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import type { Post } from '../core/mail/outbox/post.ts'

/** What a sweep over mailboxes goes with. */
export interface Going {
  readonly deskAt: () => Desk
  readonly post: Post
  readonly carrier: Carrier
  readonly owner: string
  readonly trustedSince: string
  /** How long a stuck row rests before the mailbox is asked, in milliseconds. */
  readonly rest?: number
}
