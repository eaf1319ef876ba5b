/** Letters whose names begin with a vowel sound: an FBI agent, an MRI. */
const vowelLetters = /^[AEFHILMNORSX]/

/** Abbreviations that are read as words although they are all capitals. */
const readAsWords =
  /^(?:NASA|NATO|NICE|LAN|RAM|ROM|SIM|RADAR|LASER|FIFA|HIPAA|SCRUM|LEAN|SAAS|SAP|STEM|SEN|SENCO|SOC|REIT|NERC|FEMA|LIMS|NUMA|MAC)\b/i

const anyway =
  /^(?:hour|honest|honou?r|heir|herb(?=s?\b(?!ert))|11\b|18\b|8|11th|18th|eighty|x-?ray|mba|mp3|msc|mri)/i
const consonantal =
  /^(?:uni(?!n|m(?!od))|use|usu|user|ur(?:an|e|i|o)|eu|ewe|one\b|one-|once|ubiq|utili|uto|ufo\b|uk\b|us\b|usb\b|ux\b|ui\b|un\b|eu\b)/i

/** "a" or "an", by how the first word is said: an hour, a university, an SQL course, an 8-person team, a one-off. */
export const articleFor = (noun: string): 'a' | 'an' => {
  const word = noun.replace(/^[^\p{L}\p{N}]+/u, '')
  if (anyway.test(word)) return 'an'
  const first = word.split(/[\s\-/]/)[0] ?? ''
  if (
    /^\p{Lu}[\p{Lu}\p{N}&.]*s?$/u.test(first) &&
    first.length > 1 &&
    first.length <= 5 &&
    !readAsWords.test(first)
  ) {
    return vowelLetters.test(first) ? 'an' : 'a'
  }
  if (/^\p{Lu}$/u.test(first)) return vowelLetters.test(first) ? 'an' : 'a'
  if (consonantal.test(word)) return 'a'
  return /^[aeiou]/i.test(word.normalize('NFD')) ? 'an' : 'a'
}

/** The noun with its article. */
export const withArticle = (noun: string): string => `${articleFor(noun)} ${noun}`
