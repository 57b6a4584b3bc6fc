import { type ComingYear, comingYear, type YearOccasion } from '#domain/occasions/coming-year.ts';
import type { Occasion } from '#domain/occasions/occasion.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { showAt } from '#domain/reminders/show-at.ts';
import { useSettings } from '#bridge/settings.ts';
import { useShownToday } from '#components/today-context.ts';
import { localZone, now } from '#data/clock.ts';
import { readWorkingDays } from '#data/holidays.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readYearRecords } from '#data/occasions.ts';
import { readOccasionPlan } from '#data/reminder-inputs.ts';

export interface FoundYear {
  readonly people: readonly Person[];
  readonly own: readonly Occasion[];
  readonly year: ComingYear;
  /** The reminder about a day that has come and may be put off. */
  readonly reminderOf: (occasion: YearOccasion) => PlannedReminder | null;
}

/** The coming year of occasions as it stands now, and what already reminds of them. */
export function useComingYear(): FoundYear | undefined {
  const today = useShownToday();
  const settings = useSettings();
  return useLiveQuery(async () => {
    const [records, work] = await Promise.all([readYearRecords(), readWorkingDays(settings, today)]);
    const plan = await readOccasionPlan(records, settings, work, now(), localZone());
    const { quietTo, digestAt } = settings.reminders;
    const due = plan.reminders.filter((reminder) => showAt(reminder, plan, settings.reminders) <= now() && (reminder.expiresAt === null || reminder.expiresAt > now()));
    const keyed = new Map(due.map((reminder) => [keyOf(reminder), reminder]));
    return {
      people: records.people,
      own: records.occasions,
      year: comingYear(records, { zone: localZone(), at: digestAt ?? quietTo, work }, today),
      reminderOf: ({ person, day }) => keyed.get(`${day.kind === 'own' ? day.subject : person.id}:${day.on}:${day.kind}`) ?? null,
    };
  }, [today, settings]);
}

const kinds = { birthday: 'birthday', 'work-anniversary': 'anniversary', 'own-occasion': 'own' } as const;

/** What a reminder is about, whether it comes ahead or on the day: `SUBJECT:DAY:KIND`. */
function keyOf({ key, kind }: PlannedReminder): string {
  const [, subject = '', on = ''] = key.split(':');
  return kind in kinds ? `${subject}:${on.replace(/@.*/, '')}:${kinds[kind as keyof typeof kinds]}` : '';
}
