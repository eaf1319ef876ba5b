import { gerundOf, verbReading } from '../english/verb-forms.ts'

const wanting =
  /^(?:I(?:'d|'m| am| would)? )?(?:really |also |always )?(?:want|wanted|wanna|would like|would love|like|love|hope|hoping|keen|eager)(?: to)? (?:also |finally )?(\p{L}+)(?= )/iu

/** “want to get onto site” as a reason for wanting the role → “getting onto site”: what is wanted is a doing. */
export const wantedDoing = (text: string): string =>
  text.replace(wanting, (whole, verb: string) => {
    const reading = / to /.test(`${whole} `) || /wanna/i.test(whole) ? verbReading(verb) : undefined
    return verb === 'be' ? 'being' : reading?.forms.has('base') ? gerundOf(reading.base) : whole
  })
