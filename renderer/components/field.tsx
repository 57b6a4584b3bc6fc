import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

/** What every field has: a name, a sentence that helps, and a sentence when something is wrong. */
export interface FieldTexts {
  readonly label: string;
  /** Keeps the name for screen readers only, where the place on the screen already says it. */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** What is wrong and what to do about it; null or undefined when nothing is. */
  readonly error?: string | null | undefined;
}

export const FIELD = 'group flex min-w-0 flex-col gap-1';
/** The box that one types into or picks in. */
export const BOX = 'min-h-9 w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-1 text-ink data-disabled:opacity-60 data-invalid:border-danger';

export function FieldName({ label, isLabelHidden }: FieldTexts) {
  return <Label className={isLabelHidden ? 'sr-only' : 'font-medium'}>{label}</Label>;
}

/** Description and error of a field; goes below its box, inside React Aria's field. */
export function FieldHelp({ description, error }: FieldTexts) {
  return (
    <>
      {description && (
        <Text slot="description" className="text-sm text-soft">
          {description}
        </Text>
      )}
      <FieldError className="text-sm text-danger">{error ?? undefined}</FieldError>
    </>
  );
}
