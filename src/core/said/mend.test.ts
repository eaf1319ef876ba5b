import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rosterOf } from '../notes/mend.ts'
import { isChat } from './chat.ts'
import { mended } from './mend.ts'

const roster = rosterOf(['Ines Duarte', 'Colin Pratt', 'Rye & Reason'])
const said = (text: string): string => mended(text, { roster }).join(' ')

const put: readonly (readonly [string, string])[] = [
  [
    'i never saw anyone do that, most places count hours',
    'I never saw anyone do that; most places count hours.',
  ],
  [
    'haha the ovens were so loud,i couldnt hear a thing :)',
    "The ovens were so loud; I couldn't hear a thing.",
  ],
  [
    'the whiteboard handovers, no one reads from a screen',
    'The whiteboard handovers: no one reads from a screen.',
  ],
  [
    'i turned in too early, with that length i have to go further out',
    'I turned in too early; with that length I have to go further out.',
  ],
  [
    'in my last shop we had a till that froze, it was reading every sale since monday',
    'In my last shop we had a till that froze; it was reading every sale since Monday.',
  ],
  [
    'i moved one oven, late loaves went from six to two',
    'I moved one oven; late loaves went from six to two.',
  ],
  ['ran the food bank at uni, we threw away a quarter', 'Ran the food bank at uni; we threw away a quarter.'],
  ['he looked after my skin once, i wrote it all down', 'He looked after my skin once; I wrote it all down.'],
  ['we had no card, last year we had three cranes', 'We had no card; last year we had three cranes.'],
  [
    'i have a card at every till, every lunch i read one',
    'I have a card at every till; every lunch I read one.',
  ],
  ['i sat there for 3 days first thats why it worked', "I sat there for 3 days first. That's why it worked."],
  ['i set the latch thats all it is', "I set the latch. That's all it is."],
  ['after one year we are at 1.4 nobody was fired', 'After one year we are at 1.4 nobody was fired.'],
  [
    'they count ten lines and after one year we are at 1.4 nobody was fired',
    'They count ten lines and after one year we are at 1.4. Nobody was fired.',
  ],
  [
    'the flow at my last job, i took it from seven screens to two',
    'The flow at my last job: I took it from seven screens to two.',
  ],
  ['i kept going not cause i was tired', 'I kept going not cause I was tired.'],
  ['do you weigh the flour or the water', 'Do you weigh the flour or the water?'],
  ['why do you count hours and not loaves', 'Why do you count hours and not loaves?'],
  ['is the starter older than the shop', 'Is the starter older than the shop?'],
  ['how many loaves do you throw away', 'How many loaves do you throw away?'],
  ['dont change the ovens 😀👍🏽', "Don't change the ovens."],
  ['I ran the tills\nI closed them too', 'I ran the tills. I closed them too.'],
  [
    'ines showed me the monday sheet , its the best one i saw',
    "Ines showed me the Monday sheet; it's the best one I saw.",
  ],
  ['see https://example.org/a,b.html for the thing', 'See https://example.org/a,b.html for the thing.'],
  ['we  sold 1.5 tonnes e.g. on fridays', 'We sold 1.5 tonnes e.g. on Fridays.'],
  ['tbh i was nervous lol!!', 'I was nervous!'],
  ['id love to learn that xx', "I'd love to learn that."],
  [
    'you told me the night crew starts at three, it made me think of my dad, he drove the milk round',
    'You told me the night crew starts at three; it made me think of my dad. He drove the milk round.',
  ],
  [
    'I worked nights for five years... and would again...',
    'I worked nights for five years... and would again.',
  ],
  [
    'youre right about the rota,i thought of little else',
    "You're right about the rota; I thought of little else.",
  ],
  ['i’m from the same street as you; im glad i came', "I’m from the same street as you; I'm glad I came."],
  ['WE DID 40 UNITS A DAY ON THE A4 LINE', 'We did 40 units a day on the A4 line.'],
  ["I COULDN'T DO IT WITHOUT THE A40 CREW", "I couldn't do it without the A40 crew."],
  ['because you care, they stay longer', 'Because you care, they stay longer.'],
  ['thanks for the tour, i never saw so many ovens', 'Thanks for the tour; I never saw so many ovens.'],
  ['we work on good friday too', 'We work on Good Friday too.'],
  ['it was a good friday for us', 'It was a good Friday for us.'],
  ['id label it at the fridge', "I'd label it at the fridge."],
  ['the id card was late', 'The id card was late.'],
  ['ill send the photos', "I'll send the photos."],
  ['an ill baker stays at home', 'An ill baker stays at home.'],
  ['is it the flour that matters is what i asked', 'Is it the flour that matters is what I asked.'],
  ['the way you bake that, no one does it', 'The way you bake that, no one does it.'],
  ['your whole first week, nobody asked for it', 'Your whole first week, nobody asked for it.'],
  ['Dont touch it, i was told', "Don't touch it, I was told."],
  ['it takes 4 ms to start', 'It takes 4 ms to start.'],
  ['no. 4 is the oven', 'No. 4 is the oven.'],
  ['no. nothing of it', 'No. Nothing of it.'],
  ['we were cold they fixed that', 'We were cold. They fixed that.'],
  ['i was ill they came every day', 'I was ill they came every day.'],
  ['the bakers are young they stay and learn', 'The bakers are young they stay and learn.'],
  ['i liked that, my son plays cello there', 'I liked that; my son plays cello there.'],
  ['every nurse plans ahead, i liked that', 'Every nurse plans ahead; I liked that.'],
  ['ward 4 plans ahead, i liked that', 'Ward 4 plans ahead; I liked that.'],
  ['it was cheap, the loaf costs £2', 'It was cheap; the loaf costs £2.'],
  ['really?? nobody counts', 'Really? Nobody counts.'],
  ['when do you hear back, you said friday', 'When do you hear back, you said Friday?'],
  [
    'you showed me the rack you made for the trays so nobody carries twice thats clever',
    "You showed me the rack you made for the trays so nobody carries twice. That's clever.",
  ],
  [
    'the hard part was the thin crust because it tore, next time i would chill it more',
    'The hard part was the thin crust because it tore; next time I would chill it more.',
  ],
  [
    'I looked after my nan for 3 years she had dementia so i know what nights are',
    'I looked after my nan for 3 years. She had dementia so I know what nights are.',
  ],
  [
    'when you said you still bake one loaf a week i thought thats a boss i want to work for',
    "When you said you still bake one loaf a week, I thought that's a boss I want to work for.",
  ],
  ['you count loaves i count hours', 'You count loaves. I count hours.'],
  ['me too i keep a list of slips', 'Me too. I keep a list of slips.'],
  ['hedges, i lay them the old way', 'Hedges: I lay them the old way.'],
  ['I did rotas since 2019, I am still at it', 'I did rotas since 2019; I am still at it.'],
  ['YOU SAID THE NHS PAYS NIGHTS BETTER', 'You said the NHS pays nights better.'],
  ['black friday broke our tills', 'Black Friday broke our tills.'],
  ['i think its brave', "I think it's brave."],
  ['it was the yeast, i think so', 'It was the yeast, I think so.'],
  ['nobody asks the night crew, you know what i mean', 'Nobody asks the night crew, you know what I mean.'],
  ['i put up a list, now every driver has a key', 'I put up a list; now every driver has a key.'],
  ['never saw anyone do that, most places count hours', 'Never saw anyone do that; most places count hours.'],
  ['id check at the door took an hour', 'Id check at the door took an hour.'],
  ['i passed my cert iv last winter', 'I passed my cert IV last winter.'],
  ['did the same at my old shop, took us a year', 'Did the same at my old shop, took us a year.'],
]

const left: readonly string[] = [
  'Who has the best failure chooses the cake.',
  'Only one number is there, no. of customers to be called.',
  "I'd start with the nineteen years you already have, look at the ice.",
  'Thank you for the tea, the bread and the tour.',
  'If you close early, I would help.',
  'When you said that, I laughed.',
  'I did rotas, I ran the till, I closed up.',
  'It was, I think, the best bread I ever had.',
  'What you said about rotas, I liked that.',
  'Because nobody counts, they stay.',
  'You asked, and I had no answer.',
  'In my last job, I moved one oven.',
  'I said it then, and I would say it again.',
  'Your team, who start at three, sing.',
  'Not only did the queue go, it stayed away.',
  'The more you bake, the less you sell.',
  'She said, “I count loaves, they count hours.”',
  'I worked for St. John Ambulance.',
  'We met at 7.30 a.m. by the ovens.',
  'Write to me at marta@example.org',
  'How calm the kitchen was at seven.',
  'What a kitchen!',
  'Last year, I ran two shops.',
  'My dad baked; I sell.',
  'Either you count, or I do.',
  'I know, you said Friday.',
  'That is the part I liked most.',
  'I love the way you let the new ones ride along.',
  'The book I read last week was about bread.',
  'I think the nurse she mentioned is my aunt.',
  'I told my sister she was right.',
  'I can help you get the board done.',
  'You told me they close early on Mondays.',
  'People started to lend to each other, and by the end I carried mostly gossip.',
  'The oven you moved to the front is a thing that is clever.',
  'I came home and told everyone you weigh the flour.',
  'It was the first time I saw a shop like that.',
  'You made me laugh.',
  'I like its size.',
  'RAF and NHS.',
  'The bouquet I did first was too heavy on one side.',
  "That is the bit I'd tell mum because it is no poster.",
  'I did it by hand, 94 persons, in 50 minutes, and the list was correct.',
  'Income is down 7, cash is up 2, debt is down 10.',
  'I moved one oven, in the shop you run.',
  'I learnt it from Rose, 63 years, and the gifts went up.',
  'We cut the waste, something nobody had managed.',
  'My last job, I ran nights.',
  'The oven you run that is all glass.',
  'We moved one oven, and waste fell by half.',
  'The hand tied wreath I did first was too thin so I took it apart.',
  'She said if it breaks, we stop.',
]

test('careless words are put down as one writes them', () => {
  for (const [typed, sentence] of put) assert.equal(said(typed), sentence)
})

test('what is written well stays as it is', () => {
  for (const sentence of left) assert.equal(said(sentence), sentence)
})

test('a question that was forgotten gets its sign', () => {
  const asked = (text: string) => mended(text, { roster, question: true }).join(' ')
  assert.equal(asked('who looks after the starter at weekends'), 'Who looks after the starter at weekends?')
  assert.equal(asked('I forgot to ask who bakes on Sundays'), 'I forgot to ask who bakes on Sundays.')
  assert.equal(
    asked('whats the round like for driving, is there a work car'),
    "What's the round like for driving? Is there a work car?",
  )
  assert.equal(
    asked('I didn’t ask how the shops share the van, do they take turns or book it'),
    'I didn’t ask how the shops share the van. Do they take turns or book it?',
  )
  assert.equal(asked('every second one off or only sometimes'), 'Every second one off or only sometimes?')
  assert.equal(
    asked('I never asked if they decide or if we just read it'),
    'I never asked if they decide or if we just read it.',
  )
  assert.equal(asked('my wife bakes or sells'), 'My wife bakes or sells.')
  assert.equal(
    asked('who orders the flour, is it one person or does each shop do it?'),
    'Who orders the flour? Is it one person or does each shop do it?',
  )
})

const words = fc.constantFrom(
  ...[
    'i',
    'you',
    'the',
    'your',
    'team',
    'closes',
    'early',
    'never',
    'saw',
    'anyone',
    'most',
    'places',
    'count',
    'hours',
  ],
  ...[
    'that',
    'how',
    'what',
    'dont',
    'im',
    'ines',
    'friday',
    'e.g.',
    'because',
    'when',
    'and',
    'it',
    'was',
    'good',
    'I’d',
  ],
  ...[
    'lol',
    'haha',
    ':)',
    '😀',
    'tbh',
    'xx',
    'https://a.example/x',
    '1,5',
    'do',
    'is',
    '"quoted, it is"',
    'naïve',
    'ß',
    'Å',
  ],
)
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  ', ',
  ',',
  '. ',
  '... ',
  '? ',
  '!! ',
  '\n',
  ' - ',
  '; ',
  ': ',
  ' , ',
)
const typed = fc
  .array(fc.tuple(words, between), { minLength: 1, maxLength: 30 })
  .map((pairs) => pairs.flat().join(''))

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .replaceAll(/['’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !isChat(word))

test('no word is lost, changed or moved, whatever was typed', () => {
  fc.assert(
    fc.property(typed, (text) => assert.deepEqual(wordsIn(said(text)), wordsIn(text))),
    { numRuns: 2000, seed: 7 },
  )
})

test('mending twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
      const once = said(text)
      assert.equal(said(once), once)
    }),
    { numRuns: 2000, seed: 7 },
  )
})

test('a mend that was refused stays refused for those words', () => {
  const text = 'i never saw that, most places count hours. i like it, you do too'
  const words = 'that, most places count hours'
  assert.deepEqual(mended(text, { roster, leave: [words] }), [
    'I never saw that, most places count hours.',
    'I like it; you do too.',
  ])
  assert.deepEqual(mended('lol i saw it', { roster, leave: ['lol'] }), ['lol I saw it.'])
})
