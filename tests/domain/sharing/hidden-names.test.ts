import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenIn, type KnownName, namesToHide, STAND_IN, withoutNames } from '#domain/sharing/hidden-names.ts';

const known = (key: string, name: string, preferredName = '', email = ''): KnownName => ({ key, name, preferredName, email });
const team = [known('ana', 'Ana Silva', 'Annie'), known('ben', 'Ben Silva', '', 'ben@example.org'), known('mei', '李美玲'), known('will', 'Will Grace')];
const hide = (text: string, shown: string | null = null) => withoutNames([text], namesToHide(team, shown)).join('');

test.each([
  ['You promised Ana Silva the budget.', `You promised ${STAND_IN} the budget.`],
  ['Ben’s turn; write to ben@example.org', `${STAND_IN}’s turn; write to ${STAND_IN}`],
  ['一緒に李美玲さんと話す', `一緒に${STAND_IN}さんと話す`],
  ['Archived \u2068Ana Silva\u2069. Reminders rest.', `Archived \u2068${STAND_IN}\u2069. Reminders rest.`],
  ['annie and ANA', `${STAND_IN} and ${STAND_IN}`],
  ['Bananas will do for the benchmark.', 'Bananas will do for the benchmark.'],
  ['You promised Ana Sil…: the budget. Ask Wil… too.', `You promised ${STAND_IN}…: the budget. Ask ${STAND_IN}… too.`],
  ['You promised \u2068Ana Sil…\u2069: the budget.', `You promised \u2068${STAND_IN}…\u2069: the budget.`],
  ['Loading… Then we… and Be…', 'Loading… Then we… and Be…'],
])('where no page belongs to anybody, nobody is named: %s', (text, shown) => expect(hide(text)).toBe(shown));

test('on a page of somebody their own name stays, the one they share with a neighbour too', () => {
  expect(hide('Ana Silva told Ben Silva. Annie said it, Ben heard it.', 'ana')).toBe(`Ana Silva told ${STAND_IN}. Annie said it, ${STAND_IN} heard it.`);
  expect(hide('Ana Sil… told Ben Sil…', 'ana')).toBe(`Ana Sil… told ${STAND_IN}…`);
});

test('a name that marks have cut into pieces goes as a whole', () => {
  const search = namesToHide(team, null);
  expect(withoutNames(['Ask ', 'An', 'a Sil', 'va', ' today'], search)).toEqual(['Ask ', STAND_IN, '', '', ' today']);
  expect(withoutNames(['Ask ', 'Ben', ' and ', 'Ana'], search)).toEqual(['Ask ', STAND_IN, ' and ', STAND_IN]);
});

test('whatever stands around a name, and wherever it is cut, nothing of it is left and nothing else is lost', () => {
  const search = namesToHide([known('q', 'Quixotta Zebrowski')], null);
  const around = fc.stringMatching(/^[a-e .,;()]{0,12}$/);
  fc.assert(
    fc.property(around, around, fc.array(fc.nat(40), { maxLength: 4 }), (before, after, cuts) => {
      const text = `${before} Quixotta Zebrowski ${after}`;
      const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b), text.length];
      const parts = at.slice(1).map((end, index) => text.slice(at[index], end));
      expect(withoutNames(parts, search).join('')).toBe(`${before} ${STAND_IN} ${after}`);
    }),
  );
});

test('what is typed is covered by its place', () => expect(hiddenIn('With Ben, then Ana.', namesToHide(team, 'ana'))).toMatchObject([{ from: 5, to: 8 }]));
