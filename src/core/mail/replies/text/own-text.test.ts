import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ownTextOf } from './own-text.ts'

const quote = '> Thank you for the talk.\n> Me'

/** What stands above what is quoted, by language and program. */
const attributions: readonly string[] = [
  'On Mon, 23 Nov 2026 at 10:00, Me <me@example.net> wrote:',
  'On Mon, Nov 23, 2026 at 10:00 AM, Me <me@example.net> wrote:',
  'On 23/11/2026 10:00, Me wrote:',
  'On 2026-11-23 10:00, Me wrote:',
  'On Mon, 23 Nov 2026 at 10:00, Me Myself And A Very Long Name Indeed\n<me@example.net> wrote:',
  'On Mon, 23 Nov 2026 at 10:00, Me <\nme.with.a.long.address@example.net>\nwrote:',
  'On Mon, 23 Nov 2026 10:00:00 +0100\nMe <me@example.net> wrote:',
  '--- On Mon, 11/23/26, Me <me@example.net> wrote:',
  'In a message dated 11/23/2026 10:00:00 A.M. Eastern Standard Time, me@example.net writes:',
  'Am 23.11.2026 um 10:00 schrieb Me <me@example.net>:',
  'Am Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Me <\nme@example.net>:',
  'Am Montag, dem 23.11.2026 um 10:00 Uhr hat Me geschrieben:',
  'Le 23/11/2026 à 10:00, Me a écrit :',
  'Le lun. 23 nov. 2026 à 10:00, Me <me@example.net> a\nécrit :',
  'El lun, 23 nov 2026 a las 10:00, Me (<me@example.net>) escribió:',
  'El 23/11/2026 a las 10:00, Me escribió:',
  'Il giorno lun 23 nov 2026 alle ore 10:00 Me <me@example.net> ha\nscritto:',
  'Il 23/11/2026 10:00, Me ha scritto:',
  'Op ma 23 nov 2026 om 10:00 schreef Me <me@example.net>:',
  'Op 23 nov. 2026, om 10:00 heeft Me <me@example.net> het volgende geschreven:',
  'Em seg., 23 de nov. de 2026 às 10:00, Me <me@example.net>\nescreveu:',
  'W dniu 23.11.2026 o 10:00, Me pisze:',
  'pon., 23 lis 2026 o 10:00 Me <me@example.net> napisał(a):',
  'Den mån 23 nov. 2026 kl 10:00 skrev Me <me@example.net>:',
  'Den man. 23. nov. 2026 kl. 10.00 skrev Me <me@example.net>:',
  'man. 23. nov. 2026 kl. 10:00 skrev Me <me@example.net>:',
  'ma 23. marrask. 2026 klo 10.00 Me (me@example.net) kirjoitti:',
  'po 23. 11. 2026 v 10:00 odesílatel Me <me@example.net> napsal:',
  'Dne 23. 11. 2026 v 10:00 Me napsal(a):',
  'Me <me@example.net> ezt írta (időpont: 2026. nov. 23., H, 10:00):',
  'пн, 23 нояб. 2026 г. в 10:00, Me <me@example.net>:',
  'Me <me@example.net> wrote on 23/11/2026 10:00:',
  'Me Example wrote:',
  'On Nov 23 Me Example wrote:',
  '2026-11-23 10:00 GMT+01:00 Me <me@example.net>:',
  'Am Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Me <me@example.net\n>:',
  'пн, 23 нояб. 2026 г. в 10:00, Me <me@example.net\n>:',
  'On Mon, Nov 23, 2026 at 10:00 AM Me <me@long\nexample.net> wrote:',
  'W dniu pon., 23.11.2026 o 10:00 użytkownik Me <me@example.net>\nnapisał:',
  'Vào Th 2, 23 thg 11, 2026 vào lúc 10:00 Me <me@example.net> đã viết:',
  'På man., 23. nov. 2026, kl. 10:00, skrev Me <\nme@example.net>:',
  'בתאריך יום ב׳, 23 בנוב׳ 2026 ב-10:00 מאת \u202aMe\u202c\u200f <\u202ame@example.net\u202c\u200f>:\u202c',
  'في الاثنين، ٢٣ نوفمبر ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة Me <\nme@example.net>:',
  '2026年11月23日(月) 10:00 Me <me@example.net>:',
  'Pada Sen, 23 Nov 2026 pukul 10.00 Me <me@example.net> menulis:',
  'Missatge de Me <me@example.net> del dia dl., 23 de nov. 2026 a les 10:00:',
  'Στις Δευ 23 Νοε 2026 στις 10:00 π.μ., ο χρήστης Me <me@example.net> έγραψε:',
  'Me hat am 23.11.2026 10:00 CET geschrieben:',
  '23.11.2026, 10:00, "Me" <me@example.net>:',
]

/** From here on all belongs to another mail. */
const originals: readonly string[] = [
  '-----Original Message-----\nFrom: Me <me@example.net>\nSent: Monday, 23 November 2026 10:00\nTo: Dana\nSubject: Thank you\n\nThank you.',
  'From: Me <me@example.net>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Dana <dana@example.org>\nSubject: Thank you\n\nThank you.',
  '________________________________\nFrom: Me <me@example.net>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Dana\nSubject: Thank you\n\nThank you.',
  'Von: Me <me@example.net>\nGesendet: Montag, 23. November 2026 10:00\nAn: Dana\nBetreff: Vielen Dank\n\nDanke.',
  '-----Ursprüngliche Nachricht-----\nVon: Me\nGesendet: Montag\nAn: Dana\nBetreff: Danke\n\nDanke.',
  'De : Me <me@example.net>\nEnvoyé : lundi 23 novembre 2026 10:00\nÀ : Dana\nObjet : Merci\n\nMerci.',
  'De: Me <me@example.net>\nEnviado el: lunes, 23 de noviembre de 2026 10:00\nPara: Dana\nAsunto: Gracias\n\nGracias.',
  'Da: Me <me@example.net>\nInviato: lunedì 23 novembre 2026 10:00\nA: Dana\nOggetto: Grazie\n\nGrazie.',
  'Van: Me <me@example.net>\nVerzonden: maandag 23 november 2026 10:00\nAan: Dana\nOnderwerp: Bedankt\n\nBedankt.',
  'De: Me <me@example.net>\nEnviada: segunda-feira, 23 de novembro de 2026 10:00\nPara: Dana\nAssunto: Obrigado\n\nObrigado.',
  'Od: Me <me@example.net>\nWysłano: poniedziałek, 23 listopada 2026 10:00\nDo: Dana\nTemat: Dziękuję\n\nDziękuję.',
  'Från: Me <me@example.net>\nSkickat: den 23 november 2026 10:00\nTill: Dana\nÄmne: Tack\n\nTack.',
  'Fra: Me <me@example.net>\nSendt: 23. november 2026 10:00\nTil: Dana\nEmne: Takk\n\nTakk.',
  '*From:* Me <me@example.net>\n*Sent:* Monday\n*To:* Dana\n*Subject:* Thank you\n\nThank you.',
  '---------- Forwarded message ---------\nFrom: Me <me@example.net>\nDate: Mon, Nov 23, 2026 at 10:00 AM\nSubject: Thank you\nTo: Dana\n\nThank you.',
  '---- Me Example wrote ----\n\nThank you.',
  '---- On Mon, 23 Nov 2026 10:00:02 +0100 Me <me@example.net> wrote ----\n\nThank you.',
  '---- Włącz pon., 23 lis 2026 10:00:02 +0100 Me <me@example.net> napisał ----\n\nDziękuję.',
  'Me Example ---23/11/2026 10:00:22---Dear Dana, thank you\n\nFrom: Me\n\nDear Dana',
  '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nThank you.',
  'From: Me <me@example.net>\nSensitivity: Personal\nThread: 884\nSent at: Monday, 23 November 2026 10:00\nTo: Dana\nSubject: Thank you\n\nThank you.',
  'מאת: Me <me@example.net>\nנשלח: יום שני 23 נובמבר 2026 10:00\nאל: Dana\nנושא: תודה\n\nתודה.',
  'من: Me <me@example.net>\nتاريخ الإرسال: الاثنين، 23 نوفمبر 2026 10:00 ص\nإلى: Dana\nالموضوع: شكرا\n\nشكرا.',
  'Từ: Me <me@example.net>\nĐã gửi: Thứ Hai, 23 Tháng 11, 2026 10:00\nĐến: Dana\nChủ đề: Cảm ơn\n\nCảm ơn.',
  '|Would Tuesday suit?\n|Me',
  'Begin forwarded message:\n\nFrom: Me <me@example.net>\nSubject: Thank you\n\nThank you.',
]

/** Ends under the writer's own words. */
const endings: readonly string[] = [
  '-- \nDana Example\nHead of Things',
  '--\nDana',
  'Sent from my iPhone',
  'Sent from my Galaxy',
  'From my iPhone',
  'From my Android phone',
  'Get Outlook for iOS<https://example.org/o>',
  'Sent from Mail for Windows',
  'Von meinem iPhone gesendet',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Inviato da iPhone',
  'Verzonden vanaf mijn iPhone',
  'Enviado do meu iPhone',
  'Wysłano z iPhone’a',
  'Skickat från min iPhone',
  'Sendt fra min iPhone',
  'Lähetetty iPhonesta',
  'This e-mail and any attachments are confidential and intended for the addressee only.',
]

const text = 'Hi,\n\nthanks for the note. Tuesday suits me.\n\nDana'

describe('own text', () => {
  for (const line of attributions) {
    test(`above “${line.replaceAll('\n', '⏎')}”`, () => {
      assert.equal(ownTextOf(`${text}\n\n${line}\n\n${quote}\n`), text)
      assert.equal(ownTextOf(`${text}\n\n${line}\n${quote}\n`), text)
    })
    test(`between and below quotes of “${line.slice(0, 30).replaceAll('\n', '⏎')}”`, () =>
      assert.equal(ownTextOf(`${line}\n> One?\n\nYes.\n\n> Two?\n\nNo.`), 'Yes.\n\nNo.'))
  }
  for (const original of originals)
    test(`above “${original.slice(0, 40).replaceAll('\n', '⏎')}”`, () => {
      assert.equal(ownTextOf(`${text}\n\n${original}`), text)
      assert.equal(ownTextOf(original), '')
    })
  for (const ending of endings) {
    test(`above “${ending.slice(0, 40).replaceAll('\n', '⏎')}”`, () => {
      assert.equal(ownTextOf(`${text}\n\n${ending}`), text)
      assert.equal(ownTextOf(`${text}\n\n${ending}\n\n${attributions[0]}\n${quote}`), text)
    })
  }
  test('the name under a greeting stays, numbers and titles do not', () =>
    assert.equal(
      ownTextOf(
        'See you then.\n\nBest regards,\nDana Example\nHead of Things | Acme Ltd\n+44 20 7946 0000\nwww.example.org',
      ),
      'See you then.\n\nBest regards,\nDana Example',
    ))
  test('a note of the gateway on top goes', () =>
    assert.equal(
      ownTextOf(
        'CAUTION: This email originated from outside of the organization. Do not click links.\n\nSee you then.',
      ),
      'See you then.',
    ))
  test('words on the line of the attribution stay', () =>
    assert.equal(
      ownTextOf(`Yes, do. On Mon, 23 Nov 2026 at 10:00, me@example.net wrote:\n${quote}`),
      'Yes, do.',
    ))
})

describe('text that only looks like a quote or an end', () => {
  for (const own of [
    'On Monday we talked about the plan, and then Kim wrote:\n\nIt will do.',
    'On the whole I agree.\nOn Tuesday more.',
    'As she wrote:\n\nthere is no other way.',
    'From: the station it is ten minutes.\nTo: the office five.',
    'From now on it is simple.\n\nTo be sure, ask.',
    'Subject: to approval, of course.',
    'The list:\n- one\n- two\n\nThat is it.',
    'Am Montag habe ich das gelesen. Sie schrieb mir dazu:\n\nEs passt.',
    'Le plan me plaît. Il a écrit ceci :\n\nParfait.',
    'Sent from our office, the parcel should be there by noon, I hope.\n\nKim',
    'We wrote: no. They wrote: yes.',
    'Best,\nDana\n\nP.S. My number is +44 20 7946 0000 and the door is at www.example.org.',
    'Thanks\n\nand see you on the 3rd.',
    'External review is on Tuesday. Bring the plans.',
    '1 > 0, and 2 > 1.',
    'Two dashes -- like this -- are fine.',
    'Confidential matters we discuss on Tuesday.',
    'Date: Tuesday\nPlace: here\n\nSee you!',
    'On 2 December at 9:14 you wrote:\n\nthat March would do. Does it still?',
    'On Monday 7 December 2026 he wrote:\n\nall is well.',
    'Please write to Sam Brandt <sam@example.org> until 9 December 2026 10:00:\n\nhe has your papers.',
    'The plan:\n\n| Day | Who |\n|-----|-----|\n| Tue | Kim |',
    'From: Zurich 10:02\nTo: Bern 10:58\nDate: 9 December 2026\n\nKim',
    'From my phone I cannot open it.\n\nKim',
    'From my side all is well.',
    '---- What Sam wrote ---- is fine with me.',
    'Join here.\n\nZoom Meeting\nhttps://example.org/j/1',
    'Your contact is below.\n\nSam Brandt\n+41 44 555 01 22',
    'You will meet:\n\nDana Example, Head of People\nSam Brandt, https://example.org/people',
  ])
    test(own.replaceAll('\n', '⏎'), () => assert.equal(ownTextOf(own), own))
})

describe('the card of whoever wrote, without a greeting', () => {
  const card = 'Dana Example\nHead of People, Acme AG\n+41 44 555 01 22\nwww.example.org'
  const of = (own: string, writer = 'Dana Example') => ownTextOf(own, writer)
  test('the name stays, titles and numbers do not', () =>
    assert.equal(of(`Tuesday it is.\n\n${card}`), 'Tuesday it is.\n\nDana Example'))
  test('who signed above says it twice', () =>
    assert.equal(of(`Tuesday it is.\n\nDana\n\n${card}`), 'Tuesday it is.\n\nDana'))
  test('on one line it goes', () =>
    assert.equal(of('Call me?\n\nDana Example | Acme AG | +41 44 555 01 22'), 'Call me?'))
  test('the name may be given the other way round', () =>
    assert.equal(of(`Tuesday.\n\n${card}`, 'Example, Dana'), 'Tuesday.\n\nDana Example'))
  for (const [own, writer] of [
    [`Please call:\n\n${card}`, 'Dana Example'],
    [`Here is my colleague.\n\n${card}`, 'Sam Brandt'],
    [`Here it is.\n\n${card}`, ''],
    [`Here it is.\n\n${card}`, 'Dana'],
    [`Here it is.\n\n${card}\n\nShe is there until five.`, 'Dana Example'],
    ['Hi.\n\nDana Example here. My number is +41 44 555 01 22. Call me any time.', 'Dana Example'],
    ['Tuesday.\n\nDana Example', 'Dana Example'],
  ] as const)
    test(`${own.replaceAll('\n', '⏎')} by “${writer}”`, () => assert.equal(of(own, writer), own))
})

const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '> quoted',
    '',
    '-- ',
    'From: a',
    'Sent: b',
    'To: c',
    'On 1/1/2026 10:00, A wrote:',
    '____________',
    'Best,',
    'Sent from my iPhone',
  ),
)

test('whatever the text, it answers, and with nothing that was not in it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const own = ownTextOf(lines.join('\n'))
      const known = new Set(
        lines.flatMap((each) => each.split(/\r\n?|\n/)).map((each) => each.replace(/\u00a0/g, ' ').trim()),
      )
      for (const each of own.split('\n'))
        assert.ok(known.has(each.trim()) || each.trim() === '', JSON.stringify(each))
    }),
    { numRuns: 500, seed: 5 },
  )
})

test('its own text has nothing more to leave out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('One.', 'Two.', '', '> q', 'Kim'), { maxLength: 20 }), (lines) => {
      const own = ownTextOf(lines.join('\n'))
      assert.equal(ownTextOf(own), own)
    }),
    { seed: 6 },
  )
})

describe('a heading between marks, with the original below it and no mark before any line', () => {
  const below = '\n\nDear Ann,\n\nthank you for the talk.'
  for (const heading of [
    '>>> Me <me@example.net> 23/11/2026 10:00 >>>',
    '>>> Me 11/23/2026 10:00 AM >>>',
    '>>> <me@example.net> 23.11.2026 10:00 >>>',
  ])
    test(heading, () => assert.equal(ownTextOf(`Come on Friday.\n\n${heading}${below}`), 'Come on Friday.'))
  for (const mark of ['>>> Me said ten', '> 23/11/2026 10:00'])
    test(`a quoted line goes, and no more: ${mark}`, () =>
      assert.equal(ownTextOf(`${mark}\nCome on Friday.`), 'Come on Friday.'))
})
