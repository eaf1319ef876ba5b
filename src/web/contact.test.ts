import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachment, linkedinOf, telOf } from './contact.ts'

for (const [phone, tel] of [
  ['+1 617 555 0199', 'tel:+16175550199'],
  ['+44 (0)113 555 0102', 'tel:+441135550102'],
  ['(617) 555-0199', 'tel:6175550199'],
  ['020 5550 0101 ext. 12', 'tel:02055500101;ext=12'],
  ['020 5550 0101 x12', 'tel:02055500101;ext=12'],
  ['12', undefined],
  ['ask Dana 5550101', undefined],
  ['javascript:alert(1)', undefined],
  ['1234567890123456', undefined],
  ['', undefined],
] as const)
  test(`a number to dial: ${phone}`, () => assert.equal(telOf(phone), tel))

for (const [profile, address] of [
  ['https://www.linkedin.com/in/pia-example', 'https://www.linkedin.com/in/pia-example'],
  ['linkedin.com/in/pia-example', 'https://linkedin.com/in/pia-example'],
  ['http://dk.linkedin.com/in/pia', 'https://dk.linkedin.com/in/pia'],
  ['www.linkedin.com/in/s%C3%B8ren', 'https://www.linkedin.com/in/s%C3%B8ren'],
  ['javascript:alert(1)', undefined],
  ['https://linkedin.com.evil.example/in/pia', undefined],
  ['https://notlinkedin.com/in/pia', undefined],
  ['https://linkedin.com@evil.example/in/pia', undefined],
  ['https://user:pass@linkedin.com/in/pia', undefined],
  ['https://linkedin.com:8080/in/pia', undefined],
  ['Pia Sørensen', undefined],
  ['linkedin.com', undefined],
] as const)
  test(`a profile to open: ${profile}`, () => assert.equal(linkedinOf(profile), address))

for (const [name, plain, written] of [
  ['Letter from Priya Raman', 'Letter from Priya Raman', 'Letter%20from%20Priya%20Raman'],
  ['Łukasz Wiśniewski', 'Lukasz Wisniewski', '%C5%81ukasz%20Wi%C5%9Bniewski'],
  ['Πέτρος', 'letter', '%CE%A0%CE%AD%CF%84%CF%81%CE%BF%CF%82'],
  ['../../etc/passwd', 'etc passwd', 'etc%20passwd'],
  ['a"; filename="b\r\nSet-Cookie: c', 'a filename b Set-Cookie c', 'a%20filename%20b%20Set-Cookie%20c'],
  ['‮/', 'letter', 'letter'],
] as const)
  test(`a file name is made safe: ${JSON.stringify(name)}`, () =>
    assert.equal(
      attachment(name, 'pdf'),
      `attachment; filename="${plain}.pdf"; filename*=UTF-8''${written}.pdf`,
    ))
