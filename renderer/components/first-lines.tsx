import type { ReactNode } from 'react';
import { Folded } from './folded.tsx';
import { List } from './list.tsx';

interface FirstLinesProps {
  readonly lines: readonly ReactNode[];
  readonly atFirst?: number;
  /** Where no heading names the list. */
  readonly 'aria-label'?: string;
}

/** The first lines of a list, and the others on request. Those are not even drawn before. */
export function FirstLines({ lines, atFirst, 'aria-label': name }: FirstLinesProps) {
  return (
    <Folded items={lines} {...(atFirst !== undefined && { atFirst })}>
      {(shown) => <List {...(name !== undefined && { 'aria-label': name })}>{shown}</List>}
    </Folded>
  );
}
