import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import { IconButton } from '#components/button.tsx';
import { Menu } from '#components/menu.tsx';
import { When } from '#components/when.tsx';
import type { AskDialog } from './ask-moves.ts';
import { RecoverySteps } from './recovery-steps.tsx';
import { discardRecovery } from './settle-ask.ts';

/** Something that went wrong, what it came from, and its steps. */
export function RecoveryCard({ recovery, onOpen }: { readonly recovery: Recovery; readonly onOpen: (dialog: AskDialog) => void }) {
  return (
    <article className="rounded-lg bg-sheet p-4 shadow-sheet">
      <header className="mb-3 flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="wrap-anywhere">
            <bdi>{recovery.about}</bdi>
          </h3>
          <p className="text-sm text-soft">
            <Begun recovery={recovery} />
          </p>
        </div>
        <Menu label={t`More about ${recovery.about}`} trigger={<IconButton label={t`More about ${recovery.about}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />} items={[{ key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discardRecovery(recovery) }]} />
      </header>
      <RecoverySteps recovery={recovery} onOpen={onOpen} />
    </article>
  );
}

function Begun({ recovery: { beganOn, cause, personId } }: { readonly recovery: Recovery }) {
  if (cause.kind === 'matter')
    return (
      <Trans>
        Begun <When on={beganOn} />, about{' '}
        <Link to={`/matters/${cause.matterId}`} className="text-soft hover:text-ink">
          what they raised
        </Link>
      </Trans>
    );
  if (cause.kind === 'promise')
    return (
      <Trans>
        Begun <When on={beganOn} />, after{' '}
        <Link to={`/people/${personId}/promises`} className="text-soft hover:text-ink">
          a broken promise
        </Link>
      </Trans>
    );
  return <Trans>Begun <When on={beganOn} /></Trans>;
}
