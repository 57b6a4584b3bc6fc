import { type ReactNode, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { isOverdue } from '#domain/commitments/standing.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { Tabs } from '#components/tabs.tsx';
import { useToday } from '#data/clock.ts';
import { listClosedCommitments, listOpenCommitments, listOpenCommitmentsWith } from '#data/commitments.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { AddCommitment } from './add-commitment.tsx';
import { ClosedRow } from './closed-row.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { useRowKeys } from './use-row-keys.ts';

const OPEN_AT_FIRST = 25;
const CLOSED_SHOWN = 25;

interface LedgerProps {
  readonly people: readonly Person[];
  /** The person whose promises these are; null for everybody's. */
  readonly person: Person | null;
}

type Owner = Commitment['owner'];

/** Open promises of one side, overdue first, then what became of the others. */
export function Ledger({ people, person }: LedgerProps) {
  const today = useToday();
  const [owner, setOwner] = useState<Owner>('me');
  const [closedShown, setClosedShown] = useState(CLOSED_SHOWN);
  const found = useLiveQuery(async () => {
    const [open, closed] = await Promise.all([person ? listOpenCommitmentsWith(person.id) : listOpenCommitments(), listClosedCommitments(closedShown + 1, person?.id ?? null)]);
    return { open, closed };
  }, [person, closedShown]);
  const [editedId, setEditedId] = useState<CommitmentId | null>(null);
  useRowKeys(found?.open ?? [], setEditedId);
  if (!found) return null;

  const view = (side: Owner) => {
    const open = found.open.filter((each) => each.owner === side);
    const closed = found.closed.slice(0, closedShown).filter((each) => each.owner === side);
    return (
      <>
        <AddCommitment people={people.filter(({ state }) => state === 'active' || person !== null)} owner={side} />
        <OpenList editedId={editedId} onEdit={setEditedId} commitments={open} people={people} isOfOne={person !== null} today={today} empty={<Nothing owner={side} person={person} hasClosed={closed.length > 0} />} />
        {closed.length > 0 && (
          <Section title={t`Closed`} className="mt-10">
            <List>
              {closed.map((each) => (
                <ClosedRow key={each.id} commitment={each} person={people.find(({ id }) => id === each.personId)} isNamed={person === null} />
              ))}
            </List>
            {found.closed.length > closedShown && (
              <Button kind="quiet" className="mt-3" onPress={() => setClosedShown(closedShown + 4 * CLOSED_SHOWN)}>
                <Trans>Show earlier ones</Trans>
              </Button>
            )}
          </Section>
        )}
      </>
    );
  };
  const count = (side: Owner) => found.open.filter((each) => each.owner === side).length;
  return (
    <Tabs<Owner>
      label={t`Whose promises`}
      value={owner}
      onChange={setOwner}
      tabs={[
        { key: 'me', label: t`Yours (${count('me')})`, content: view('me') },
        { key: 'them', label: person ? t`Theirs (${count('them')})` : t`To you (${count('them')})`, content: view('them') },
      ]}
    />
  );
}

interface OpenListProps {
  readonly commitments: readonly Commitment[];
  readonly people: readonly Person[];
  readonly isOfOne: boolean;
  readonly today: CalendarDate;
  readonly editedId: CommitmentId | null;
  readonly onEdit: (id: CommitmentId | null) => void;
  readonly empty: ReactNode;
}

function OpenList({ commitments, people, isOfOne, today, editedId, onEdit, empty }: OpenListProps) {
  const overdue = commitments.filter((each) => isOverdue(each, today));
  const others = commitments.filter((each) => !isOverdue(each, today));
  if (commitments.length === 0) return empty;
  const rows = (list: readonly Commitment[]) => (
    <FirstLines
      atFirst={OPEN_AT_FIRST}
      lines={list.map((each) => (
        <CommitmentRow
          key={each.id}
          commitment={each}
          person={people.find(({ id }) => id === each.personId)}
          isNamed={!isOfOne}
          isEditing={each.id === editedId}
          onEdit={(isEditing) => onEdit(isEditing ? each.id : null)}
        />
      ))}
    />
  );
  return (
    <>
      {overdue.length > 0 && <Section title={t`Overdue`}>{rows(overdue)}</Section>}
      {others.length > 0 && <Section title={overdue.length > 0 ? t`Not due yet` : t`Open`}>{rows(others)}</Section>}
    </>
  );
}

function Nothing({ owner, person, hasClosed }: { readonly owner: Owner; readonly person: Person | null; readonly hasClosed: boolean }) {
  const title = owner === 'me' ? (person ? t`You owe ${calledName(person)} nothing.` : t`You owe nobody anything.`) : person ? t`${calledName(person)} owes you nothing.` : t`Nobody owes you anything.`;
  return <EmptyState title={title}>{!hasClosed && t`Write a promise here, or type /promise in the notes of a one-on-one. It then stands at the top of the next brief until you have kept it.`}</EmptyState>;
}
