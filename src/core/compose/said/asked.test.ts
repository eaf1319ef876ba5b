import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Typed, toInes } from '../../../testing/bakery.ts'

const slip = (text: string, say: string): Typed => ({ kind: 'stumble', who: 'ines', text, say })

/** A slip as it was noted and what one would say now; its sentences in the letter, or none where it is asked about first. */
const rows: readonly (readonly [text: string, say: string, inLetter: RegExp | undefined])[] = [
  [
    'asked about ovens, only talked about mixers',
    'I have lit two of them',
    /You asked about ovens\. What I should/,
  ],
  [
    'she asked how i work with bakers when they say no',
    'better answer is I ask what it costs',
    /You asked how I work with bakers when they say no\. Better answer is I ask what it costs\./,
  ],
  [
    'power cuts question, I rambled',
    'we bake with gas',
    /What I should have said on the power cuts question: we bake/,
  ],
  [
    'the night shift, I rambled',
    'I like the quiet of it',
    /What I should have said on the night shift: I like/,
  ],
  ['his rota question', 'I would plan it by the bake', /said on your rota question: I would/],
  [
    'stock-taking, I only named two',
    "I've done forty. I just forgot to say so",
    /On stock-taking: I've done forty\./,
  ],
  // What is not sure is not named, and what goes on from something else is asked about.
  ['she asked why he left, no idea', 'I would ring him', /^(?!.*You asked why he left)/s],
  ['what would I do if a baker is late, I said wait', 'I would ring round', /^(?!.*You asked)/s],
  [
    'the fraud question',
    'That was not correct. We had two',
    /my answer on the fraud question\. That was not correct\./,
  ],
  // What stands alone and answers nothing that is named is asked about, and stays out until then.
  ['all the ovens q', 'I would start with the small one', undefined],
  ['went blank', 'I would ring round', /^(?!.*You asked)/s],
  ['why bread', 'also because it smells good', undefined],
]

test('a correction names its question where that is sure, and goes on from nothing that is not there', () => {
  for (const [text, say, inLetter] of rows) {
    const { body } = toInes([slip(text, say)])
    if (inLetter) assert.match(body, inLetter, text)
    else assert.ok(!body.includes(say.slice(0, 12)), `${text}: ${body}`)
  }
})
