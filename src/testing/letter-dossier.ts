/** A panel of yesterday whose members like a letter, a call and LinkedIn, with names from many alphabets. */
export const letterDossier = (
  day: string,
  more: { readonly anh?: string; readonly me?: string } = {},
): string => `afterword: 1
me: {name: Zoë Ağaoğlu, email: zoe@example.org, phone: "+44 20 5550 0101", zone: Europe/London, english: GB${more.me ?? ', postal: "Flat 3, 12 Ørsted Road, London, SW1A 1AA"'}}
opportunity: {id: kestrel, role: Data Analyst, company: {name: Kestrel Rail, field: law, country: GB, region: ENG, zone: Europe/London, formality: formal}}
people:
  anh: {name: ${more.anh ?? 'Nguyễn Thị Ánh'}, honorific: Ms, family: Nguyễn, given: Ánh, title: Head of Data, prefers: letter, postal: "4 Πέτρος Street, Sørensen House, Leeds LS1 4AP"}
  lukasz: {name: Łukasz Wiśniewski, title: Team Lead, prefers: phone, phone: "+44 (0)113 555 0102"}
  pia: {name: Pia Sørensen, title: Analyst, prefers: linkedin, linkedin: linkedin.com/in/pia-example}
  mia: {name: Mia Cole, title: Analyst, prefers: linkedin, linkedin: "javascript:alert(1)"}
interviews:
  - id: panel
    stage: panel
    format: onsite
    starts: ${day}T10:00[Europe/London]
    ends: ${day}T11:30[Europe/London]
    met: [anh, lukasz, pia, mia]
    debrief:
      points:
        - {kind: insight, who: anh, text: the night trains are planned by hand}
        - {kind: insight, who: lukasz, text: the delay figures are rebuilt every Monday}
        - {kind: common-ground, who: pia, text: we both learned Danish from our grandmothers}
        - {kind: insight, who: mia, text: the timetable is drawn on paper first}
`
