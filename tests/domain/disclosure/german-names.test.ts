import { expect, test } from 'vitest';
import { germanLikeNames } from '#domain/disclosure/german-names.ts';
import { germanNamesThatAreWords, namesThatAreWords } from '#domain/disclosure/names-that-are-words.ts';

test.each<[string, string[]]>([
  ['Die Übergabe mit der Station lief gut, der Aufzug war kaputt.', []],
  ['Heute hat Agnieszka die Schicht von Mehmet übernommen.', ['Agnieszka', 'Mehmet']],
  ['Marta sagt, Jonas’ Plan trägt.', ['Marta', 'Jonas']],
  ['Das war Martas Idee.', ['Marta']],
  ['Frau Sommer und Herr Dr. Yıldız waren dabei, dazu Kollegin von Thun.', ['Sommer', 'Yıldız', 'Thun']],
  ['Im Sommer sprach ich mit Herrn Müller-Lüdenscheidt.', ['Müller-Lüdenscheidt']],
  ['Er hat mit Koch gesprochen, und der Koch war froh.', ['Koch']],
  ['Wir reden im Winter über den Wolf und über Vogel.', ['Vogel']],
  ['Heide blüht am Weg.', []],
  ['Eine Frau fragte nach dem Bericht.', []],
])('%s', (text, names) => {
  expect(germanLikeNames(text)).toEqual(names);
});

test('the lists of words stand in their own language, whatever Heed speaks', () => {
  expect(namesThatAreWords.has('rosemary')).toBe(true);
  expect(namesThatAreWords.has('zimmermann')).toBe(false);
  expect(germanNamesThatAreWords.has('zimmermann')).toBe(true);
});
