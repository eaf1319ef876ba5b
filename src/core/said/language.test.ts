import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherLanguage } from './language.ts'

test('a sentence of another language is known by its small words, its thanks or its script', () => {
  const rows: readonly (readonly [sentence: string, language: string | undefined])[] = [
    ['Vielen Dank für das Gespräch', 'German'],
    ['Merci pour votre temps et le café', 'French'],
    ['Muchas gracias por su tiempo', 'Spanish'],
    ['Grazie mille per il suo tempo', 'Italian'],
    ['Muito obrigado por tudo com você', 'Portuguese'],
    ['Bedankt voor het gesprek', 'Dutch'],
    ['Bardzo dziękuję za rozmowę', 'Polish'],
    ['Tack så mycket för allt', 'Swedish'],
    ['Спасибо за разговор', 'another script'],
    ['谢谢你的时间', 'another script'],
    ['Thank you for the tour', undefined],
    ['The Merci café was lovely', undefined],
    ['Danke, it was good to meet you all', undefined],
    ['We wrote Ω on the board', undefined],
  ]
  for (const [sentence, language] of rows) assert.equal(otherLanguage(sentence), language, sentence)
})
