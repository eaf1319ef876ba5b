/** Does a message belong to a search? */
/** Words that only searches are made of, in the languages that mail is read in. */
const signs =
  /(?<!\p{L})(?:interview\p{L}{0,4}|your application|your cv|your r[ée]sum[ée]|my cv|my r[ée]sum[ée]|hiring (?:manager|team|process)|recruit(?:er|ing|ment)|job offer|offer letter|candidacy|candidates?|vacancy|applied for|applying for|application for|position of|role of|bewerbung\p{L}{0,16}|vorstellungsgespräch|lebenslauf|stellenangebot|candidature|entretien|votre cv|offre d.emploi|candidatura|entrevista|oferta de empleo|proceso de selección|colloquio|curriculum|offerta di lavoro|sollicitatie\p{L}{0,12}|vacature|kandydatur\p{L}{0,4}|rekrutac\p{L}{0,5}|rozmow\p{L}{1,3} kwalifikacyjn\p{L}{0,3}|ansökan|anställningsintervju|ansøgning|jobsamtale|søknad\p{L}{0,4}|jobbintervju)(?!\p{L})/iu

export const isOfSearch = (subject: string, text: string): boolean =>
  signs.test(subject) || signs.test(text.slice(0, 6000))
