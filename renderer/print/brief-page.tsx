import { Trans } from '@lingui/react/macro';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BriefSheet } from '#domain/print/brief-sheet.ts';
import { andMore, countLines, fitBrief } from '#domain/print/fit-brief.ts';
import { CSS_PX_PER_MM, margins, paperSizes } from '#domain/print/page-setup.ts';
import './sheet.css';
import './brief-page.css';

interface BriefPageProps {
  readonly sheet: BriefSheet;
  /** On paper it is exactly one page; on the screen everything is there and evidence can be followed. */
  readonly on: 'paper' | 'screen';
}

/** The brief as a sheet of paper: one column, owed first, each line a sentence with its evidence at the end. */
export function BriefPage({ sheet, on }: BriefPageProps) {
  const page = useRef<HTMLElement>(null);
  const count = useFittingLines(page, sheet, on === 'paper');
  const { sections, leftOut } = fitBrief(sheet, count);
  // As wide as the paper's text, so that a window of any size measures what the printer will set.
  const width = on === 'paper' ? `${paperSizes[sheet.paper].width * CSS_PX_PER_MM - margins.left - margins.right}px` : undefined;
  // On the screen the page around it has the h1.
  const [Name, Part] = on === 'paper' ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  return (
    <article ref={page} className={`sheet brief ${on === 'screen' ? 'on-screen' : ''}`} style={{ width }}>
      <header>
        <p className="written-on">{sheet.preparedOn}</p>
        <Name className="name">
          <bdi>{sheet.heading}</bdi>
        </Name>
        <p className="contact">{sheet.subheading}</p>
      </header>
      {sections.map(({ section, more }) => (
        <section key={section.kind}>
          <Part className="part">{section.title}</Part>
          <ul>
            {section.lines.map((line) => (
              <Line key={line.key} line={line} isLinked={on === 'screen'} />
            ))}
          </ul>
          {more > 0 && <p className="left-out">{andMore(more)}</p>}
        </section>
      ))}
      {leftOut && <p className="left-out">{leftOut}</p>}
    </article>
  );
}

function Line({ line: { text, evidence, route, isOwed }, isLinked }: { readonly line: BriefSheet['sections'][number]['lines'][number]; readonly isLinked: boolean }) {
  return (
    <li data-line>
      <span aria-hidden className={`mark ${isOwed ? 'is-owed' : ''}`} />
      {isOwed && <span className="sr-only"><Trans>Owed:</Trans> </span>}
      <bdi>{text}</bdi>{' '}
      {isLinked && route ? (
        <a className="evidence" href={`#${route}`}>
          {evidence}
        </a>
      ) : (
        <span className="evidence">{evidence}</span>
      )}
    </li>
  );
}

/** Room for "and three more" and two lines about what is left out. */
const NOTE_PX = 70;
/** The printer rounds lengths of its own; a page must never spill over for that. */
const SLACK_PX = 2;

/**
 * How many lines fit on the page. Lines above a cut keep their places, so one look at the whole text is enough; it is
 * looked at again when the fonts have come, which is before the print window says that it is ready.
 */
function useFittingLines(page: RefObject<HTMLElement | null>, sheet: BriefSheet, isFitted: boolean): number {
  const all = countLines(sheet);
  const [count, setCount] = useState(all);

  useLayoutEffect(() => {
    const element = page.current;
    if (!isFitted || !element) return;
    const roomPx = paperSizes[sheet.paper].height * CSS_PX_PER_MM - margins.top - margins.bottom - SLACK_PX;
    const measure = () => setCount(fittingLines(lineBottoms(element), roomPx));
    const measureAgain = () => {
      flushSync(() => setCount(all));
      flushSync(measure);
    };
    measure();
    document.fonts.addEventListener('loadingdone', measureAgain);
    return () => document.fonts.removeEventListener('loadingdone', measureAgain);
  }, [page, sheet, isFitted, all]);

  return isFitted ? count : all;
}

const fittingLines = (bottoms: readonly number[], roomPx: number) => ((bottoms.at(-1) ?? 0) <= roomPx ? bottoms.length : bottoms.filter((bottom) => bottom <= roomPx - NOTE_PX).length);

function lineBottoms(page: HTMLElement): number[] {
  const top = page.getBoundingClientRect().top;
  return [...page.querySelectorAll('[data-line]')].map((line) => line.getBoundingClientRect().bottom - top);
}
