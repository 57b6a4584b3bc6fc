import type { ReactNode } from 'react';

/** Says in a sentence why there is nothing, and what would put something here. */
export function EmptyState({ title, children, actions }: { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className="max-w-prose py-6">
      <p className="text-lg">{title}</p>
      {children && <div className="mt-1 text-soft">{children}</div>}
      {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
