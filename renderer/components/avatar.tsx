import { calledName, type Person } from '#domain/people/person.ts';

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First character as a reader sees it: one emoji, one conjunct, one letter with its marks. */
export function initialOf(name: string): string {
  const [first] = segments.segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '?';
}

const SIZES = { small: 'size-7 text-sm', normal: 'size-9', large: 'size-14 text-lg' } as const;

/** A quiet initial. Decoration: the name always stands beside it. */
export function Avatar({ person, size = 'normal' }: { readonly person: Pick<Person, 'name' | 'preferredName'>; readonly size?: keyof typeof SIZES }) {
  return (
    <span aria-hidden className={`inline-flex shrink-0 items-center justify-center rounded-full bg-press text-soft select-none ${SIZES[size]}`}>
      {initialOf(calledName(person))}
    </span>
  );
}
