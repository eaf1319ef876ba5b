import type { AddressBookAnswer } from '../../../actions/bring-people/address-book.ts'
import type { Summary } from '../../../core/keep/keep.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'
import { AddressBookServer } from './address-book.tsx'
import { Belonging } from './belonging.tsx'

interface Props {
  readonly opportunities: readonly Pick<Summary, 'id' | 'company' | 'role'>[]
  readonly problems: readonly Complaint[]
  readonly text: string
  readonly to: string
  readonly book: AddressBookAnswer
  readonly room: Room
}

/** A file of people, or its text: it is looked at first, and nothing is kept yet. */
export const BringPeoplePage = ({ opportunities, problems, text, to, book, room }: Props) => (
  <Layout title="Bring people in" at="people" flash={room.flash}>
    <h1>Bring people in</h1>
    <Problems of={problems} />
    <p>
      From your address book (a .vcf file), from LinkedIn (Connections.csv), or any table saved as CSV. You
      see who is in it, and choose, before anything is kept.
    </p>
    <form method="post" action={href('lookPeople')} enctype="multipart/form-data" class="entry" data-slow>
      <div class="field">
        <label for="file">The file</label>
        <input id="file" name="file" type="file" accept=".vcf,.vcard,.csv,.tsv,.txt,text/*" />
      </div>
      <div class="field">
        <label for="text">or paste what is in it</label>
        <textarea id="text" name="text" rows={6} spellcheck={false}>
          {text}
        </textarea>
      </div>
      <Belonging opportunities={opportunities} to={to} />
      <button type="submit">Look at it</button>
      <progress aria-label="Reading the file" hidden />
    </form>
    <p>
      Or have <a href={href('card', {}, { to })}>a business card</a> read.
    </p>
    <AddressBookServer of={book} room={room} />
    <details class="more">
      <summary>Where to find LinkedIn’s file</summary>
      <p>
        On LinkedIn: Settings, Data privacy, “Get a copy of your data”, Connections. It comes by mail as a
        ZIP; take Connections.csv out of it.
      </p>
    </details>
  </Layout>
)
