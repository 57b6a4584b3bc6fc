import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { LetterSection, LetterSheet } from '#domain/print/letter-sheet.ts';
import { Prose } from './prose.tsx';
import { Signatures } from './signatures.tsx';
import './sheet.css';
import './handed-over.css';
import './letter-page.css';

/** A letter about a request to work differently. The preview and the printer show this same page. */
export function LetterPage({ sheet }: { readonly sheet: LetterSheet }) {
  return (
    <article className="sheet handed-over letter" lang={sheet.language}>
      <header>
        <p className="from">{[sheet.organisation, writtenDate(sheet.writtenOn)].filter(Boolean).map((part) => <bdi key={part}>{part}</bdi>)}</p>
        <h1>{sheet.heading}</h1>
        <p className="to">{[sheet.personName, ...sheet.place].map((part, index) => <bdi key={index}>{part}</bdi>)}</p>
      </header>
      <p className="greeting">
        <Trans>Dear <bdi>{sheet.calledName}</bdi>,</Trans>
      </p>
      {sheet.sections.map((section) => (
        <Part key={section.title} section={section} />
      ))}
      {sheet.signedBy === 'both' ? (
        <Signatures personName={sheet.personName} managerName={sheet.managerName} agreement={t`We agree on this trial.`} />
      ) : (
        <section className="closing">
          <p><Trans>Yours sincerely,</Trans></p>
          <span className="rule" aria-hidden="true" />
          <p>
            <bdi className="signer">{sheet.managerName || t`Manager`}</bdi>
          </p>
        </section>
      )}
      <p className="caution">{sheet.caution}</p>
    </article>
  );
}

function Part({ section: { title, sentences, typed, points } }: { readonly section: LetterSection }) {
  return (
    <section>
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {typed && <Prose text={typed} />}
      {points.length > 0 && (
        <ul className="points">
          {points.map((point) => (
            <li key={point} dir="auto">
              {point}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
