import { done, type Outcome } from '../../outcome.ts'
import type { Mailboxes } from '../mailbox/mailboxes.ts'
import type { Post } from './post.ts'

/** The keeper of mailboxes over the store, which is opened when first asked for. */
export const mailboxesOf = (open: () => Promise<Outcome<{ readonly post: Post }>>): Mailboxes => {
  const asked =
    <Given extends readonly unknown[], Value>(
      work: (post: Post, ...given: Given) => Promise<Outcome<Value>>,
    ) =>
    async (...given: Given): Promise<Outcome<Value>> => {
      const store = await open()
      return store.ok ? work(store.value.post, ...given) : store
    }
  return {
    all: asked((post, account) => post.mailboxes(account)),
    one: asked(async (post, account, id) => {
      const all = await post.mailboxes(account)
      return all.ok ? done(all.value.find((each) => each.id === id)) : all
    }),
    put: asked((post, account, mailbox) => post.putMailbox(account, mailbox)),
    remove: asked((post, account, id) => post.removeMailbox(account, id)),
    sealed: asked((post, account, mailbox, field) => post.sealed(account, mailbox, field)),
    anySealed: asked((post) => post.anySealed()),
    seal: asked((post, account, mailbox, field, bytes) => post.seal(account, mailbox, field, bytes)),
  }
}
