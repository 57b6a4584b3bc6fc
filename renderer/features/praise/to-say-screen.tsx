import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PersonId } from '#domain/people/person.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { ButtonLink } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import { listPraiseToSay } from '#data/praise.ts';
import { AddPraise } from './add-praise.tsx';
import { PraiseLists } from './praise-lists.tsx';
import { WithoutGoodWord } from './without-good-word.tsx';

/** What waits to be said, and who has waited long for something good. */
export function ToSayScreen() {
  const found = useLiveQuery(async () => ({ everybody: await listEverybody(), toSay: await listPraiseToSay() }), []);
  const [chosen, setChosen] = useState<readonly PersonId[]>([]);
  if (!found) return null;
  const { everybody, toSay } = found;
  const active = everybody.filter(({ state }) => state === 'active');
  if (active.length === 0) {
    return (
      <EmptyState title={t`There is nobody to praise yet.`} actions={<ButtonLink to="/people"><Trans>Add people</Trans></ButtonLink>}>
        <Trans>What people do well gathers here until they have heard it: what you noticed, what a colleague said, what a customer wrote.</Trans>
      </EmptyState>
    );
  }
  const groups = [
    { title: t`A colleague said it, and they do not know`, praise: toSay.filter(({ source }) => source === 'relayed'), isNamed: true },
    { title: t`A customer said it, and they do not know`, praise: toSay.filter(({ source }) => source === 'customer'), isNamed: true },
    { title: t`You noticed it and have not said it`, praise: toSay.filter(({ source }) => source === 'mine'), isNamed: true },
  ];
  return (
    <>
      <AddPraise people={active} everybody={everybody} chosen={chosen} onChoose={setChosen} />
      {toSay.length === 0 && <EmptyState title={t`Everything good you noted has been heard.`}><Trans>Write down what somebody did, or what you heard about them, and it waits here until you have said it.</Trans></EmptyState>}
      <PraiseLists groups={groups} people={everybody}>
        {(title, rows) => (
          <Section key={title} title={title}>
            {rows}
          </Section>
        )}
      </PraiseLists>
      <WithoutGoodWord people={active} onNote={(id) => setChosen([id])} />
    </>
  );
}
