import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listUnfinishedMattersOf } from '#data/matters.ts';

/** What a person raised that they have not been told the outcome of, each with the page on which it is answered. Nothing is shown when there is none. */
export function RaisedMatters({ person }: { readonly person: Person }) {
  const matters = useLiveQuery(() => listUnfinishedMattersOf(person.id), [person.id]);
  if (!matters || matters.length === 0) return null;
  return (
    <Section title={t`What ${calledName(person)} raised`}>
      <List>
        {matters.map((matter) => (
          <ListRow
            key={matter.id}
            evidence={
              <Trans>
                Heard <When on={matter.heardOn} />. {standingWords(matter, calledName(person))}
              </Trans>
            }
          >
            <Link to={`/matters/${matter.id}`} className="text-ink wrap-anywhere no-underline hover:underline">
              <bdi>{matter.text}</bdi>
            </Link>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function standingWords({ state, answer: words }: Matter, name: string): string {
  switch (state) {
    case 'heard':
      return t`No answer yet.`;
    case 'acting':
      return t`You are on it.`;
    case 'answered':
      return t`What came of it: “${words}”. ${name} has not been told.`;
    case 'told-back':
      return t`${name} has been told.`;
    default:
      return assertNever(state);
  }
}
