import type { DavPlace } from '../../core/agenda/calendar-account.ts'
import { davAddressOf } from '../../core/agenda/dav-address.ts'
import { done, needsPerson, type Outcome, refused } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'

interface Typed {
  readonly address?: string | undefined
  readonly user?: string | undefined
  readonly 'password-file'?: string | undefined
}

type Asking = Pick<Desk, 'read' | 'secret'>

const passwordOf = async (wish: Typed, desk: Asking): Promise<Outcome<string>> => {
  const file = wish['password-file']
  if (file !== undefined) {
    const read = await desk.read(file)
    return read.ok ? done(read.value.replace(/\r?\n$/, '')) : read
  }
  return desk.secret
    ? done(await desk.secret(`Password of ${wish.user} at ${wish.address}`))
    : needsPerson({
        field: 'password-file',
        message: 'no one is here to ask for the password: hand it over in a file.',
      })
}

/** Where a server is and how one signs in there, as it was typed; the password unseen, or out of a file. */
export const signInTyped = async (
  wish: Typed,
  desk: Asking,
  server?: string,
): Promise<Outcome<{ readonly place: DavPlace; readonly password: string }>> => {
  const address = davAddressOf(wish.address ?? '', server)
  if (!address.ok) return address
  const user = wish.user?.trim() ?? ''
  if (user === '') return refused({ field: 'user', message: 'say under which name you sign in there.' })
  const password = await passwordOf(wish, desk)
  if (!password.ok) return password
  return password.value === ''
    ? refused({ field: 'password-file', message: 'the password is missing.' })
    : done({ place: { address: address.value, user }, password: password.value })
}
