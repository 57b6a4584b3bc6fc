import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { ButtonLink } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';

/** What the team does together again and again, the soonest first. */
export function RitualsSection({ rituals }: { readonly rituals: readonly { readonly ritual: Ritual; readonly on: CalendarDate }[] }) {
  return (
    <Section title={t`Rituals`} description={rituals.length === 0 ? t`Your team has no ritual here yet.` : undefined} actions={<ButtonLink to="/praise/rituals">{t`All rituals`}</ButtonLink>}>
      {rituals.length > 0 && (
        <List>
          {rituals.map(({ ritual, on }) => (
            <ListRow key={ritual.id} evidence={timesOf(ritual)}>
              <bdi className="font-medium wrap-anywhere">{ritual.name}</bdi>{' '}
              <span className="text-soft">
                <Trans>
                  next <When on={on} />
                </Trans>
              </span>
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
}

function timesOf({ firstOn, repeat, at }: Ritual): string {
  const often = beginSentence(spokenRecurrence(firstOn, repeat));
  return at === null ? often : t`${often}, at ${at}`;
}
