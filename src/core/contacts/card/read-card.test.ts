import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cardTexts } from '../../../testing/card-texts.ts'
import type { Told } from '../contact.ts'
import { contactOf } from '../contact-of.ts'
import { readCard } from './read-card.ts'

interface Card {
  readonly says: string
  readonly lines: readonly string[]
  readonly is: Told
}

/** Nobody’s cards, as a reader of pictures gives them; half of them as it should not be. */
const cards: readonly Card[] = [
  {
    says: 'plain English',
    lines: [
      'BRAMBLE & ROOK',
      'Architecture · Interiors',
      'Elodie Marchetti-Vance',
      'Senior Associate',
      'T +44 20 7946 0112',
      'M +44 7700 900 441',
      'elodie@brambleandrook.example',
      'www.brambleandrook.example',
      '14 Tanner Row, London SE1 4QX',
    ],
    is: {
      ...{ name: 'Elodie Marchetti-Vance', title: 'Senior Associate', company: 'BRAMBLE & ROOK' },
      ...{ emails: ['elodie@brambleandrook.example'], pages: ['www.brambleandrook.example'] },
      ...{ phones: ['+44 20 7946 0112', '+44 7700 900 441'], postal: '14 Tanner Row, London SE1 4QX' },
      notes: ['Architecture', 'Interiors'],
    },
  },
  {
    says: 'all in capitals',
    lines: [
      'KESTREL LOGISTICS INC.',
      'TAMIKA J. OYELARAN',
      'VP, OPERATIONS',
      '(312) 555-0187',
      'TOYELARAN@KESTRELLOG.EXAMPLE',
      '2200 W. FULTON ST., SUITE 410',
      'CHICAGO, IL 60612',
    ],
    is: {
      ...{ name: 'TAMIKA J. OYELARAN', title: 'VP, OPERATIONS', company: 'KESTREL LOGISTICS INC.' },
      ...{ emails: ['TOYELARAN@KESTRELLOG.EXAMPLE'], phones: ['(312) 555-0187'] },
      postal: '2200 W. FULTON ST., SUITE 410\nCHICAGO, IL 60612',
    },
  },
  {
    says: 'German with a fax, a register and a tax number',
    lines: [
      'Stadtwerke Eichental GmbH',
      'Dipl.-Ing. Jürgen Weißenfels',
      'Leiter Netzplanung',
      'Tel. 030 / 5550 17-23',
      'Fax 030 / 5550 17-99',
      'j.weissenfels@sw-eichental.example',
      'Am Wasserturm 3',
      '12345 Eichental',
      'USt-IdNr. DE123456789',
    ],
    is: {
      ...{ name: 'Dipl.-Ing. Jürgen Weißenfels', title: 'Leiter Netzplanung' },
      ...{ company: 'Stadtwerke Eichental GmbH', emails: ['j.weissenfels@sw-eichental.example'] },
      ...{ phones: ['030 / 5550 17-23'], postal: 'Am Wasserturm 3\n12345 Eichental' },
      notes: ['USt-IdNr. DE123456789', 'Fax 030 / 5550 17-99'],
    },
  },
  {
    says: 'French',
    lines: [
      'Aurélie Guérin',
      'Directrice des ressources humaines',
      'Atelier du Sillon SARL',
      '27, rue des Tanneurs',
      '69005 Lyon',
      'Tél. : 04 99 00 12 34 - Port. : 06 99 00 56 78',
      'a.guerin@sillon.example',
      'sillon.example',
    ],
    is: {
      ...{ name: 'Aurélie Guérin', title: 'Directrice des ressources humaines' },
      ...{ company: 'Atelier du Sillon SARL', emails: ['a.guerin@sillon.example'] },
      ...{ phones: ['04 99 00 12 34', '06 99 00 56 78'], pages: ['sillon.example'] },
      postal: '27, rue des Tanneurs\n69005 Lyon',
    },
  },
  {
    says: 'smudges, an l for an I, an O for a 0, air in an address',
    lines: [
      '~ ~ =',
      'lris Kowalczyk',
      'Product Manager |',
      'Fennel Software, lnc.',
      'iris @ fennel.example',
      '+1 (415) 555 O139',
      'linkedin.com/in/iriskowalczyk',
    ],
    is: {
      // A letter of a name is nothing to guess at.
      ...{ name: 'lris Kowalczyk', title: 'Product Manager', company: 'Fennel Software, lnc.' },
      ...{ emails: ['iris@fennel.example'], phones: ['+1 (415) 555 0139'] },
      pages: ['linkedin.com/in/iriskowalczyk'],
    },
  },
  {
    says: 'labels before everything',
    lines: [
      'Name: Samuel Achterberg',
      'Position: Field Engineer',
      'Company: Delta Pumps BV',
      'Mobile: +31 6 5550 0199',
      'E-mail: s.achterberg@deltapumps.example',
      'Web: https://deltapumps.example/benelux',
    ],
    is: {
      ...{ name: 'Samuel Achterberg', title: 'Field Engineer', company: 'Delta Pumps BV' },
      ...{ emails: ['s.achterberg@deltapumps.example'], phones: ['+31 6 5550 0199'] },
      pages: ['https://deltapumps.example/benelux'],
    },
  },
  {
    says: 'name and job on one line, a Swiss address',
    lines: [
      'Oskar Brandt Head of Data',
      'Volta Energie AG',
      'oskar.brandt@volta-energie.example',
      'Bahnhofstrasse 5, CH-8001 Zürich',
    ],
    is: {
      ...{ name: 'Oskar Brandt', title: 'Head of Data', company: 'Volta Energie AG' },
      ...{ emails: ['oskar.brandt@volta-energie.example'], postal: 'Bahnhofstrasse 5, CH-8001 Zürich' },
    },
  },
  {
    says: 'a practice that is called as its doctor',
    lines: [
      'PRAXIS DR. MED. S. BÜHLER',
      'Fachärztin für Innere Medizin',
      'Sabine Bühler',
      'Lindenallee 40 · 80331 München',
      'praxis@buehler.example',
    ],
    is: {
      ...{ name: 'Sabine Bühler', title: 'Fachärztin für Innere Medizin' },
      ...{ company: 'PRAXIS DR. MED. S. BÜHLER', emails: ['praxis@buehler.example'] },
      postal: 'Lindenallee 40 · 80331 München',
    },
  },
  {
    says: 'a firm in lines of its own, in capitals',
    lines: ['WREN', '& DAUGHTERS', 'JOINERY', 'Nell Wren', 'Tel: 01632 960 955', 'nell@wrenjoinery.example'],
    is: {
      ...{ name: 'Nell Wren', company: 'WREN & DAUGHTERS JOINERY' },
      ...{ emails: ['nell@wrenjoinery.example'], phones: ['01632 960 955'] },
    },
  },
  {
    says: 'two who may be the name: neither is taken',
    lines: ['Grace Hopwood', 'Margaret Stone', 'Stone Hopwood Partners', 'office@shp.example'],
    is: {
      ...{ company: 'Stone Hopwood Partners', emails: ['office@shp.example'] },
      notes: ['Grace Hopwood', 'Margaret Stone'],
    },
  },
  {
    says: 'no person at all',
    lines: ['THE PAPER MILL', 'Building paper boats since 2011', 'www . papermill . example'],
    is: {
      ...{ company: 'THE PAPER MILL', pages: ['www.papermill.example'] },
      notes: ['Building paper boats since 2011'],
    },
  },
  {
    says: 'no card at all',
    lines: ['Thank you for your visit!', 'Come again soon', 'Table 12  4 guests', 'Total 45.90'],
    is: { notes: ['Thank you for your visit!', 'Come again soon', 'Table 12 4 guests', 'Total 45.90'] },
  },
  {
    says: 'a town with a stop is no site, numbers of registers are none to call',
    lines: ['St.Gallen', 'HRB 104233', 'IBAN DE00 1234 5678 9012 3456 00', '1234567890'],
    is: { notes: ['St.Gallen', 'HRB 104233', 'IBAN DE00 1234 5678 9012 3456 00', '1234567890'] },
  },
  {
    says: 'a street without a number, a fax and a number in one line, a tax number in capitals',
    lines: [
      'Petra Lindgren',
      'Purchasing Manager',
      'Alder & Finch Ltd',
      'Unit 3, Weir Works',
      'Saddler Road',
      'Hebden HX7 9ZZ',
      'tel/fax 01632 960 311',
      'Bookings 01632 960 312 / 07700 900 313',
      'petra@alderfinch.example',
      'VAT 012 345 678',
    ],
    is: {
      ...{ name: 'Petra Lindgren', title: 'Purchasing Manager', company: 'Alder & Finch Ltd' },
      ...{ emails: ['petra@alderfinch.example'] },
      phones: ['01632 960 311', '01632 960 312', '07700 900 313'],
      postal: 'Unit 3, Weir Works\nSaddler Road\nHebden HX7 9ZZ',
      notes: ['Bookings', 'VAT 012 345 678'],
    },
  },
  {
    says: 'a box is no number to call, an O before a number is a label',
    lines: [
      'SELMA ODHIAMBO',
      'PROGRAM DIRECTOR',
      'P.O. Box 00555-1200, Kisumu',
      'Mango Lane, off Lake Road',
      'O 312.555.0144 X 12',
      'Mobile/WhatsApp: (+254) 555 010 222',
    ],
    is: {
      ...{ name: 'SELMA ODHIAMBO', title: 'PROGRAM DIRECTOR' },
      phones: ['312.555.0144 X 12', '(+254) 555 010 222'],
      postal: 'P.O. Box 00555-1200, Kisumu\nMango Lane, off Lake Road',
    },
  },
  {
    says: 'a firm called as who runs it',
    lines: ['Nora Quill Ceramics', 'nora@noraquill.example'],
    is: { name: 'Nora Quill', company: 'Nora Quill Ceramics', emails: ['nora@noraquill.example'] },
  },
  {
    says: 'two family names are no firm',
    lines: ['Ana Lopez Garcia', 'ana@analopez.example'],
    is: { name: 'Ana Lopez Garcia', emails: ['ana@analopez.example'] },
  },
  {
    says: 'a firm that bears the family of who works there, and an address of its own',
    lines: ['Tischlerei Huber', 'Max Huber, Tischlermeister', 'tischlerei@huber.example'],
    is: {
      ...{ name: 'Max Huber', title: 'Tischlermeister', company: 'Tischlerei Huber' },
      emails: ['tischlerei@huber.example'],
    },
  },
  {
    says: 'what is led before who leads is no name',
    lines: ['Iris Kowal', 'Soil Health, Programme Lead', 'iris@fennel.example'],
    is: { name: 'Iris Kowal', title: 'Soil Health, Programme Lead', emails: ['iris@fennel.example'] },
  },
  {
    says: 'a family called as a job',
    lines: ['Sarah Baker', 'Marketing Director', 'sbaker@fennel.example'],
    is: { name: 'Sarah Baker', title: 'Marketing Director', emails: ['sbaker@fennel.example'] },
  },
  {
    says: 'a mailbox for everybody makes no name of a job',
    lines: ['Sales Director', 'Anna Baker', 'sales@fennel.example'],
    is: { title: 'Sales Director', emails: ['sales@fennel.example'], notes: ['Anna Baker'] },
  },
  {
    says: 'a name that may be a job, beside one that is',
    lines: ['Dean Walker', 'Head Gilder', 'Mill Frames Ltd', 'dean@millframes.example'],
    is: {
      ...{ name: 'Dean Walker', title: 'Head Gilder', company: 'Mill Frames Ltd' },
      emails: ['dean@millframes.example'],
    },
  },
  {
    says: 'a name or a job, and what may be a name: neither is taken',
    lines: ['Dean Walker', 'Master Gilder', 'Mill Frames Ltd', 'dean@millframes.example'],
    is: {
      ...{ company: 'Mill Frames Ltd', emails: ['dean@millframes.example'] },
      notes: ['Dean Walker', 'Master Gilder'],
    },
  },
  {
    says: 'a house of partners',
    lines: ['Kanzlei Reh | Marder | Iltis PartG mbB', 'Dr. Ute Iltis', 'Rechtsanwältin', 'iltis@rmi.example'],
    is: {
      ...{ name: 'Dr. Ute Iltis', title: 'Rechtsanwältin' },
      ...{ company: 'Kanzlei Reh | Marder | Iltis PartG mbB', emails: ['iltis@rmi.example'] },
    },
  },
  {
    says: 'who works in a house of partners stands in its line',
    lines: ['Jane Doe | Partner | Hale LLP'],
    is: { name: 'Jane Doe', title: 'Partner', company: 'Hale LLP' },
  },
  {
    says: 'signs misread in addresses that the site has right, digits in names, letters in postcodes',
    lines: [
      'CABINET MOU1IN',
      'Lise MOU1IN-ROY',
      'Architecte',
      'Sonnenweg 3/Top l2',
      'A-1O80 Wien',
      'lise©moulin.example',
      'lmoulin@moulin example',
      'www,moulin.example',
    ],
    is: {
      ...{ name: 'Lise MOU1IN-ROY', title: 'Architecte', company: 'CABINET MOU1IN' },
      ...{ emails: ['lise@moulin.example', 'lmoulin@moulin.example'], pages: ['www.moulin.example'] },
      postal: 'Sonnenweg 3/Top l2\nA-1O80 Wien',
    },
  },
  {
    says: 'misread where no site says it: left as it stands; a page that may be an address is none',
    lines: ['ask©other.example', 'my mail@fennel example', 'j.doefennel.example', 'www.fennel.example'],
    is: {
      pages: ['www.fennel.example'],
      notes: ['ask©other.example', 'my mail@fennel example', 'j.doefennel.example'],
    },
  },
  {
    says: 'numbers of registers and taxes, however they begin',
    lines: [
      'KvK 01234567',
      'SIRET 012 345 678 00012',
      'Steuernummer 01234567890',
      'HRB 12345 Amtsgericht Hof',
    ],
    is: {
      notes: [
        'KvK 01234567',
        'SIRET 012 345 678 00012',
        'Steuernummer 01234567890',
        'HRB 12345 Amtsgericht Hof',
      ],
    },
  },
  {
    says: 'what stands above a town and is no street',
    lines: [
      'Fresh Bread, Baked Daily',
      '69005 Lyon',
      'The Wine Place',
      'York YO1 2AB',
      'ann@thewineplace.example',
    ],
    is: {
      ...{ company: 'The Wine Place', emails: ['ann@thewineplace.example'] },
      ...{ postal: '69005 Lyon\nYork YO1 2AB', notes: ['Fresh Bread, Baked Daily'] },
    },
  },
  {
    says: 'a house by its name above its town',
    lines: ['Ann Rowe', 'The Old Granary, Foot of Wether', 'Skipton BD23 9ZZ'],
    is: { name: 'Ann Rowe', postal: 'The Old Granary, Foot of Wether\nSkipton BD23 9ZZ' },
  },
  {
    says: 'a town with its code in two groups',
    lines: ['Ruben Ek', 'Ek Bygg AB', 'Storgatan 4', '111 22 Stockholm', 'ruben@ekbygg.example'],
    is: {
      ...{ name: 'Ruben Ek', company: 'Ek Bygg AB', emails: ['ruben@ekbygg.example'] },
      postal: 'Storgatan 4\n111 22 Stockholm',
    },
  },
  { says: 'nothing', lines: ['', '|||', '~~~'], is: {} },
]

const empty = { emails: [], phones: [], pages: [], notes: [] }
for (const { says, lines, is } of cards)
  test(`a card: ${says}`, () => assert.deepEqual(readCard(lines.join('\n')), { ...empty, ...is }))

test('whatever the text, each of its letters is in a field or in the rest, nothing is thrown and nothing stands there that is not on the card', () => {
  const letters = (text: string) => new Set(text.match(/\p{L}/gu) ?? [])
  fc.assert(
    fc.property(cardTexts, (text) => {
      const told = readCard(text)
      contactOf(told)
      const { name = '', title = '', company = '', postal = '' } = told
      for (const each of [name, title, company])
        assert.ok(letters(text.normalize('NFC')).isSupersetOf(letters(each)), each)
      const all = [name, title, company, postal, ...(told.emails ?? []), ...(told.notes ?? [])]
      assert.ok(all.every((each) => each.length < 20_000))
    }),
    { numRuns: 300 },
  )
})
