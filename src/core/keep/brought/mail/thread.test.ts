import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { piecesIn } from './thread.ts'

const reader = {
  self: { name: 'Priya Raman', address: 'priya@home.example' },
  today: Temporal.PlainDate.from('2026-11-26'),
  figures: 'day-first',
} as const

type Row = readonly [who: string, when: string, text: string]
const read = (text: string): readonly Row[] =>
  piecesIn(text, reader).map(({ head, text }) => [
    head?.from ? `${head.from.name} <${head.from.address}>` : '',
    head?.written ? `${head.written.wall}${head.written.offset ?? ''}` : '',
    text,
  ])

const rows: readonly (readonly [what: string, text: string, is: readonly Row[]])[] = [
  ['a single message', 'Hi Priya,\n\nsee you.\n\nDana', [['', '', 'Hi Priya,\n\nsee you.\n\nDana']]],
  [
    'Gmail, two levels',
    `Sounds good, thank you!

Dana

On Tue, 24 Nov 2026 at 09:02, Priya Raman <priya@home.example> wrote:

> Hello Dana,
>
> Thursday suits me.
>
> On Mon, Nov 23, 2026 at 4:14 PM Dana Okonkwo <dana@northwind.example>
> wrote:
>
>> Hi Priya,
>>
>> Would Thursday suit you?
>
`,
    [
      ['', '', 'Sounds good, thank you!\n\nDana'],
      ['Priya Raman <priya@home.example>', '2026-11-24T09:02', 'Hello Dana,\n\nThursday suits me.'],
      ['Dana Okonkwo <dana@northwind.example>', '2026-11-23T16:14', 'Hi Priya,\n\nWould Thursday suit you?'],
    ],
  ],
  [
    'Gmail, as it stands on the page',
    `Dana Okonkwo <dana@northwind.example>
Mon, Nov 23, 4:14 PM (3 days ago)
to me

Hi Priya,
Would Thursday suit you?

Priya Raman
Tue, Nov 24, 9:02 AM (2 days ago)
to Dana

Thursday suits me.`,
    [
      ['Dana Okonkwo <dana@northwind.example>', '2026-11-23T16:14', 'Hi Priya,\nWould Thursday suit you?'],
      ['Priya Raman <>', '2026-11-24T09:02', 'Thursday suits me.'],
    ],
  ],
  [
    'Outlook, one block below the other',
    `From: Okonkwo, Dana <dana@northwind.example>
Sent: Tuesday, November 24, 2026 3:05 PM
To: Priya Raman <priya@home.example>
Cc: Tom Reyes <tom@northwind.example>
Subject: RE: Interview

Perfect.

________________________________
From: Priya Raman <priya@home.example>
Sent: Tuesday, November 24, 2026 9:02 AM
To: Okonkwo, Dana <dana@northwind.example>
Subject: Interview

Thursday suits me.`,
    [
      ['Dana Okonkwo <dana@northwind.example>', '2026-11-24T15:05', 'Perfect.'],
      ['Priya Raman <priya@home.example>', '2026-11-24T09:02', 'Thursday suits me.'],
    ],
  ],
  [
    'Outlook in German',
    `Von: Jana Weber <jana.weber@muehle.example>
Gesendet: Dienstag, 24. November 2026 15:05
An: Priya Raman
Betreff: AW: Ihre Bewerbung

Guten Tag,

am Montag um 10 Uhr?`,
    [['Jana Weber <jana.weber@muehle.example>', '2026-11-24T15:05', 'Guten Tag,\n\nam Montag um 10 Uhr?']],
  ],
  [
    'Apple Mail in German, quoted',
    `Gern!

> Am 24.11.2026 um 15:05 schrieb Jana Weber <jana.weber@muehle.example>:
>
> Passt Montag?`,
    [
      ['', '', 'Gern!'],
      ['Jana Weber <jana.weber@muehle.example>', '2026-11-24T15:05', 'Passt Montag?'],
    ],
  ],
  [
    'Apple Mail in German',
    `Gern!

Am 24.11.2026 um 15:05 schrieb Jana Weber <jana.weber@muehle.example>:

> Passt Montag?`,
    [
      ['', '', 'Gern!'],
      ['Jana Weber <jana.weber@muehle.example>', '2026-11-24T15:05', 'Passt Montag?'],
    ],
  ],
  [
    'French',
    `Merci !

Le mar. 24 nov. 2026 à 15:05, Luc Martin <luc@moulin.example> a écrit :

> Lundi vous convient ?`,
    [
      ['', '', 'Merci !'],
      ['Luc Martin <luc@moulin.example>', '2026-11-24T15:05', 'Lundi vous convient ?'],
    ],
  ],
  [
    'Spanish',
    `Gracias.

El mar, 24 nov 2026 a las 15:05, Ana Ruiz (<ana@molino.example>) escribió:

> ¿Le va bien el lunes?`,
    [
      ['', '', 'Gracias.'],
      ['Ana Ruiz <ana@molino.example>', '2026-11-24T15:05', '¿Le va bien el lunes?'],
    ],
  ],
  [
    'a forward of Apple Mail, with its offset',
    `Begin forwarded message:

From: Dana Okonkwo <dana@northwind.example>
Subject: Interview
Date: November 23, 2026 at 10:14:00 GMT-5
To: priya@home.example

See you Thursday.`,
    [['Dana Okonkwo <dana@northwind.example>', '2026-11-23T10:14-05:00', 'See you Thursday.']],
  ],
  [
    'an answer below what it answers',
    `On 24 Nov 2026, at 15:05, Dana Okonkwo <dana@northwind.example> wrote:

> Would Thursday suit you?

Yes.`,
    [
      ['', '', 'Yes.'],
      ['Dana Okonkwo <dana@northwind.example>', '2026-11-24T15:05', 'Would Thursday suit you?'],
    ],
  ],
  [
    'Gmail in Polish, whose months are cut short',
    'Marta Kowalczyk\nśr., 18 lis 2026, 10:22\nto me\n\nDzień dobry.',
    [['Marta Kowalczyk <>', '2026-11-18T10:22', 'Dzień dobry.']],
  ],
  [
    'a weekday alone is the last one',
    'Dana Okonkwo <dana@mill.example>\nMonday 9:12 AM\nto me\n\nHello.',
    [['Dana Okonkwo <dana@mill.example>', '2026-11-23T09:12', 'Hello.']],
  ],
  [
    'a day that nobody can read is not today',
    'Dana Okonkwo <dana@mill.example>\n18 xyz 2026, 10:22\nto me\n\nHello.',
    [['', '', 'Dana Okonkwo <dana@mill.example>\n18 xyz 2026, 10:22\nto me\n\nHello.']],
  ],
  [
    'a copy goes along in a head',
    'Dana Okonkwo <dana@mill.example> Thu, Nov 19, 2026 at 5:20 PM\nTo: Priya Raman <priya@home.example>\nCc: HR <hr@mill.example>\n\nHello.',
    [['Dana Okonkwo <dana@mill.example>', '2026-11-19T17:20', 'Hello.']],
  ],
  [
    'a family name first is one of a field, and a title stands before',
    'Von: Weber, Jana Dr. <jana@muehle.example>\nGesendet: Dienstag, 24. November 2026 15:05\nAn: Raman, Priya\nBetreff: Gespräch\n\nBis Montag.',
    [['Dr. Jana Weber <jana@muehle.example>', '2026-11-24T15:05', 'Bis Montag.']],
  ],
  [
    'what a program says it leaves out is no word of anybody, and what people put in brackets is',
    'Dana Okonkwo <dana@mill.example>\nThu, Nov 19, 2026, 5:20 PM\nto me\n\n[On the train]\nHello.\n[Quoted text hidden]\n\nPriya Raman <priya@home.example>\nThu, Nov 19, 2026, 6:20 PM\nto Dana\n\nHi.\n[Zitierter Text wurde ausgeblendet]',
    [
      ['Dana Okonkwo <dana@mill.example>', '2026-11-19T17:20', '[On the train]\nHello.'],
      ['Priya Raman <priya@home.example>', '2026-11-19T18:20', 'Hi.'],
    ],
  ],
  [
    'somebody is told of, and nothing is quoted',
    'Dana wrote to me: come on Thursday.\n\nShe said: bring a laptop.',
    [['', '', 'Dana wrote to me: come on Thursday.\n\nShe said: bring a laptop.']],
  ],
]

describe('a thread is cut into its messages', () => {
  for (const [what, text, is] of rows) test(what, () => assert.deepEqual(read(text), is))
})
