import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';

interface StepPartProps {
  readonly title: string;
  /** By which rule something is in this list. */
  readonly why: string;
  /** Said when there is nothing. */
  readonly empty?: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** One list of a step, which tells on request why something is in it. */
export function StepPart({ title, why, empty, isEmpty, children }: StepPartProps) {
  if (isEmpty && empty === undefined) return null;
  return (
    <Section title={title} help={<Explain label={t`Why this is here: ${title}`}>{why}</Explain>}>
      {isEmpty ? <p className="text-soft">{empty}</p> : children}
    </Section>
  );
}
