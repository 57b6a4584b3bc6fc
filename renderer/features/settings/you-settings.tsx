import { useSettings } from '#bridge/settings.ts';
import { SavedText } from './saved-text.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

export function YouSettings() {
  const { managerName, organisation } = useSettings();
  const { save, error } = useSave();
  return (
    <SettingGroup title="You" description="Stands on what you print and hand over, and nowhere else." error={error}>
      <SavedText label="Your name" description="Below the line for your signature on a development plan." value={managerName} onSave={(value) => save({ managerName: value })} />
      <SavedText label="Your organisation" description="At the head of a development plan. Leave it empty to print none." value={organisation} onSave={(value) => save({ organisation: value })} />
    </SettingGroup>
  );
}
