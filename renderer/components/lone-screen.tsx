import type { ReactNode } from 'react';

/** A screen without the rail: in the middle while there is room, and scrolled where the window is small or the text large. */
export function LoneScreen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="h-full overflow-y-auto">
      <title>{title}</title>
      <div className="flex min-h-full items-center justify-center p-8">
        <div className="w-full max-w-md">{children}</div>
      </div>
    </main>
  );
}
