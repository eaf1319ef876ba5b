import type { AddressBookAnswer } from '../../../actions/bring-people/address-book.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { ServerSignIn } from '../../ui/server-sign-in.tsx'

const Connect = () => (
  <details class="more">
    <summary>From an address book on a server</summary>
    <ServerSignIn
      id="book"
      to={href('addressBook')}
      hint="Your provider calls it CardDAV. Nextcloud: https://your.cloud/remote.php/dav; Apple: https://contacts.icloud.com; Fastmail: https://carddav.fastmail.com."
    />
  </details>
)

const Connected = ({
  account: { book, books, user, address },
  room,
}: {
  account: NonNullable<AddressBookAnswer['account']>
  room: Room
}) => {
  const action = room.actions.get('address-book')
  return (
    <section id="server">
      <h2>Your address book on a server</h2>
      <p>
        “{book.name}” of {user} at {new URL(address).host}. Nothing in it is changed.
      </p>
      <form method="post" action={href('lookBook')} class="entry" data-slow>
        <button type="submit" class="plain">
          Look who is in it
        </button>
        <progress aria-label="Reading the address book" hidden />
      </form>
      {books.length > 1 ? (
        <form method="post" action={href('addressBook')} class="entry">
          <div class="field">
            <label for="book-choose">Which address book</label>
            <select id="book-choose" name="choose">
              {books.map(({ name }) => (
                <option value={name} selected={name === book.name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="plain">
            Take this one
          </button>
        </form>
      ) : null}
      {action ? (
        <p class="deeds">
          <Deed
            action={action}
            give={{ off: 'true' }}
            back={href('bringPeople')}
            button="Read it no longer"
          />
        </p>
      ) : null}
    </section>
  )
}

/** An address book on a server, which is looked into when one asks for it. */
export const AddressBookServer = ({ of, room }: { of: AddressBookAnswer; room: Room }) =>
  of.account ? <Connected account={of.account} room={room} /> : <Connect />
