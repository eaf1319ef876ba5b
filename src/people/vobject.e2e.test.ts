/** Cards beside a reader and writer that is not ours: Debian's python3-vobject. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import type { Contact } from '../core/contacts/contact.ts'
import { contactOf } from '../core/contacts/contact-of.ts'
import { cardsIn } from './cards.ts'
import { cardsOf } from './write-cards.ts'

const python = (script: string, input: string): string => {
  // The system's own Python, which has Debian's packages.
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script], {
    input,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  assert.equal(status, 0, stderr)
  return stdout
}

const people: readonly Contact[] = [
  {
    ...{
      name: 'Renée García-Lind',
      honorific: 'Dr.',
      title: 'Head of Data; Analysis',
      company: 'Mill, Marsh & Co',
    },
    ...{
      email: 'renee@mill.example',
      phone: '+49 30 1234567',
      linkedin: 'https://www.linkedin.com/in/renee',
    },
    ...{ postal: '1 Mill Lane\nMarsh', note: `${'long '.repeat(40)}ünd\nmore, still; \\ here` },
  },
  { name: 'Nguyen Van An', given: 'An', family: 'Nguyen' },
  { name: '山田太郎' },
]

const reads = `
import json, sys, vobject
found = []
for card in vobject.readComponents(sys.stdin.buffer.read().decode('utf-8')):
    one = lambda key: card.contents[key][0].value if key in card.contents else None
    n, org = one('n'), one('org')
    found.append({'fn': one('fn'), 'family': n.family, 'given': n.given, 'prefix': n.prefix, 'org': org and org[0],
      'title': one('title'), 'email': one('email'), 'tel': one('tel'), 'url': one('url'), 'note': one('note'),
      'street': one('adr') and one('adr').street})
print(json.dumps(found))
`

test('what we write is read by another program as it was meant', () => {
  const [first, second, third] = people
  const found = JSON.parse(python(reads, cardsOf(people, '3'))) as Record<string, string | null>[]
  assert.deepEqual(found, [
    {
      ...{ fn: first?.name, family: 'García-Lind', given: 'Renée', prefix: 'Dr.', org: first?.company },
      ...{
        title: first?.title,
        email: first?.email,
        tel: first?.phone,
        url: first?.linkedin,
        note: first?.note,
      },
      street: first?.postal,
    },
    {
      ...{ fn: second?.name, family: 'Nguyen', given: 'An', prefix: '', org: null, title: null, email: null },
      ...{ tel: null, url: null, note: null, street: null },
    },
    {
      ...{ fn: third?.name, family: '', given: '山田太郎', prefix: '', org: null, title: null, email: null },
      ...{ tel: null, url: null, note: null, street: null },
    },
  ])
})

const writes = `
import sys, vobject
card = vobject.vCard()
card.add('n').value = vobject.vcard.Name(family='García', given='Renée', prefix='Dr.')
card.add('fn').value = 'Renée García'
card.add('org').value = ['Mill, Marsh & Co', 'Data']
mail = card.add('email'); mail.value = 'renee@mill.example'; mail.type_param = 'INTERNET'
card.add('note').value = 'long ' * 40 + 'ü, ; \\\\ end\\nmore'
sys.stdout.buffer.write(card.serialize().encode('utf-8') * 2)
`

test('what another program writes is read as it was meant', () => {
  const { entries, complaints } = cardsIn(Buffer.from(python(writes, '')))
  assert.deepEqual(complaints, [])
  assert.equal(entries.length, 2)
  const who = contactOf(entries[0]?.told ?? {})
  assert.deepEqual('contact' in who ? who.contact : who, {
    ...{ name: 'Renée García', honorific: 'Dr.', company: 'Mill, Marsh & Co', email: 'renee@mill.example' },
    // That program puts the lines of a card in the order of the alphabet.
    note: `${'long '.repeat(40)}ü, ; \\ end\nmore\nDepartment: Data`,
  })
})
