/** A made-up team for those who want to look around first. It goes through the importer like any other file. */
export const sampleRoster = `First name,Last name,Preferred name,Pronouns,E-mail,Job title,Team,Location,Start date,Birthday
Amara,Nwosu,,she/her,amara.nwosu@example.org,Ward manager,Ward 3,Leeds,2019-03-04,--06-17
Tomasz,Zieliński,Tomek,he/him,tomasz.zielinski@example.org,Staff nurse,Ward 3,Leeds,2021-09-13,1990-11-30
Priya,Raghunathan,,she/her,priya.raghunathan@example.org,Staff nurse,Ward 3,Leeds,2026-09-01,--02-29
Søren,Bjørk,,he/him,soren.bjork@example.org,Physiotherapist,Rehabilitation,Remote,2016-01-18,1984-04-02
Leila,Haddad,,they/them,leila.haddad@example.org,Occupational therapist,Rehabilitation,Leeds,2023-05-22,--12-24
Marisol,Vega Ortiz,,she/her,marisol.vega@example.org,Care coordinator,Coordination,Bradford,2020-07-06,1979-08-09
Kenji,Watanabe,Ken,he/him,kenji.watanabe@example.org,Data analyst,Coordination,Remote,2024-02-12,
Ngozi,Eze,,she/her,ngozi.eze@example.org,Healthcare assistant,Ward 3,Leeds,2025-11-03,--01-05
`;
