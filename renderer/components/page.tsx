import { type ReactNode, useId } from 'react';

export interface PageProps {
  /** The one `h1`; takes focus on navigation. */
  readonly title: ReactNode;
  /** Name of the window while this page is shown; the title's text when left out and the title is a string. */
  readonly windowTitle?: string;
  readonly subtitle?: ReactNode;
  /** What can be done here, at the end of the title's line. */
  readonly actions?: ReactNode;
  /** What stands before the title, such as an avatar. */
  readonly before?: ReactNode;
  /** Whether what the page shows is still being read. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
  /** `prose` for reading and writing, `page` for lists (both begin at the same edge), `columns` for `Columns`, `desk` for notes beside a brief, `full` for editors beside a preview. */
  readonly width?: 'prose' | 'page' | 'columns' | 'desk' | 'full';
}

const WIDTHS = { prose: 'max-w-page', page: 'max-w-page', columns: 'max-w-page @min-[96rem]:max-w-[104rem]', desk: 'max-w-[83rem]', full: 'max-w-[120rem]' } as const;

/**
 * A screen: its title, what can be done, and its content. It is a size container: use `@3xl:` and the like inside, so
 * that a larger text size folds the layout as a smaller window does.
 */
export function Page({ title, windowTitle, subtitle, actions, before, isBusy = false, children, width = 'page' }: PageProps) {
  const named = windowTitle ?? (typeof title === 'string' ? title : undefined);
  return (
    <div className="@container min-h-full" aria-busy={isBusy}>
      {named !== undefined && <title>{`${named} · Heed`}</title>}
      <div className={`mx-auto w-full px-5 pt-8 pb-16 @2xl:px-10 @2xl:pt-10 ${WIDTHS[width]}`}>
        <div className={width === 'prose' ? 'max-w-prose' : ''}>
          <header className="mb-8 flex flex-wrap items-start gap-x-6 gap-y-3">
            {before}
            <div className="min-w-0 flex-1 basis-64">
              <h1 tabIndex={-1} className="text-xl">
                {title}
              </h1>
              {subtitle && <div className="mt-1 text-soft">{subtitle}</div>}
            </div>
            {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
          </header>
          {children}
        </div>
      </div>
    </div>
  );
}

/** Two parts of a page of width `columns`: one after the other, and beside each other where a screen is wide enough for both to be read. */
export function Columns({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  return (
    <div className="grid-cols-2 items-start gap-x-16 @min-[96rem]:grid">
      <div className="min-w-0">{first}</div>
      <div className="min-w-0">{second}</div>
    </div>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  /** One sentence below the title. */
  readonly description?: ReactNode;
  /** What leads to its part of the user guide, behind the title. */
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of a page, named by its own heading. */
export function Section({ title, description, help, actions, children, className = '' }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`mb-10 ${className}`}>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={id} className="min-w-0 text-lg">
          {title}
        </h2>
        {help && <div className="-ms-3 self-center">{help}</div>}
        {actions && <div className="ms-auto flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {description && <p className="-mt-2 mb-3 max-w-prose text-soft">{description}</p>}
      {children}
    </section>
  );
}
