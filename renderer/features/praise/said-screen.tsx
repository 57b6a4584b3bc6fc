import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PersonId } from '#domain/people/person.ts';
import { type Praise, praiseSources } from '#domain/praise/praise.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Select } from '#components/select.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import { listPraiseSaid } from '#data/praise.ts';
import { PraiseLists } from './praise-lists.tsx';
import { sourceNames } from './praise-words.ts';

const SHOWN = 50;
const ANY = 'any';
const sourceOptions = [{ key: ANY, label: t`Anybody’s` }, ...praiseSources.map((key) => ({ key, label: sourceNames[key] }))] as const;

/** Everything good that was heard, the latest first. */
export function SaidScreen() {
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const [source, setSource] = useState<Praise['source'] | typeof ANY>(ANY);
  const [shown, setShown] = useState(SHOWN);
  const found = useLiveQuery(
    async () => ({ everybody: await listEverybody(), said: await listPraiseSaid({ personId, source: source === ANY ? null : source }, shown + 1) }),
    [personId, source, shown],
  );
  if (!found) return null;
  const { everybody, said } = found;
  return (
    <>
      <div className="mb-6 flex flex-wrap gap-3">
        <ComboBox<PersonId> label={t`For`} options={everybody.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))} value={personId} onChange={setPersonId} placeholder={t`Everybody`} empty={t`Nobody of that name.`} className="w-56" />
        <Select label={t`Whose words`} options={sourceOptions} value={source} onChange={setSource} className="w-44" />
      </div>
      {said.length === 0 && <EmptyState title={personId === null && source === ANY ? t`Nothing has been said yet.` : t`Nothing of this kind.`}><Trans>What you praise in a one-on-one with /praise stands here, too.</Trans></EmptyState>}
      <PraiseLists groups={[{ title: t`Said`, praise: said.slice(0, shown), isNamed: true, atFirst: Infinity }]} people={everybody}>
        {(title, rows) => <div key={title}>{rows}</div>}
      </PraiseLists>
      {said.length > shown && (
        <Button kind="quiet" className="mt-3" onPress={() => setShown(shown + 4 * SHOWN)}>
          <Trans>Show earlier ones</Trans>
        </Button>
      )}
    </>
  );
}
