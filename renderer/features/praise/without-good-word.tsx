import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { PraiseNudge } from '#domain/praise/praise-nudge.ts';
import { useSettings } from '#bridge/settings.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button } from '#components/button.tsx';
import { Explain } from '#components/explain.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { keepFocus } from '#components/keep-focus.ts';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { localZone } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPraiseNudges, praiseNudgeKey } from '#data/praise-nudges.ts';
import { listSetAside, setAside } from '#data/set-aside.ts';
import { undo } from '#data/undo.ts';

const MIDNIGHT = '00:00' as WallTime;
const ASIDE_DAYS = 7;

/** People who have not heard something good within their interval. A nudge, no debt: nothing here is ever overdue. */
export function WithoutGoodWord({ people, onNote }: { readonly people: readonly Person[]; readonly onNote: (id: PersonId) => void }) {
  const today = useShownToday();
  const { standards } = useSettings();
  const found = useLiveQuery(async () => ({ nudged: await listPraiseNudges(people, today, standards), aside: await listSetAside() }), [people, today, standards]);
  const shown = found?.nudged.filter(({ person }) => !found.aside.has(praiseNudgeKey(person.id))) ?? [];
  if (shown.length === 0) return null;
  const askLater = async (person: Person) => {
    keepFocus();
    await setAside(praiseNudgeKey(person.id), instantAt(addDays(today, ASIDE_DAYS), MIDNIGHT, localZone()));
    showToast({ text: t`Asked again in a week.`, undo });
  };
  return (
    <Section title={t`Who has not heard something good lately`} description={t`Look for something true and specific. When there is nothing, ask somebody who works with them.`}>
      <FirstLines
        lines={shown.map(({ person, nudge }) => (
          <ListRow
            key={person.id}
            before={<Avatar person={person} size="small" />}
            evidence={
              <>
                {sinceWhen(nudge)} <Explain label={t`Why ${person.name} is here`}><Trans>{nudge.reason} It is a nudge, no quota: set another interval in their profile, or for everybody in the settings.</Trans></Explain>
              </>
            }
            actions={
              <>
                <Button size="small" aria-label={t`Note something for ${person.name}`} onPress={() => onNote(person.id)}>
                  <Trans>Note something</Trans>
                </Button>
                <Button kind="quiet" size="small" aria-label={t`Ask again about ${person.name} in a week`} onPress={() => void askLater(person)}>
                  <Trans>In a week</Trans>
                </Button>
              </>
            }
          >
            <PersonName person={person} as="full" to={`/people/${person.id}/praise`} />
          </ListRow>
        ))}
      />
    </Section>
  );
}

const sinceWhen = ({ lastOn, days }: PraiseNudge): string => (lastOn === null ? t`Nothing is noted in the last ${spokenSpan(days)}.` : t`${spokenSpan(days)} since the last.`);
