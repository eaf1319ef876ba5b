import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stringify } from 'yaml'
import { greetedNames } from '../../testing/dossier/greeted.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import { review } from './review.ts'

const dossierOf = (reader: object, formality?: string): Dossier => {
  const read = readDossier(
    stringify({
      afterword: 1,
      me: { name: 'Amina Yusufzai', email: 'amina@example.org' },
      opportunity: {
        role: 'Analyst',
        company: { name: 'Brackenridge', ...(formality ? { formality } : {}) },
      },
      people: {
        one: { email: 'one@example.org', ...reader },
        two: { name: 'Wilhelmina Poe', email: 'two@example.org' },
      },
    }),
    { file: 'made.yaml' },
  )
  assert.ok(read.ok, JSON.stringify(read))
  return read.dossier
}

const errors = (opening: string, reader: object, formality?: string) =>
  review(
    { body: `${opening}\n\nThank you for Monday. The plan was good to hear.\n\nBest,\nAmina`, to: ['one'] },
    dossierOf(reader, formality),
  ).filter(({ severity }) => severity === 'error')

const bose = { name: 'Ananya Bose' }
const rao = { name: 'Devendra Rao' }
const dana = { name: 'Dana Okonkwo' }
const jane = { name: 'Jane Okafor' }
const marc = { name: 'Marc Ollivier' }

/** Greetings that are right, or no more than unusual. */
const fine: readonly (readonly [opening: string, reader: object])[] = [
  ['Respected Mrs Bose,', bose],
  ['Respected Mrs. Bose ji,', bose],
  ['Respected Ma’am,', bose],
  ['Respected Sir/Madam,', bose],
  ['Dear Sir/Madam,', bose],
  ['Dear Sir or Madam,', bose],
  ['Dear Sir / Madam,', bose],
  ['Dear Respected Sir,', rao],
  ['Dear Mr Rao ji,', rao],
  ['Dear Rao ji,', rao],
  ['Dear Devendra-ji,', rao],
  ['Namaste Devendra ji,', rao],
  ['Dear Shri Rao,', rao],
  ['Namaste,', bose],
  ['Namaste Ananya,', bose],
  ['Namaskar Smt. Bose,', bose],
  ['Vanakkam,', bose],
  ['Vanakkam Ananya,', bose],
  ['Salaam,', dana],
  ['Salaam Dana,', dana],
  ['Assalamu Alaikum Dana,', dana],
  ['As-salamu alaykum,', dana],
  ['Shalom Dana,', dana],
  ['Bonjour,', marc],
  ['Bonjour Marc,', marc],
  ['Bonjour Monsieur Ollivier,', marc],
  ['Bonjour M. Ollivier,', marc],
  ['Cher Marc,', marc],
  ['Hola,', dana],
  ['hola dana,', dana],
  ['Buenos días Dana,', dana],
  ['Estimada Sra. Okonkwo,', dana],
  ['Olá Dana,', dana],
  ['Bom dia,', dana],
  ['Ciao Dana!', dana],
  ['Guten Tag,', dana],
  ['Guten Tag Frau Okonkwo,', dana],
  ['Guten Tag Frau Prof. Dr. Okonkwo,', dana],
  ['Grüß Gott Dana,', dana],
  ['Hej Dana,', dana],
  ['Dzień dobry,', dana],
  ['Dobrý den,', dana],
  ['Merhaba Dana Hanım,', dana],
  ['Kia ora,', dana],
  ['Kia ora Dana,', dana],
  ['Tēnā koe Dana,', dana],
  ['Kia ora koutou,', dana],
  ['Aloha Dana,', dana],
  ['Talofa,', dana],
  ['Konnichiwa,', dana],
  ['Dear Okonkwo-san,', dana],
  ['Sawubona Dana,', dana],
  ['Jambo,', dana],
  ['Akwaaba,', dana],
  ['Dia dhuit, Dana,', dana],
  ['Annwyl Dana,', dana],
  ['Hello and namaste Dana,', dana],
  ['Morning Dana,', dana],
  ['Dear Engr. Okonkwo,', dana],
  ['Dear Chief Okonkwo,', dana],
  ['Ladies and Gentlemen,', dana],
  ['Dear Ladies and Gentlemen,', dana],
  ['To whom it may concern,', dana],
  ['Dear J. Okafor,', jane],
  ['Dear J Okafor,', jane],
  ['Dear J.,', jane],
  ['Dear J,', jane],
  ['Hi J. —', jane],
  ['Dear Jane Q. Okafor,', jane],
  ['Dear J.Q. Okafor,', jane],
  ['Dear Ms. J. Okafor,', jane],
  ['Dear Jane,', { name: 'J. Okafor' }],
  ['Dear Jane Okafor,', { name: 'J. Okafor' }],
  ['Dear Mr O’Neil,', { name: 'Sean O’Neil' }],
  ["Dear Mr O'Neil,", { name: 'Sean O’Neil' }],
  ['Dear Mr O’Neil,', { name: "Sean O'Neil" }],
  ['Dear D’Angelo,', { name: 'D’Angelo Reed' }],
  ["Dear D'Angelo,", { name: 'D’Angelo Reed' }],
  ['Dear N’Golo,', { name: "N'Golo Diarra" }],
  ['Dear Kealiʻi,', { name: "Keali'i Kahale" }],
  ['Dear Yildiz,', { name: 'Yıldız Karataş' }],
  ['Dear Đorđe,', { name: 'Djordje Petrović', called: 'Đorđe' }],
  ['Dear Dorde,', { name: 'Đorđe Petrović' }],
  ['Dear Soren,', { name: 'Søren Bæk' }],
  ['Dear Mr Gross,', { name: 'Anton Groß' }],
  ['Dear Zoë,', { name: 'Zoe\u0308 Kist' }],
  ['Dear Cara,', { name: 'Cara Bloom' }],
  ['Cara,', { name: 'Cara Bloom' }],
  ['Dear Don,', { name: 'Don Marsh' }],
  ['Dear Ms Ji,', { name: 'Eun Ji' }],
  // A greeting that is on no list blocks nothing.
  ['Wagwaan,', dana],
]

for (const [opening, reader] of fine)
  test(`“${opening}” to ${(reader as { name: string }).name} stands in nobody’s way`, () =>
    assert.deepEqual(errors(opening, reader), []))

/** A wrong name, in whatever language it is greeted. */
const wrong: readonly (readonly [opening: string, reader: object])[] = [
  ['Hi Mark,', marc],
  ['Dear Mark,', marc],
  ['Mark,', marc],
  ['Bonjour Mark,', marc],
  ['Bonjour Monsieur Olivier,', marc],
  ['Cher Mark,', marc],
  ['Namaste Mark,', marc],
  ['Dear Mark ji,', marc],
  ['Hola Mark,', marc],
  ['Kia ora Mark,', marc],
  ['Guten Tag Herr Olliver,', marc],
  ['Merhaba Mark Bey,', marc],
  ['Salaam Mark,', marc],
  ['Hi Wilhelmina,', dana],
  ['Wilhelmina,', dana],
  ['Wilhelmina Poe,', dana],
  ['Bonjour Wilhelmina,', dana],
  ['Respected Mrs Poe,', dana],
  ['Namaste Wilhelmina ji,', dana],
  ['Dear Ms Poe,', dana],
  ['Salaam Wilhelmina,', dana],
  ['Sawubona Wilhelmina,', dana],
  ['Hello and namaste Wilhelmina,', dana],
  ['Dear W. Poe,', dana],
  ['Hi Dnaa,', dana],
  ['Dnaa,', dana],
  ['Namaste Dnaa,', dana],
  ['Hola Dnaa,', dana],
  ['Hi Diana,', dana],
  ['Dear Mrs Okonwko,', dana],
  ['Respected Mrs Basu,', bose],
  ['Respected Mrs Boes,', bose],
  ['Dear Shri Roa,', rao],
  ['Dear Roa ji,', rao],
  ['Dear Devendar-ji,', rao],
  ['Namaskar Smt. Bsoe,', bose],
  ['Dear K. Okafor,', jane],
  ['Dear K.,', jane],
  ['Dear J. Okonkwo,', jane],
  ['Dear Jane Obi,', jane],
  ['Dear Kate,', { name: 'J. Okafor' }],
  ['Dear Mr O’Niel,', { name: 'Sean O’Neil' }],
  ["Dear Mr O'Neal,", { name: 'Sean O’Neil' }],
  ['Dear D’Angela,', { name: 'D’Angelo Reed' }],
  ['Dear Yildis,', { name: 'Yıldız Karataş' }],
  ['Dear Sorin,', { name: 'Søren Bæk' }],
  ['Dear Peter,', dana],
  ['Bonjour Peter,', dana],
  ['Hi Wolfgang and Dana,', dana],
]

for (const [opening, reader] of wrong)
  test(`“${opening}” to ${(reader as { name: string }).name} is an error`, () =>
    assert.ok(errors(opening, reader).some(({ rule }) => rule === 'X1')))

test('a bare first word that is nobody’s name is pointed at, and blocks nothing', () => {
  const found = review(
    { body: 'Wagwaan,\n\nThank you for Monday.\n\nBest,\nAmina', to: ['one'] },
    dossierOf(dana),
  )
  assert.deepEqual(
    found.filter(({ rule }) => rule === 'X1').map(({ severity }) => severity),
    ['warning'],
  )
})

test('the form on record fits with either apostrophe and with a courtesy after it', () => {
  const told = (opening: string, reader: object) =>
    review(
      { body: `${opening}\n\nThank you for Monday.\n\nBest,\nAmina`, to: ['one'] },
      dossierOf(reader, 'formal'),
    ).filter(({ rule }) => rule === 'X17')
  const neil = { name: 'Sean O’Neil', honorific: 'Mr', family: 'O’Neil' }
  assert.deepEqual(told("Dear Mr O'Neil,", neil), [])
  assert.deepEqual(told('Dear Mr. O’Neil,', neil), [])
  assert.deepEqual(told('Dear Mr Rao ji,', { ...rao, honorific: 'Mr', family: 'Rao' }), [])
  assert.equal(told('Dear Sean,', neil).length, 1)
})

test('a sentence that begins with a word of another language’s greeting is no greeting', () => {
  for (const body of ['Evening light suits the office.', 'Salve was what the nurse used first.'])
    assert.deepEqual(
      review({ body: `${body}\n\nBest,\nAmina`, to: ['one'] }, dossierOf(dana)).filter(
        ({ severity }) => severity === 'error',
      ),
      [],
    )
})

const greetings = ({ severity, rule }: { severity: string; rule: string }) =>
  severity === 'error' || rule === 'X17'
const found = (greeting: string, reader: object, formality: string) =>
  review(
    { body: `Dear ${greeting},\n\nThank you for Monday.\n\nBest,\nAmina`, to: ['one'] },
    dossierOf(reader, formality),
  ).filter(greetings)

test('every form that a name is greeted by is right, and a degree instead of a name is not', () => {
  for (const [name, plain, formal, doctor] of greetedNames) {
    if (plain) assert.deepEqual(found(plain, { name }, 'neutral'), [], name)
    if (formal) assert.deepEqual(found(formal, { name }, 'formal'), [], name)
    if (doctor) assert.deepEqual(found(doctor, { name, honorific: 'Dr' }, 'formal'), [], name)
  }
  assert.notDeepEqual(found('Dr PhD', { name: 'Jane Okafor, PhD', honorific: 'Dr' }, 'formal'), [])
})
