import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { writtenMonth } from '#domain/calendar/spoken-date.ts';
import type { YearOccasion } from '#domain/occasions/coming-year.ts';
import type { PersonId } from '#domain/people/person.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { LeapDayQuestion } from './leap-day-question.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { OccasionDialog } from './occasion-dialog.tsx';
import { OccasionRow } from './occasion-row.tsx';
import { useComingYear } from './use-coming-year.ts';
import { useOccasionKeys } from './use-occasion-keys.ts';
import { YearPicture } from './year-picture.tsx';

/** The coming year of birthdays, anniversaries and other days, of those who like them marked. */
export function OccasionsScreen() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const area = useRef<HTMLDivElement>(null);
  const [marking, setMarking] = useState<YearOccasion | null>(null);
  const found = useComingYear();
  const add = () => void navigate('/praise/occasions?new');
  const all = found ? [...found.year.past, ...found.year.months.flatMap(({ occasions }) => occasions)] : [];
  useOccasionKeys(all, setMarking, add);
  if (!found) return null;
  const { people, own, year, reminderOf } = found;
  const close = () => void navigate('/praise/occasions', { replace: true });
  const openMonth = (month: string) => area.current?.querySelector<HTMLElement>(`[data-month="${month}"] a`)?.focus();
  const rows = (occasions: readonly YearOccasion[]) => (
    <List>
      {occasions.map((occasion) => (
        <OccasionRow key={occasion.key} occasion={occasion} reminder={reminderOf(occasion)} onMark={() => setMarking(occasion)} onEdit={occasion.day.kind === 'own' ? () => void navigate(`/praise/occasions?change=${occasion.day.subject}`) : null} />
      ))}
    </List>
  );
  const changing = own.find(({ id }) => id === params.get('change')) ?? null;

  return (
    <div ref={area}>
      {all.length > 0 && <YearPicture months={year.months} onOpen={openMonth} />}
      {year.unasked.map((person) => (
        <LeapDayQuestion key={person.id} person={person} />
      ))}
      <Section
        title={t`The coming year`}
        description={t`Each on the person’s own calendar day. Who wants none has none here, and nothing reminds you of it.`}
        actions={
          people.length > 0 && (
            <Button onPress={add}>
              <Trans><IconPlus size="1.125rem" aria-hidden /> New occasion</Trans>
            </Button>
          )
        }
      >
        {all.length === 0 && (
          <EmptyState title={t`Nothing is to be marked.`} actions={<ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>}>
            <Trans>Birthdays and the day somebody started stand in their profile. Other days can be written down here.</Trans>
          </EmptyState>
        )}
        {year.past.length > 0 && (
          <>
            <h3 className="mb-1 text-soft"><Trans>Just past. Did you mark it?</Trans></h3>
            <div className="mb-8">{rows(year.past)}</div>
          </>
        )}
        {year.months
          .filter(({ occasions }) => occasions.length > 0)
          .map(({ month, occasions }) => (
            <section key={month} data-month={month} aria-label={writtenMonth(month)} className="mb-8 scroll-mt-4">
              <h3 className="mb-1 text-soft">{writtenMonth(month)}</h3>
              {rows(occasions)}
            </section>
          ))}
      </Section>
      {marking && <MarkDialog occasion={marking} onClose={() => setMarking(null)} />}
      {params.has('new') && <OccasionDialog people={people} occasion={null} personId={people.find(({ id }) => id === (params.get('person') as PersonId | null))?.id ?? null} onClose={close} />}
      {changing && <OccasionDialog key={changing.id} people={people} occasion={changing} personId={null} onClose={close} />}
    </div>
  );
}
