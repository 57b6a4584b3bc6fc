import { useParams } from 'react-router';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { explainReason, toConfirm } from '#domain/expectations/to-confirm.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Banner } from '#components/banner.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { confirmAll, listExpectationsOf } from '#data/expectations.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import { ExpectationLists } from './expectation-lists.tsx';

/** What the manager and a person expect of each other, and when they last said so. */
export function PersonExpectations() {
  const personId = useParams()['personId'] as PersonId;
  const found = useLiveQuery(async () => ({ person: await readPerson(personId), cards: await listExpectationsOf(personId) }), [personId]);
  if (!found?.person) return null;
  const { person, cards } = found;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-56 text-soft"><Trans>Said aloud and few: what each of you may count on. Confirm them in a talk, then here.</Trans></p>
        {cards.some(({ state }) => state === 'current') && <ButtonLink to={`/people/${person.id}/expectations/page`}><Trans>Page to sign</Trans></ButtonLink>}
      </div>
      <ToConfirmBanner person={person} cards={cards} />
      <ExpectationLists person={person} cards={cards} />
    </>
  );
}

/** What waits to be said aloud, why, and one press for a talk about all of it. */
function ToConfirmBanner({ person, cards }: { readonly person: Person; readonly cards: readonly Expectation[] }) {
  const today = useShownToday();
  const { standards } = useSettings();
  const waiting = toConfirm(cards, person, { today, standards });
  if (waiting === null) return null;
  const confirmNow = async () => {
    await confirmAll(person, today);
    showToast({ text: t`All of it is confirmed today.`, undo });
  };
  return (
    <div className="mb-8">
      <Banner
        title={plural(waiting.count, { one: 'One expectation is to be said aloud.', other: '# expectations are to be said aloud.' })}
        actions={
          <Button size="small" onPress={() => void confirmNow()}>
            <Trans>We said them all today</Trans>
          </Button>
        }
      >
        {explainReason(waiting.reason, calledName(person), today)}
      </Banner>
    </div>
  );
}
