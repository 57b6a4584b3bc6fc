import { Link } from 'react-router';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Outcome } from './when-shown.tsx';

/** What became of reminders that are through. */
export function ReceiptList({ receipts }: { readonly receipts: readonly Receipt[] }) {
  return (
    <FirstLines
      lines={receipts.map((receipt) => (
        <ListRow key={receipt.key} evidence={<Outcome receipt={receipt} />}>
          <Link to={receipt.route} className="break-words text-soft" dir="auto">
            {receipt.title}
          </Link>
        </ListRow>
      ))}
    />
  );
}
