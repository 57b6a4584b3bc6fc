import { type HintRule, oneOf, rule } from '#domain/wording/hint-rule.ts';

const PRONOUN = oneOf('[Ee]r, [Ss]ie, [Dd]ie, [Dd]er');
/** What begins a German sentence with a capital and is nobody. */
const NOBODY = oneOf(`Das, Dies, Dieser, Diese, Es, Wir, Ich, Mein, Meine, Unser, Unsere, Und, Aber, Oder, Nicht, Fast, Da, Dort, Hier, Ist, War, Was, Wenn, Wer, Wie, Als, Ob, Alle, Niemand, Nichts, Ein, Eine, Kein, Keine,
  Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Kunden, Nutzer, Tests, Leute, Heute, Gestern, Morgen, Am, Im, In, Die, Der`);
/** A pronoun or a name beside the verb. German nouns have capitals, too: only what begins a line or a sentence is taken for a name. */
const SOMEBODY = `(?:(?<!\\p{L})${oneOf('[Ee]r, [Ss]ie')}|(?:^|(?<=[.!?:;\\n]\\s*))(?!${NOBODY}(?!\\p{L}))\\p{Lu}\\p{Ll}+)`;
const IS = `\\s+${oneOf('ist, war, wirkt, wirkte, scheint, wird, wurde, bleibt, kann, ist doch, war doch')}`;
const ADVERB = `(?:\\s+${oneOf('ein bisschen, etwas, so, zu, sehr, echt, wirklich, recht, ziemlich, einfach, total, völlig, oft, manchmal, immer, immer noch, noch, wieder, halt, eben, ja, ein, eine, so ein, so eine, leider, extrem, auch, oft sehr')}){0,3}`;

const STRONG = oneOf(`faul, stinkfaul, unmotiviert, inkompetent, unfähig, nutzlos, hoffnungslos, dumm, doof, blöd, Idiot, idiotisch, arrogant, unverschämt, frech, toxisch, unprofessionell, unreif, kindisch, schlampig, launisch, stur, unzuverlässig, verlogen, hinterhältig, manipulativ, egoistisch, undankbar, hysterisch,
  verbittert, narzisstisch, Narzisst, Narzisstin, Lügner, Lügnerin, Diva, Drückeberger, Querulant, Querulantin, Besserwisser, Besserwisserin, Zicke, zickig, überempfindlich, mimosenhaft`);
const MILD = oneOf('schwierig, negativ, schwach, emotional, aggressiv, passiv, dramatisch, kalt, bedürftig, chaotisch, vergesslich, unsicher, mittelmäßig, enttäuschend, feindselig, langsam, ruppig, empfindlich');
const PERSONS = oneOf('Mensch, Person, Kollege, Kollegin, Mitarbeiter, Mitarbeiterin, Typ, Frau, Mann, Einstellung, Haltung, Art, Charakter, Persönlichkeit');
const END = '(?![\\p{L}-])';
const BEGIN = '(?<![\\p{L}-])';

const opinions: readonly HintRule[] = [
  rule('opinion', `${SOMEBODY}${IS}(?:\\s+nicht)?${ADVERB}\\s+(?<hit>${STRONG})${END}`, 'gmu'),
  rule('opinion', `${BEGIN}${oneOf('[Ee]r, [Ss]ie')}${IS}${ADVERB}\\s+(?<hit>${MILD})${END}(?!\\s+${oneOf('zu, wegen, weil, heute, am Telefon')})`, 'gu'),
  rule('opinion', `(?:^|[.!?:;\\n]\\s*)(?<hit>${oneOf('faul, inkompetent, unfähig, nutzlos, arrogant, unverschämt, unprofessionell, unreif, unzuverlässig, dumm, toxisch, stur, egoistisch')})(?=\\s*(?:[,.!;]|und\\b|$))`),
  rule('opinion', `${BEGIN}(?<hit>${oneOf('faule, schwierige, negative, toxische, schlechte, miese, arrogante, freche, schwache, unprofessionelle, dumme')}[nrs]?\\s+${PERSONS})${END}`),
  rule('opinion', `${BEGIN}(?<hit>${oneOf(`schlechte Einstellung, Problem mit der Einstellung, kein Teamplayer, keine Teamplayerin, nicht teamfähig, keine Arbeitsmoral, keine Führungskraft, nicht belastbar, passt nicht ins Team, passt nicht zu uns, keine Initiative, kein Ehrgeiz, keinen Ehrgeiz, kein Antrieb, keinen Antrieb, fehlt der Ehrgeiz, fehlt der Antrieb,
    kein gesunder Menschenverstand, keinen gesunden Menschenverstand, nicht die Hellste, nicht der Hellste, nicht die hellste Kerze, fehl am Platz, hoffnungsloser Fall, ein Totalausfall, Minderleister, Minderleisterin, zu sensibel, nicht engagiert`)})${END}`),
];

const mindReading: readonly HintRule[] = [
  rule('mind-reading', `${BEGIN}(?<hit>${oneOf('ist (?:es |das )?(?:ihm|ihr) egal, (?:ihm|ihr) ist (?:es |das |alles )?(?:völlig |total )?egal, hat innerlich gekündigt, hat keine Lust, hat keinen Bock, hat kein Interesse, hat aufgegeben, interessiert (?:ihn|sie) nicht, kümmert (?:ihn|sie) nicht, hat es auf (?:mich|uns) abgesehen, schert sich nicht')})${END}`),
  rule('mind-reading', `${BEGIN}${PRONOUN}\\s+(?:${oneOf('ist, war, will, wollte, möchte, nur, bloß, klar, offensichtlich, wahrscheinlich, heimlich, wirklich, doch, mir')}\\s+){0,3}(?<hit>${oneOf('neidisch, eifersüchtig, fühlt sich bedroht, gelangweilt, sich wichtig machen, sich drücken, sich profilieren, spielt Spielchen, spielt das Opfer, sucht Aufmerksamkeit, Aufmerksamkeit, hält sich für besser, hält sich für etwas Besseres, weiß alles besser, hasst, verachtet, tut nur so, verheimlicht')})${END}`),
  rule('mind-reading', `${BEGIN}(?<hit>${oneOf('mit Absicht, absichtlich, vorsätzlich, aus Bosheit, aus Trotz, um mich zu ärgern, um mir zu schaden, um mich bloßzustellen')})${END}`),
].map((each) => ({ ...each, isFineWhenStated: true }));

/** What somebody always does and may be proud of. */
const GOOD_VERB = oneOf('hilft, half, fragt, hört, liefert, unterstützt, dankt, grüßt, bringt, findet, denkt, war, bleibt');
const GOOD = oneOf('bereit, hilft, half, hilfsbereit, freundlich, ruhig, offen, pünktlich, höflich, gut, gern, gerne, zuverlässig, geduldig, fröhlich, da, für, ein offenes, eine große, den Überblick, nach, ansprechbar, positiv, respektvoll');
const BAD_NEVER = oneOf('zu spät, beschwert, klagt, klagte, unpünktlich, vergisst, verpasst, versäumt, unhöflich, laut, mit, gesehen, benutzt, die Gelegenheit, in, gearbeitet, gelernt');
const absolutes: readonly HintRule[] = [
  rule('absolute', `${SOMEBODY}\\s+(?!${GOOD_VERB}\\s)(?:\\p{Ll}+\\s+)?(?:mich\\s+|uns\\s+|sich\\s+)?(?<hit>immer)${END}(?!\\s+(?:noch|wieder|mehr|besser|${GOOD})${END})`, 'gmu'),
  rule('absolute', `${SOMEBODY}\\s+(?:\\p{Ll}+\\s+)?(?:mir\\s+|uns\\s+|sich\\s+)?(?<hit>nie|niemals)${END}(?!\\s+${BAD_NEVER}${END})`, 'gmu'),
  rule('absolute', `${BEGIN}(?<hit>${oneOf('jedes Mal, jedes einzelne Mal, ständig, dauernd, andauernd, ausnahmslos')})\\s+${oneOf('zu spät, unterbricht, beschwert, vergisst, verpasst, streitet, am Handy')}${END}`),
  rule('absolute', `${BEGIN}${oneOf('unterbricht, beschwert sich, vergisst, streitet, verpasst, fehlt, kommt')}(?:\\s+(?:mich|uns|alles))?\\s+(?<hit>${oneOf('ständig, dauernd, andauernd, jedes Mal, jedes einzelne Mal')})${END}`),
];

const hearsay: readonly HintRule[] = [
  rule('hearsay', `${BEGIN}(?<hit>${oneOf('angeblich, offenbar soll, gerüchteweise, Gerüchten zufolge, es gibt Gerüchte, man munkelt, man sagt, man hört, es heißt, wie man hört, ich habe gehört, ich hab gehört, habe ich gehört, mir wurde gesagt, mir wurde erzählt, jeder weiß, alle wissen, jeder sagt, alle sagen, alle finden, alle denken, andere sagen, manche sagen, jemand hat mir erzählt, jemand hat gesagt, über Umwege, ist bekannt dafür, soll angeblich, Hörensagen, Klatsch')})${END}`),
];

const NOT_A_THING = `(?!\\s*-?\\s*${oneOf('des (?:Fehlers|Ausfalls|Problems|Absturzes), der (?:Störung|Ursache), Tool, Code, Bericht, Woche, Tag, Projekt, Initiative, Versicherung, Schulung, Kunde, Software, App')})`;
const health: readonly HintRule[] = [
  rule('health', `${BEGIN}(?<hit>${oneOf(`depressiv, Depression(?:en)?, Angststörung, Panikattacken?, Burn-?out, ausgebrannt, ADHS, Autis(?:mus|tisch|t|tin), autistisch, bipolar, PTBS, Zwangsstörung, Legasthenie, Diabetes, Diabetiker(?:in)?, Epilepsie, Asthma, Migräne, Chemo(?:therapie)?, Tumor, Krebs, HIV, Fehlgeburt, Abtreibung, schwanger, Schwangerschaft, Wechseljahre, Alkoholiker(?:in)?, Alkoholproblem, trinkt zu viel, süchtig, auf Entzug, im Krankenhaus, in der Klinik,
    in Therapie, Psychotherapie, Therapeut(?:in)?, Psychiater(?:in)?, Psycholog(?:e|in), Antidepressiva, Medikamente?, wurde operiert, psychisch krank, psychische Probleme, Essstörung, suizidal, Selbstmord, chronisch krank, chronische Schmerzen, Long Covid, Multiple Sklerose, wurde diagnostiziert, behindert, Behinderung, schwerbehindert, Rollstuhl, Nervenzusammenbruch, Herzinfarkt, Schlaganfall, Bandscheibenvorfall, übergewichtig, In-vitro, Kinderwunschbehandlung`)})${END}${NOT_A_THING}`),
  rule('health', `${BEGIN}(?<hit>${oneOf('krankgeschrieben wegen, krank wegen, leidet an, leidet unter, erkrankt an, der Arzt sagt, der Arzt sagte, die Ärztin sagt, die Ärztin sagte, war krank, weil')})${END}(?!\\s+${oneOf('langsamen, den, zu vielen, Ausfällen, dem Lärm, der Hitze')})`),
];

const family: readonly HintRule[] = [
  rule('family', `${BEGIN}(?<hit>${oneOf(`Scheidung, geschieden, lässt sich scheiden, Sorgerecht, getrennt von (?:ihrem|seiner) (?:Mann|Frau|Partner|Partnerin), Eheprobleme, Ehekrise, Probleme zu Hause, Probleme daheim, Ärger zu Hause, Affäre, alleinerziehend, Kinderwunsch, will Kinder, wünscht sich Kinder, erwartet ein (?:Kind|Baby), bekommt ein (?:Kind|Baby), Familienplanung, (?:ihr|sein) (?:Ex|Freund|Mann|Ehemann|Liebesleben), (?:ihre|seine) (?:Ex|Freundin|Frau|Ehefrau|Ehe|Sexualität|Schwiegermutter),
    kinderlos, hat geheiratet, heiratet, ist (?:schwul|lesbisch|bisexuell|trans|queer|homosexuell), sexuelle Orientierung, (?:kranke|kranker|kranken|sterbende|sterbender) (?:Mutter|Vater|Eltern|Kind|Sohn|Tochter|Frau|Mann), Geldsorgen, Geldprobleme, hat Schulden, verschuldet, pleite, Privatinsolvenz`)})${END}(?!\\s+${oneOf('beim Lieferanten, des Systems, vom Monolithen')})`),
];

const religion: readonly HintRule[] = [
  rule('religion', `${BEGIN}(?<hit>${oneOf('muslim(?:isch|in)?, Moslem, Islam, islamisch, jüdisch, Jude, Jüdin, Hindu, Buddhist(?:in)?, katholisch, evangelisch, evangelikal, Protestant(?:in)?, Mormon(?:e|in), Zeug(?:e|in) Jehovas, Atheist(?:in)?, religiös, gläubig, betet, geht in die Kirche, in der Kirche, (?:ihre|seine) (?:Kirche|Moschee|Synagoge|Religion|Gemeinde), (?:ihr|sein) Glaube, die Moschee, die Synagoge, Kopftuch, Hidschab, fastet im Ramadan, Ramadan, konvertiert zu(?:m|r)?, Christ, Christin')})${END}(?!\\s+${oneOf('PDF, JSON, CSV, Format')})`),
];

const politics: readonly HintRule[] = [
  rule('politics', `${BEGIN}(?<hit>${oneOf('linksradikal, rechtsradikal, linksextrem, rechtsextrem, (?:politisch )?(?:links|rechts) eingestellt, politische (?:Ansichten|Meinung|Einstellung), (?:wählt|wählte) (?:die )?(?:CDU|CSU|SPD|Grünen?|FDP|AfD|Linke|BSW|ÖVP|SPÖ|FPÖ|SVP), hat (?:die )?(?:CDU|CSU|SPD|Grünen?|FDP|AfD|Linke|BSW|ÖVP|SPÖ|FPÖ|SVP) gewählt, Parteimitglied, Parteibuch, Mitglied (?:der|in der|bei der) (?:Partei|CDU|CSU|SPD|Grünen|FDP|AfD|Linken), Sozialist(?:in)?, Kommunist(?:in)?, Marxist(?:in)?, Faschist(?:in)?, Nationalist(?:in)?, Anarchist(?:in)?, Reichsbürger(?:in)?, Querdenker(?:in)?, auf einer Kundgebung')})${END}`),
];

const union: readonly HintRule[] = [
  rule('union', `${BEGIN}(?<hit>${oneOf('Gewerkschaft(?:smitglied|er|erin|ssekretär|ssekretärin|ssitzung)?, gewerkschaftlich, in der Gewerkschaft, ver\\.di, IG Metall, IG BCE, Vertrauensmann, Vertrauensfrau, Vertrauensleute, hat gestreikt, beim Streik, (?:kandidiert|Kandidatin|Kandidat) (?:für den|zum) Betriebsrat, Betriebsratskandidat(?:in)?, will in den Betriebsrat, Tarifkommission')})${END}`),
];

export const germanRules: readonly HintRule[] = [...opinions, ...mindReading, ...absolutes, ...hearsay, ...health, ...family, ...religion, ...politics, ...union];
