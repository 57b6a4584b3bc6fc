import { useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Columns, Section } from '#components/page.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import type { PersonId } from '#domain/people/person.ts';
import { Timeline } from '#features/people/timeline/timeline.tsx';
import { OpenRecoveries } from './open-recoveries.tsx';
import { PersonFacts } from './person-facts.tsx';
import { SavedText } from './saved-fields.tsx';

/** The first page about a person: the essentials, what only the manager knows, and everything that happened. */
export function OverviewTab() {
  const personId = useParams()['personId'] as PersonId;
  const person = useLiveQuery(() => readPerson(personId), [personId]);
  if (!person) return null;
  return (
    <>
      <OpenRecoveries personId={person.id} />
      <Columns
        first={
          <>
            <div className="mb-8">
              <PersonFacts person={person} />
            </div>
            <PrivateArea title={t`Life and work`} className="mb-10">
              <SavedText person={person} field="privateContext" label={t`Life and work`} isLabelHidden action={t`Change private context`} placeholder={t`What they asked you to keep in mind: study, plans, when they must leave on time.`} />
            </PrivateArea>
          </>
        }
        second={
          <Section title={t`What happened`}>
            <Timeline personId={person.id} />
          </Section>
        }
      />
    </>
  );
}
