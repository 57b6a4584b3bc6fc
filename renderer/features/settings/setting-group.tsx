import type { ReactNode } from 'react';
import { Banner } from '#components/banner.tsx';
import { Section } from '#components/page.tsx';

/** A part of the settings: its title, one sentence, its fields, and what could not be saved. */
export function SettingGroup({ title, description, help, error, children }: { readonly title: string; readonly description: string; readonly help?: ReactNode; readonly error: string | null; readonly children: ReactNode }) {
  return (
    <Section title={title} description={description} help={help} className="border-t border-line pt-6 first:border-t-0 first:pt-0">
      {error && (
        <div className="mb-4">
          <Banner tone="danger">{error}</Banner>
        </div>
      )}
      <div className="flex max-w-prose flex-col gap-6">{children}</div>
    </Section>
  );
}
