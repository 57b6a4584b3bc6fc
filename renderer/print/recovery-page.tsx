import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { RecoverySheet } from '#domain/print/recovery-sheet.ts';
import { recoveryWords } from '#domain/protection/recovery-words.ts';
import './sheet.css';
import './recovery-page.css';

/** The recovery key on paper. No other page holds it. */
export function RecoveryPage({ sheet }: { readonly sheet: RecoverySheet }) {
  const { title, purpose, inHeed, withoutHeed } = recoveryWords;
  return (
    <article className="sheet recovery" lang={sheet.language}>
      <h1>{title}</h1>
      <p className="made">Made on {writtenDate(sheet.madeOn)}</p>
      <p>{purpose}</p>
      <p className="key">{sheet.recoveryKey}</p>
      <p>{inHeed}</p>
      <p>{withoutHeed}</p>
      <p className="identity">{sheet.ageIdentity}</p>
    </article>
  );
}
