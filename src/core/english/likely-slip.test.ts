import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLikelySlip } from './likely-slip.ts'

const slips = `apreciate appreciate|accomodation accommodation|teh the|recieve receive|oppurtunity opportunity|enviorment environment
|tommorow tomorrow|responsibilitys responsibilities|definatly definitely|greatful grateful|adn and|calender calendar|manger manager|thier their|intrested interested|wich which
|probly probably|shedule schedule|wating waiting|forword forward|interveiw interview|profesional professional|comfterble comfortable|wrok work|nad and`

const others = `triaxial trivial|grenache grenade|thalis that's|thalis thesis|budburst outburst|budburst sunburst|sorbet sordid|roti rote|puja pupa
|dosa dose|vernier veneer|lakh lash|osteotomy autonomy|backflush blackfish|trellising travelling|penstock pinstripe|kanban cabana
|gougères gougers|brunoise burnoose|diacetyl dactyl|jaggery Jagger|palletised palletized|spandrel sandal|bogie-frame bodyframe|ghee glee|veraison version|chiller-barrel children`

const pairs = (text: string) =>
  text
    .replaceAll('\n', '')
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])

for (const [word, meant] of pairs(slips))
  test(`“${word}” is “${meant}”, mistyped`, () => assert.equal(isLikelySlip(word, meant), true))

for (const [word, near] of pairs(others))
  test(`“${word}” need not be “${near}”`, () => assert.equal(isLikelySlip(word, near), false))
