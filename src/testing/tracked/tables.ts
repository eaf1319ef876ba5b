/** One application as it ought to be read: firm, job, where it stands, the day of the application, and words that must stand among its notes. */
type Expected = readonly [
  company: string,
  role: string,
  status: string,
  applied: string | undefined,
  more?: {
    readonly people?: readonly string[]
    readonly notes?: readonly string[]
    readonly talks?: readonly string[]
  },
]

export interface TrackedTable {
  readonly what: string
  readonly text: string
  readonly reads: readonly Expected[]
  /** Rows that must be named as left out. */
  readonly out?: readonly string[]
  /** It must be asked how days are written, and this is the answer. */
  readonly asks?: 'day-first' | 'month-first'
}

/** Tables in the shapes that trackers save and people keep, in seven languages; everybody and everything in them is made up. */
export const trackedTables: readonly TrackedTable[] = [
  {
    what: 'a board of Huntr',
    text: `id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,creatorUserId,creatorUserFirstName
621a7cb175c52e0028bec501,2026-09-26 19:17:05,Pastry Cook,-,-,-,-,-,2026-10-01 05:00:00,-,-,61e844f72aaff400280f8501,Search 2026,61e844f72aaff400280f8502,applied,58f5885850bf92000c42a401,Quay Bakery,quay.example,61e844f72aaff400280f8503,Kim
621a7db675c52e0028bec602,2026-09-26 19:21:26,"Baker, Nights",22,Leeds,https://loaf.example/1,loaf.example,-,-,-,2026-10-11 16:47:21,61e844f72aaff400280f8501,Search 2026,61e844f72aaff400280f8504,rejected,58f52d5a50bf92000c429d02,Loaf & Co,loaf.example,61e844f72aaff400280f8503,Kim
621a7db675c52e0028bec603,2026-09-27 09:00:00,Head Baker,-,-,-,-,-,-,-,-,61e844f72aaff400280f8501,Search 2026,61e844f72aaff400280f8505,wishlist,58f52d5a50bf92000c429d03,Mill,mill.example,61e844f72aaff400280f8503,Kim
`,
    reads: [
      ['Quay Bakery', 'Pastry Cook', 'applied', undefined, { notes: ['deadline: 2026-10-01 05:00:00'] }],
      [
        'Loaf & Co',
        'Baker, Nights',
        'rejected',
        undefined,
        { notes: ['url: https://loaf.example/1', 'salary: 22'] },
      ],
      ['Mill', 'Head Baker', 'wish', undefined],
    ],
  },
  {
    what: 'jobs of JobSync',
    text: `index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status
1,2026-10-02,Yes,2026-10-03,Harbour,Welder,Full Time,Hull,Indeed,Applied
2,2026-10-02,No,N/A,Pier,Fitter,Contract,N/A,LinkedIn,Draft
3,2026-10-04,Yes,2026-10-05,Dune,Painter,Unknown,Leeds,N/A,Expired
`,
    reads: [
      ['Harbour', 'Welder', 'applied', '2026-10-03', { notes: ['jobType: Full Time'] }],
      ['Pier', 'Fitter', 'wish', undefined],
      ['Dune', 'Painter', 'closed', '2026-10-05'],
    ],
  },
  {
    what: 'a career-ops table in plain text',
    text: `# Applications

| # | Date | Company | Role | Score | Status | PDF | Report | Notes |
|---|------|---------|------|-------|--------|-----|--------|-------|
| 1 | 2026-10-01 | Quay | Data Engineer | 4.2/5 | Applied | ✅ | [1](reports/1.md) | strong fit |
| 2 | 2026-10-02 | Mill | Analyst | 3.1/5 | Evaluated | ❌ | [2](reports/2.md) | |
| 3 | 2026-10-03 | Marsh | Analyst | 3.9/5 | Interview | ✅ | [3](reports/3.md) | call with Ana |
| 4 | 2026-10-04 | Fen | Analyst | 2.0/5 | SKIP | ❌ | | |
| 5 | 2026-10-05 | Loch | Clerk | 2.5/5 | Discarded | ❌ | | |
`,
    reads: [
      ['Quay', 'Data Engineer', 'applied', '2026-10-01', { notes: ['strong fit', 'Score: 4.2/5'] }],
      ['Mill', 'Analyst', 'wish', undefined],
      ['Marsh', 'Analyst', 'open', '2026-10-03', { notes: ['call with Ana'] }],
      ['Fen', 'Analyst', 'wish', undefined],
      ['Loch', 'Clerk', 'closed', '2026-10-05'],
    ],
  },
  {
    what: 'a tracker in the manner of Teal',
    text: `Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement
Nurse Manager,St Bride,"$92,000","Austin, TX",Interviewing,09/28/2026,,10/13/2026,10/20/2026,5
Ward Clerk,Kite Clinic,,Remote,I Withdrew,10/01/2026,,10/02/2026,,2
Night Nurse,Larch Care,,"Dallas, TX",No Response,10/05/2026,,10/06/2026,,3
`,
    reads: [
      [
        'St Bride',
        'Nurse Manager',
        'open',
        '2026-10-13',
        { notes: ['Max. Salary: $92,000', 'Follow up: 10/20/2026'] },
      ],
      ['Kite Clinic', 'Ward Clerk', 'withdrawn', '2026-10-02'],
      ['Larch Care', 'Night Nurse', 'stuck', '2026-10-06'],
    ],
  },
  {
    what: 'a German table with semicolons',
    text: `Meine Bewerbungen 2026;;;;;
Firma;Stelle;Beworben am;Stand;Ansprechpartner;Bemerkungen
Möwe Bäckerei GmbH;Konditorin;03.11.2026;Eingeladen;Frau Jana Wolff;rief an
Deich AG;Lageristin;1.10.26;Absage;;
Priel KG;Fahrerin;12. Oktober 2026;Keine Rückmeldung;;
Warft;Köchin;;noch nicht beworben;;
`,
    reads: [
      [
        'Möwe Bäckerei GmbH',
        'Konditorin',
        'open',
        '2026-11-03',
        { people: ['Jana Wolff'], notes: ['rief an'] },
      ],
      ['Deich AG', 'Lageristin', 'rejected', '2026-10-01'],
      ['Priel KG', 'Fahrerin', 'stuck', '2026-10-12'],
      ['Warft', 'Köchin', 'wish', undefined],
    ],
  },
  {
    what: 'a French table, its days with strokes',
    text: `Entreprise;Poste;Date de candidature;Statut;Contact;Commentaires
Le Quai;Boulangère;05/11/2026;Entretien;Zoé Martin;salaire ?
Moulin Bleu;Vendeuse;02/10/2026;Refusé;;
Marais;Caissière;08/10/2026;En attente;;rappeler
`,
    reads: [
      ['Le Quai', 'Boulangère', 'open', '2026-11-05', { people: ['Zoé Martin'] }],
      ['Moulin Bleu', 'Vendeuse', 'rejected', '2026-10-02'],
      ['Marais', 'Caissière', 'applied', '2026-10-08', { notes: ['rappeler'] }],
    ],
  },
  {
    what: 'a Spanish table',
    text: `Empresa,Puesto,Fecha de solicitud,Estado,Portal,Ubicación
Muelle,Panadera,3 de noviembre de 2026,Entrevista programada,InfoJobs,Valencia
Molino,Camarera,15/10/2026,Rechazada,LinkedIn,
Marisma,Cajera,,Por aplicar,,
`,
    reads: [
      ['Muelle', 'Panadera', 'open', '2026-11-03'],
      ['Molino', 'Camarera', 'rejected', '2026-10-15'],
      ['Marisma', 'Cajera', 'wish', undefined],
    ],
  },
  {
    what: 'tables in Portuguese and Italian and Dutch, their states only',
    text: `Empresa\tVaga\tData da candidatura\tSituação
Cais\tPadeira\t2026-10-03\tEm análise
Moinho\tAtendente\t2026-10-04\tProposta recebida
Azienda Molo\tFornaia\t2026-10-05\tColloquio fissato
Bedrijf Kade\tBakker\t2026-10-06\tAfgewezen
Kwelder\tKok\t2026-10-07\tUitgenodigd
`,
    reads: [
      ['Cais', 'Padeira', 'applied', '2026-10-03'],
      ['Moinho', 'Atendente', 'offer', '2026-10-04'],
      ['Azienda Molo', 'Fornaia', 'open', '2026-10-05'],
      ['Bedrijf Kade', 'Bakker', 'rejected', '2026-10-06'],
      ['Kwelder', 'Kok', 'open', '2026-10-07'],
    ],
  },
  {
    what: 'a sheet of ticks, one column for each stage',
    text: `Company,Job,Applied,Phone Screen,Interview,Offer,Rejected
Quay,Cook,10/14/2026,x,,,
Mill,Baker,10/2/2026,10/9/2026,10/16/2026 2:00 PM,,10/20/2026
Marsh,Waiter,10/3/2026,,,x,
Fen,Host,,,,,
`,
    reads: [
      ['Quay', 'Cook', 'open', '2026-10-14'],
      [
        'Mill',
        'Baker',
        'rejected',
        '2026-10-02',
        { talks: ['2026-10-16T14:00'], notes: ['Phone Screen: 9 October 2026'] },
      ],
      ['Marsh', 'Waiter', 'offer', '2026-10-03'],
      ['Fen', 'Host', 'wish', undefined],
    ],
  },
  {
    what: 'what somebody typed as it came',
    text: `employer,what for,how far,when applied?,who
Quay Ltd.,Kitchen porter,Rejected after 2nd interview :(,Oct 3,Maria Lopez <maria@quay.example>
Mill & Marsh,Server,"applied, no word yet",Oct 12,
Loaf,Dishwasher,OFFER!!!,Sept 30,Tom and Ana Bell
Dune,Barista,phone screen Tuesday,10/9,
`,
    reads: [
      ['Quay Ltd.', 'Kitchen porter', 'rejected', '2026-10-03', { people: ['Maria Lopez'] }],
      ['Mill & Marsh', 'Server', 'applied', '2026-10-12'],
      ['Loaf', 'Dishwasher', 'offer', '2026-09-30'],
      ['Dune', 'Barista', 'open', '2026-10-09'],
    ],
    asks: 'month-first',
  },
  {
    what: 'days that can be read both ways, and rows that are none',
    text: `Company,Role,Status,Date Applied
Quay,Cook,Applied,03/04/2026
Mill,Baker,Offer Declined,05/06/2026

Total,,,2
,Waiter,Applied,01/02/2026
`,
    reads: [
      ['Quay', 'Cook', 'applied', '2026-04-03'],
      ['Mill', 'Baker', 'declined', '2026-06-05'],
    ],
    out: ['row 5', 'row 6'],
    asks: 'day-first',
  },
  {
    what: 'a log with a row for each thing that happened',
    text: `Date,Company,Position,Stage,Comments
2026-10-01,Quay,Cook,Applied,via friend
2026-10-08,Quay,Cook,Phone Screen,with Jo
2026-10-20,Quay,Cook,Rejected,kind words
2026-10-02,Mill,Baker,Applied,
`,
    reads: [
      ['Quay', 'Cook', 'rejected', '2026-10-01', { notes: ['via friend', 'with Jo', 'kind words'] }],
      ['Mill', 'Baker', 'applied', '2026-10-02'],
    ],
  },
  {
    what: 'notes of a page, a firm with its sign, and talks that stand among words',
    text: `Company,Job Title,Status,Applied At,Notes,Contacts
Reed &amp; Daughters,Glazier,Interviewing,2026-10-12,"<p>On-site interview <b>Dec 8, 2 PM GMT</b> at the yard</p>",Oona Fell <oona@reed.example>; Bram Tull (foreman)
Sedge,Roofer,Applied,2026-10-14,<p>must answer by Dec 9 10:00 about the interview</p>,"Ines Marl, HR, ines@sedge.example"
Rush,Mason,Applied,2026-10-15,interview moved from 2 Dec 10:00,see above no. 3
Bulrush (on the quay by the mill),Tiler,Applied,2026-10-16,"interview 3/12 10:00 or so, or 4 Dec 11:00",also seeing Bo Lind
Cattail (UK),Plumber,Applied,2026-10-17,"interview 7 Dec 10:00 IST, on the phone",Dag Holm – 020 7946 0000
`,
    reads: [
      [
        'Reed & Daughters',
        'Glazier',
        'open',
        '2026-10-12',
        {
          people: ['Oona Fell', 'Bram Tull'],
          talks: ['2026-12-08T14:00'],
          notes: ['On-site interview Dec 8, 2 PM GMT at the yard'],
        },
      ],
      ['Sedge', 'Roofer', 'applied', '2026-10-14', { people: ['Ines Marl'], talks: [] }],
      ['Rush', 'Mason', 'applied', '2026-10-15', { people: [], talks: [], notes: ['see above no. 3'] }],
      [
        'Bulrush',
        'Tiler',
        'applied',
        '2026-10-16',
        { people: [], talks: [], notes: ['on the quay by the mill'] },
      ],
      ['Cattail (UK)', 'Plumber', 'applied', '2026-10-17', { people: ['Dag Holm'], talks: [] }],
    ],
  },
  {
    what: 'merged cells, “ditto”, sums, and days as a spreadsheet counts them',
    text: `Company;Role;Step;Date;Pay
Reed;Glazier;Applied;46300;41000
;;Second interview;46330,625;
;;Panel;46375,375;
;Roofer;Applied;46301;39000
Sedge;Mason;to do;46365;
ditto;Tiler;Applied;46302;
Total;5;;;80000
;;Rejected;46303;
`,
    reads: [
      ['Reed', 'Glazier', 'open', '2026-10-05', { talks: ['2026-11-04T15:00', '2026-12-19T09:00'] }],
      ['Reed', 'Roofer', 'applied', '2026-10-06'],
      ['Sedge', 'Mason', 'wish', undefined],
      ['Sedge', 'Tiler', 'applied', '2026-10-07'],
    ],
    out: ['row 8', 'row 9'],
  },
  {
    what: 'a drawn table with links, strokes of its own, and another below',
    text: `| Company | Job | Applied | Interview | Outcome |
|---|---|---|---|---|
| [Reed](https://reed.example/1) | Cook \\| Nights | 2026-10-12 | ✅ 2026-12-01 09:30 | |
| ~~Sedge~~ | **Waiter** | 2026-10-13 | ✅ 2026-10-20, 2026-10-27 | ❌ rejected after 2nd<br>kind |
| Reed | Cook \\| Nights (1) | 2026-10-12 | | |

## Later

| Company | Why |
|---|---|
| Rush | near |
`,
    reads: [
      [
        'Reed',
        'Cook | Nights',
        'open',
        '2026-10-12',
        { talks: ['2026-12-01T09:30'], notes: ['https://reed.example/1'] },
      ],
      [
        'Sedge',
        'Waiter',
        'rejected',
        '2026-10-13',
        { notes: ['20 October 2026', '27 October 2026', 'kind'] },
      ],
    ],
    out: ['row 9'],
  },
  {
    what: 'days to come below “Applied”, and rows that contradict themselves',
    text: `Company,Role,Applied,Date Applied,Status
Reed,Cook,No,2026-12-20,To apply
Sedge,Cook,Yes,2027-10-20,Applied
Rush,Cook,No,,Applied
Fen,Cook,No,,Draft
Loch,Cook,Yes,2026-10-20,Applied
`,
    reads: [
      ['Reed', 'Cook', 'wish', undefined, { notes: ['2026-12-20'] }],
      ['Sedge', 'Cook', 'applied', undefined, { notes: ['2027-10-20'] }],
      ['Rush', 'Cook', 'wish', undefined, { notes: ['Applied: No'] }],
      ['Fen', 'Cook', 'wish', undefined],
      ['Loch', 'Cook', 'applied', '2026-10-20'],
    ],
  },
  {
    what: 'firm and job in one cell',
    text: `the job,when,so far,feeling
Reed & Co – glazier,Oct 12,ghosted,4
Roofer at Sedge,10/14,rejected,5
Rush: mason (nights),Oct 15,waiting,6
Fen Ltd (tiler),early in October,waiting,6
Loch,Oct 17,waiting,6
---- over ----,,,
^^ the same firm, too,,,
`,
    reads: [
      ['Reed & Co', 'glazier', 'stuck', '2026-10-12'],
      ['Sedge', 'Roofer', 'rejected', '2026-10-14'],
      ['Rush', 'mason (nights)', 'applied', '2026-10-15'],
      ['Fen Ltd', 'tiler', 'applied', undefined, { notes: ['early in October'] }],
    ],
    out: ['row 6', 'row 7', 'row 8'],
  },
]
