import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withItsArticle } from './with-article.ts'

const given: readonly (readonly [string, string])[] = [
  ['send you the copy of CPC card', 'send you a copy of my CPC card'],
  ['send you the proof of the registration', 'send you proof of my registration'],
  ['send shift references', 'send my shift references'],
  ['send you pain chart PDF', 'send you the pain chart PDF'],
  ['bring guard card', 'bring my guard card'],
  ['send on certs', 'send on my certs'],
]

const left: readonly string[] = [
  'send you a copy of the rota',
  'send you the copy of the report',
  'send you my cert IV',
  'send on my certs',
  'send you over the certs',
  'send two referees',
  'send the photo key as PDF',
  'call you on Monday',
  'send you Nora Webb',
  'email Tess Marsh',
  'send you oven log and menu',
  'send you dates',
  'bring my guard card and CPR Friday to HR',
  'write to you in January',
]

test('what is promised is told with whose it is, where only oneself can have it', () => {
  for (const [was, now] of given) assert.equal(withItsArticle(was), now)
})

test('a thing that has its article, or needs none, stays', () => {
  for (const each of left) assert.equal(withItsArticle(each), each)
})
