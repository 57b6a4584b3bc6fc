import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameSearch } from '#domain/disclosure/find-names.ts';
import { createNumbering, joinPieces, maskedPieces, type Removal } from '#domain/disclosure/mask.ts';
import { nameVariants, type OtherPerson, ownNames } from '#domain/disclosure/name-variants.ts';

const other = (name: string, preferredName = '', email = ''): OtherPerson => ({ key: name, name, preferredName, email });
const searchFor = (subject: string, others: readonly OtherPerson[]): NameSearch => {
  const who = { name: subject, preferredName: '', email: '' };
  return { variants: nameVariants(who, others), ownNames: ownNames(who) };
};
const masked = (text: string, search: NameSearch, removals: readonly Removal[] = []) => joinPieces(maskedPieces(text, search, createNumbering(), removals));

const team = searchFor('Ben Adler', [
  other('Anna Klein', '', 'anna.klein@example.org'),
  other('Zoë Łukasiewicz', 'Zo'),
  other('Will Carter'),
  other('Maria van der Berg', 'Mia'),
  other('Anna-Lena Groß'),
  other('王芳'),
  other('Ian Tan'),
  other('Jo'),
]);

describe('names of others', () => {
  test.each([
    ['Anna Klein helped.', '[another person 1] helped.'],
    ["Anna's idea, and Klein’s too", "[another person]'s idea, and [another person 1]’s too"],
    ['KLEIN, Anna said so', '[another person 1] said so'],
    ['anna klein said so', '[another person 1] said so'],
    ['Ask A. Klein or AK', 'Ask [another person 1] or [another person 1]'],
    ['Write to anna.klein@example.org', 'Write to [another person 1]'],
    ['Zoe Lukasiewicz and Zoë', '[another person 1] and [another person 1]'],
    ['Zoe\u0308 came', '[another person 1] came'],
    ['the van der Berg project', 'the [another person 1] project'],
    ['Mia and Berg and Maria', '[another person 1] and [another person 1] and [another person 1]'],
    ['Anna-Lena was there', '[another person 1] was there'],
    ['GROSS was there', '[another person 1] was there'],
    ['昨天王芳来了', '昨天[another person 1]来了'],
    ['Jo said, @Jo', '[another person 1] said, @[another person 1]'],
    ['Will did it, then Carter left', '[another person 1] did it, then [another person 1] left'],
    ['Anna\u200b Klein', '[another person 1]'],
  ])('%s', (text, expected) => {
    expect(masked(text, team)).toBe(expected);
  });

  test.each([
    'You will do it, willing or not',
    'A banana, a hosanna and Joanna’s annals',
    'The joke on the journey was jolly, jo by jo',
    'Ben Adler said so; Ben agreed',
    'It is on the way: IT, HR and the UK office',
    'iantan, Iant and tannic',
    'A carter of clouds', // lower case: a word
  ])('left alone: %s', (text) => {
    expect(masked(text, team)).toBe(text);
  });

  test('numbers are the same for every form of one name and follow the order of the text', () => {
    const numbering = createNumbering();
    const first = joinPieces(maskedPieces('Carter asked Klein', team, numbering));
    const second = joinPieces(maskedPieces('Anna Klein answered Will Carter', team, numbering));
    expect([first, second]).toEqual(['[another person 1] asked [another person 2]', '[another person 2] answered [another person 1]']);
  });

  test('a first name that the person shares stays until the manager masks it; the whole name of the other goes', () => {
    const search = searchFor('Anna Schmidt', [other('Anna Klein')]);
    expect(masked('Anna met Anna Klein. Anna Schmidt smiled.', search)).toBe('Anna met [another person 1]. Anna Schmidt smiled.');
    const chosen = { ...search, choices: new Map([['anna', true]]) };
    expect(masked('Anna met Anna Klein. Anna Schmidt smiled.', chosen)).toBe('[another person 1] met [another person 1]. Anna Schmidt smiled.');
  });

  test('abbreviations that are initials too stay unless chosen', () => {
    const search = searchFor('Ben Adler', [other('Henry Reed')]);
    expect(search.variants.find(({ folded }) => folded === 'hr')).toMatchObject({ doubt: 'abbreviation', isMasked: false });
    expect(masked('HR asked H. Reed', search)).toBe('HR asked [another person 1]');
  });
});

/** Names as they come: words of letters, some with marks, one to three of them. */
const nameWord = fc.stringMatching(/^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,9}$/);
const name = fc.array(nameWord, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
const around = fc.constantFrom(' ', '. ', ', ', '\n', ' (', '“', '/', ' - ', ': ');

test('no form of a whole name gets through, whatever stands around it', () => {
  fc.assert(
    fc.property(name, name, around, around, fc.constantFrom('plain', 'upper', 'lower', 'decomposed', 'possessive', 'last, first', 'initial'), (subject, theirs, before, after, form) => {
      fc.pre(!subject.toLowerCase().split(' ').some((word) => theirs.toLowerCase().includes(word)));
      const words = theirs.split(' ');
      const written = { plain: theirs, upper: theirs.toUpperCase(), lower: theirs.toLowerCase(), decomposed: theirs.normalize('NFD'), possessive: `${theirs}’s`, 'last, first': `${words.at(-1)}, ${words[0]}`, initial: `${words[0]?.[0]}. ${words.at(-1)}` }[form];
      const left = masked(`x${before}${written}${after}y`, searchFor(subject, [other(theirs)]));
      const plain = left.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
      for (const word of words) {
        const folded = word.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
        if (!'another person'.includes(folded)) expect(plain).not.toContain(folded);
      }
    }),
  );
});

test('masking only replaces: the pieces cover the text without gap or overlap', () => {
  const removal = fc.record({ from: fc.nat(120), to: fc.nat(120), reason: fc.constantFrom('', 'about somebody else') });
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Anna', 'Klein', 'will', 'Will', 'and', 'Łukasiewicz', 'Ben Adler', '王芳', '🙂', 'e\u0301', '\n'), { maxLength: 20 }), fc.array(removal, { maxLength: 4 }), (words, removals) => {
      const text = words.join(' ');
      const pieces = maskedPieces(text, team, createNumbering(), removals);
      let at = 0;
      for (const piece of pieces) {
        expect(piece.from).toBe(at);
        if (piece.kind === 'text') expect(piece.text).toBe(text.slice(piece.from, piece.to));
        at = piece.to;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('what is removed is said with its reason and takes the names in it along', () => {
  const text = 'Private: Anna Klein told me about her own request.';
  expect(masked(text, team, [{ from: 14, to: 27, reason: 'about somebody else' }])).toBe('Private: [removed: about somebody else] about her own request.');
  expect(masked(text, team, [{ from: 0, to: text.length, reason: '' }])).toBe('[removed]');
});
