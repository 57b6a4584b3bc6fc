import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { readCaptureLine } from '#domain/capture/read-capture-line.ts';
import { speak, speakEnglish } from '#domain/language/speak.ts';
import { kindsBegunBy, kindSaid, slashWord } from '#domain/notes/capture.ts';
import { naturalDue } from '#domain/notes/natural-due.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';

const today = toCalendarDate('2026-11-23');
const called = (name: string) => newPerson(name as PersonId, name, {}, 1);
const roster = [called('Ana Ford'), called('Ben Okri'), called('Łukasz Żak')];

beforeAll(() => speak({ language: 'de', locale: 'de-DE' }));
afterAll(speakEnglish);

test.each([
  ['Lob Ana für die Übergabe', 'praise', ['Ana Ford'], { text: 'die Übergabe' }],
  ['lob Ana und Ben: der Start', 'praise', ['Ana Ford', 'Ben Okri'], { text: 'der Start' }],
  ['Danke Ben, dass du geblieben bist', 'praise', ['Ben Okri'], { text: 'du geblieben bist' }],
  ['versprechen Ben: Antwort zum Budget bis Freitag', 'promise', ['Ben Okri'], { text: 'Antwort zum Budget', dueOn: '2026-11-27' }],
  ['Zusage Ben: Antwort in zwei Wochen', 'promise', ['Ben Okri'], { text: 'Antwort', dueOn: '2026-12-07' }],
  ['anliegen lukasz VPN bricht ab, 20 Min/Tag', 'matter', ['Łukasz Żak'], { matterKind: 'friction', minutesPerWeek: 100 }],
  ['anliegen Ana Ausfälle, 2 Stunden pro Woche', 'matter', ['Ana Ford'], { matterKind: 'friction', minutesPerWeek: 120 }],
  ['Bedarf Ana: zweiter Bildschirm', 'matter', ['Ana Ford'], { matterKind: 'need', text: 'zweiter Bildschirm' }],
  ['Vorschlag Ben: kürzere Übergabe', 'matter', ['Ben Okri'], { matterKind: 'suggestion', text: 'kürzere Übergabe' }],
  ['/Aufgabe Ben schickt den Entwurf morgen', 'action', ['Ben Okri'], { text: 'schickt den Entwurf', dueOn: '2026-11-24' }],
  ['Thema Ana über den Dienstplan', 'point', ['Ana Ford'], { text: 'den Dienstplan' }],
  ['Ziel Ana: Präsentieren lernen', 'goal', ['Ana Ford'], { text: 'Präsentieren lernen' }],
  ['Gespräch mit Ana über den Umzug', 'word', ['Ana Ford'], { text: 'den Umzug' }],
  ['praise Ana for the outage', 'praise', ['Ana Ford'], { text: 'the outage' }],
])('%j', (line, kind, people, first) => {
  const { kind: read, people: found, unsure, readings } = readCaptureLine(line, roster, (text) => naturalDue(text, today));
  expect({ kind: read, people: found.map(({ name }) => name), unsure, first: readings[0] }).toMatchObject({ kind, people, unsure: null, first });
});

test('a slash word is German, and English is still read', () => {
  expect(kindsBegunBy('z')).toEqual(['promise', 'goal']);
  expect(kindsBegunBy('')).toHaveLength(6);
  expect([kindSaid('lob'), kindSaid('praise'), kindSaid('lo'), kindSaid('constructor')]).toEqual(['praise', 'praise', null, null]);
  expect([slashWord('matter'), slashWord('action'), slashWord('promise', 'en')]).toEqual(['anliegen', 'aufgabe', 'promise']);
});
