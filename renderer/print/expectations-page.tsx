import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { ExpectationsSheet } from '#domain/print/expectations-sheet.ts';
import { Signatures } from '#print/signatures.tsx';
import './sheet.css';
import './handed-over.css';
import './expectations-page.css';

/** What two expect of each other, on one page that both can sign. The preview and the printer show this same page. */
export function ExpectationsPage({ sheet }: { readonly sheet: ExpectationsSheet }) {
  const place = [sheet.role, sheet.team, sheet.organisation].filter(Boolean);
  const manager = sheet.managerName || t`the manager`;
  return (
    <article className="sheet handed-over expectations" lang={sheet.language}>
      <header>
        <p className="kind"><Trans>What we expect of each other</Trans></p>
        <h1 dir="auto">{sheet.personName}</h1>
        {place.length > 0 && (
          <p className="place">
            {place.map((part, index) => (
              <bdi key={index}>{part}</bdi>
            ))}
          </p>
        )}
        <div className="facts">
          <p><Trans>As of {writtenDate(sheet.preparedOn)}</Trans></p>
        </div>
      </header>
      <Cards of={sheet.calledName} cards={sheet.ofThem} />
      <Cards of={manager} cards={sheet.ofMe} />
      <Signatures agreement={t`We have said this to each other, and each of us may expect it.`} personName={sheet.personName} managerName={sheet.managerName} />
    </article>
  );
}

/** One side's cards, each with the day it was last said aloud. A side without any is left out. */
function Cards({ of, cards }: { readonly of: string; readonly cards: ExpectationsSheet['ofThem'] }) {
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Of <bdi>{of}</bdi></Trans>
      </h2>
      <ul className="cards">
        {cards.map(({ text, confirmedOn }, index) => (
          <li key={index}>
            <span dir="auto" className="words">
              {text}
            </span>
            <span className="said">{confirmedOn ? t`Said on ${writtenDate(confirmedOn)}` : t`To be said`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
