import { useMemo, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { Select } from '#components/select.tsx';
import { useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import type { DateColumn, DateOrders } from '#domain/people/import/date-order.ts';
import { settleOrders } from '#domain/people/import/date-order.ts';
import { guessMapping } from '#domain/people/import/guess-mapping.ts';
import { columnOf, mapColumn, namesPeople } from '#domain/people/import/import-field.ts';
import { type ImportPlan, planImport } from '#domain/people/import/plan-import.ts';
import type { SourceTable } from '#domain/people/import/source-table.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { now } from '#data/clock.ts';
import { relationshipOptions } from '#features/people/relationship-names.ts';
import { ColumnMappingList } from './column-mapping-list.tsx';
import { DateOrderQuestion } from './date-order-question.tsx';
import { type Choices, DuplicateList } from './duplicate-list.tsx';
import { importSum, people } from './import-sum.ts';
import { ProblemList } from './problem-list.tsx';
import { UnderstoodPreview } from './understood-preview.tsx';
import { findOrders } from './understand-table.ts';
import { useUnderstanding } from './use-understanding.ts';

interface Props {
  readonly table: SourceTable;
  readonly everybody: readonly Person[];
  readonly onConfirm: (plan: ImportPlan) => void;
  readonly onCancel: () => void;
}

/** Everything one wants to see before anything is saved: how columns, dates and rows are understood, and what it adds up to. */
export function ReviewImport({ table, everybody, onConfirm, onCancel }: Props) {
  const today = useToday();
  const [mapping, setMapping] = useState(() => guessMapping(table));
  const [chosen, setChosen] = useState<DateOrders>({ start: null, birthday: null });
  const [choices, setChoices] = useState<Choices>(new Map());
  const [relationship, setRelationship] = useState<Person['relationship']>('direct-report');

  const found = useMemo(() => findOrders(table, mapping), [table, mapping]);
  const orders = useMemo(() => settleOrders(found, chosen), [found, chosen]);
  const input = useMemo(() => ({ table, mapping, orders, everybody, today }), [table, mapping, orders, everybody, today]);
  const { rows, isFresh, share } = useUnderstanding(input);
  const count = useMemo(() => planImport(rows, { byLine: choices, relationship }, countingIds(), 0).count, [rows, choices, relationship]);

  const open = (['start', 'birthday'] as const).filter((column) => columnOf(mapping, column) >= 0 && found[column].kind !== 'settled');
  const asked = open.find((column) => orders[column] === null);
  const heading = (column: DateColumn) => table.headings[columnOf(mapping, column)] ?? '';
  const coming = count.added + count.updated;
  const missing = !namesPeople(mapping)
    ? t`Say which column holds the names.`
    : asked
      ? t`Say how the dates in “${heading(asked)}” are written.`
      : null;

  return (
    <>
      {open.length > 0 && (
        <div className="mb-8 flex flex-col gap-3">
          {open.map((column) => {
            const finding = found[column];
            return finding.kind === 'settled' ? null : (
              <DateOrderQuestion key={column} heading={heading(column)} finding={finding} order={orders[column]} onChange={(order) => setChosen({ ...chosen, [column]: order })} latestYear={Number(today.slice(0, 4))} />
            );
          })}
        </div>
      )}
      <Section title={t`As Heed understands it`}>
        {namesPeople(mapping) ? <UnderstoodPreview rows={rows} undecided={[...(orders.start === null ? (['startOn'] as const) : []), ...(orders.birthday === null ? (['birthday'] as const) : [])]} /> : <Banner tone="owed"><Trans>No column holds names yet. Choose it below.</Trans></Banner>}
        {!isFresh && rows.length === 0 && (
          <div className="mt-4">
            <ProgressBar label={t`Reading the rows as people`} done={share} total={1} />
          </div>
        )}
      </Section>
      <DuplicateList rows={rows} choices={choices} onChange={setChoices} />
      <ProblemList rows={rows} />
      <Section title={t`What the columns hold`} description={t`Change what Heed got wrong. Columns that it has no place for are left out.`}>
        <ColumnMappingList table={table} mapping={mapping} onChange={(column, field) => setMapping(mapColumn(mapping, column, field))} />
      </Section>
      <Section title={t`Who they are to you`} description={t`For those who are new. You can change it for each of them later.`}>
        <Select label={t`They are my`} isLabelHidden options={relationshipOptions} value={relationship} onChange={setRelationship} className="w-64" />
      </Section>
      {/* With large text in a small window it would hide what it is about: then it stays at the end of the page. */}
      <footer className="sticky bottom-[min(0px,calc(100vh-36rem))] -mx-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper px-2 py-3">
        <div className="min-w-0 flex-1 basis-64">
          <output className="block font-medium tabular-nums">
            {importSum(count)}
          </output>
          <p className="text-sm text-soft">{missing ?? t`Nothing is saved until you confirm. One undo takes all of it back.`}</p>
        </div>
        <Button onPress={onCancel}><Trans>Choose another file</Trans></Button>
        <Button kind="primary" isDisabled={!isFresh || missing !== null || coming === 0} onPress={() => onConfirm(planImport(rows, { byLine: choices, relationship }, () => newId<PersonId>(), now()))}>
          {coming === 0 ? t`Import` : t`Import ${people(coming)}`}
        </Button>
      </footer>
    </>
  );
}

/** Counting needs ids that differ, and nothing more. */
function countingIds(): () => PersonId {
  let id = 0;
  return () => String((id += 1)) as PersonId;
}
