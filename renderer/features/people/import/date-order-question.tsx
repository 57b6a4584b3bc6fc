import { t } from '@lingui/core/macro';
import { Banner } from '#components/banner.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { type DateOrder, readDateCell } from '#domain/people/import/date-cell.ts';
import type { OrderFinding } from '#domain/people/import/date-order.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';

interface Props {
  readonly heading: string;
  readonly finding: Exclude<OrderFinding, { kind: 'settled' }>;
  readonly order: DateOrder | null;
  readonly onChange: (order: DateOrder) => void;
  readonly latestYear: number;
}

/** Asks how a column's dates are meant where the column itself does not say. */
export function DateOrderQuestion({ heading, finding, order, onChange, latestYear }: Props) {
  const read = (as: DateOrder) => spoken(finding.example, as, latestYear);
  return (
    <Banner
      tone={order === null ? 'owed' : 'info'}
      title={finding.kind === 'open' ? t`How are the dates in “${heading}” written?` : t`The dates in “${heading}” are written in two ways.`}
    >
      <p className="mb-2">
        {finding.kind === 'open'
          ? t`Nothing in the column tells whether the day or the month comes first, as in “${finding.example}”.`
          : t`${finding.dayFirst} only make sense with the day first, ${finding.monthFirst} only with the month first. Those that do not fit your answer come in without the date.`}
      </p>
      <RadioGroup<DateOrder>
        label={t`Order of dates in “${heading}”`}
        isLabelHidden
        layout="row"
        value={order}
        onChange={onChange}
        options={[
          { key: 'day-first', label: t`Day first`, detail: t`${finding.example} is ${read('day-first')}` },
          { key: 'month-first', label: t`Month first`, detail: t`${finding.example} is ${read('month-first')}` },
        ]}
      />
    </Banner>
  );
}

function spoken(example: string, order: DateOrder, latestYear: number): string {
  const cell = readDateCell(example, { order, latestYear });
  if (cell.kind === 'date' || cell.kind === 'serial') return writtenDate(cell.on);
  return cell.kind === 'month-day' ? birthdayText(cell.day, null) : t`no date`;
}
