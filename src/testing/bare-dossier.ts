/** An interview of today whose one note nobody could read aloud: its thank-you holds nothing of the talk. */
export const bareDossier = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto, english: CA}
opportunity:
  role: Senior Data Engineer
  company: {name: Northwind Analytics, field: software, country: CA, region: ON, zone: America/Toronto}
people:
  dana: {name: Dana Okonkwo, title: Talent Partner, email: dana@northwind.example}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: 2026-11-20T09:00[America/Toronto]
    ends: 2026-11-20T09:45[America/Toronto]
    met: [dana]
    debrief:
      points: [{kind: insight, who: dana, text: "2 ppl chk every run, swap mthly"}]
      nextSteps: {text: dana rings me tuesday, hearBy: 2026-11-24, who: dana}
`
