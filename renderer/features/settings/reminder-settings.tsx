import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSettings } from '#bridge/settings.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { reminderKinds } from '#domain/reminders/planned-reminder.ts';
import { HelpLink } from '#components/help-link.tsx';
import { Switch } from '#components/switch.tsx';
import { TimeField } from '#components/time-field.tsx';
import { ReminderKindSetting } from './reminder-kind-setting.tsx';
import { SettingGroup } from './setting-group.tsx';
import { TryNotification } from './try-notification.tsx';
import { useSave } from './use-save.ts';

export function ReminderSettings() {
  const { reminders } = useSettings();
  const { save, error } = useSave();
  const change = (patch: Partial<Settings['reminders']>) => save({ reminders: { ...reminders, ...patch } });
  return (
    <SettingGroup title={t`Reminders`} help={<HelpLink section="reminders" label={t`When Heed reminds you`} />} description={t`What Heed tells you by a notification, and when. Nothing private ever stands in one.`} error={error}>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {reminderKinds.map((kind) => (
          <ReminderKindSetting key={kind} kind={kind} reminders={reminders} onChange={change} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TimeField label={t`Quiet from`} value={reminders.quietFrom} onChange={(at) => at && change({ quietFrom: at })} />
        <TimeField label={t`Quiet until`} value={reminders.quietTo} onChange={(at) => at && change({ quietTo: at })} />
        <p className="w-full text-sm text-soft"><Trans>What comes due in these hours waits until they end.</Trans></p>
      </div>
      <Switch isSelected={reminders.workingDaysOnly} onChange={(workingDaysOnly) => change({ workingDaysOnly })} description={t`On other days and on public holidays Heed waits for the next working day. What has a time that you chose yourself still comes.`}>
        <Trans>Only on working days</Trans>
      </Switch>
      <div className="flex flex-col gap-3">
        <Switch isSelected={reminders.digestAt !== null} onChange={(isOn) => change({ digestAt: isOn ? DIGEST_AT : null })} description={t`One notification a day that gathers what has a day but no hour. Off: each of them comes by itself.`}>
          <Trans>Daily digest</Trans>
        </Switch>
        {reminders.digestAt !== null && <TimeField label={t`Digest at`} value={reminders.digestAt} onChange={(at) => at && change({ digestAt: at })} className="ms-12" />}
      </div>
      <TryNotification />
    </SettingGroup>
  );
}

const DIGEST_AT = '08:30' as NonNullable<Settings['reminders']['digestAt']>;
