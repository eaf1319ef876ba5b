import fc from 'fast-check'

const pieces = [
  ...[
    'Dana Okonkwo',
    'HEAD OF DATA',
    'Mill & Marsh GmbH',
    'Dr. ',
    'Leiterin',
    'rue',
    'Postfach 1',
    '12345 Eichental',
  ],
  ...[
    'dana @ mill.example',
    'www . mill . example',
    'Tel.: ',
    'Fax',
    '+44 (0)20 7946 0112',
    '555 O1l9',
    'ext. 12',
  ],
  ...[
    '\n',
    '\n',
    '\n',
    ' | ',
    ' · ',
    '    ',
    '~',
    ':',
    '&',
    '(',
    ')',
    ',',
    'l',
    'O',
    '0',
    '@',
    '.',
    '-',
    '/',
  ],
  ...['MECARD:', 'N:', ';', '\\', 'TEL:', 'BEGIN:VCARD\n', 'END:VCARD\n', 'FN:Bo\n', 'https://x.example'],
]

/** What stands on cards as nobody prints them: pieces in any order, any signs, one sign very often. */
export const cardTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 80 })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 3000 }))
    .map(([piece, times]) => piece.repeat(times)),
)
