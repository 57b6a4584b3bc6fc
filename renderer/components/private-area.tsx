import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { KeyHint } from './key-hint.tsx';
import { dropVeil, liftVeil, useSharing, useVeil, VEIL_KEY } from './veil.ts';

interface PrivateAreaProps {
  readonly title?: string;
  /** What can be done here on a shared screen; it must show nothing of what is beneath. */
  readonly whileShared?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * Something for the manager's eyes only: always the same mark and texture, and unreadable (not drawn at all, nor
 * reachable) until the veil is lifted. It keeps its size, so nothing moves when the veil does.
 */
export function PrivateArea({ title = t`Private`, whileShared, children, className = '' }: PrivateAreaProps) {
  const isVeiled = useVeil();
  const isShared = useSharing();
  return (
    <section aria-label={title} className={`private-texture relative rounded-md border border-line ${className}`}>
      <header className="flex min-h-9 flex-wrap items-center gap-2 ps-4 pe-1.5 pt-1.5 text-sm text-private">
        <IconEyeOff size="1rem" aria-hidden />
        <span className="font-medium">{title}</span>
        <span><Trans>Only you see this.</Trans></span>
        {!isVeiled && (
          <Button kind="quiet" size="small" className="ms-auto" onPress={dropVeil}>
            <Trans>Veil <KeyHint keys={VEIL_KEY} /></Trans>
          </Button>
        )}
      </header>
      <div className="relative min-h-16">
        <div inert={isVeiled} className={`px-4 pt-1 pb-4 ${isVeiled ? 'invisible' : ''}`}>
          {children}
        </div>
        {isVeiled && (
          <div className="absolute inset-0 flex items-start justify-center pt-2">
            {isShared ? (
              (whileShared ?? <p className="text-sm text-private"><Trans>Hidden while you share your screen.</Trans></p>)
            ) : (
              <Button size="small" onPress={liftVeil}>
                <Trans><IconEye size="1rem" aria-hidden /> Lift the veil <KeyHint keys={VEIL_KEY} /></Trans>
              </Button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
