import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type BannerTone = 'info' | 'owed' | 'danger';

const TONES: Record<BannerTone, { readonly look: string; readonly icon: typeof IconInfoCircle }> = {
  info: { look: 'border-line bg-rail', icon: IconInfoCircle },
  owed: { look: 'border-owed/40 bg-owed-soft', icon: IconAlertTriangle },
  danger: { look: 'border-danger/40 bg-danger-soft', icon: IconAlertCircle },
};

/** Says beside the thing it is about: what happened, what is safe, and the next step. Errors are announced. */
export function Banner({ tone = 'info', title, children, actions }: { readonly tone?: BannerTone; readonly title?: string; readonly children: ReactNode; readonly actions?: ReactNode }) {
  const { look, icon: Icon } = TONES[tone];
  return (
    <div role={tone === 'info' ? 'status' : 'alert'} className={`flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border px-4 py-2.5 ${look}`}>
      <Icon size="1.25rem" aria-hidden className={`mt-0.5 shrink-0 ${tone === 'danger' ? 'text-danger' : tone === 'owed' ? 'text-owed' : 'text-soft'}`} />
      <div className="min-w-0 flex-1 basis-56">
        {title && <p className="font-medium">{title}</p>}
        <div>{children}</div>
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
