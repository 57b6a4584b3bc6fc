import { t } from '@lingui/core/macro';
import { useSettings } from '#bridge/settings.ts';
import { SavedText } from './saved-text.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

export function YouSettings() {
  const { managerName, organisation } = useSettings();
  const { save, error } = useSave();
  return (
    <SettingGroup title={t`You`} description={t`Stands on what you print and hand over, and nowhere else.`} error={error}>
      <SavedText label={t`Your name`} description={t`Below the line for your signature on a development plan.`} value={managerName} onSave={(value) => save({ managerName: value })} />
      <SavedText label={t`Your organisation`} description={t`At the head of a development plan. Leave it empty to print none.`} value={organisation} onSave={(value) => save({ organisation: value })} />
    </SettingGroup>
  );
}
