import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { Label } from 'react-aria-components/Label';
import { Trans } from '@lingui/react/macro';
import { Button } from './button.tsx';

export interface ProgressBarProps {
  /** What it is doing: "Reading the journal". */
  readonly label: string;
  readonly done: number;
  /** Null when nobody knows how much there is. */
  readonly total: number | null;
  /** How far in words: "12 of 40 plans". */
  readonly detail?: string;
  readonly onCancel?: () => void;
}

/** Shows how far something is, what it is doing, and lets one stop it. */
export function ProgressBar({ label, done, total, detail, onCancel }: ProgressBarProps) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <AriaProgressBar value={done} maxValue={total ?? 100} isIndeterminate={total === null} className="min-w-0 flex-1 basis-56">
        {({ percentage }) => (
          <>
            <div className="mb-1 flex flex-wrap justify-between gap-x-4">
              <Label className="min-w-0 truncate">{label}</Label>
              {detail && <span className="text-soft tabular-nums">{detail}</span>}
            </div>
            <div className="h-1.5 overflow-hidden rounded-full bg-press">
              <div className={`h-full rounded-full bg-accent transition-[width] ${percentage === undefined ? 'w-1/3 opacity-60' : ''}`} style={percentage === undefined ? undefined : { width: `${percentage}%` }} />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      )}
    </div>
  );
}
