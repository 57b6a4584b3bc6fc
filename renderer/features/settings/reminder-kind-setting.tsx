import { t } from '@lingui/core/macro';
import type { ReminderKind } from '#domain/reminders/planned-reminder.ts';
import { reminderKindTexts } from '#domain/reminders/reminder-kind-texts.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { NumberField } from '#components/number-field.tsx';
import { Switch } from '#components/switch.tsx';
import { TimeField } from '#components/time-field.tsx';

type Reminders = Settings['reminders'];
type Lead = Reminders['lead'];

interface LeadNumber {
  readonly name: Exclude<keyof Lead, 'prepEveningAt'>;
  readonly unit: string;
  readonly max: number;
  readonly step?: number;
}

const DAYS = t`days before`;
/** How long before or after each kind comes. Two kinds that share one are set together, at the first of them. */
const leads: Partial<Record<ReminderKind, LeadNumber>> = {
  'prep-soon': { name: 'prepMinutesBefore', unit: t`minutes before`, max: 240, step: 5 },
  'write-up': { name: 'writeUpHoursAfter', unit: t`hours after`, max: 72 },
  'promise-due': { name: 'commitmentDaysBefore', unit: DAYS, max: 30 },
  'their-commitment-due': { name: 'commitmentDaysBefore', unit: DAYS, max: 30 },
  'first-answer-due': { name: 'askDaysBefore', unit: DAYS, max: 30 },
  'outcome-due': { name: 'askDaysBefore', unit: DAYS, max: 30 },
  'praise-waiting': { name: 'praiseWaitingDays', unit: t`days after`, max: 30 },
  'goal-step-due': { name: 'goalStepDaysBefore', unit: DAYS, max: 30 },
  'plan-review': { name: 'planReviewDaysBefore', unit: DAYS, max: 60 },
  'request-decision': { name: 'requestDaysBefore', unit: DAYS, max: 60 },
  'request-meeting': { name: 'requestStepDaysBefore', unit: DAYS, max: 30 },
  'trial-review': { name: 'requestStepDaysBefore', unit: DAYS, max: 30 },
  'trial-end': { name: 'requestStepDaysBefore', unit: DAYS, max: 30 },
  'contract-update': { name: 'requestStepDaysBefore', unit: DAYS, max: 30 },
  birthday: { name: 'occasionDaysBefore', unit: DAYS, max: 30 },
  'work-anniversary': { name: 'occasionDaysBefore', unit: DAYS, max: 30 },
  'own-occasion': { name: 'occasionDaysBefore', unit: DAYS, max: 30 },
};

interface ReminderKindSettingProps {
  readonly kind: ReminderKind;
  readonly reminders: Reminders;
  readonly onChange: (patch: Partial<Reminders>) => void;
}

/** One kind of reminder: whether it comes, and how long before. */
export function ReminderKindSetting({ kind, reminders, onChange }: ReminderKindSettingProps) {
  const { name, explanation } = reminderKindTexts[kind];
  const isOn = !reminders.off.includes(kind);
  const lead = leads[kind];
  const changeLead = (patch: Partial<Lead>) => onChange({ lead: { ...reminders.lead, ...patch } });
  const toggle = (on: boolean) => onChange({ off: on ? reminders.off.filter((each) => each !== kind) : [...reminders.off, kind] });
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
      <Switch isSelected={isOn} onChange={toggle} description={explanation} className="flex-1 basis-64">
        {name}
      </Switch>
      {isOn && kind === 'prep-evening' && <TimeField label={t`${name}: at`} isLabelHidden value={reminders.lead.prepEveningAt} onChange={(at) => at && changeLead({ prepEveningAt: at })} />}
      {isOn && lead && (
        <NumberField label={`${name}: ${lead.unit}`} isLabelHidden unit={lead.unit} min={0} max={lead.max} step={lead.step ?? 1} value={reminders.lead[lead.name]} onChange={(value) => value !== null && changeLead({ [lead.name]: value })} />
      )}
    </li>
  );
}
