/** Names of months and days in the languages of automatic replies; a beginning is enough. */
const months: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen januari janeiro stycznia styczeń styczen tammikuu tammi ledna leden jaanuar',
  'february feb februar februari février fevrier févr febrero febbraio febb fevereiro fev lutego luty helmikuu únor unora února',
  'march mar märz maerz mars marzo maart mrt março marco marca marzec marts maaliskuu března březen',
  'april apr avril avr abril abr aprile kwietnia kwiecień huhtikuu dubna duben',
  'may mai mayo maggio mag mei maio maja maj toukokuu května květen',
  'june jun juni juin junio giugno giu junho czerwca czerwiec kesäkuu června červen',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec heinäkuu července červenec',
  'august aug août aout agosto ago augustus augusti sierpnia sierpień elokuu srpna srpen',
  'september sept sep septembre septiembre settembre sett set setembro września wrzesień syyskuu září',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik lokakuu října říjen',
  'november nov novembre noviembre novembro listopada listopad marraskuu listopadu',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre desember des dezembro grudnia grudzień joulukuu prosince prosinec',
]

const days: readonly string[] = [
  'monday montag lundi lunes lunedì lunedi maandag segunda-feira segunda poniedziałek poniedziałku poniedziałkiem måndag mandag maanantai maanantaina pondělí pondeli',
  'tuesday dienstag mardi martes martedì martedi dinsdag terça-feira terça wtorek wtorku tisdag tirsdag tiistai tiistaina úterý',
  'wednesday mittwoch mercredi miércoles mercoledì mercoledi woensdag quarta-feira quarta środa środę środy onsdag keskiviikko keskiviikkona středa středu středy',
  'thursday donnerstag jeudi jueves giovedì giovedi donderdag quinta-feira quinta czwartek czwartku torsdag torstai torstaina čtvrtek',
  'friday freitag vendredi viernes venerdì venerdi vrijdag sexta-feira sexta piątek piątku fredag perjantai perjantaina pátek pátku',
  'saturday samstag sonnabend samedi sábado sabato zaterdag sobota sobotę soboty lördag lørdag lauantai lauantaina sobotu',
  'sunday sonntag dimanche domingo domenica zondag niedziela niedzielę niedzieli söndag søndag sunnuntai sunnuntaina neděle neděli',
]

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])))

const monthNames = numbered(months)
/** Names with their number, Monday 1. */
export const dayNames = numbered(days)

const longestFirst = (words: Iterable<string>) =>
  [...words].sort((one, other) => other.length - one.length).join('|')

export const monthPattern = longestFirst(monthNames.keys())
export const dayPattern = longestFirst(dayNames.keys())

export const monthOf = (word: string): number | undefined =>
  monthNames.get(
    word
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/ta$/, (end) => (/kuuta$/i.test(word) ? '' : end)),
  )
