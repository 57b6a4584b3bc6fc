import { Trans } from '@lingui/react/macro';
import { Button } from './button.tsx';

/** The end of a form that stands in the place of its row: Save, which Enter presses too, and the way out. */
export function EditorButtons({ canSave, onDone }: { readonly canSave: boolean; readonly onDone: () => void }) {
  return (
    <div className="flex gap-2">
      <Button type="submit" kind="primary" size="small" isDisabled={!canSave}>
        <Trans>Save</Trans>
      </Button>
      <Button size="small" onPress={onDone}>
        <Trans>Leave it</Trans>
      </Button>
    </div>
  );
}
