import type { ReactNode } from 'react';
import { rem } from './rem.ts';

interface DrawingProps {
  /** Pixels at the usual text size; the width is what there is. */
  readonly height: number;
  /** What it shows, in words, or the id of the sentence that says so. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A picture in one piece: whoever does not see it hears its name. */
export function Drawing({ height, label, labelledBy, children }: DrawingProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> takes no colours from the theme
    <svg role="img" aria-label={label} aria-labelledby={labelledBy} width="100%" height={rem(height)} className="block overflow-visible">
      {children}
    </svg>
  );
}
