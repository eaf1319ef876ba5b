import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Guest } from '../reading.ts'
import { isMe, isNobody } from './who.ts'

const me = { own: ['ilse.vantongeren@gmail.com'], name: 'Ilse Vantongeren' }
const guest = (name: string, address: string, more: Partial<Guest> = {}): Guest => ({
  name,
  address,
  ...more,
})

describe('rooms, machines and groups take no part', () => {
  for (const each of [
    guest('Eiger 12', 'eiger12@h.example', { is: 'room' }),
    guest('Beamer', 'beamer@h.example', { is: 'resource' }),
    guest('Platform', 'platform@h.example', { is: 'group' }),
    guest('Meeting Room', 'mr@h.example'),
    guest('Salle Mozart', 'mozart@h.example'),
    guest('Platform Team', 'platform@h.example'),
    guest('Hiring Committee', 'h@h.example'),
    guest('', 'recruiting@h.example'),
    guest('Quarry Talent', 'talent@quarry.plan.example'),
    guest('Oxbow Recruitment', 'recruitment@oxbow.example'),
    guest('Talent', 'talent-acquisition@h.example'),
    guest('Scheduling', 'no-reply@plan.example'),
    guest('Interviews', 'c_0a1@group.calendar.google.com'),
    guest('', 'conference-room@h.example'),
  ])
    test(`${each.name} <${each.address}>`, () => assert.ok(isNobody(each)))
  for (const each of [
    guest('Quarry Works Interviews', 'quarry@goodday.example'),
    guest('Quarry Scheduling', 'lena.brook@quarry.example'),
    guest('GoodDay', 'quarry@goodday.example'),
    guest('GoodDay', 'invites@goodday.example'),
  ])
    test(`${each.name} <${each.address}> for Quarry Works`, () => assert.ok(isNobody(each, 'Quarry Works')))
  for (const each of [
    guest('Lena Quarry', 'quarry@post.example'),
    guest('Amy', 'amy@amy.example'),
    guest('', 'quarry@quarryworks.example'),
    guest('Quarry, Lena', 'lena@quarry.example'),
  ])
    test(`${each.name} <${each.address}> is a person at Quarry Works`, () =>
      assert.ok(!isNobody(each, 'Quarry Works')))
})

describe('people do, whatever they are called', () => {
  for (const each of [
    guest('Rita Hall', 'rita.hall@h.example'),
    guest('Tom Raum', 'tom@h.example'),
    guest('Nadia Okereke', 'recruiting@h.example'),
    guest('Okereke, Nadia', 'hr@h.example'),
    guest('', 'sam.brandt@h.example'),
    guest('Sam', 'sam@h.example'),
    guest('Teamer, Jo', 'jo@h.example'),
    guest('Ada Nomail', ''),
    guest('Talia Jobs', 'talia.jobs@h.example'),
    guest('Ann Careers-Lee', 'hr@h.example'),
    guest('Amy Talent', 'amy@h.example'),
  ])
    test(`${each.name} <${each.address}>`, () => assert.ok(!isNobody(each)))
})

describe('the one who is asked to come', () => {
  for (const each of [
    guest('', 'Ilse.Vantongeren@gmail.com'),
    guest('', 'ilsevantongeren+jobs@googlemail.com'),
    guest('Vantongeren, Ilse', 'iv@other.example'),
    guest('Ilse M. Vantongeren', 'iv@other.example'),
    guest('Ilse Vantongeren (Candidate)', 'iv@other.example'),
    guest('Îlse Vantongeren (she/her)', ''),
    guest('', 'ilse.vantongeren@outlook.com'),
  ])
    test(`is ${each.name} <${each.address}>`, () => assert.ok(isMe(each, me)))
  for (const each of [
    guest('Ilse Brandt', 'ilse@h.example'),
    guest('Jan Vantongeren', 'jan@h.example'),
    guest('', 'ilse.vantongeren.brandt@gmail.com'),
    guest('', 'ilse.vantongeren@h.example'),
    guest('', ''),
    guest('Candidate', 'x@h.example'),
    guest('', 'ilse.v@gmail.com'),
  ])
    test(`is not ${each.name} <${each.address}>`, () => assert.ok(!isMe(each, me)))
  const firm = { own: ['ilse@vantongeren.example'], name: 'Ilse Vantongeren' }
  for (const address of ['ilse@vantongern.example', 'ilse@vantongerren.example', 'ilse@vantongerem.example'])
    test(`is the misspelt ${address}`, () => assert.ok(isMe(guest('', address), firm)))
  for (const address of ['jan@vantongern.example', 'ilse@vantongers.test', 'else@vantongeren.example'])
    test(`is not ${address}`, () => assert.ok(!isMe(guest('', address), firm)))
  test('who has no name is nobody in particular', () =>
    assert.ok(!isMe(guest('', 'x@h.example'), { own: [], name: '' })))
})
