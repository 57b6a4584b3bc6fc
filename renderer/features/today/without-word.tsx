import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { contactWords, silenceWords } from '#domain/touches/contact-words.ts';
import { longestFirst } from '#domain/touches/without-word.ts';
import { useSettings } from '#bridge/settings.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { listLongSilences } from '#data/last-contacts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { logWord } from './log-word.ts';

/** It is a nudge, no debt: a few, and the rest one press away. */
const AT_MOST = 5;

interface WithoutWordProps {
  readonly people: readonly Person[];
  readonly today: CalendarDate;
  /** Whom the manager meets today anyway, and those who are away. */
  readonly passedOver: ReadonlySet<PersonId>;
}

/** Whom the manager has not had any word with for longer than they mean it to be. */
export function WithoutWord({ people, today, passedOver }: WithoutWordProps) {
  const { standards } = useSettings();
  const long = useLiveQuery(() => listLongSilences(people, today, standards.wordDays), [people, today, standards.wordDays]);
  const shown = long?.filter(({ person }) => !passedOver.has(person.id)).sort(longestFirst) ?? [];
  if (shown.length === 0) return null;
  return (
    <Section title={t`No word lately`} actions={shown.length > AT_MOST && <Link to="/people/words">{t`All ${shown.length}`}</Link>}>
      <List>
        {shown.slice(0, AT_MOST).map((silence) => (
          <ListRow
            key={silence.person.id}
            before={<Avatar person={silence.person} size="small" />}
            evidence={silence.last === null ? silenceWords(silence) : `${silenceWords(silence)}, ${contactWords[silence.last.kind]}`}
            actions={
              <Button size="small" aria-label={t`Had a word with ${silence.person.name}`} onPress={() => void logWord(silence.person)}>
                <Trans>Had a word</Trans>
              </Button>
            }
          >
            <Link to={`/people/${silence.person.id}`} data-line={`word/${silence.person.id}`} data-person={silence.person.id} className="text-ink no-underline hover:underline">
              <PersonName person={silence.person} className="max-w-[20rem]" />
            </Link>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
