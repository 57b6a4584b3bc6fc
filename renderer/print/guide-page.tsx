import type { GuidePart } from '#domain/guide/guide.ts';
import type { GuideSheet } from '#domain/print/guide-sheet.ts';
import { GuideText } from '#components/guide-text.tsx';
import './sheet.css';
import './guide-page.css';

/** The user guide as a document: its contents first, each a link, then every chapter. */
export function GuidePage({ sheet }: { readonly sheet: GuideSheet }) {
  const { title, intro, chapters } = sheet;
  return (
    <article className="sheet guide-sheet" lang={sheet.language}>
      <h1>{title}</h1>
      <GuideText blocks={intro} />
      <ul className="contents">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>{chapter.title}</a>
          </li>
        ))}
      </ul>
      {chapters.map((chapter) => (
        <section key={chapter.id}>
          <h2 id={chapter.id}>{chapter.title}</h2>
          <GuideText blocks={chapter.blocks} />
          {chapter.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Part({ part: { id, title, blocks } }: { readonly part: GuidePart }) {
  return (
    <>
      <h3 id={id}>{title}</h3>
      <GuideText blocks={blocks} />
    </>
  );
}
