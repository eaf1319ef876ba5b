/** English: A question to the reader, or something wanted of them. */
import type { Pattern } from '../pattern.ts'
import { either, frame, words } from './frame.ts'

const request =
  /(?:^|[,.!:;–-]\s*["“]?|\b(?:please|pls|plz|kindly|could you|can you|could u|can u|would you|will you|if you (?:could|can|would)|need you to|would you mind|just|to continue,?|and|you'll have to|must) )(?:please |pls |kindly |also |just ){0,3}(?:send(?:ing)?|share|provide|tell (?:me|us)|let (?:me|us) know (?:what|which|when|how|if|whether|your)|let (?:me|us|them|him|her) have|confirm|clarify|fill|complete|forward|give (?:me|us)|upload|answer|explain|remind|resend|expand|sign|return|ping|drop me|pop|reply|email|bring|scan|check|put|list|name|revert with)\b/i

const yours = words(
  'your?|yours|u|ur|attached|forms?|questionnaire|survey|checklist|declaration|documents?|certificates?|portal|payslips?|passport|visa|same|it|them|me|us|over|back|copy|details|questions?|two|both|names?|receipts?',
)

const need =
  /\b(?:we|i|they|hr|still|just|will) (?:still |also |just |will |'ll ){0,3}(?:need|require|are missing|am missing|lack)\b|^need\b|\b(?:is|are|'re|still|be) (?:still )?missing\b/i

const question =
  /\b(?:what|which|when|how|where|who|why|do|does|did|are|is|have|has|would|could|can|will)(?:'s|'re)?\b.{0,160}\b(?:you|your|u|ur)\b.{0,160}\?|\b(?:you|your|u|ur)\b.{0,160}\?/i

/** A question without its mark, after something that announces one. */
const announced =
  /\b(?:question|wonder(?:ing|ed|s)|wants? to know|curious|like to know|wanted to ask|want to ask|one thing)\b.{0,80}\b(?:are|do|have|would|could|is|what|which|how|when|where|whether|if) (?:you|your|u)\b/i

const getTogether =
  /\b(?:free|availab(?:le|ility)|suits?|works?(?: for you)?|meet|(?:an?|quick|phone|video) (?:call|chat)|call (?:you|with|on|at|tomorrow|next|this)|talk|speak|interview|(?:next|this) week|week of|slot|come in|visit)\b|(?<!\b(?:by|before)(?: end of)?(?: the| next| this)? )\b(?:mon|tues|wednes|thurs|fri)day\b.{0,40}\?/i

export const questions: readonly Pattern[] = [
  frame(
    'asks',
    0.75,
    [request, yours],
    either(
      getTogether,
      /\b(?:star )?rating\b|\b(?:any|have) (?:further |other |more )?questions?\b|\bfeel free\b|\bdon't hesitate\b|\bif (?:you|there)\b.{0,30}\b(?:question|anything)/i,
    ),
  ),
  frame(
    'asks',
    0.75,
    [
      /\b(?:could|can|may|might) (?:i|we) (?:please |just |also )?(?:have|get|see|ask (?:you )?for|borrow)\b/i,
      yours,
    ],
    either(getTogether, /\b(?:a word|feedback|moment)\b/i),
  ),
  frame(
    'asks',
    0.75,
    [
      need,
      words('your?|you|from you|both|copy|signed|proof|certificates?|scans?|references?|documents?|details'),
    ],
    /\bneed not\b|\bn't need\b|\b(?:a )?(?:few|more|another|little) (?:more )?(?:days?|time|weeks?)\b/i,
  ),
  frame(
    'asks',
    0.75,
    [question],
    either(
      getTogether,
      /\b(?:how are you|how have you|any questions|hope|(?:star )?rating|rate (?:us|your)|survey|not sure)\b/i,
    ),
  ),
  frame('asks', 0.7, [announced], getTogether),
]
