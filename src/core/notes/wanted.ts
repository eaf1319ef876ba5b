import { gerundOf, verbReading } from '../english/verb-forms.ts'

const wanting =
  /^(?:I(?:'d|'m| am| would)? )?(?:really |also |always )?(?:want|wanted|wanna|would like|would love|like|love|hope|hoping|keen|eager)(?: to)? (?:also |finally )?(\p{L}+)(?= )/iu

/** What one asked about, or was curious about, is what one would hear more about; that it was asked is no reason for anything. */
const askedAfter =
  /^I (?:(?:was|am|'m) (?:also |very |really )?(?:interested in|curious about)|asked (?:(?:him|her|them) )?(?:more )?about|(?:wanted|want|would like|'d like) to (?:hear|know|learn) (?:a bit |a little )?more about|(?:(?:was|am) (?:curious|interested to (?:hear|learn|know))|asked(?: (?:him|her|them))?)(?= how\b)) (?=\S)/iu

/** “want to get onto site” as a reason for wanting the role → “getting onto site”: what is wanted is a doing. */
export const wantedDoing = (text: string): string =>
  askedAfter.test(text)
    ? text.replace(askedAfter, 'hearing more about ')
    : text.replace(wanting, (whole, verb: string) => {
        const reading = / to /.test(`${whole} `) || /wanna/i.test(whole) ? verbReading(verb) : undefined
        return verb === 'be' ? 'being' : reading?.forms.has('base') ? gerundOf(reading.base) : whole
      })
