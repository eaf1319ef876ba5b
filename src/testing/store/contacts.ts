import assert from 'node:assert/strict'
import type { Contact } from '../../core/contacts/contact.ts'
import { value } from '../lab.ts'
import { deed, type Open, testsOver } from './facts.ts'

const bo: Contact = { name: 'Bo Lind', email: 'Bo@loaf.example', company: 'Loaf' }

/** Whoever is known without an opportunity. */
export const contactsContract = (open: Open): void => {
  const test = testsOver(open)

  test('people without an opportunity are kept with a change, each account its own, and only from what stood there', async (store) => {
    const put = (account: string, from: Contact | undefined, to: Contact | undefined) =>
      store.write(
        account,
        { opportunities: [], contacts: [{ id: 'bo', ...(from ? { from } : {}), ...(to ? { to } : {}) }] },
        deed('brought'),
      )
    const { change } = value(await put('a', undefined, bo)) as { change: string }
    assert.deepEqual(value(await store.contacts.all('a')), [{ ...bo, id: 'bo' }])
    assert.deepEqual(value(await store.contacts.all('b')), [])
    assert.deepEqual(value(await store.before('a', change))?.contacts, [{ id: 'bo', to: bo }])
    assert.equal(value(await put('a', undefined, bo)), 'moved', 'somebody is there already')
    assert.equal(value(await put('a', { ...bo, title: 'Baker' }, undefined)), 'moved', 'another stood there')
    value(await put('a', bo, { ...bo, title: 'Baker' }))
    assert.equal(value(await store.contacts.all('a'))[0]?.title, 'Baker')
    value(await put('a', { ...bo, title: 'Baker' }, undefined))
    assert.deepEqual(value(await store.contacts.all('a')), [])
  })

  test('what columns were chosen to be is known for the same headings', async (store) => {
    const at = '2026-11-18T17:00:00.000Z'
    assert.equal(value(await store.contacts.columns('a', ['Wer'])), undefined)
    value(await store.contacts.keepColumns('a', ['Wer'], ['note'], at))
    value(await store.contacts.keepColumns('a', ['Wer'], ['name'], at))
    assert.deepEqual(value(await store.contacts.columns('a', ['Wer'])), ['name'])
    assert.equal(value(await store.contacts.columns('b', ['Wer'])), undefined)
    assert.equal(value(await store.contacts.columns('a', ['Wo'])), undefined)
  })
}
