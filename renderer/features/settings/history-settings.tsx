import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { LONGEST_HISTORY_DAYS, SHORTEST_HISTORY_DAYS } from '#domain/history/history-period.ts';
import { TRASH_DAYS } from '#domain/trash/trash.ts';
import { useSettings } from '#bridge/settings.ts';
import { ButtonLink } from '#components/button.tsx';
import { NumberField } from '#components/number-field.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

/** What was deleted and what was changed: the way to it, and for how long it is kept. */
export function HistorySettings() {
  const { historyDays } = useSettings();
  const { save, error } = useSave();
  return (
    <SettingGroup title={t`Trash and history`} description={t`What you delete stays in the trash for ${TRASH_DAYS} days. Of notes and plans you find every earlier version with Alt+V.`} error={error}>
      <ButtonLink to="/trash" className="self-start">
        <Trans>Open the trash</Trans>
      </ButtonLink>
      <NumberField
        label={t`Keep every version for`}
        description={t`The newest version of everything always stays. An older one may go after this time, once a verified backup holds it.`}
        unit={t`days`}
        min={SHORTEST_HISTORY_DAYS}
        max={LONGEST_HISTORY_DAYS}
        value={historyDays}
        onChange={(days) => days !== null && save({ historyDays: days })}
      />
    </SettingGroup>
  );
}
