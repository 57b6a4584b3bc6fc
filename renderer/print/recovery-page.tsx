import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { RecoverySheet } from '#domain/print/recovery-sheet.ts';
import { recoveryWords } from '#domain/protection/recovery-words.ts';
import './sheet.css';
import './recovery-page.css';

/** The recovery key on paper. No other page holds it. */
export function RecoveryPage({ sheet }: { readonly sheet: RecoverySheet }) {
  const { title, purpose, inHeed, withoutHeed, command } = recoveryWords;
  return (
    <article className="sheet recovery" lang={sheet.language}>
      <h1>{title}</h1>
      <p className="made"><Trans>Made on {writtenDate(sheet.madeOn)}</Trans></p>
      <p>{purpose}</p>
      <p className="key">{sheet.recoveryKey}</p>
      <h2><Trans>In Heed</Trans></h2>
      <p>{inHeed}</p>
      <h2><Trans>Without Heed</Trans></h2>
      <p>{withoutHeed}</p>
      <p className="command">{command}</p>
      <p className="identity">{sheet.ageIdentity}</p>
    </article>
  );
}
