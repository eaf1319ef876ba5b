import { tableOf } from '../../english/as-written.ts'

/** Shorthand and clippings with one reading each, wherever they stand: as typed, then as written. */
const pairs = `
u you|ppl people|pple people|thru through|tho though|abt about|pls please|plz please|thx thanks|thnx thanks|tmrw tomorrow|tmr tomorrow|tmw tomorrow|2moro tomorrow|2morrow tomorrow|2day today|2nite tonight|msg message|msgs messages
|b/c because|bc because|bcs because|bcos because|bcoz because|bcuz because|becuz because|becos because|coz because|cuz because|cos because|'cause because|'cos because|'coz because|w/o without|w/out without|w/ with|b4 before|gr8 great|l8 late|l8r later
|mgmt management|mgr manager|mgrs managers|dept department|depts departments|approx approximately|esp especially|prob probably|probs probably|prolly probably|obvs obviously|obv obviously|rly really|def definitely|sth something|smth something|smthg something|sthg something|someth something
|idk I don't know|dunno don't know|gonna going to|wanna want to|gotta got to|hafta have to|oughta ought to|tryna trying to|lemme let me|gimme give me|kinda kind of|sorta sort of|outta out of|lotta lot of|shoulda should have|coulda could have|woulda would have|mighta might have|musta must have
|kno know|nite night|nites nights|thruout throughout|frm from|jst just|wat what|yrs years|wk week|wks weeks|mth month|mths months|hrs hours|wkend weekend|wkends weekends|bday birthday|bdays birthdays|'til until|til until|'em them|em them|'bout about|btwn between|tht that|thn then|cld could|wld would|shld should
|xmas Christmas|tues Tuesday|weds Wednesday|thur Thursday|thurs Thursday|aswell as well|abit a bit|atleast at least|infact in fact|noone no one|eachother each other|ofcourse of course|eventhough even though|everytime every time|thankyou thank you|alotof a lot of|inspite in spite|incase in case|upto up to|nevermind never mind
|loosing losing|procent percent|cpu CPU|co2 CO2|nhs NHS|gps GPS|pdf PDF|usb USB|faq FAQ|ceo CEO|kpi KPI|kpis KPIs|imma I'm going to|finna going to|whaddya what do you|didja did you`

export const shortForms: ReadonlyMap<string, string> = tableOf(pairs)

/** After a figure: “4 mins”, “3 hr”. */
export const measures: ReadonlyMap<string, string> = tableOf(
  'min minutes|mins minutes|hr hours|hrs hours|sec seconds|secs seconds|wk weeks|wks weeks|yr years|yrs years|mth months|mths months|ppl people',
)

/** Days in short, beside another of them or a word that a day follows. */
export const shortDays: ReadonlyMap<string, string> = tableOf(
  'mon Monday|tue Tuesday|tues Tuesday|wed Wednesday|weds Wednesday|thu Thursday|thur Thursday|thurs Thursday|fri Friday|sat Saturday|sun Sunday|mons Mondays|fris Fridays|sats Saturdays|suns Sundays',
)

export const shortMonths: ReadonlyMap<string, string> = tableOf(
  'jan January|feb February|mar March|march March|apr April|may May|jun June|jul July|aug August|sep September|sept September|oct October|nov November|dec December',
)
