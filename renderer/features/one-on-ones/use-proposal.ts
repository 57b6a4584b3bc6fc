import { cadenceOf } from '#domain/one-on-ones/cadence.ts';
import { type Proposal, proposeNext } from '#domain/one-on-ones/propose-next.ts';
import type { Person } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { useToday } from '#data/clock.ts';
import { readNotThere } from '#data/arrangements.ts';
import { readWorkingDays } from '#data/holidays.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readLastHeld } from '#data/one-on-ones.ts';

/** The day proposed for the next one-on-one with a person; undefined until it is worked out. */
export function useProposal(person: Person | undefined): Proposal | undefined {
  const today = useToday();
  const settings = useSettings();
  return useLiveQuery(async () => {
    if (!person) return undefined;
    const last = await readLastHeld(person.id);
    const work = await readWorkingDays(settings, today);
    return proposeNext({ last, cadenceDays: cadenceOf(person, settings.standards, today)?.days ?? null, today, work, notThere: await readNotThere(person.id, today) });
  }, [person, settings, today]);
}
