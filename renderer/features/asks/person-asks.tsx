import { useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MatterAsk } from '#domain/asks/ask.ts';
import { byAge } from '#domain/asks/ask-board.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { readAsks, readClosedAsks } from '#data/asks.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { AddMatter } from './add-matter.tsx';
import { AskDialogs } from './ask-dialogs.tsx';
import { AskRow, movesOf } from './ask-item.tsx';
import type { AskDialog } from './ask-moves.ts';
import { BeginRecovery } from './begin-recovery.tsx';
import { RecoveryCard } from './recovery-card.tsx';
import { useAskKeys } from './use-ask-keys.ts';

/** The asks tab of a person: what went wrong and is put right, what they raised, and what they were told. */
export function PersonAsks() {
  const personId = useParams()['personId'] as PersonId;
  const person = useLiveQuery(() => readPerson(personId), [personId]);
  return person ? <AsksOf key={person.id} person={person} /> : null;
}

const PAGE = 20;

function AsksOf({ person }: { readonly person: Person }) {
  const today = useToday();
  const settings = useSettings();
  const [shown, setShown] = useState(PAGE);
  const [dialog, setDialog] = useState<AskDialog | null>(null);
  const [params, setParams] = useSearchParams();
  const area = useRef<HTMLDivElement>(null);
  const found = useLiveQuery(async () => {
    const [asks, closed] = await Promise.all([readAsks(today, settings, person.id), readClosedAsks(shown + 1, today, settings, { personId: person.id, hasRequests: false })]);
    return { open: asks.filter(({ owedNext }) => owedNext !== 'closed').sort(byAge), closed };
  }, [person.id, shown, today, settings]);
  useAskKeys(area, [...(found?.open ?? []), ...(found?.closed ?? [])], (ask) => movesOf(ask, { person, today, open: setDialog }), dialog !== null);
  if (!found) return null;
  const name = calledName(person);
  const recoveries = found.open.flatMap((ask) => (ask.kind === 'recovery' ? [ask.recovery] : []));
  const matters = found.open.filter((ask): ask is MatterAsk => ask.kind === 'matter');
  const recover = params.get('recover');
  return (
    <div ref={area}>
      {recoveries.length > 0 && (
        <Section title={t`To put right`} help={<HelpLink section="putting-right" label={t`How to put something right`} />}>
          <div className="grid gap-4">
            {recoveries.map((recovery) => (
              <RecoveryCard key={recovery.id} recovery={recovery} onOpen={setDialog} />
            ))}
          </div>
        </Section>
      )}
      <Section title={t`What ${name} raised`} actions={<Button onPress={() => setParams({ recover: '' })}><Trans>Put something right…</Trans></Button>}>
        <AddMatter people={[person]} />
        {matters.length === 0 ? (
          <EmptyState title={t`${name} waits for nothing.`}><Trans>What they raise in a one-on-one with /matter comes here by itself.</Trans></EmptyState>
        ) : (
          <List>
            {matters.map((ask) => (
              <AskRow key={ask.key} ask={ask} person={person} today={today} onOpen={setDialog} isNamed={false} />
            ))}
          </List>
        )}
      </Section>
      {found.closed.length > 0 && (
        <Section title={t`Closed`}>
          <List>
            {found.closed.slice(0, shown).map((ask) => (
              <AskRow key={ask.key} ask={ask} person={person} today={today} onOpen={setDialog} isNamed={false} />
            ))}
          </List>
          {found.closed.length > shown && (
            <Button kind="quiet" className="mt-3" onPress={() => setShown(shown + 4 * PAGE)}>
              <Trans>Show earlier ones</Trans>
            </Button>
          )}
        </Section>
      )}
      <AskDialogs dialog={dialog} onClose={() => setDialog(null)} />
      {recover !== null && <BeginRecovery person={person} from={recover} onClose={() => setParams({}, { replace: true })} />}
    </div>
  );
}
