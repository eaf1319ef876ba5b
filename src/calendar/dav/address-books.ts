/** Address books on a server (CardDAV, RFC 6352), by tsdav. */
import { createAccount, fetchAddressBooks, fetchVCards } from 'tsdav'
import type { AddressBookDoor } from '../../core/agenda/address-book.ts'
import { done, refused } from '../../core/outcome.ts'
import type { Asking } from './asking.ts'
import { attempt, headersOf, insist, nameOf } from './attempt.ts'

const called = {
  server: 'address book server',
  place: 'address book',
  parts: 'people',
  again: 'try it again later',
}

/** The door to address books on servers; `limit`: milliseconds for one answer. */
export const addressBookDoor = (limit?: number): AddressBookDoor => ({
  books: async (place, password) => {
    const look = async (line: Asking) => {
      const common = { headers: headersOf(place, password), fetch: line.fetch }
      const account = await createAccount({
        ...common,
        account: {
          serverUrl: place.address,
          accountType: 'carddav',
          credentials: { username: place.user, password },
        },
      })
      return fetchAddressBooks({ ...common, account })
    }
    const found = await attempt(limit, look, called)
    if (!found.ok) return found
    const books = found.value.map(({ url, displayName }) => ({ url, name: nameOf(url, displayName) }))
    return books.length > 0
      ? done(books)
      : refused({ message: 'There is no address book for this name on that server.' })
  },

  read: (place, password, url) => {
    const look = async (line: Asking) => {
      const cards = await fetchVCards({
        headers: headersOf(place, password),
        fetch: line.fetch,
        addressBook: { url },
        urlFilter: () => true,
      })
      insist(line)
      return cards.map(({ url: at, data }) => ({
        url: at,
        ...(typeof data === 'string' && data !== '' ? { text: data } : {}),
      }))
    }
    return attempt(limit, look, called)
  },
})
