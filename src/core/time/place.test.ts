import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelSample } from '../playbook/c/channel-facts.ts'
import { placeOf } from './place.ts'

const company = { name: 'Northwind', country: 'CA', region: 'ON', zone: 'America/Toronto' }

test('a reader’s zone is their own, else the company’s, else the writer’s, else UTC', () => {
  const at = (person?: string, firm?: string, me?: string) => {
    const { dossier } = channelSample({
      person: person ? { zone: person } : {},
      opportunity: { company: { name: 'Northwind', ...(firm ? { zone: firm } : {}) } },
      me: me ? { zone: me } : {},
    })
    return placeOf(dossier, 'dana').zone
  }
  assert.equal(at('Europe/Lisbon', 'America/Toronto', 'Asia/Tokyo'), 'Europe/Lisbon')
  assert.equal(at(undefined, 'America/Toronto', 'Asia/Tokyo'), 'America/Toronto')
  assert.equal(at(undefined, undefined, 'Asia/Tokyo'), 'Asia/Tokyo')
  assert.equal(at(), 'UTC')
})

test('the calendar is the company’s, also for someone who sits elsewhere', () => {
  const { dossier } = channelSample({ person: { zone: 'Europe/Lisbon' }, opportunity: { company } })
  assert.deepEqual(placeOf(dossier, 'dana'), { zone: 'Europe/Lisbon', country: 'CA', region: 'ON' })
  assert.deepEqual(placeOf(dossier), { zone: 'America/Toronto', country: 'CA', region: 'ON' })
  assert.deepEqual(placeOf(dossier, 'nobody'), { zone: 'America/Toronto', country: 'CA', region: 'ON' })
})
