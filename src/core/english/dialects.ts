import type { Spelling } from '../vocabulary/englishes.ts'

interface Family {
  /** Which side Canada is on. */
  readonly canada: 'US' | 'GB'
  /** Only from British to American: the American word has other uses. */
  readonly oneWay?: boolean
  /** `british/american`, an underscore for a space. */
  readonly pairs: string
}

/** Stems that take -ise in Britain and Australia, -ize in America and Canada. */
export const izing = `
agon apolog author bapt capital categor central character civil commercial computer contextual critic crystall custom decentral demoral digit drama econom emphas energ equal extern factor familiar fertil final formal general harmon hospital
ideal immun incentiv individual industrial initial institutional internal item jeopard legal legitim local magnet marginal material maxim mechan memor minim mobil modern monet moral national neutral normal operational optim organ
parameter patron penal personal polar popular priorit privat public rational real recogn reorgan revital revolution sanit scrutin sensit serial social special stabil standard steril subsid summar symbol sympath synchron synthes
systemat theor token util vandal verbal victim virtual visual vocal weapon western anonym`

export const yzing = 'anal cata paral dial'

export const families: readonly Family[] = [
  {
    canada: 'GB',
    pairs: `
colour/color colours/colors coloured/colored colouring/coloring colourful/colorful behaviour/behavior behaviours/behaviors behavioural/behavioral favour/favor favours/favors favoured/favored favourite/favorite favourites/favorites favourable/favorable
flavour/flavor flavours/flavors harbour/harbor harbours/harbors honour/honor honours/honors honoured/honored honourable/honorable humour/humor labour/labor labours/labors labouring/laboring neighbour/neighbor neighbours/neighbors neighbouring/neighboring neighbourhood/neighborhood neighbourhoods/neighborhoods
rumour/rumor rumours/rumors savour/savor vapour/vapor vigour/vigor candour/candor endeavour/endeavor endeavours/endeavors endeavoured/endeavored parlour/parlor odour/odor rigour/rigor splendour/splendor tumour/tumor tumours/tumors valour/valor armour/armor clamour/clamor demeanour/demeanor
centre/center centres/centers centred/centered centring/centering theatre/theater theatres/theaters fibre/fiber fibres/fibers litre/liter litres/liters lustre/luster meagre/meager sabre/saber sombre/somber spectre/specter calibre/caliber kilometre/kilometer kilometres/kilometers millimetre/millimeter millimetres/millimeters centimetre/centimeter centimetres/centimeters
travelled/traveled travelling/traveling traveller/traveler travellers/travelers modelled/modeled modelling/modeling modeller/modeler cancelled/canceled cancelling/canceling labelled/labeled labelling/labeling levelled/leveled levelling/leveling signalled/signaled signalling/signaling totalled/totaled totalling/totaling tunnelled/tunneled tunnelling/tunneling
counselled/counseled counselling/counseling counsellor/counselor counsellors/counselors channelled/channeled channelling/channeling fuelled/fueled fuelling/fueling marvelled/marveled panelled/paneled quarrelled/quarreled shovelled/shoveled trialled/trialed trialling/trialing equalled/equaled initialled/initialed dialled/dialed dialling/dialing pedalled/pedaled
jewellery/jewelry jeweller/jeweler grey/gray greys/grays defence/defense defences/defenses offence/offense offences/offenses pretence/pretense catalogue/catalog catalogues/catalogs catalogued/cataloged mould/mold moulds/molds moulding/molding sceptical/skeptical sceptic/skeptic sceptics/skeptics scepticism/skepticism
plough/plow ploughed/plowed woollen/woolen marvellous/marvelous`,
  },
  {
    canada: 'GB',
    oneWay: true,
    pairs:
      'cheque/check cheques/checks licence/license licences/licenses practise/practice practised/practiced practises/practices practising/practicing skilful/skillful fulfil/fulfill fulfils/fulfills fulfilment/fulfillment enrol/enroll enrols/enrolls enrolment/enrollment instalment/installment instalments/installments wilful/willful metre/meter metres/meters storey/story storeys/stories',
  },
  {
    canada: 'US',
    pairs: `
aeroplane/airplane aeroplanes/airplanes aluminium/aluminum maths/math paediatric/pediatric paediatrics/pediatrics paediatrician/pediatrician anaesthetic/anesthetic anaesthetics/anesthetics anaesthetist/anesthetist anaesthesia/anesthesia haemoglobin/hemoglobin gynaecology/gynecology
orthopaedic/orthopedic orthopaedics/orthopedics oestrogen/estrogen oesophagus/esophagus diarrhoea/diarrhea leukaemia/leukemia anaemia/anemia caesarean/cesarean foetal/fetal foetus/fetus haematology/hematology haemorrhage/hemorrhage encyclopaedia/encyclopedia archaeology/archeology ageing/aging acknowledgement/acknowledgment
artefact/artifact artefacts/artifacts pyjamas/pajamas moustache/mustache cosy/cozy`,
  },
  {
    canada: 'US',
    oneWay: true,
    pairs: `
programme/program programmes/programs judgement/judgment judgements/judgments learnt/learned dreamt/dreamed leant/leaned leapt/leaped spelt/spelled whilst/while amongst/among amidst/amid towards/toward afterwards/afterward tyre/tire tyres/tires kerb/curb draught/draft fortnight/two_weeks
mum/mom mums/moms orientated/oriented acclimatise/acclimate enquiry/inquiry enquiries/inquiries enquire/inquire enquired/inquired analogue/analog focussed/focused focussing/focusing`,
  },
]

interface Phrase {
  readonly english: readonly Spelling[]
  readonly was: RegExp
  readonly now: (whole: string, first?: string) => string
}

const verbal = /(?<=\b(?:to|I|we|you|they|can|could|will|would|should|must|may|might) )/.source
const nominal =
  /(?<=\b(?:a|an|the|my|your|his|her|their|our|driving|nursing|trading|teaching|alcohol|professional) )/
    .source
const schooling =
  /(?<=\b(?:training|graduate|mentoring|mentorship|apprenticeship|exchange|outreach|rotation|internship|leadership|reading|school|degree|scholarship|development|induction|onboarding|doctoral|research|literacy|volunteer|trainee|residency|loyalty|referral) )/
    .source

/** Where one word is not enough to know. */
export const phrases: readonly Phrase[] = [
  { english: ['US', 'CA'], was: /\ba fortnight\b(?!['’])/g, now: () => 'two weeks' },
  { english: ['US', 'CA'], was: /\beach fortnight\b/g, now: () => 'every two weeks' },
  {
    english: ['US', 'CA'],
    was: /\b(my|your|his|her|their|a|the) CV\b/g,
    now: (_, whose = 'my') => `${whose} résumé`,
  },
  { english: ['US', 'CA'], was: /\bCVs\b/g, now: () => 'résumés' },
  { english: ['GB'], was: /(?<![\p{L}])r[eé]sum[eé]s(?!\p{L})/gu, now: () => 'CVs' },
  {
    english: ['GB'],
    was: /\b(my|your|his|her|their|a|the) r(?:é|e)sum(?:é(?!\p{L})|e\b(?=[\s,.;:!?]|$))/gu,
    now: (_, whose = 'my') => `${whose} CV`,
  },
  { english: ['GB', 'CA'], was: new RegExp(`${verbal}practice\\b`, 'g'), now: () => 'practise' },
  { english: ['GB', 'CA'], was: new RegExp(`${nominal}license\\b`, 'g'), now: () => 'licence' },
  { english: ['GB'], was: new RegExp(`${schooling}program\\b`, 'g'), now: () => 'programme' },
  { english: ['GB'], was: new RegExp(`${schooling}programs\\b`, 'g'), now: () => 'programmes' },
]

/** Words another reader may stumble over, without a sure counterpart. */
export const warned: Partial<Record<Spelling, Readonly<Record<string, string>>>> = {
  US: {
    rota: '"Rota" is British; an American reader may expect "schedule".',
    fortnightly: '"Fortnightly" is British; do you mean every two weeks?',
  },
}
