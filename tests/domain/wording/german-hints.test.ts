import { expect, test } from 'vitest';
import { hintsIn } from '#domain/wording/hints-in.ts';

const found = (text: string, ignored: readonly string[] = []) => hintsIn(text, ignored, 'de').map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

test.each([
  ['Ben ist faul.', 'opinion: faul'],
  ['Sie war wieder ein bisschen unverschämt zu Tom', 'opinion: unverschämt'],
  ['Er ist wirklich schwierig', 'opinion: schwierig'],
  ['Unfähig und langsam', 'opinion: Unfähig'],
  ['Er hat eine schlechte Einstellung', 'opinion: schlechte Einstellung'],
  ['Eindeutig kein Teamplayer', 'opinion: kein Teamplayer'],
  ['Ein schwieriger Mensch', 'opinion: schwieriger Mensch'],
  ['Sie ist stur', 'opinion: stur'],
  ['Ihm ist das egal', 'mind-reading: Ihm ist das egal'],
  ['Sie hat keine Lust', 'mind-reading: hat keine Lust'],
  ['Sie ist nur neidisch auf die anderen', 'mind-reading: neidisch'],
  ['Er ging absichtlich früher', 'mind-reading: absichtlich'],
  ['Er unterbricht mich immer', 'absolute: immer'],
  ['Ben antwortet nie auf Mails', 'absolute: nie'],
  ['Sie ist immer zu spät', 'absolute: immer'],
  ['kommt ständig zu spät', 'absolute: ständig'],
  ['Angeblich sucht sie eine andere Stelle', 'hearsay: Angeblich'],
  ['Ich habe gehört, dass er laut wurde', 'hearsay: Ich habe gehört'],
  ['Alle wissen, wie es lief', 'hearsay: Alle wissen'],
  ['Sie ist seit Mai depressiv', 'health: depressiv'],
  ['ist schwanger, Termin im Juni', 'health: schwanger'],
  ['Er hat Krebs', 'health: Krebs'],
  ['krankgeschrieben wegen Rücken', 'health: krankgeschrieben wegen'],
  ['mitten in der Scheidung', 'family: Scheidung'],
  ['Seine Frau zieht aus', 'family: Seine Frau'],
  ['Sie will Kinder', 'family: will Kinder'],
  ['Er ist Muslim und fastet', 'religion: Muslim'],
  ['geht in die Kirche', 'religion: geht in die Kirche'],
  ['Sie hat die SPD gewählt', 'politics: hat die SPD gewählt'],
  ['ziemlich rechts eingestellt', 'politics: rechts eingestellt'],
  ['Er ist in der IG Metall', 'union: IG Metall'],
  ['war beim Streik', 'union: beim Streik'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

/** What a manager writes who writes well, and what only looks like a judgement: none of these may be underlined. */
const good = `Das faule Nachladen der Bilder spart zwei Sekunden.
Montag war schwierig für das ganze Team.
Sie erklärte den Ausfall ruhig und schrieb den Bericht am selben Tag.
Er bat darum, das Stand-up auf zehn zu legen.
Wie immer begann die Vorführung um neun.
Die technischen Schulden sind kleiner geworden.
Ich antworte immer innerhalb von zwei Tagen.
Wir haben die Zahlen nie bekommen.
Sie kommt nie zu spät.
Er hilft immer den Neuen.
Anna hat nie mit Kafka gearbeitet; ein Kurs würde helfen.
Er sagte, er habe keine Lust auf Nachtschichten.
Sie sagte, ihr ist egal, welchen Tisch sie bekommt.
„Ich hasse Nachtschichten“, sagte er.
Das schwache Passwort wurde geändert.
Ein schwieriger Kunde rief dreimal an; sie blieb am Telefon.
Der negative Test schlug fehl.
Langsame Abfragen waren die Ursache.
Der Drucker streikt seit Dienstag.
Die Datei wird konvertiert zu PDF.
Sie sucht einen zweiten Bildschirm.
Er wird immer besser im Präsentieren.
Auf der Demo zeigte er den Entwurf.
Der Betriebsrat hat zugestimmt.
Ursache und Diagnose des Fehlers stehen im Bericht.
Der Server ist immer noch langsam.`;

test.each(good.split('\n'))('%s', (line) => {
  expect(found(line)).toEqual([]);
});

test('English words are left to the list of English', () => {
  expect(found('Ben is lazy.')).toEqual([]);
  expect(hintsIn('Ben ist faul.', [], 'en')).toEqual([]);
});

test('an ignored word is not underlined again', () => {
  expect(found('Ben ist faul.', ['faul'])).toEqual([]);
});
