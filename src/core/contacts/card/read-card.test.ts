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
