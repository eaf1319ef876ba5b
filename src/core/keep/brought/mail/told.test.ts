import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { clientIn, isAgency } from './agency.ts'
import { firmByDomain, nameInDomain } from './firm-name.ts'
import { firmNamed } from './firm-named.ts'
import { roleOf } from './role-of.ts'
import { isOfSearch } from './search-signs.ts'
import { type SignatureSaid, signatureSaid } from './signature-said.ts'
import { titleBeside, wholeNameIn } from './spoken-of.ts'
import { writtenFor } from './written-for.ts'

const signatures: readonly (readonly [text: string, is: SignatureSaid])[] = [
  [
    'See you.\n\nDana Okonkwo\nTalent Partner\nNorthwind Analytics\n+1 416 555 0199',
    { title: 'Talent Partner', company: 'Northwind Analytics', phone: '+1 416 555 0199' },
  ],
  [
    'See you.\n\nBest,\nDana Okonkwo (she/her)\nTalent Partner | Northwind Analytics',
    { title: 'Talent Partner', company: 'Northwind Analytics' },
  ],
  ['Best\nDana Okonkwo, Head of Data, EMEA', { title: 'Head of Data, EMEA' }],
  ['Best\nDana Okonkwo\nHead of Data, EMEA', { title: 'Head of Data, EMEA' }],
  ['--\nDana Okonkwo\nRecruiter at Northwind', { title: 'Recruiter', company: 'Northwind' }],
  ['Best,\nDana', {}],
  [
    'Best\nDana Okonkwo\nRecruiter\nTel. +1 (312) 555-0188',
    { title: 'Recruiter', phone: '+1 (312) 555-0188' },
  ],
  ['Dana Okonkwo\nI am a great leader and manager of people.\n', {}],
  ['Dana Okonkwo\nsent this from a train', {}],
  ['Talent Partner\nDana Okonkwo', {}],
  ['p. p. Dana Okonkwo\nPersonalreferentin', { title: 'Personalreferentin' }],
  ['Dipl. Dana Okonkwo\nHead of Print', { title: 'Head of Print' }],
  ['Ask Dana Okonkwo\nHead of Print', {}],
]

describe('what stands below a name', () => {
  for (const [text, is] of signatures)
    test(JSON.stringify(text), () =>
      assert.deepEqual(signatureSaid(text, 'Dana Okonkwo', 'northwind.example'), is),
    )
})

const roles: readonly (readonly [subject: string, text: string, is: string | undefined])[] = [
  ['Re: Application for Data Analyst', '', 'Data Analyst'],
  ['Interview for the Senior Data Analyst position at Northwind', '', 'Senior Data Analyst'],
  ['Data Analyst – second interview', '', 'Data Analyst'],
  ['AW: Bewerbung als Projektleiter (m/w/d)', '', 'Projektleiter'],
  ['Candidature au poste de Chargée de projet', '', 'Chargée de projet'],
  ['Hello', 'Thank you for your interest in our Staff Nurse role.', 'Staff Nurse'],
  ['Hello', 'Thank you for applying for the position of Bakery Manager at Loaf.', 'Bakery Manager'],
  ['Hello', 'The manager will call you.', undefined],
  ['Hello', 'We are looking for a Night Baker who likes quiet.', 'Night Baker'],
  ['Hello', 'Thank you for taking the time to apply for Ward Clerk (Req 7) at Elm.', 'Ward Clerk'],
  ['Hello', 'Votre candidature au poste de chef de projet nous a plu.', 'chef de projet'],
  ['Hello', 'We are looking for a driver of change.', undefined],
  ['Hello', 'I am looking for the Lost Property.', undefined],
  ['Hello', 'Could you apply for leave as a manager?', undefined],
  ['Your order has shipped', 'Track it.', undefined],
]

describe('the job a thread is about', () => {
  for (const [subject, text, is] of roles)
    test(`${subject}: ${text}`, () => assert.equal(roleOf([{ subject, text }]), is))
})

test('a firm is called as it calls itself, by the domain it writes from', () => {
  assert.equal(nameInDomain('hr.northwind.co.uk'), 'northwind')
  assert.equal(
    firmByDomain('northwind.example', ['We at Northwind Analytics like it. Northwind Analytics.']),
    'Northwind Analytics',
  )
  assert.equal(firmByDomain('mill-marsh.example', ['Mill & Marsh is here.']), 'Mill & Marsh')
  assert.equal(firmByDomain('loaf.example', ['Dear Ann']), 'Loaf')
  assert.equal(
    firmByDomain('verrerie-rhone.example', ['La Verrerie du Rhône vous remercie. Verrerie du Rhône']),
    'Verrerie du Rhône',
  )
  assert.equal(firmByDomain('muehlbach.example', ['Mühlbach grüßt']), 'Mühlbach')
})

test('a firm that writes through a system is named by its subject or by what it calls itself', () => {
  const from = (name: string) => ({ name, address: 'no-reply@greenhouse.example' })
  for (const [subject, name, is] of [
    ['Thank you for your application to Quay Robotics', 'Quay', 'Quay Robotics'],
    ['Your application', 'Quay Robotics Careers', 'Quay Robotics'],
    ['Your application', 'Dana from Quay', 'Quay'],
    ['Your application', 'no-reply', undefined],
  ] as const)
    assert.equal(firmNamed({ subject, from: from(name), text: '' }), is)
})

test('a message of a search is told from any other', () => {
  for (const subject of ['Interview on Thursday', 'Ihre Bewerbung', 'Votre candidature', 'Uw sollicitatie'])
    assert.ok(isOfSearch(subject, ''), subject)
  for (const subject of ['Your order has shipped', 'Dinner on Friday?', 'Rechnung 17'])
    assert.ok(!isOfSearch(subject, 'Thank you. See you soon.'), subject)
})

test('an agency writes for a firm, which it may name', () => {
  for (const [company, text, is] of [
    ['Marsh Staffing', '', true],
    ['Marsh', 'Marsh acts as an employment business for temporary posts.', true],
    ['Marsh', 'Our client, a bakery of three ovens, is looking for a baker.', true],
    ['Marsh Research', 'Our client meetings are on Monday.', false],
    ['Marsh', 'We search for a baker, and you would sit with our client.', false],
    ['Marsh Personal Training', 'The client is always first.', false],
  ] as const)
    assert.equal(isAgency(company, [text]), is, company + text)
  assert.equal(clientIn(['Good news.', 'The client is Loaf & Rye, and they are quick.']), 'Loaf & Rye')
  assert.equal(clientIn(['Our client is a bakery. It is Dana who called.']), undefined)
})

test('a first name is completed where the texts know one of that name', () => {
  for (const [text, is] of [
    ['You would meet Nils Ekberg and me.', 'Nils Ekberg'],
    ['You would meet Nils Ekberg, and Nils Holm too.', 'Nils'],
    ['Could you meet Nils Thursday?', 'Nils'],
    ['Nils says hello.', 'Nils'],
  ] as const)
    assert.equal(wholeNameIn('Nils', [text]), is, text)
})

test('a job beside a name is told, and a sentence is none', () => {
  for (const [text, is] of [
    ['With Nils Ekberg, Head of Print, and me.', 'Head of Print'],
    ['Mit Herrn Ekberg (Leiter Druck).', 'Leiter Druck'],
    ['Avec Nils Ekberg, directeur des ateliers, et moi.', 'directeur des ateliers'],
    ['With Nils Ekberg, managers will join later.', undefined],
    ['With Nils Ekberg, lead us to the door.', undefined],
    ['With Ann Holm, Head of Print, and Nils Ekberg.', undefined],
  ] as const)
    assert.equal(titleBeside('Nils Ekberg', [text]), is, text)
})

test('a program writes for the person who gets the answer', () => {
  const nils = { name: 'Nils Ekberg', address: 'nils@mill.example' }
  const from = { name: 'Booklet', address: 'hello@booklet.example' }
  assert.equal(writtenFor({ from, replyTo: [nils] }), nils)
  assert.equal(writtenFor({ from, replyTo: [] }), undefined)
  assert.equal(writtenFor({ from, replyTo: [{ ...nils, name: 'Mill' }] }), undefined)
  assert.equal(
    writtenFor({ from: { name: 'Ann Holm', address: 'ann@mill.example' }, replyTo: [nils] }),
    undefined,
  )
})
