import type { ReactNode } from 'react';

/** A list with hairlines between its rows. Give it a name when no heading does. */
export function List({ children, 'aria-label': name, className = '' }: { readonly children: ReactNode; readonly 'aria-label'?: string; readonly className?: string }) {
  return (
    <ul aria-label={name} className={`divide-y divide-line border-y border-line ${className}`}>
      {children}
    </ul>
  );
}

/** A row: something before, a sentence with its evidence below, something to do at the end. */
export function ListRow({ before, children, evidence, actions, className = '' }: { readonly before?: ReactNode; readonly children: ReactNode; readonly evidence?: ReactNode; readonly actions?: ReactNode; readonly className?: string }) {
  return (
    <li className={`flex flex-wrap items-start gap-x-3 gap-y-1 py-2.5 ${className}`}>
      {before && <div className="flex min-h-6 shrink-0 items-center">{before}</div>}
      <div className="min-w-0 flex-1 basis-56">
        <div>{children}</div>
        {evidence && <div className="text-sm text-soft">{evidence}</div>}
      </div>
      {actions && <div className="flex shrink-0 flex-wrap items-center gap-1">{actions}</div>}
    </li>
  );
}
