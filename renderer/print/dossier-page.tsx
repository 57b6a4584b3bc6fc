import { Trans } from '@lingui/react/macro';
import type { DossierSheet } from '#domain/print/dossier-sheet.ts';
import { Prose } from '#print/prose.tsx';
import './sheet.css';
import './handed-over.css';
import './dossier-page.css';

/** Papers made of records in parts: a disclosure pack, a handover. The preview and the printer show this same page. */
export function DossierPage({ sheet }: { readonly sheet: DossierSheet }) {
  return (
    <article className="sheet handed-over dossier" lang={sheet.language}>
      <header>
        <p className="kind">{sheet.about}</p>
        <h1 dir="auto">{sheet.personName}</h1>
        <div className="facts">
          <p><Trans>As of {sheet.preparedOn}</Trans></p>
          {sheet.organisation && (
            <p>
              <bdi>{sheet.organisation}</bdi>
            </p>
          )}
        </div>
      </header>
      <div className="introduction">
        {sheet.introduction.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      {sheet.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.items.map((item, index) => (
            <Item key={index} item={item} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Item({ item: { title, notes, facts } }: { readonly item: DossierSheet['sections'][number]['items'][number] }) {
  return (
    <section className="item">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      {notes.length > 0 && <p className="notes">{notes.join(' · ')}</p>}
      {facts.length > 0 && (
        <ul>
          {facts.map(({ label, text }) => (
            <li key={label}>
              <p className="label">{label}</p>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
