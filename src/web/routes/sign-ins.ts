import type { Desk } from '../../actions/action.ts'
import type { Mailboxed } from '../../actions/mailbox/mailbox.ts'
import { signInAction } from '../../actions/mailbox/sign-in.ts'
import { perform } from '../../actions/perform.ts'
import type { SignInPlace } from '../../core/mail/mailbox/door.ts'
import type { Complaint, Outcome } from '../../core/outcome.ts'

/** Sign-ins that go on while the person is on the provider's page; how the last one ended is told once. */
export const signIns = () => {
  let last: readonly Complaint[] = []
  return {
    /** Gives the place to sign in, or the outcome where it ended before there was one. */
    begin: async (wish: Record<string, unknown>, desk: Desk): Promise<SignInPlace | Outcome<Mailboxed>> => {
      last = []
      let shown: (place: SignInPlace) => void = () => {}
      const place = new Promise<SignInPlace>((resolve) => {
        shown = resolve
      })
      const work = perform(signInAction, wish, { ...desk, tell: async (found) => shown(found) })
      const told = work.then((outcome) => {
        last = outcome.ok ? [] : outcome.problems
        return outcome
      })
      return Promise.race([place, told])
    },
    problems: (): readonly Complaint[] => {
      const problems = last
      last = []
      return problems
    },
  }
}
