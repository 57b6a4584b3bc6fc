import type { ReactNode } from 'react';

export type TagTone = 'plain' | 'accent' | 'owed' | 'danger';

const TONES: Record<TagTone, string> = {
  plain: 'bg-press text-soft',
  accent: 'bg-accent-soft text-accent',
  owed: 'bg-owed-soft text-owed',
  danger: 'bg-danger-soft text-danger',
};

/** A word or two about the state of something. The words carry the meaning, the tone only helps the eye. */
export function Tag({ tone = 'plain', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return <span className={`inline-flex items-center gap-1 rounded px-1.5 text-sm whitespace-nowrap ${TONES[tone]}`}>{children}</span>;
}
