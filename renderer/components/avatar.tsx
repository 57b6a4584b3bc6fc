import { calledName, type Person } from '#domain/people/person.ts';
import { useIsNameHidden } from './veil.ts';

/** A letter with another behind it, so that no mark belongs to it. Most names begin so, and need no segmenter. */
const PLAIN_LETTER = /^[A-Za-z](?=[A-Za-z' -]|$)/;

/** First character as a reader sees it: one emoji, one conjunct, one letter with its marks. */
export function initialOf(name: string): string {
  const trimmed = name.trim();
  const [plain] = PLAIN_LETTER.exec(trimmed) ?? [];
  if (plain) return plain.toLocaleUpperCase();
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(trimmed);
  return first?.segment.toLocaleUpperCase() ?? '?';
}

const SIZES = { small: 'size-7 text-sm', normal: 'size-9', large: 'size-14 text-lg' } as const;

/** A quiet initial. Decoration: the name always stands beside it. */
export function Avatar({ person, size = 'normal' }: { readonly person: Pick<Person, 'name' | 'preferredName'>; readonly size?: keyof typeof SIZES }) {
  const isHidden = useIsNameHidden(person.name);
  return (
    <span aria-hidden className={`inline-flex shrink-0 items-center justify-center rounded-full bg-press text-soft select-none ${SIZES[size]}`}>
      {isHidden ? '•' : initialOf(calledName(person))}
    </span>
  );
}
