import { Trans } from '@lingui/react/macro';
import type { AskGroup } from '#domain/asks/ask-board.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { Folded } from '#components/folded.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { AskCard, AskRow } from './ask-item.tsx';
import type { AskDialog } from './ask-moves.ts';
import { groupNames } from './ask-words.ts';

interface AskGroupsProps {
  readonly groups: readonly AskGroup[];
  readonly view: 'board' | 'list';
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly today: CalendarDate;
  readonly onOpen: (dialog: AskDialog) => void;
}

/** The groups beside each other as a board, or below each other as a list. */
export function AskGroups({ groups, view, people, today, onOpen }: AskGroupsProps) {
  const item = (group: AskGroup) => group.asks.map((ask) => ({ ask, person: people.get(ask.personId) as Person, today, onOpen }));
  if (view === 'list') {
    return groups.map((group) => (
      <div key={group.owed} data-group={group.owed}>
        <Section title={groupNames[group.owed]}>
          <Folded items={item(group)} atFirst={50}>
            {(shown) => (
              <List>
                {shown.map((each) => (
                  <AskRow key={each.ask.key} {...each} isNamed />
                ))}
              </List>
            )}
          </Folded>
        </Section>
      </div>
    ));
  }
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16.5rem),1fr))] items-start gap-x-4">
      {groups.map((group) => (
        <div key={group.owed} data-group={group.owed} className="min-w-0">
          <Section
            title={
              <>
                {groupNames[group.owed]} <span className="text-soft tabular-nums">{group.asks.length}</span>
              </>
            }
          >
            {group.asks.length === 0 ? (
              <p className="border-t border-line pt-2 text-sm text-soft"><Trans>Nothing here.</Trans></p>
            ) : (
              <Folded items={item(group)} atFirst={20}>
                {(shown) => (
                  <ul className="grid gap-3">
                    {shown.map((each) => (
                      <AskCard key={each.ask.key} {...each} isNamed />
                    ))}
                  </ul>
                )}
              </Folded>
            )}
          </Section>
        </div>
      ))}
    </div>
  );
}
